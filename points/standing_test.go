package points_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

func genBalance(t *rapid.T) points.Balance {
	draw := func(label string) points.Points {
		if rapid.Bool().Draw(t, label+" at a threshold") {
			whole := rapid.SampledFrom([]int64{30, 45, 80, 110, 125, 131, 200, 280, 315, 910, 1125, 1280, 2100, 3650, 3750, 6000, 65000, 170000}).Draw(t, label)
			return points.Points(whole*int64(points.Point) + rapid.Int64Range(-1, 1).Draw(t, label+" off"))
		}
		return points.Points(rapid.Int64Range(-5_000_000, 5_000_000_000).Draw(t, label))
	}
	return points.Balance{Sourced: draw("sourced"), Assisted: draw("assisted"), Managed: draw("managed")}
}

func genFacts(t *rapid.T, on points.Date) points.Facts {
	maybe := func(label string, values ...int64) *int64 {
		if rapid.IntRange(0, 3).Draw(t, label+" known") == 0 {
			return nil
		}
		value := rapid.SampledFrom(values).Draw(t, label)
		return &value
	}
	facts := points.Facts{
		MedianToolUsage: maybe("usage", 2_900_000, 3_000_000, 8_500_000),
		CDR:             maybe("C$R", 849_999, 850_000, 850_001, 990_000),
		GRR:             maybe("GRR", 849_999, 850_000, 850_001, 990_000),
		Country:         rapid.SampledFrom([]points.Country{"", "US", "IN"}).Draw(t, "home"),
		InvitedKnown:    rapid.Bool().Draw(t, "invitations known"),
	}
	if facts.InvitedKnown && rapid.Bool().Draw(t, "invited") {
		facts.Invited = []points.Tier{points.Elite}
	}
	if rapid.IntRange(0, 3).Draw(t, "certification known") > 0 {
		facts.CertifiedThrough = on + points.Date(rapid.IntRange(-1, 3).Draw(t, "certified for"))
	}
	return facts
}

// TestPerformanceTierAgreesWithReference, and every condition reports what is
// missing by its own figures.
func TestPerformanceTierAgreesWithReference(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program := genProgram(t, programs)
		on := rapid.SampledFrom(append([]points.Date{mustDate("2018-06-01"), mustDate("2019-12-31"), mustDate("2020-01-01")}, someDays...)).Draw(t, "on")
		balance, facts := genBalance(t), genFacts(t, on)
		standing, err := program.StandingOn(balance, facts, on)
		if err != nil {
			t.Fatal(err)
		}
		if want := reference.Performance(program, balance, facts, on); standing.Performance != want {
			t.Fatalf("performs %v; want %v", standing.Performance, want)
		}
		if standing.Sold != balance.Sourced+balance.Assisted || standing.Total != standing.Sold+balance.Managed {
			t.Fatalf("sums: %+v", standing)
		}
		for _, tier := range standing.Tiers {
			all := true
			for _, c := range tier.Conditions {
				all = all && c.Met
				checkCondition(t, c)
			}
			if all != tier.Met {
				t.Fatalf("%v: met %v with %+v", tier.Tier, tier.Met, tier.Conditions)
			}
		}
	})
}

func checkCondition(t rapid.TB, c points.ConditionResult) {
	t.Helper()
	missing := max(0, c.Need-c.Have)
	switch {
	case !c.Known:
		missing = c.Need
	case !c.Met:
		missing = max(missing, 1)
	}
	met := c.Known && (c.Have > c.Need || c.Have == c.Need && !c.Condition.Above)
	if c.Missing != missing || c.Met != met {
		t.Fatalf("missing %d, met %v; want %d and %v: %+v", c.Missing, c.Met, missing, met, c)
	}
}

func TestStandingDoesNotWrap(t *testing.T) {
	program := programNamed(t, "points")
	on := mustDate("2024-06-01")
	for name, balance := range map[string]points.Balance{
		"sold":  {Sourced: math.MaxInt64, Assisted: 1},
		"total": {Sourced: math.MaxInt64 - 1, Assisted: 1, Managed: 1},
		"below": {Sourced: math.MinInt64, Managed: -1},
	} {
		t.Run(name, func(t *testing.T) {
			if standing, err := program.StandingOn(balance, points.Facts{}, on); err == nil {
				t.Errorf("the sums wrapped: sold %v, total %v", standing.Sold, standing.Total)
			}
		})
	}
	standing, err := program.StandingOn(points.Balance{Managed: math.MinInt64}, points.Facts{}, on)
	if err != nil {
		t.Fatal(err)
	}
	for _, tier := range standing.Tiers {
		for _, c := range tier.Conditions {
			if c.Missing < 0 || c.Condition.Measure == points.MeasureManaged && c.Missing != math.MaxInt64 {
				t.Errorf("missing wrapped: %+v", c)
			}
		}
	}
}
