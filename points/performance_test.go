package points_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

// TestPerformanceHistoryIsTheDailyStanding: looking only at the days on which
// something changes finds the tier of every day.
func TestPerformanceHistoryIsTheDailyStanding(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program := genProgram(t, programs)
		first, last := mustDate("2025-06-15"), mustDate("2026-02-01")
		anyDay := func(label string) points.Date {
			return points.Date(rapid.Int32Range(int32(first), int32(last)).Draw(t, label))
		}
		byDay := map[points.Date]points.Balance{}
		for range rapid.IntRange(0, 6).Draw(t, "movements") {
			byDay[anyDay("moved")] = genBalance(t)
		}
		var movements []points.Movement
		for day := first; day <= last; day++ {
			if moved, ok := byDay[day]; ok {
				movements = append(movements, points.Movement{On: day, Balance: moved})
			}
		}
		facts := []points.Fact{{Partner: "north", On: first - 100, Kind: points.FactMedianToolUsage, Value: "4"}}
		for range rapid.IntRange(0, 4).Draw(t, "facts") {
			fact := points.Fact{Partner: rapid.SampledFrom([]string{"north", "north", "south"}).Draw(t, "partner"), On: anyDay("known")}
			fact.Kind = rapid.SampledFrom([]points.FactKind{points.FactCertifiedThrough, points.FactInvited, points.FactCDR, points.FactGRR, points.FactCountry}).Draw(t, "fact")
			switch fact.Kind {
			case points.FactCertifiedThrough:
				fact.Value = anyDay("through").String()
			case points.FactInvited:
				fact.Value = rapid.SampledFrom([]string{"", "elite", "diamond,elite"}).Draw(t, "tiers")
			case points.FactCountry:
				fact.Value = rapid.SampledFrom([]string{"US", "IN"}).Draw(t, "home")
			default:
				fact.Value = rapid.SampledFrom([]string{"0.85", "0.9"}).Draw(t, "ratio")
			}
			facts = append(facts, fact)
		}

		history, err := program.PerformanceHistory(movements, facts, "north", last)
		if err != nil {
			t.Fatal(err)
		}
		certified := points.CertificationOn(facts, "north")
		var balance points.Balance
		for day := first; day <= last; day++ {
			moved := byDay[day]
			balance = points.Balance{
				Sourced: balance.Sourced + moved.Sourced, Assisted: balance.Assisted + moved.Assisted, Managed: balance.Managed + moved.Managed,
			}
			known, err := points.FactsOn(facts, "north", day)
			if err != nil {
				t.Fatal(err)
			}
			got := points.Untiered
			for _, change := range history {
				if change.On <= day {
					got = change.Tier
				}
			}
			if want := reference.Performance(program, balance, known, day); got != want {
				t.Fatalf("on %v: %v; want %v", day, got, want)
			}
			if certified(day) != (known.CertifiedThrough >= day) {
				t.Fatalf("on %v: certified %v with %+v", day, certified(day), known)
			}
		}
	})
}
