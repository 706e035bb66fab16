package main

import "github.com/tierboard/tierboard/points"

// describe writes what a calculator form and a table of editions need to know
// about a program: for each edition a line "edition" and below it its lines
// "unit", "growth", "rate", "tier" with its "condition" lines, and "review".
func describe(program *points.Program, a *answer) {
	for i := range program.Editions {
		edition := &program.Editions[i]
		a.line("edition")
		a.date(edition.From)
		a.flag(edition.Illustrative)
		a.ratio(edition.GrowthMultiplier)
		a.ratio(edition.HomeGrowthShare)
		a.count(edition.LotMonths)
		a.count(edition.HoldMonths)
		for _, unit := range edition.Units {
			a.line("unit")
			a.field(string(unit.Currency))
			a.field(points.Money{Amount: unit.Amount, Currency: unit.Currency}.String())
			a.count(unit.Currency.Exponent())
		}
		for _, country := range edition.Growth {
			a.line("growth")
			a.field(string(country))
		}
		for _, rate := range edition.Rates {
			a.line("rate")
			a.flag(rate.Managed)
			a.field(string(rate.DealType))
			a.date(rate.FirstSoldFrom)
			a.points(rate.PerUnit)
		}
		for _, tier := range edition.Tiers {
			a.line("tier")
			a.field(tier.Tier.String())
			for _, condition := range tier.Conditions {
				a.line("condition")
				a.field(string(condition.Measure))
				a.points(points.Points(condition.Need))
				a.flag(condition.Above)
			}
		}
		for _, review := range edition.Reviews {
			a.line("review")
			a.count(review.Month)
			a.count(review.Day)
			a.count(review.WindowMonths)
		}
	}
}
