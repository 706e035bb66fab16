package main

import (
	"fmt"

	"github.com/tierboard/tierboard/points"
)

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

// editions answers with all editions of a program that ships.
func (n *natives) editions(question object) object {
	a := &arguments{of: question}
	program := n.rules(a)()
	if a.bad != nil {
		return fault(a.bad)
	}
	all := make(list, len(program.Editions))
	for i := range program.Editions {
		all[i] = answerEdition(&program.Editions[i])
	}
	return object{{"editions", all}}
}

// answerEdition is an edition in the format of its file, with the decimals of
// its units.

func answerEdition(edition *points.Edition) object {
	rates := make(list, len(edition.Rates))
	for i, rate := range edition.Rates {
		kind := "sold"
		if rate.Managed {
			kind = "managed"
		}
		row := object{}
		if rate.DealType != "" {
			row = row.with("dealType", string(rate.DealType))
		}
		if !rate.FirstSoldFrom.IsZero() {
			row = row.with("firstSoldFrom", rate.FirstSoldFrom.String())
		}
		rates[i] = row.with("kind", kind).with("pointsPerUnit", rate.PerUnit.String())
	}
	tiers := make(list, len(edition.Tiers))
	for i, tier := range edition.Tiers {
		conditions := make(list, len(tier.Conditions))
		for j, condition := range tier.Conditions {
			row := object{}
			if condition.Above {
				row = row.with("above", true)
			}
			row = row.with("measure", string(condition.Measure))
			if condition.Measure != points.MeasureCertified && condition.Measure != points.MeasureInvited {
				row = row.with("need", points.Points(condition.Need).String())
			}
			conditions[j] = row
		}
		tiers[i] = object{{"conditions", conditions}, {"tier", tier.Tier.String()}}
	}
	reviews := make(list, len(edition.Reviews))
	for i, review := range edition.Reviews {
		on := fmt.Sprintf("%02d-%02d", review.Month, review.Day)
		reviews[i] = object{{"on", on}, {"windowMonths", number(whole(int64(review.WindowMonths)))}}
	}
	return object{
		{"from", edition.From.String()}, {"growth", answerGrowth(edition)}, {"holdMonths", number(whole(int64(edition.HoldMonths)))},
		{"homeGrowthShare", answerRatio(edition.HomeGrowthShare)}, {"illustrative", edition.Illustrative},
		{"lotMonths", number(whole(int64(edition.LotMonths)))}, {"rates", rates}, {"reviews", reviews}, {"tiers", tiers},
		{"units", answerUnits(edition)},
	}
}
