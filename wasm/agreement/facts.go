package main

import (
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// facts adds facts, of partners or of nobody in particular.
func (d draw) facts(in object, ofPartners bool) object {
	var facts list
	for range d.IntN(6) {
		kind := pick(d, "certified_through", "median_tool_usage", "invited", "country", "customer_dollar_retention", "gross_revenue_retention")
		var value string
		switch kind {
		case "certified_through":
			value = d.usualDay()
		case "median_tool_usage":
			value = pick(d, "0", "1", "2.5", "3.5", "4", "10", "0.1")
		case "invited":
			value = pick(d, "", "elite", "diamond,elite", "silver,gold,platinum,diamond,elite", "gold,")
		case "country":
			value = d.country()
		default:
			value = pick(d, "0.85", "0.9", "1", "0.849999", "unknown", "0", "0.8500001"[:d.within(6, 8)])
		}
		if !d.tame && d.in(40) {
			value = pick(d, d.odd(), d.amount(), d.day())
		}
		if !d.tame && d.in(20) {
			kind = pick(d, "certified", "", "kind", d.odd())
		}
		day := d.usualDay()
		if !d.tame && d.in(100) {
			day = d.day()
		}
		fact := d.text(d.text(object{}, "on", day), "fact", kind)
		fact = d.text(fact, "value", value)
		if ofPartners {
			fact = d.text(fact, "partner", pick(d, partners...))
		}
		facts = append(facts, fact)
	}
	if facts == nil && d.in(500) {
		return in
	}
	if !d.tame && d.in(10) {
		return in.with("facts", pick[any](d, "facts", number("1"), list{nil}, list{"fact"}))
	}
	return in.with("facts", facts)
}

// factTexts are the members of a fact, unread.
type factTexts struct{ at, partner, on, kind, value string }

// readFacts reads facts: their types now, their values by the function
// returned. Errors name the places of facts where placed is set.
func (a *arguments) readFacts(placed, ofPartners bool) func() []points.Fact {
	given := a.of.get("facts")
	facts, ok := given.(list)
	if given != nil && !ok {
		a.fail(invalid("facts"))
	}
	var all []factTexts
	for i, fact := range facts {
		place := "facts[" + strconv.Itoa(i) + "]"
		of, ok := fact.(object)
		if !ok {
			if _, text := fact.(string); text {
				place = "facts" // a page of NDJSON, which it is not
			}
			a.fail(invalid(place))
			break
		}
		var read factTexts
		if placed {
			read.at = place + "."
		}
		b := &arguments{of: of, bad: a.bad}
		if ofPartners {
			read.partner = b.textAt("partner", read.at+"partner")
		}
		read.on, read.kind, read.value = b.textAt("on", read.at+"on"), b.textAt("fact", read.at+"fact"), b.textAt("value", read.at+"value")
		a.bad = b.bad
		all = append(all, read)
	}
	return func() []points.Fact {
		var facts []points.Fact
		for _, of := range all {
			fact := points.Fact{Partner: of.partner, On: a.requiredDay(of.on, of.at+"on"), Kind: points.FactKind(of.kind), Value: of.value}
			if err := fact.Put(&points.Facts{}); err != nil && domain(err).Field == "kind" {
				a.keep(err, of.at+"fact")
			} else {
				a.keep(err, of.at+"value")
			}
			if ofPartners && !placed && of.partner == "" {
				a.fail(invalid("partner"))
			}
			facts = append(facts, fact)
		}
		return facts
	}
}
