package ledger_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
)

// The partners, companies and lines of every test book.
var (
	testPartners  = []string{"ada", "bee", "cor"}
	testCompanies = []string{"acme", "bolt", "cove"}
	testLines     = []string{"marketing", "sales"}
)

// book is a ledger with partners, companies and lines, and a clock that the
// test moves.
type book struct {
	t     testing.TB
	ctx   context.Context
	store *store.Store
	*ledger.Ledger
	now   time.Time
	today points.Date
}

func newBook(t testing.TB, s *store.Store) *book {
	t.Helper()
	program, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	b := &book{
		t: t, ctx: viewer.NewContext(context.Background(), viewer.System()), store: s, Ledger: ledger.New(program),
		now: time.Date(2025, 3, 1, 8, 0, 0, 0, time.UTC), today: day("2025-03-01"),
	}
	err = s.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
		for _, key := range testPartners {
			if err := tx.Ent().Partner.Create().SetKey(key).SetName(key).Exec(ctx); err != nil {
				return err
			}
		}
		for _, key := range testCompanies {
			if err := tx.Ent().Company.Create().SetKey(key).SetName(key).Exec(ctx); err != nil {
				return err
			}
		}
		for _, key := range testLines {
			if err := tx.Ent().ProductLine.Create().SetKey(key).SetName(key).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// record records events as one batch, an hour after the last.
func (b *book) record(events ...ledger.Event) (ledger.Receipt, error) {
	b.t.Helper()
	b.now = b.now.Add(time.Hour)
	var receipt ledger.Receipt
	err := b.store.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
		var err error
		receipt, err = b.Record(ctx, tx, ledger.Batch{Source: "test", RecordedAt: b.now, Today: b.today, Events: events})
		return err
	})
	return receipt, err
}

func (b *book) mustRecord(events ...ledger.Event) ledger.Receipt {
	b.t.Helper()
	receipt, err := b.record(events...)
	if err != nil {
		b.t.Fatalf("record: %v", err)
	}
	return receipt
}

// mustVerify fails the test where the ledger does not prove itself.
func (b *book) mustVerify() ledger.Verification {
	b.t.Helper()
	v, err := b.Verify(b.ctx, b.store.Read())
	if err != nil {
		b.t.Fatalf("verify: %v", err)
	}
	if v.Finding != nil {
		b.t.Fatalf("verify: %s", v.Finding)
	}
	return v
}

// standing returns the postings that stand, without their ids and times.
func (b *book) standing() []points.Posting {
	b.t.Helper()
	var postings []points.Posting
	err := b.ExportPostings(b.ctx, b.store.Read(), ledger.Known{}, false, func(p ledger.KeptPosting) error {
		postings = append(postings, p.Posting)
		return nil
	})
	if err != nil {
		b.t.Fatal(err)
	}
	return postings
}

func (b *book) partnerID(key string) string {
	b.t.Helper()
	rows, err := b.store.Read().Partner.Query().All(b.ctx)
	if err != nil {
		b.t.Fatal(err)
	}
	for _, row := range rows {
		if row.Key == key {
			return row.ID
		}
	}
	b.t.Fatalf("no partner %q", key)
	return ""
}

// standingOn returns a partner's standing as known at a moment.
func (b *book) standingOn(partner, on string, at time.Time) *ledger.Standing {
	b.t.Helper()
	id := b.partnerID(partner)
	standings, err := b.Standings(b.ctx, b.store.Read(), []string{id}, ledger.Known{On: day(on), At: at})
	if err != nil {
		b.t.Fatal(err)
	}
	return standings[id]
}

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

// morningOf returns a moment of a day.
func morningOf(on string) time.Time {
	year, month, dayOfMonth := day(on).Civil()
	return time.Date(year, time.Month(month), dayOfMonth, 8, 0, 0, 0, time.UTC)
}

// wantError fails the test unless the error has the code and names the events.
func wantError(t testing.TB, err error, code points.Code, event, other string) {
	t.Helper()
	var refused *points.Error
	if !errors.As(err, &refused) {
		t.Fatalf("got %v, want an error with code %s", err, code)
	}
	if refused.Code != code || refused.Event != event || refused.Other != other {
		t.Fatalf("got %s for event %q because of %q, want %s for %q because of %q: %v",
			refused.Code, refused.Event, refused.Other, code, event, other, err)
	}
}

// Makers of events. Their keys are test/<key>.

func event(kind points.EventKind, key, company, on string) ledger.Event {
	return ledger.Event{Event: points.Event{Key: "test/" + key, Company: company, On: day(on), Seq: kind.DefaultSeq(), Kind: kind}}
}

func opened(key, company, on string, country points.Country) ledger.Event {
	e := event(points.EventCompany, key, company, on)
	e.Country = country
	return e
}

func sold(key, company, on, line string, mrr int64, seller string) ledger.Event {
	e := event(points.EventLineSold, key, company, on)
	e.Line, e.MRR, e.Currency, e.Seller, e.DealType = line, mrr, "USD", seller, points.DealSourced
	return e
}

func changed(key, company, on, line string, mrr int64) ledger.Event {
	e := event(points.EventLineChanged, key, company, on)
	e.Line, e.MRR = line, mrr
	return e
}

func cancelled(key, company, on, line string) ledger.Event {
	e := event(points.EventLineCancelled, key, company, on)
	e.Line = line
	return e
}

func manages(key, company, on, partner string) ledger.Event {
	e := event(points.EventManagerAdded, key, company, on)
	e.Partner = partner
	return e
}

func left(key, company, on, partner string) ledger.Event {
	e := event(points.EventManagerRemoved, key, company, on)
	e.Partner = partner
	return e
}

func adjusted(key, company, on, partner string, amount points.Points) ledger.Event {
	e := event(points.EventAdjustment, key, company, on)
	e.Partner, e.Track, e.Points, e.Reason = partner, points.TrackSourced, amount, "goodwill"
	return e
}

// story is a book with a bit of everything.
func story() []ledger.Event {
	return []ledger.Event{
		opened("1", "acme", "2024-01-01", "US"),
		sold("2", "acme", "2024-03-05", "marketing", 100_000, "ada"),
		manages("3", "acme", "2024-03-06", "ada"),
		manages("4", "acme", "2024-05-01", "bee"),
		sold("5", "acme", "2024-06-01", "sales", 50_000, "bee"),
		changed("6", "acme", "2024-07-01", "marketing", 80_000),
		cancelled("7", "acme", "2024-09-01", "sales"),
		left("8", "acme", "2025-01-15", "bee"),
		opened("9", "bolt", "2024-02-01", "TH"),
		sold("10", "bolt", "2024-02-28", "sales", 200_000, "cor"),
		manages("11", "bolt", "2024-03-01", "cor"),
		cancelled("12", "bolt", "2025-02-01", "sales"),
		adjusted("13", "", "2024-10-01", "cor", 25*points.Point),
	}
}

func revision(e ledger.Event, n int32) ledger.Event {
	e.Revision = n
	return e
}

func voided(e ledger.Event, n int32) ledger.Event {
	e.Revision, e.Voided = n, true
	return e
}
