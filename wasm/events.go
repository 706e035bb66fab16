package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// sent is an event as it was sent, in the interchange format of
// points/wire: one of perhaps several revisions.
type sent struct {
	*points.Event
	revision int32
	voided   bool
	// counts tells that the event counts; settle finds out.
	counts bool
	// amount is the MRR as written where the event leaves the currency to its
	// line; settle reads it.
	amount string
}

// readEvents reads the rest of a request as events, a line each, and returns
// those that count (docs/rules.md, section 3).
func readEvents(rest border.Lines) ([]points.Event, *points.Error) {
	count := rest.Count()
	events, all := make([]points.Event, count), make([]sent, count)
	for i := range all {
		line := rest.Next()
		all[i].Event = &events[i]
		if bad := all[i].read(&line); bad != nil {
			bad.Event = all[i].Key
			return nil, bad
		}
	}
	if bad := settle(all); bad != nil {
		return nil, bad
	}
	// A large book has its events but once.
	n := 0
	for i := range all {
		if all[i].counts {
			events[n] = events[i]
			n++
		}
	}
	return events[:n], nil
}

// read reads the fields of an event: id voided revision company on kind seq
// country line currency seller deal_type partner track points until reason mrr.
// Of several faults it tells the one that points/wire tells, which reads them in
// this order too.
func (event *sent) read(line *border.Fields) (bad *points.Error) {
	keep := func(err *points.Error) {
		if bad == nil {
			bad = err
		}
	}
	name := func(text, field string) string {
		if err := checkName(text, field); err != nil {
			keep(err)
			return ""
		}
		return text
	}
	var err *points.Error
	id := line.Text()
	keep(required(id, "id"))
	event.Key = name(id, "id")
	event.voided = line.Flag()
	event.revision, err = line.Count("revision", 0)
	keep(err)
	company, on, kind := line.Text(), line.Text(), line.Text()
	if !event.voided {
		keep(required(on, "on"))
		keep(required(kind, "kind"))
	}
	event.Company = name(company, "company")
	event.On, err = border.ReadDate(on, "on")
	keep(err)
	event.Kind = points.EventKind(name(kind, "kind"))
	event.Seq, err = line.Count("seq", max(event.Kind.DefaultSeq(), 0))
	keep(err)
	if event.Kind != "" && event.Kind.DefaultSeq() < 0 {
		keep(border.Invalid("kind", "\""+kind+"\" is no kind of event"))
	}
	event.Country = points.Country(name(line.Text(), "country"))
	event.Line = name(line.Text(), "line")
	event.Currency = points.Currency(name(line.Text(), "currency"))
	event.Seller = name(line.Text(), "seller")
	event.DealType = points.DealType(name(line.Text(), "deal_type"))
	event.Partner = name(line.Text(), "partner")
	event.Track = points.Track(name(line.Text(), "track"))
	moved := line.Text()
	event.Points, err = border.ReadPoints(moved, "points")
	keep(err)
	event.Until, err = line.Date("until")
	keep(err)
	event.Reason = line.Text()
	keep(event.readMRR(line.Text()))
	if event.Kind == points.EventAdjustment && !event.voided {
		keep(required(moved, "points"))
	}
	return bad
}

// readMRR reads the amount, at once where the event names its currency.
func (event *sent) readMRR(text string) *points.Error {
	if text == "" {
		if !event.voided && (event.Kind == points.EventLineSold || event.Kind == points.EventLineChanged) {
			return required(text, "mrr")
		}
		return nil
	}
	if event.Currency == "" && (event.voided || event.Kind == points.EventLineChanged || event.Kind == points.EventLineCancelled) {
		if !isDecimal(text) {
			return border.Invalid("mrr", "\""+text+"\" is not a decimal number: write digits with a point, such as 1234.50")
		}
		event.amount = text
		return nil
	}
	money, bad := border.ReadMoney(text, "mrr", event.Currency)
	event.MRR = money.Amount
	return bad
}

func isDecimal(text string) bool {
	if text != "" && text[0] == '-' {
		text = text[1:]
	}
	whole, decimals, point := border.Cut(text, '.')
	return isDigits(whole) && (!point || isDigits(decimals))
}

func isDigits(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}

func required(text, field string) *points.Error {
	if text == "" {
		return border.Invalid(field, "the field is missing")
	}
	return nil
}

func checkName(text, field string) *points.Error {
	for i := 0; i < len(text); i++ {
		if text[i] < ' ' || text[i] == 0x7f {
			return border.Invalid(field, "control characters cannot be part of a name")
		}
	}
	return nil
}
