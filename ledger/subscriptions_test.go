package ledger_test

import (
	"context"
	"testing"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// A correction of the sale that opened a line makes another subscription of it;
// the renewal of the first must neither keep it from being recorded nor be lost.
func TestCorrectionMovesRenewals(t *testing.T) {
	for name, test := range map[string]struct {
		correction []ledger.Event
		// opened is the first day of the renewal's subscription; zero is none.
		opened points.Date
	}{
		"another first day": {
			[]ledger.Event{revision(sold("2", "acme", "2024-03-04", "marketing", 100_000, "ada"), 2)}, day("2024-03-04"),
		},
		"another amount": {
			[]ledger.Event{revision(sold("2", "acme", "2024-03-05", "marketing", 200_000, "ada"), 2)}, day("2024-03-05"),
		},
		"another line": {
			[]ledger.Event{
				revision(sold("2", "acme", "2024-03-05", "sales", 100_000, "ada"), 2),
				voided(changed("6", "acme", "2024-07-01", "marketing", 80_000), 2),
			}, 0,
		},
	} {
		t.Run(name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := newBook(t, s)
				b.mustRecord(story()...)
				b.renew("acme")
				b.mustRecord(test.correction...)
				renewal := s.Read().Renewal.Query().WithSubscription().OnlyX(b.ctx)
				var got points.Date
				if renewal.Edges.Subscription != nil {
					got = renewal.Edges.Subscription.OpenedOn
				}
				if got != test.opened {
					t.Errorf("the renewal is of the subscription opened on %q, want %q", got, test.opened)
				}
				b.mustVerify()
			})
		})
	}
}

// renew records the renewal of a company's open subscription.
func (b *book) renew(company string) {
	b.t.Helper()
	err := b.store.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
		subscriptions, err := tx.Ent().Subscription.Query().WithCompany().WithLine().All(ctx)
		if err != nil {
			return err
		}
		for _, row := range subscriptions {
			if row.Edges.Company.Key != company || row.ClosedOn != 0 {
				continue
			}
			err := tx.Ent().Renewal.Create().SetKey("renewal").SetCompanyID(row.CompanyID).SetSubscriptionID(row.ID).
				SetLine(row.Edges.Line.Key).SetStartsOn(day("2025-09-01")).SetMrr(row.Mrr).SetCurrency(row.Currency).Exec(ctx)
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.t.Fatal(err)
	}
}

// A sale booked on the wrong partner shows it what the company buys; its
// correction ends that, and leaves the partner the movements of its own points.
func TestCorrectionEndsWhatAPartnerSees(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		sale := sold("2", "acme", "2024-03-05", "marketing", 100_000, "ada")
		b.mustRecord(opened("1", "acme", "2024-01-01", "US"), sale)
		b.renew("acme")
		asAda := viewer.NewContext(context.Background(), viewer.Partner(b.partnerID("ada")))
		seen := func() [4]int {
			db := s.Read()
			return [4]int{
				db.Subscription.Query().CountX(asAda), db.MRRChange.Query().CountX(asAda), db.Renewal.Query().CountX(asAda), db.Posting.Query().CountX(asAda),
			}
		}
		if got, want := seen(), [4]int{1, 1, 1, 2}; got != want {
			t.Errorf("before: ada sees %v subscriptions, changes, renewals and postings, want %v", got, want)
		}
		sale.Seller = "bee"
		b.mustRecord(revision(sale, 2))
		if got, want := seen(), [4]int{0, 0, 0, 4}; got != want {
			t.Errorf("after: ada sees %v subscriptions, changes, renewals and postings, want %v", got, want)
		}
	})
}
