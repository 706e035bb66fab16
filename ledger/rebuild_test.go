package ledger_test

import (
	"context"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// again runs Rebuild or Refresh, an hour after the last batch.
func (b *book) again(run func(context.Context, *store.Tx, ledger.Batch) (ledger.Receipt, error)) ledger.Receipt {
	b.t.Helper()
	b.now = b.now.Add(time.Hour)
	var receipt ledger.Receipt
	err := b.store.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
		var err error
		receipt, err = run(ctx, tx, ledger.Batch{Source: "test", RecordedAt: b.now, Today: b.today})
		return err
	})
	if err != nil {
		b.t.Fatal(err)
	}
	return receipt
}

// A new edition's repricing is posted ahead by a rebuild.
func TestRebuildForANewEdition(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		all := b.Program()
		b.Ledger = ledger.New(&points.Program{Name: all.Name, Editions: all.Editions[:2]})
		euros := sold("2", "acme", "2024-03-05", "marketing", 75_000, "ada")
		euros.Currency = "EUR"
		b.mustRecord(append([]ledger.Event{opened("1", "acme", "2024-01-01", "DE"), euros, manages("3", "acme", "2024-03-06", "ada")},
			adjusted("4", "", "2024-10-01", "cor", 25*points.Point))...)
		b.mustVerify()
		known := b.now

		b.Ledger = ledger.New(all)
		v, err := b.Verify(b.ctx, s.Read())
		if err != nil || v.Finding == nil {
			t.Fatalf("verify under another edition: %+v, %v; want a finding", v, err)
		}
		receipt := b.again(b.Rebuild)
		if receipt.Companies != 3 || receipt.Postings != 1 || receipt.Reversals != 0 {
			t.Errorf("rebuild: %+v, want three companies and one repricing", receipt)
		}
		b.mustVerify()
		// € 750 at € 75 a unit are 10 points, at € 88 from 2025-07-15 8.522727.
		for at, want := range map[time.Time]string{known: "10", b.now: "8.522727"} {
			if got := b.standingOn("ada", "2025-07-15", at).Balance.Managed.String(); got != want {
				t.Errorf("as known at %s: %s managed points, want %s", at, got, want)
			}
		}
		if again := b.again(b.Rebuild); again.Postings != 0 || again.BatchID != "" {
			t.Errorf("a second rebuild: %+v, want nothing", again)
		}
	})
}

// What was known ahead comes into the projections on its day.
func TestRefresh(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		moved := event(points.EventCountryChanged, "9", "acme", "2025-04-01")
		moved.Country = "IN"
		b.mustRecord(append(gold(), moved, opened("10", "bolt", "2024-01-01", "US"), sold("11", "bolt", "2024-02-27", "sales", 100_000, "ada"))...)
		if none := b.again(b.Refresh); none.Companies != 0 {
			t.Errorf("on the same day: %+v, want nothing", none)
		}
		b.today = day("2025-04-01")
		if receipt := b.again(b.Refresh); receipt.Companies != 1 || receipt.Postings != 0 {
			t.Errorf("on the day of the move: %+v, want one company and no posting", receipt)
		}
		b.mustVerify()
		row, err := s.Read().Company.Query().All(b.ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, company := range row {
			if company.Key == "acme" && company.Country != "IN" {
				t.Errorf("acme stands in %s, want IN from its move on", company.Country)
			}
		}
		clients, err := s.Read().Clientship.Query().All(b.ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, client := range clients {
			if client.Name == "acme" && (client.Sourced != 0 || client.Managed != 60*points.Point || client.BalanceOn != b.today) {
				t.Errorf("acme: %+v, want an expired sale and 60 managed points in a growth market", client)
			}
		}
	})
}
