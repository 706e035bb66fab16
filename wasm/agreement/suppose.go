package main

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
)

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
	at, _ := strconv.Atoi(number[:6])
	if changes[at].kind == "client_churns" {
		field = "company"
	}
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
			event.Key = supposedKey + strconv.Itoa(1_000_000 + i)[1:] + strconv.Itoa(1_000_000+len(events)) + c.company
			event.Company, event.On, event.Seq = c.company, c.on, 1<<31-1
			events = append(events, event)
		}
		switch {
		case len(events) == 0 && !isNew:
			a.fail(invalid(c.at("on")))
		case len(events) == 0 && c.kind != "deal_closes":
			a.fail(invalid(c.at("company")))
		case len(events) == 0 && c.country == "",
			len(events) > 0 && c.country != "" && (!isNew || c.country != events[0].Country):
			a.fail(invalid(c.at("country")))
		}
		if a.bad != nil {
			return nil
		}
		if len(events) == 0 {
			add(points.Event{Kind: points.EventCompany, Country: c.country})
		}
		replaced := b.supposeOne(c, events, add)
		recorded = slices.DeleteFunc(recorded, replaced)
	}
	return append(events, recorded...)
}

// supposeOne adds the events of one change and returns which later ones it
// takes the place of.
func (b *book) supposeOne(c *change, events []points.Event, add func(points.Event)) func(points.Event) bool {
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
			open = []string{supposedKey} // which is none: the replay says so in its turn
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
