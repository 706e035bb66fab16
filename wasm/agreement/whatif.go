package main

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// book is what a what-if is asked of.
type book struct {
	program   *points.Program
	partner   string
	on, until points.Date
	facts     []points.Fact
	snapshots []snapshot
	events    []points.Event
	ahead     *outlook
}

// askBook draws a book and what-ifs of it.
func (n *natives) askBook(d draw) (question, answer object) {
	of := drawForecast(d)
	// A partner has the stream as it may see it; the answer is that of the whole.
	redacted := d.in(300)
	var asked list
	for range d.within(1, 3) {
		in := object{}
		if d.in(200) {
			in = d.rules(in)
		}
		changes := list{}
		for range d.IntN(4) {
			change := drawChange(d)
			if redacted {
				change = slices.DeleteFunc(change, func(m member) bool { return m.name == "partner" })
			}
			changes = append(changes, change)
		}
		asked = append(asked, in.with("changes", changes))
	}
	question = object{{"book", of}, {"whatIfs", asked}}
	a := &arguments{of: of}
	b := n.readBook(a)
	if a.bad != nil {
		return question, fault(a.bad)
	}
	var text bytes.Buffer
	if redacted && wire.WriteEvents(&text, wire.NDJSON, points.Redact(b.events, b.partner)) == nil {
		question.set("book", slices.Clone(of).set("events", text.String()))
	}
	forecast, err := answerForecast(b.ahead)
	if err != nil {
		return question, fault(domain(err))
	}
	var answers list
	for _, in := range asked {
		answers = append(answers, n.whatIf(b, in.(object)))
	}
	return question, object{{"forecast", forecast}, {"whatIfs", answers}}
}

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
	kind, company  string
	on             points.Date
	line           string
	mrr            int64
	currency       points.Currency
	deal           points.DealType
	country        points.Country
	partner        string
	manage, opened bool
	place          int
}

func (c *change) at(field string) string { return "changes[" + strconv.Itoa(c.place) + "]." + field }

// whatIf answers the long way: it puts events in the place of changes, and
// replays everything.
func (n *natives) whatIf(b *book, in object) object {
	a := &arguments{of: in}
	program, edition := a.text("program"), a.text("edition")
	texts := a.changeTexts()
	under := b.program
	other := program != "" || edition != ""
	if other && a.bad == nil {
		if program == "" {
			program = b.program.Name
		}
		c := &arguments{of: object{{"program", program}, {"edition", edition}}}
		under = n.rules(c)()
		a.bad = c.bad
	}
	changes := a.readChanges(b, texts)
	for i := range changes {
		a.check(&changes[i])
	}
	result := b.replayWith(a, changes, under)
	if a.bad != nil {
		return fault(a.bad)
	}
	snapshots := b.snapshots
	if other {
		snapshots = nil
	}
	ahead, err := newOutlook(under, result, b.partner, b.on, b.until, b.facts, snapshots)
	if err != nil {
		return fault(domain(err))
	}
	forecast, err := answerForecast(ahead)
	if err != nil {
		return fault(domain(err))
	}
	differences, err := differencesOf(b.ahead, ahead)
	if err != nil {
		return fault(domain(err))
	}
	return object{{"difference", differences}, {"forecast", forecast}, {"today", forecast.get("standing")}}
}

func differencesOf(before, after *outlook) (list, error) {
	was, err := before.months()
	if err != nil {
		return nil, err
	}
	is, err := after.months()
	if err != nil {
		return nil, err
	}
	differences := make(list, len(is))
	for i := range is {
		a, b := &was[i], &is[i]
		difference := points.Standing{
			Sold: b.standing.Sold - a.standing.Sold, Total: b.standing.Total - a.standing.Total,
			Balance: points.Balance{
				Sourced:  b.standing.Balance.Sourced - a.standing.Balance.Sourced,
				Assisted: b.standing.Balance.Assisted - a.standing.Balance.Assisted,
				Managed:  b.standing.Balance.Managed - a.standing.Balance.Managed,
			},
		}
		differences[i] = object{
			{"creditedTier", object{{"after", b.credited.String()}, {"before", a.credited.String()}}},
			{"month", b.first.String()}, {"on", b.standing.On.String()},
			{"performanceTier", object{{"after", b.standing.Performance.String()}, {"before", a.standing.Performance.String()}}},
			{"points", answerPoints(&difference)},
		}
	}
	return differences, nil
}

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
		if c.kind == "line_renews" || c.kind == "deal_closes" {
			a.changeAmount(b, &c, text["mrr"], changes)
		}
		changes = append(changes, c)
	}
	return changes
}

