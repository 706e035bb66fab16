package main

import (
	"bytes"
	"slices"

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
