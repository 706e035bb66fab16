package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// Describe writes what a calculator form and a table of editions need to know
// about a program: for each edition a line "edition" and below it its lines
// "unit", "growth", "rate", "tier" with its "condition" lines, and "review".
func Describe(program *points.Program, a *border.Answer) {
	for i := range program.Editions {
		edition := &program.Editions[i]
		a.Line("edition")
		a.Date(edition.From)
		a.Flag(edition.Illustrative)
		a.Ratio(edition.GrowthMultiplier)
		a.Ratio(edition.HomeGrowthShare)
		a.Count(edition.LotMonths)
		a.Count(edition.HoldMonths)
		for _, unit := range edition.Units {
			a.Line("unit")
			a.Field(string(unit.Currency))
			a.Field(points.Money{Amount: unit.Amount, Currency: unit.Currency}.String())
			a.Count(unit.Currency.Exponent())
		}
		for _, country := range edition.Growth {
			a.Line("growth")
			a.Field(string(country))
		}
		for _, rate := range edition.Rates {
			a.Line("rate")
			a.Flag(rate.Managed)
			a.Field(string(rate.DealType))
			a.Date(rate.FirstSoldFrom)
			a.Points(rate.PerUnit)
		}
		for _, tier := range edition.Tiers {
			a.Line("tier")
			a.Field(tier.Tier.String())
			for _, condition := range tier.Conditions {
				a.Line("condition")
				a.Field(string(condition.Measure))
				a.Points(points.Points(condition.Need))
				a.Flag(condition.Above)
			}
		}
		for _, review := range edition.Reviews {
			a.Line("review")
			a.Count(review.Month)
			a.Count(review.Day)
			a.Count(review.WindowMonths)
		}
	}
}
