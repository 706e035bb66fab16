package main

import "github.com/tierboard/tierboard/points"

// drawCatalogue draws a question for what a form offers.
func drawCatalogue(d draw) object {
	in := d.rules(nil)
	if !d.in(50) {
		in = d.text(in, "on", d.day())
	}
	return in
}

// edition is the edition that a question is about: the one it names, whatever
// the day, or the one in force on a day.
func (n *natives) edition(question object) (*points.Edition, *points.Error) {
	a := &arguments{of: question}
	program := n.rules(a)()
	if a.bad == nil && a.text("edition") != "" {
		return program.EditionOn(points.MinDate), nil
	}
	day := a.requiredDay(a.text("on"), "on")
	if a.bad != nil {
		return nil, a.bad
	}
	return program.EditionOn(day), nil
}

func (n *natives) currencies(question object) object {
	edition, bad := n.edition(question)
	if bad != nil {
		return fault(bad)
	}
	return object{{"currencies", answerUnits(edition)}}
}

func (n *natives) growth(question object) object {
	edition, bad := n.edition(question)
	if bad != nil {
		return fault(bad)
	}
	return answerGrowth(edition)
}

func answerUnits(edition *points.Edition) list {
	units := make(list, len(edition.Units))
	for i, unit := range edition.Units {
		units[i] = object{
			{"amount", points.Money{Amount: unit.Amount, Currency: unit.Currency}.String()}, {"currency", string(unit.Currency)},
			{"decimals", number(whole(int64(unit.Currency.Exponent())))},
		}
	}
	return units
}

func answerGrowth(edition *points.Edition) object {
	countries := make(list, len(edition.Growth))
	for i, country := range edition.Growth {
		countries[i] = string(country)
	}
	return object{{"countries", countries}, {"multiplier", answerRatio(edition.GrowthMultiplier)}}
}

func answerRatio(ratio points.Ratio) string {
	if ratio.Den == 1 {
		return whole(ratio.Num)
	}
	return whole(ratio.Num) + "/" + whole(ratio.Den)
}

// editions answers with all editions of a program.
func (n *natives) editions(question object) object {
	a := &arguments{of: question}
	program := n.rules(a)()
	if a.bad != nil {
		return fault(a.bad)
	}
	return object{{"editions", answerEditions(program)}}
}

func answerEditions(program *points.Program) list {
	all := make(list, len(program.Editions))
	for i := range program.Editions {
		all[i] = answerEdition(&program.Editions[i])
	}
	return all
}

func answerEdition(edition *points.Edition) object {
	rates := make(list, len(edition.Rates))
	for i, rate := range edition.Rates {
		kind := "sold"
		if rate.Managed {
			kind = "managed"
		}
		rates[i] = object{
			{"dealType", string(rate.DealType)}, {"firstSoldFrom", rate.FirstSoldFrom.String()}, {"kind", kind},
			{"pointsPerUnit", rate.PerUnit.String()},
		}
	}
	tiers := make(list, len(edition.Tiers))
	for i, tier := range edition.Tiers {
		conditions := make(list, len(tier.Conditions))
		for j, condition := range tier.Conditions {
			conditions[j] = object{
				{"above", condition.Above}, {"measure", string(condition.Measure)}, {"need", points.Points(condition.Need).String()},
			}
		}
		tiers[i] = object{{"conditions", conditions}, {"tier", tier.Tier.String()}}
	}
	reviews := make(list, len(edition.Reviews))
	for i, review := range edition.Reviews {
		reviews[i] = object{
			{"day", number(whole(int64(review.Day)))}, {"month", number(whole(int64(review.Month)))},
			{"windowMonths", number(whole(int64(review.WindowMonths)))},
		}
	}
	return object{
		{"from", edition.From.String()}, {"growth", answerGrowth(edition)}, {"holdMonths", number(whole(int64(edition.HoldMonths)))},
		{"homeGrowthShare", answerRatio(edition.HomeGrowthShare)}, {"illustrative", edition.Illustrative},
		{"lotMonths", number(whole(int64(edition.LotMonths)))}, {"rates", rates}, {"reviews", reviews}, {"tiers", tiers},
		{"units", answerUnits(edition)},
	}
}
