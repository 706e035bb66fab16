package ledger_test

import (
	"testing"
	"time"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// The five movements make the difference of the balances, each is the sum of its
// clients and of its postings, and the rows of sold points are those of the
// months, whatever was known when.
func TestChangesAddUp(t *testing.T) {
	movements := []ledger.Figure{ledger.FigureNewSold, ledger.FigureLostSold, ledger.FigureNewManaged, ledger.FigureLostManaged, ledger.FigureAdjusted}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		before := b.now
		b.mustRecord(corrections()...)
		for _, partner := range testPartners {
			for _, at := range []time.Time{{}, before} {
				for _, span := range [][2]string{{"2024-01-01", "2024-01-31"}, {"2024-03-05", "2024-09-01"}, {"2024-06-02", "2026-12-31"}, {"2025-02-01", "2025-02-01"}} {
					q := ledger.ChangesQuery{PartnerID: b.partnerID(partner), From: day(span[0]), Known: ledger.Known{On: day(span[1]), At: at}}
					changes, err := ledger.ReadChanges(b.ctx, s.Read(), q)
					if err != nil {
						t.Fatal(err)
					}
					eve, end := b.standingOn(partner, (q.From-1).String(), at).Balance, b.standingOn(partner, span[1], at).Balance
					if changes.Opening != eve || changes.Closing != end {
						t.Errorf("%s, %v: from %v to %v, the standings are %v and %v", partner, span, changes.Opening, changes.Closing, eve, end)
					}
					var net points.Points
					for _, movement := range movements {
						sum, postings := figure(t, changes, movement)
						net += sum
						listed := ledger.PostingsQuery{PartnerID: q.PartnerID, Known: q.Known, From: q.From, Figure: movement}.Totals(b.ctx, s.Read())
						points, err := listed.Sum()
						if err != nil {
							t.Fatal(err)
						}
						count, _, err := listed.Count()
						if err != nil {
							t.Fatal(err)
						}
						if points != sum || count != postings {
							t.Errorf("%s, %v, %s: %v in %d postings, the postings say %v in %d", partner, span, movement, sum, postings, points, count)
						}
					}
					if net != total(end)-total(eve) {
						t.Errorf("%s, %v: the movements add up to %v, not %v", partner, span, net, total(end)-total(eve))
					}
				}
			}
		}
	})
}

// figure returns a figure of the changes, which must be the sum of its clients;
// those of whom all was taken back are left out with their postings.
func figure(t *testing.T, changes *ledger.Changes, f ledger.Figure) (points.Points, int) {
	t.Helper()
	sum, postings, err := changes.Of(f)
	if err != nil {
		t.Fatal(err)
	}
	clients, err := changes.ByClient(f)
	if err != nil {
		t.Fatal(err)
	}
	var points points.Points
	count := 0
	for _, client := range clients {
		points += client.Points
		count += client.Count
	}
	if points != sum || count > postings {
		t.Errorf("%s is %v in %d postings, its clients add up to %v in %d", f, sum, postings, points, count)
	}
	return sum, postings
}

// A reversal takes back what was gained, and is no loss.
func TestAReversalCountsWhereItsPostingDid(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(opened("1", "acme", "2024-01-01", "US"), sold("2", "acme", "2024-03-05", "marketing", 100_000, "ada"))
		b.mustRecord(revision(sold("2", "acme", "2024-03-05", "marketing", 80_000, "ada"), 2))
		changes, err := ledger.ReadChanges(b.ctx, s.Read(), ledger.ChangesQuery{
			PartnerID: b.partnerID("ada"), From: day("2024-03-01"), Known: ledger.Known{On: day("2024-03-31")},
		})
		if err != nil {
			t.Fatal(err)
		}
		if gained, postings := figure(t, changes, ledger.FigureNewSold); gained != 40*points.Point || postings != 3 {
			t.Errorf("%v gained in %d postings, want 40 in 3", gained, postings)
		}
		if lost, postings := figure(t, changes, ledger.FigureLostSold); lost != 0 || postings != 0 {
			t.Errorf("%v lost in %d postings, want none", lost, postings)
		}
	})
}

// What a correction took back is no longer among what stands, nor is its client
// behind a number; as known before, both are.
func TestWhatWasTakenBackIsBehindNoNumber(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(opened("1", "acme", "2024-01-01", "US"), opened("2", "bolt", "2024-01-01", "US"),
			sold("3", "acme", "2024-03-05", "marketing", 100_000, "ada"), sold("4", "bolt", "2024-03-05", "sales", 100_000, "ada"))
		before := b.now
		b.mustRecord(voided(sold("4", "bolt", "2024-03-05", "sales", 100_000, "ada"), 2))
		for _, known := range []struct {
			name             string
			at               time.Time
			clients, expired int
		}{{"now", time.Time{}, 1, 1}, {"before", before, 2, 2}} {
			k := ledger.Known{On: day("2025-12-31"), At: known.at}
			changes, err := ledger.ReadChanges(b.ctx, s.Read(), ledger.ChangesQuery{PartnerID: b.partnerID("ada"), From: day("2024-03-01"), Known: k})
			if err != nil {
				t.Fatal(err)
			}
			clients, err := changes.ByClient(ledger.FigureNewSold)
			if err != nil || len(clients) != known.clients {
				t.Errorf("known %s: new sold points of %d clients, want %d: %v", known.name, len(clients), known.clients, err)
			}
			count, err := ledger.PostingsQuery{PartnerID: b.partnerID("ada"), Known: k, Kinds: []points.Kind{points.KindExpired}, Standing: true}.Count(b.ctx, s.Read())
			if err != nil || count != known.expired {
				t.Errorf("known %s: %d expiries stand, want %d: %v", known.name, count, known.expired, err)
			}
		}
	})
}
