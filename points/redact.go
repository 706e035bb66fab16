package points

import "slices"

// Redact returns the stream of events as one partner may see it: of its
// companies whole, with every other partner named other-1, other-2, … per
// company in order of appearance, the adjustments of others left out, and the
// keys replaced by ordinals that keep the order. Replaying it gives the
// viewer's own postings exactly, but for those keys. The events must be a
// valid stream; the caller chooses the companies.
func Redact(events []Event, viewer string) []Event {
	redacted := make([]Event, 0, len(events))
	for i := range events {
		if e := &events[i]; e.Kind != EventAdjustment || e.Partner == viewer {
			redacted = append(redacted, *e)
		}
	}
	slices.SortFunc(redacted, func(e, f Event) int {
		switch {
		case e.Company < f.Company:
			return -1
		case e.Company > f.Company:
			return 1
		}
		return compareEvents(&e, &f)
	})
	var others []string
	alias := func(partner string) string {
		if partner == "" || partner == viewer {
			return partner
		}
		at := slices.Index(others, partner)
		if at < 0 {
			if numberedOther(len(others)) == viewer {
				others = append(others, "") // nobody is called like the viewer
			}
			at = len(others)
			others = append(others, partner)
		}
		return numberedOther(at)
	}
	ordinal := 0
	for i := range redacted {
		e := &redacted[i]
		if i == 0 || e.Company != redacted[i-1].Company {
			others, ordinal = others[:0], 0
		}
		ordinal++
		e.Key = e.Company + "/" + padded(ordinal)
		e.Seller, e.Partner = alias(e.Seller), alias(e.Partner)
		if e.Kind != EventAdjustment {
			// Fields foreign to the kind do nothing and might tell something.
			e.Track, e.Points, e.Until, e.Reason = "", 0, 0, ""
		}
	}
	return redacted
}

func numberedOther(at int) string { return "other-" + smallNumber(at+1) }

// padded keeps the byte order of keys for up to 999,999,999 events.
func padded(n int) string {
	text := []byte("000000000")
	for i := len(text) - 1; n > 0 && i >= 0; i-- {
		text[i] = byte('0' + n%10)
		n /= 10
	}
	return string(text)
}