func (a *arguments) changeAmount(b *book, c *change, mrr string, before []change) {
	if mrr == "" {
		a.fail(invalid(c.at("mrr")))
	}
	currency := c.currency
	if currency == "" && c.kind == "line_renews" {
		currency = b.currencyOf(c, before)
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

// currencyOf is the currency of a line that renews: of the latest sale up to the
// day, or of a deal before it in the list.
func (b *book) currencyOf(c *change, before []change) points.Currency {
	currency := points.Currency("")
	for _, event := range b.eventsOf(c.company) {
		if event.Kind == points.EventLineSold && event.Line == c.line && event.On <= c.on {
			currency = event.Currency
		}
	}
	for _, deal := range before {
		if deal.kind == "deal_closes" && deal.company == c.company && deal.line == c.line && deal.on <= c.on {
			currency = deal.currency
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

// replayWith replays the book's events with events in the place of changes. The
// companies of changes come first, then the others, in order of their names.
func (b *book) replayWith(a *arguments, changes []change, under *points.Program) *points.Result {
	if a.bad != nil {
		return nil
	}
	byCompany := map[string][]change{}
	for _, c := range changes {
		byCompany[c.company] = append(byCompany[c.company], c)
	}
	var all []points.Event
	for _, company := range slices.Sorted(maps.Keys(byCompany)) {
		changes := byCompany[company]
		slices.SortStableFunc(changes, func(c, d change) int { return cmp.Compare(c.on, d.on) })
		events := b.suppose(a, changes)
		if a.bad != nil {
			return nil
		}
		if _, err := points.Replay(under, events); err != nil {
			a.bad = faultOfChanges(domain(err), changes)
			return nil
		}
		all = append(all, events...)
	}
	for i := range b.events {
		if _, changed := byCompany[b.events[i].Company]; !changed {
			all = append(all, b.events[i])
		}
	}
	result, err := points.Replay(under, all)
	if err != nil {
		bad := domain(err)
		a.bad = &points.Error{Code: bad.Code, Field: "edition"}
	}
	return result
}

// supposedKey begins the keys of events that stand for changes: they come after
// all others of their day, in order.
const supposedKey = "\U0010ffff"

func faultOfChanges(bad *points.Error, changes []change) *points.Error {
	number, isChange := strings.CutPrefix(bad.Event, supposedKey)
	if !isChange {
		return &points.Error{Code: bad.Code, Field: "changes"}
	}
	field := bad.Field
	if field == "deal_type" {
		field = "dealType"
	}
	at, _ := strconv.Atoi(number[:6])
	return &points.Error{Code: bad.Code, Field: changes[at].at(field)}
}

// suppose returns the events of one company with the changes, which are in order
// of their days, in their places.
func (b *book) suppose(a *arguments, changes []change) []points.Event {
	recorded := b.eventsOf(changes[0].company)
	isNew := len(recorded) == 0
	var events []points.Event
	for i := range changes {
		c := &changes[i]
		for len(recorded) > 0 && recorded[0].On <= c.on {
			events, recorded = append(events, recorded[0]), recorded[1:]
		}
		add := func(event points.Event) {
			event.Key = supposedKey + strconv.Itoa(1_000_000 + i)[1:] + strconv.Itoa(1_000_000+len(events))
			event.Company, event.On, event.Seq = c.company, c.on, 1<<31-1
			events = append(events, event)
		}
		switch {
		case len(events) == 0 && !isNew:
			a.fail(invalid(c.at("on")))
		case len(events) == 0 && c.kind != "deal_closes":
			a.fail(invalid(c.at("company")))
		case (len(events) == 0) != (c.country != ""):
			a.fail(invalid(c.at("country")))
		}
		if a.bad != nil {
			return nil
		}
		if len(events) == 0 {
			add(points.Event{Kind: points.EventCompany, Country: c.country})
		}
		replaced := b.supposeOne(a, c, events, add)
		recorded = slices.DeleteFunc(recorded, replaced)
	}
	return append(events, recorded...)
}

// supposeOne adds the events of one change and returns which later ones it
// takes the place of.
func (b *book) supposeOne(a *arguments, c *change, events []points.Event, add func(points.Event)) func(points.Event) bool {
	partner := c.partner
	if partner == "" {
		partner = b.partner
	}
	manages := func(e points.Event) bool {
		return e.Partner == partner && (e.Kind == points.EventManagerAdded || e.Kind == points.EventManagerRemoved)
	}
	switch c.kind {
	case "client_churns":
		open := openLines(events)
		if len(open) == 0 {
			a.fail(invalid(c.at("company")))
		}
		for _, line := range open {
			add(points.Event{Kind: points.EventLineCancelled, Line: line})
		}
		return func(e points.Event) bool { return e.Line != "" && isOfLine(e) }
	case "line_renews", "deal_closes":
		event := points.Event{Kind: points.EventLineChanged, Line: c.line, MRR: c.mrr, Currency: c.currency, DealType: c.deal}
		if c.kind == "deal_closes" {
			event.Kind, event.Seller = points.EventLineSold, b.partner
		}
		add(event)
		partner = b.partner
		if !c.manage || c.kind != "deal_closes" {
			return func(e points.Event) bool { return isOfLine(e) && e.Line == c.line }
		}
		managing := false
		for _, e := range events {
			if manages(e) {
				managing = e.Kind == points.EventManagerAdded
			}
		}
		if !managing {
			add(points.Event{Kind: points.EventManagerAdded, Partner: partner})
		}
		return func(e points.Event) bool { return isOfLine(e) && e.Line == c.line || manages(e) }
	}
	add(points.Event{Kind: points.EventKind(c.kind), Partner: partner})
	return manages
}

func isOfLine(e points.Event) bool {
	return e.Kind == points.EventLineSold || e.Kind == points.EventLineChanged || e.Kind == points.EventLineCancelled
}

// openLines are the lines that are open after events in order.
func openLines(events []points.Event) []string {
	open := map[string]bool{}
	for _, e := range events {
		switch {
		case e.Kind == points.EventLineSold:
			open[e.Line] = true
		case e.Kind == points.EventLineCancelled, e.Kind == points.EventLineChanged && e.MRR == 0:
			delete(open, e.Line)
		}
	}
	return slices.Sorted(maps.Keys(open))
}
