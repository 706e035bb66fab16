package main

import (
	"slices"
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// drawChange draws a hypothetical change of one of the companies of a stream.
func drawChange(d draw) object {
	kind := pick(d, "client_churns", "line_renews", "line_renews", "deal_closes", "deal_closes", "manager_added", "manager_removed")
	change := object{{"company", pick(d, "acme", "acme", "bolt", "new")}, {"on", (mustDay("2021-10-01") + points.Date(d.IntN(2200))).String()}}
	if d.in(100) {
		change = change.set("on", pick(d, cornerDays...))
	}
	switch kind {
	case "line_renews":
		change = change.with("line", pick(d, lines...)).with("mrr", pick(d, "0", "1", "250", "99", "12000"))
		if d.in(150) {
			change = change.with("currency", pick(d, "USD", "EUR"))
		}
	case "deal_closes":
		change = change.with("line", pick(d, lines...)).with("mrr", pick(d, "1", "250", "99", "12000")).with("currency", pick(d, "USD", "EUR", "JPY"))
		if change.get("company") == "new" || d.in(30) {
			change = change.with("country", pick(d, "DE", "IN"))
		}
		if d.in(500) {
			change = change.with("dealType", pick(d, "sourced", "assisted"))
		}
		if d.in(500) {
			change = change.with("manage", d.in(700))
		}
	case "manager_added", "manager_removed":
		if d.in(500) {
			change = change.with("partner", pick(d, partners...))
		}
	}
	if !d.tame && d.in(60) {
		name := pick(d, changeMembers...)
		change = change.set(name, pick[any](d, d.odd(), d.day(), d.currency(), d.amount(), "", nil, d.mistyped()))
	}
	if !d.tame && d.in(10) {
		return change.with("colour", "red")
	}
	return change.set("kind", pick(d, kind, kind))
}

// The members of a change, in the order in which they are read.
var changeMembers = []string{"kind", "company", "on", "line", "mrr", "currency", "dealType", "country", "partner", "manage"}

// change is a points.Change, read.
type change struct {
	kind, company string
	on            points.Date
	line          string
	mrr           int64
	currency      points.Currency
	deal          points.DealType
	country       points.Country
	partner       string
	manage        bool
	place         int
}

func (c *change) at(field string) string { return "changes[" + strconv.Itoa(c.place) + "]." + field }

// changeTexts checks the types of changes.
func (a *arguments) changeTexts() []map[string]string {
	var all []map[string]string
	for i, item := range a.of.get("changes").(list) {
		at := "changes[" + strconv.Itoa(i) + "]."
		of := item.(object)
		for _, member := range of {
			if !slices.Contains(changeMembers, member.name) {
				a.fail(invalid(at + member.name))
			}
		}
		b := &arguments{of: of, bad: a.bad}
		texts := map[string]string{}
		for _, name := range changeMembers[:len(changeMembers)-1] {
			texts[name] = b.textAt(name, at+name)
		}
		if manage := of.get("manage"); manage != nil {
			set, ok := manage.(bool)
			if !ok {
				b.fail(invalid(at + "manage"))
			}
			texts["manage"] = strconv.FormatBool(set)
		}
		a.bad = b.bad
		all = append(all, texts)
	}
	return all
}

// readChanges reads the values of changes.
func (a *arguments) readChanges(b *book, texts []map[string]string) []change {
	var changes []change
	for i, text := range texts {
		c := change{
			kind: text["kind"], company: text["company"], line: text["line"], currency: points.Currency(text["currency"]),
			deal: points.DealType(text["dealType"]), country: points.Country(text["country"]), partner: text["partner"],
			manage: text["manage"] == "true", place: i,
		}
		a.name(c.kind, c.at("kind"))
		a.name(c.company, c.at("company"))
		c.on = a.requiredDay(text["on"], c.at("on"))
		for _, name := range []string{"line", "currency", "dealType", "country", "partner"} {
			a.name(text[name], c.at(name))
		}
		changes = append(changes, c)
	}
	for i, text := range texts {
		if c := &changes[i]; c.kind == "line_renews" || c.kind == "deal_closes" {
			a.changeAmount(b, c, text["mrr"], changes)
		}
	}
	return changes
}

func (a *arguments) changeAmount(b *book, c *change, mrr string, all []change) {
	if mrr == "" {
		a.fail(invalid(c.at("mrr")))
	}
	currency := c.currency
	if currency == "" && c.kind == "line_renews" {
		currency = b.currencyOf(c, all)
		if currency == "" {
			a.fail(invalid(c.at("line")))
		}
	}
	money := a.money(mrr, string(currency), c.at("mrr"))
	if a.bad != nil && a.bad.Field == "currency" {
		a.bad.Field = c.at("currency")
	}
	c.mrr = money.Amount
}

// currencyOf is the currency of a line that renews: of the latest sale before it
// that the changes of earlier days, or above it in the list, leave or make.
func (b *book) currencyOf(c *change, all []change) points.Currency {
	type sale struct {
		on       points.Date
		currency points.Currency
	}
	var sales []sale
	for _, event := range b.eventsOf(c.company) {
		if event.Kind == points.EventLineSold && event.Line == c.line {
			sales = append(sales, sale{event.On, event.Currency})
		}
	}
	before := slices.Clone(all)
	slices.SortStableFunc(before, func(x, y change) int { return int(x.on) - int(y.on) })
	for _, other := range before {
		if other.place == c.place {
			break
		}
		ofLine := (other.kind == "line_renews" || other.kind == "deal_closes") && other.line == c.line
		if other.company != c.company || !ofLine && other.kind != "client_churns" {
			continue
		}
		sales = slices.DeleteFunc(sales, func(s sale) bool { return s.on > other.on })
		if other.kind == "deal_closes" {
			sales = append(sales, sale{other.on, other.currency})
		}
	}
	currency := points.Currency("")
	for _, s := range sales {
		if s.on <= c.on {
			currency = s.currency
		}
	}
	return currency
}

// eventsOf returns a company's events in the stream's order.
func (b *book) eventsOf(company string) []points.Event {
	var events []points.Event
	for i := range b.events {
		if b.events[i].Company == company {
			events = append(events, b.events[i])
		}
	}
	slices.SortFunc(events, func(e, f points.Event) int {
		if e.Before(&f) {
			return -1
		}
		return 1
	})
	return events
}

// check judges a change by itself.
func (a *arguments) check(c *change) {
	refuse := func(bad bool, field string) {
		if bad {
			a.fail(invalid(c.at(field)))
		}
	}
	refuse(c.company == "", "company")
	switch c.kind {
	case "client_churns", "manager_added", "manager_removed":
	case "line_renews", "deal_closes":
		refuse(c.line == "", "line")
		refuse(c.mrr < 0 || c.mrr == 0 && c.kind == "deal_closes", "mrr")
		refuse(c.deal != "" && !c.deal.Valid(), "dealType")
		refuse(!c.currency.Valid() && (c.currency != "" || c.kind == "deal_closes"), "currency")
		refuse(c.country != "" && !c.country.Valid(), "country")
	default:
		refuse(true, "kind")
	}
}
