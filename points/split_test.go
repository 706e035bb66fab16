package points_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
)

// TestSplittingConservesManagedPoints: n managers hold the same, and together
// what one would hold alone, to a micro-point each.
func TestSplittingConservesManagedPoints(t *testing.T) {
	program := programNamed(t, "points")
	rapid.Check(t, func(t *rapid.T) {
		day := mustDate("2024-03-01")
		events := []points.Event{
			{Key: "a", Company: "acme", On: day, Kind: points.EventCompany, Country: rapid.SampledFrom(someCountries).Draw(t, "country")},
			{
				Key: "b", Company: "acme", On: day, Seq: 2, Kind: points.EventLineSold, Line: "crm",
				MRR:      rapid.Int64Range(1, 1<<40).Draw(t, "mrr"),
				Currency: rapid.SampledFrom([]points.Currency{"USD", "EUR", "JPY", "COP", "ZAR"}).Draw(t, "currency"),
			},
		}
		held := map[string]points.Points{}
		var alone points.Points
		for n := range rapid.IntRange(1, 12).Draw(t, "managers") {
			events = append(events, points.Event{
				Key: fmt.Sprintf("m%02d", n), Company: "acme", On: day + points.Date(n), Seq: 3,
				Kind: points.EventManagerAdded, Partner: fmt.Sprintf("partner-%d", n),
			})
			clear(held)
			for _, p := range upTo(mustReplay(t, program, events).Postings, day+points.Date(n)) {
				held[p.Partner] += p.Points
			}
			if n == 0 {
				alone = held["partner-0"]
			}
			var sum points.Points
			for partner, share := range held {
				if share != held["partner-0"] {
					t.Fatalf("%s holds %v, partner-0 %v", partner, share, held["partner-0"])
				}
				sum += share
			}
			if off := sum - alone; off > points.Points(n+1) || -off > points.Points(n+1) {
				t.Fatalf("%d managers hold %v together; one alone %v", n+1, sum, alone)
			}
		}
	})
}
