package main

import (
	"bytes"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// drawReplay draws a stream, as objects or as NDJSON, mostly without a fault.
func drawReplay(d draw) object {
	events := drawStream(d)
	if d.in(250) {
		events = spoil(d, events)
	}
	in := d.rules(nil).with("events", events)
	if d.in(200) {
		in = in.with("ndjson", true) // for run.mjs to write them as text
	}
	return in
}

func (n *natives) replay(question object) object {
	a := &arguments{of: question}
	rules := n.rules(a)
	read := a.events()
	program := rules()
	result := a.result(program, read)
	if a.bad != nil {
		return fault(a.bad)
	}
	return answerPostings(result.Postings)
}

// events reads the events of a question: their types now, the events that
// count by the function returned, which has points/wire read them.
func (a *arguments) events() func() []points.Event {
	events, ok := a.of.get("events").(list)
	if !ok {
		a.fail(invalid("events"))
	}
	for i, event := range events {
		a.eventTypes(event, i)
	}
	return func() []points.Event {
		if a.bad != nil {
			return nil
		}
		var text []byte
		for _, event := range events {
			text = append(appendJSON(text, event), '\n')
		}
		counting, err := wire.ReadEvents(bytes.NewReader(text), wire.NDJSON)
		a.keep(err, "")
		return counting
	}
}

// eventTypes checks what the package checks before it sends an event: first that
// all its members are known, then what they are. Money and points must be
// strings, though the format allows them as numbers.
func (a *arguments) eventTypes(event any, place int) {
	of, ok := event.(object)
	if !ok {
		field := "events[" + strconv.Itoa(place) + "]"
		if _, text := event.(string); text && a.of.get("ndjson") == nil {
			field = "events" // a page of NDJSON, which it is not
		}
		a.fail(invalid(field))
		return
	}
	key, _ := of.get("id").(string)
	refuse := func(field string) {
		bad := invalid(field)
		bad.Event = key
		a.fail(bad)
	}
	for _, member := range of {
		if !slices.Contains(eventMembers, member.name) {
			refuse(member.name)
		}
	}
	for _, name := range eventMembers {
		switch value := of.get(name).(type) {
		case nil:
		case string:
			if name == "seq" || name == "revision" || name == "voided" || !utf8.ValidString(value) {
				refuse(name)
			}
		case number:
			if name != "seq" && name != "revision" {
				refuse(name)
			}
		case bool:
			if name != "voided" {
				refuse(name)
			}
		default:
			refuse(name)
		}
	}
}

// The members of an event, in the order in which they are read.
var eventMembers = []string{
	"id", "voided", "revision", "company", "on", "kind", "seq", "country", "line", "currency", "seller", "deal_type", "partner", "track", "points",
	"until", "reason", "mrr",
}

// result replays events unless there is a fault already.
func (a *arguments) result(program *points.Program, read func() []points.Event) *points.Result {
	events := read()
	if a.bad != nil {
		return nil
	}
	result, err := points.Replay(program, events)
	a.keep(err, "")
	return result
}

func answerPostings(postings []points.Posting) object {
	all := make(list, len(postings))
	for i := range postings {
		p := wire.FromPosting(&postings[i])
		posting := object{{"event", p.Event}, {"kind", string(p.Kind)}}
		if p.Company != "" {
			posting = posting.with("company", p.Company)
		}
		if p.Line != "" {
			posting = posting.with("line", p.Line)
		}
		posting = posting.with("explanation", answerTerms(&postings[i].Terms))
		all[i] = posting.with("on", p.On.String()).with("partner", p.Partner).with("points", p.Points.String()).with("track", string(p.Track))
	}
	return object{{"postings", all}}
}

// answerTerms explains a posting; what does not enter is absent.
func answerTerms(terms *points.Terms) object {
	explanation := object{{"after", terms.After.String()}}
	with := func(name, text string) {
		if text != "" {
			explanation = explanation.with(name, text)
		}
	}
	if terms.Currency != "" {
		explanation = append(explanation, object{
			{"amount", points.Money{Amount: terms.Amount, Currency: terms.Currency}.String()}, {"currency", string(terms.Currency)},
			{"divisor", number(whole(terms.Divisor))}, {"multiplier", answerRatio(terms.Multiplier)}, {"rate", terms.Rate.String()},
			{"unit", points.Money{Amount: terms.Unit, Currency: terms.Currency}.String()},
		}...)
	}
	explanation = explanation.with("before", terms.Before.String()).with("rule", string(terms.Rule))
	with("country", string(terms.Country))
	with("edition", terms.Edition.String())
	with("firstSoldOn", terms.FirstSold.String())
	with("reason", terms.Reason)
	if terms.Lot != "" {
		explanation = explanation.with("lot", object{
			{"event", terms.Lot}, {"expiresOn", terms.ExpiresOn.String()}, {"madeOn", terms.MadeOn.String()},
		})
	}
	return explanation
}
