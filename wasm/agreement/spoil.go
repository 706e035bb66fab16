package main

import "slices"

// spoil puts faults into a stream, or what looks like some: at least one, and
// often several, in one event or in more.
func spoil(d draw, events list) list {
	for _, at := range d.Perm(len(events)) {
		for more := true; more; more = d.in(400) {
			left := spoilOne(d, events, at)
			if len(left) < len(events) {
				return left
			}
		}
		if !d.in(400) {
			break
		}
	}
	return events
}

// spoilOne puts one fault into an event of a stream.
func spoilOne(d draw, events list, at int) list {
	event, ok := events[at].(object)
	if !ok {
		return events
	}
	event = slices.Clone(event)
	events[at] = event
	switch d.IntN(9) {
	case 0: // a member is missing
		if len(event) == 0 {
			break
		}
		i := d.IntN(len(event))
		events[at] = append(event[:i:i], event[i+1:]...)
	case 1: // an event is missing
		return append(events[:at:at], events[at+1:]...)
	case 2: // a value is another's
		name := pick(d, eventTexts...)
		other, _ := pick(d, events...).(object)
		events[at] = event.set(name, other.get(name))
	case 3: // a value is odd
		events[at] = event.set(pick(d, eventTexts...), d.odd())
	case 4: // a value is odd in a way that fits
		switch d.IntN(6) {
		case 0:
			events[at] = event.set("on", d.day())
		case 1:
			events[at] = event.set("mrr", d.amount())
		case 2:
			events[at] = event.set("points", d.amount())
		case 3:
			events[at] = event.set("currency", d.currency())
		case 4:
			events[at] = event.set("country", d.country())
		default:
			events[at] = event.set("until", d.day())
		}
	case 5: // a name is odd
		events[at] = event.set(pick(d, "id", "company", "line", "seller", "partner"), pick(d, "株", "a\u0301", "\x01", "tab\t", "x\x7f", "\\n", " ", "\U0001f600", halfPair, "half "+halfPair+"."))
	case 6: // a number is odd
		events[at] = event.set(pick(d, "seq", "revision"), pick[any](d, number("-1"), number("0.5"), number("2147483647"), number("2147483648"), number("1"), nil, "1", true))
	case 7: // a type is wrong
		if d.in(500) {
			events[at] = event.set("voided", pick[any](d, "true", number("1"), nil, false))
		} else {
			events[at] = event.set(pick(d, eventTexts...), pick[any](d, d.mistyped(), nil))
		}
	case 8: // the event is none
		events[at] = pick[any](d, event.with("colour", "red"), nil, "event", number("1"), list{}, object{})
	}
	return events
}

// The members of an event that are strings.
var eventTexts = []string{
	"id", "company", "on", "kind", "country", "line", "mrr", "currency", "seller", "deal_type", "partner", "track", "points", "until", "reason",
}
