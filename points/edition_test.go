package points_test

import (
	"testing"

	"github.com/tierboard/tierboard/points"
)

func TestEditionInForce(t *testing.T) {
	for _, c := range []struct{ program, on, from string }{
		{"points", "1999-01-01", "2022-07-18"}, // the first applies to all earlier days
		{"points", "2022-07-18", "2022-07-18"},
		{"points", "2024-02-26", "2022-07-18"},
		{"points", "2024-02-27", "2024-02-27"},
		{"points", "2025-07-14", "2024-02-27"},
		{"points", "2025-07-15", "2025-07-15"},
		{"points", "2026-01-14", "2025-07-15"},
		{"points", "2026-01-15", "2026-01-15"},
		{"points", "2099-01-01", "2026-01-15"},
		{"mrr", "2017-06-01", "2018-01-01"},
		{"mrr", "2019-12-31", "2018-01-01"},
		{"mrr", "2020-01-01", "2020-01-01"},
	} {
		if got := programNamed(t, c.program).EditionOn(mustDate(c.on)).From.String(); got != c.from {
			t.Errorf("%s on %s: edition %s; want %s", c.program, c.on, got, c.from)
		}
	}
}

// TestFrozenEditionAppliesThroughout: units, rows, countries and tiers of one
// edition on every day, and no repricing.
func TestFrozenEditionAppliesThroughout(t *testing.T) {
	program := programNamed(t, "points")
	frozen, ok := program.Frozen(mustDate("2025-07-15"))
	if !ok {
		t.Fatal("there is no edition to freeze")
	}
	estimate, err := frozen.Estimate(points.EstimateInput{
		Amount: points.Money{Amount: 88_00, Currency: "EUR"}, Country: "DE", DealType: points.DealSourced, Manage: true, On: mustDate("2021-01-01"),
	})
	// The row for sourced deals still asks for a line first sold in 2024.
	if err != nil || estimate.Sold != 3*points.Point || estimate.Managed != points.Point {
		t.Errorf("estimated %+v, %v; want 3 sold and 1 managed", estimate, err)
	}
	standing, err := frozen.StandingOn(points.Balance{}, points.Facts{}, mustDate("2021-01-01"))
	if err != nil || standing.Edition != mustDate("2025-07-15") || standing.Tiers[0].Conditions[0].Need != 131*int64(points.Point) {
		t.Errorf("stands by %+v, %v", standing, err)
	}
	result := mustReplay(t, frozen, []points.Event{
		{Key: "a", Company: "acme", On: mustDate("2022-01-01"), Kind: points.EventCompany, Country: "DE"},
		{Key: "b", Company: "acme", On: mustDate("2022-01-01"), Seq: 2, Kind: points.EventLineSold, Line: "crm", MRR: 8_800, Currency: "EUR"},
		{Key: "c", Company: "acme", On: mustDate("2022-01-01"), Seq: 3, Kind: points.EventManagerAdded, Partner: "north"},
	})
	if len(result.Postings) != 1 || result.Postings[0].Points != points.Point {
		t.Errorf("posted %+v; want one point and no repricing", result.Postings)
	}
	if _, ok := program.Frozen(mustDate("2025-07-16")); ok {
		t.Error("froze an edition that does not exist")
	}
	if len(program.Editions) != 4 {
		t.Error("freezing changed the program")
	}
}
