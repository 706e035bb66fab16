package main

import "github.com/tierboard/tierboard/points"

// sent is an event as it was sent, in the interchange format of
// points/wire: one of perhaps several revisions.
type sent struct {
	points.Event
	revision int32
	voided   bool
	// amount is the MRR as written where the event leaves the currency to its
	// line; settle reads it.
	amount string
}

// readEvents reads the rest of a request as events, a line each, and returns
// those that count (docs/rules.md, section 3).
func readEvents(rest lines) ([]points.Event, *points.Error) {
	var all []sent
	for rest.more() {
		line := rest.next()
		event, bad := readEvent(&line)
		if bad != nil {
			bad.Event = event.Key
			return nil, bad
		}
		all = append(all, event)
	}
	return settle(all)
}

// readEvent reads the fields of an event: id company on seq kind country line
// mrr currency seller deal_type partner track points until reason revision
// voided.
func readEvent(line *fields) (event sent, bad *points.Error) {
	keep := func(err *points.Error) {
		if bad == nil {
			bad = err
		}
	}
	name := func(field string) string {
		text := line.text()
		keep(checkName(text, field))
		return text
	}
	var err *points.Error
	event.Key = name("id")
	keep(required(event.Key, "id"))
	event.Company = name("company")
	on := fields{line.text()}
	seq := fields{line.text()}
	event.Kind = points.EventKind(name("kind"))
	event.Country = points.Country(name("country"))
	event.Line = name("line")
	mrr := line.text()
	event.Currency = points.Currency(name("currency"))
	event.Seller = name("seller")
	event.DealType = points.DealType(name("deal_type"))
	event.Partner = name("partner")
	event.Track = points.Track(name("track"))
	moved := line.text()
	until := fields{line.text()}
	event.Reason = line.text()
	event.revision, err = line.count("revision", 0)
	keep(err)
	event.voided = line.flag()

	if !event.voided {
		keep(required(on.rest, "on"))
		keep(required(string(event.Kind), "kind"))
	}
	if event.Kind != "" && event.Kind.DefaultSeq() < 0 {
		keep(invalid("kind", "\""+string(event.Kind)+"\" is no kind of event"))
	}
	event.On, err = on.date("on")
	keep(err)
	event.Seq, err = seq.count("seq", event.Kind.DefaultSeq())
	keep(err)
	text := fields{moved}
	event.Points, err = text.points("points")
	keep(err)
	event.Until, err = until.date("until")
	keep(err)
	keep(event.readMRR(mrr))
	if event.Kind == points.EventAdjustment && !event.voided {
		keep(required(moved, "points"))
	}
	return event, bad
}

// readMRR reads the amount, at once where the event names its currency.
func (e *sent) readMRR(text string) *points.Error {
	if text == "" {
		if !e.voided && (e.Kind == points.EventLineSold || e.Kind == points.EventLineChanged) {
			return required(text, "mrr")
		}
		return nil
	}
	if e.Currency == "" && (e.voided || e.Kind == points.EventLineChanged || e.Kind == points.EventLineCancelled) {
		if !isDecimal(text) {
			return invalid("mrr", "\""+text+"\" is not a decimal number: write digits with a point, such as 1234.50")
		}
		e.amount = text
		return nil
	}
	mrr := fields{text}
	money, bad := mrr.money("mrr", e.Currency)
	e.MRR = money.Amount
	return bad
}

func isDecimal(text string) bool {
	if text != "" && text[0] == '-' {
		text = text[1:]
	}
	whole, decimals, point := cut(text, '.')
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
		return invalid(field, "the field is missing")
	}
	return nil
}

func checkName(text, field string) *points.Error {
	for i := 0; i < len(text); i++ {
		if text[i] < ' ' || text[i] == 0x7f {
			return invalid(field, "control characters cannot be part of a name")
		}
	}
	return nil
}
