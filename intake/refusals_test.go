package intake_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// TestApplyRefusesEvents holds that all events at fault are found, not only the
// first, and none that only needs what the same book brings.
func TestApplyRefusesEvents(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		mustApply(t, s, smallBook())
		before := rows(t, s)
		book := smallBook()
		event := func(key, company, on string, kind points.EventKind) points.Event {
			return points.Event{Key: "t/" + key, Company: company, On: day(on), Seq: kind.DefaultSeq(), Kind: kind}
		}
		gone := event("x1", "child", "2024-05-01", points.EventLineCancelled)
		gone.Line = "crm-9"
		early := event("x2", "parent", "2023-01-01", points.EventManagerAdded)
		early.Partner = "P"
		second := event("x3", "child", "2024-02-01", points.EventManagerAdded)
		second.Partner = "P"
		book.Companies = append(book.Companies, intake.Company{Key: "new", Name: "New"})
		first := event("n1", "new", "2024-01-01", points.EventCompany)
		first.Country = "DE"
		managed := event("n2", "new", "2024-02-01", points.EventManagerAdded)
		managed.Partner = "N"
		book.Partners = append(book.Partners, intake.Partner{Key: "N", Name: "Newcomer"})
		book.Events[1].MRR++
		book.Events = append(book.Events, ledgerEvents(gone, early, second, first, managed)...)
		_, err := apply(t, s, book, nil)
		var refused *intake.RefusedError
		if !errors.As(err, &refused) {
			t.Fatalf("got %v, want events refused", err)
		}
		var one *points.Error
		if !errors.As(err, &one) || one.Event == "" {
			t.Errorf("%v names no event", err)
		}
		var keys []string
		for _, refusal := range refused.Refusals {
			keys = append(keys, refusal.Event.Key)
		}
		slices.Sort(keys)
		same(t, "refused", keys, []string{"t/s", "t/x1", "t/x2", "t/x3"})
		same(t, "rows", rows(t, s), before)
	})
}
