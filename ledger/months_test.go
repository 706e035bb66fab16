package ledger_test

import (
	"slices"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// corrections change what the story said, later on.
func corrections() []ledger.Event {
	return []ledger.Event{
		revision(sold("2", "acme", "2024-03-05", "marketing", 140_000, "ada"), 2),
		voided(manages("4", "acme", "2024-05-01", "bee"), 2),
		voided(left("8", "acme", "2025-01-15", "bee"), 2),
		manages("14", "acme", "2024-04-10", "cor"),
		changed("15", "acme", "2024-08-01", "marketing", 60_000),
	}
}

func (b *book) months(partner, from, to, on string, at time.Time) []ledger.Month {
	b.t.Helper()
	months, err := ledger.Months(b.ctx, b.store.Read(), ledger.MonthsQuery{
		PartnerID: b.partnerID(partner), From: day(from), To: day(to), Known: ledger.Known{On: day(on), At: at},
	})
	if err != nil {
		b.t.Fatal(err)
	}
	return months
}

// Every month's balance is the standing on its day, and the one before plus
// the month's movements, whatever was known when.
func TestMonthsAddUp(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		before := b.now
		b.mustRecord(corrections()...)
		for _, partner := range testPartners {
			for _, at := range []time.Time{{}, before} {
				for _, on := range []string{"2024-06-15", "2024-12-31", "2025-03-01"} {
					months := b.months(partner, "2023-12-15", "2026-04-01", on, at)
					if len(months) != 29 {
						t.Fatalf("%d months", len(months))
					}
					previous := points.Balance{}
					for _, month := range months {
						if want := b.standingOn(partner, month.On.String(), at).Balance; month.Balance != want {
							t.Errorf("%s, %s, as of %s, known at %v: %+v, the standing is %+v", partner, month.First, on, at, month.Balance, want)
						}
						m := month.Movements
						net := m.New + m.Increased + m.ExpiredOrChurned + m.Decreased + m.ManagedGained + m.ManagedLost + m.Adjusted
						if total(month.Balance) != total(previous)+net {
							t.Errorf("%s, %s, as of %s: %v + %v is not %v", partner, month.First, on, total(previous), net, total(month.Balance))
						}
						if month.Projected != (month.First > day(on).StartOfMonth()) {
							t.Errorf("%s as of %s is projected: %v", month.First, on, month.Projected)
						}
						previous = month.Balance
					}
				}
			}
		}
	})
}

// A correction leaves no trace in the rows: its reversals count where what they
// undo counted, so that months look as if the truth had been known all along.
func TestCorrectionsDoNotShowInMonths(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		corrected := newBook(t, s)
		corrected.mustRecord(story()...)
		corrected.mustRecord(corrections()...)
		other := storetest.SQLite(t)
		if s.Dialect() == "postgres" {
			other = storetest.Postgres(t)
		}
		known := newBook(t, storetest.Open(t, other))
		known.mustRecord(append(story(), corrections()...)...)
		for _, partner := range testPartners {
			got, want := corrected.months(partner, "2024-01-01", "2026-01-01", "2025-03-01", time.Time{}), known.months(partner, "2024-01-01", "2026-01-01", "2025-03-01", time.Time{})
			if !slices.Equal(got, want) {
				t.Errorf("%s:\n got %+v\nwant %+v", partner, got, want)
			}
		}
	})
}

// What the breakdown and the list of postings add up to is the standing.
func TestReadingsAgree(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		before := b.now
		b.mustRecord(corrections()...)
		for _, partner := range testPartners {
			for _, known := range []ledger.Known{{On: day("2024-07-15")}, {On: day("2025-03-01"), At: before}, {On: day("2027-01-01")}} {
				want := b.standingOn(partner, known.On.String(), known.At).Balance
				balances, err := ledger.ClientBalances(b.ctx, s.Read(), b.partnerID(partner), nil, known)
				if err != nil {
					t.Fatal(err)
				}
				sum := points.Balance{}
				for _, balance := range balances {
					if sum, err = sum.Plus(balance.Balance); err != nil {
						t.Fatal(err)
					}
				}
				if sum != want {
					t.Errorf("%s on %s: clients add up to %+v, the standing is %+v", partner, known.On, sum, want)
				}
				listed := ledger.PostingsQuery{PartnerID: b.partnerID(partner), Known: known}.Totals(b.ctx, s.Read())
				points, err := listed.Sum()
				if err != nil {
					t.Fatal(err)
				}
				if points != total(want) {
					t.Errorf("%s on %s: postings add up to %v, the standing is %v", partner, known.On, points, total(want))
				}
				rows, err := ledger.Postings(b.ctx, s.Read(), ledger.PostingsQuery{PartnerID: b.partnerID(partner), Known: known}, keyset.Window{First: 1000})
				if err != nil {
					t.Fatal(err)
				}
				if count, atLeast, err := listed.Count(); err != nil || count != len(rows.Rows) || atLeast {
					t.Errorf("%s on %s: %d postings are counted (%v, %v), there are %d", partner, known.On, count, atLeast, err, len(rows.Rows))
				}
			}
		}
	})
}

func total(b points.Balance) points.Points { return b.Sourced + b.Assisted + b.Managed }

// A row adds up tracks, each of which fits: their sum must not wrap.
func TestMonthsOverflow(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		sourced, assisted := adjusted("1", "", "2024-02-01", "ada", 1<<62), adjusted("2", "", "2024-02-02", "ada", 1<<62)
		assisted.Track = points.TrackAssisted
		b.mustRecord(sourced, assisted)
		_, err := ledger.Months(b.ctx, s.Read(), ledger.MonthsQuery{
			PartnerID: b.partnerID("ada"), From: day("2024-02-01"), To: day("2024-02-01"), Known: ledger.Known{On: day("2025-03-01")},
		})
		wantError(t, err, points.CodeOverflow, "", "")
	})
}
