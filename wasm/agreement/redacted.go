package main

import (
	"bytes"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// askRedacted draws a valid stream as one partner may see it, exported. The
// answer is not what a replay of that gives but what one of the whole stream
// does: the viewer's own postings, but for the keys of events.
func (n *natives) askRedacted(d draw) (question, answer object) {
	for {
		a := &arguments{of: object{{"events", drawStream(d)}}}
		program := n.programs[pick(d, "points", "points", "mrr")]
		events := a.events()()
		if a.bad != nil {
			continue
		}
		result, err := points.Replay(program, events)
		if err != nil {
			continue
		}
		viewer := pick(d, partners...)
		var text bytes.Buffer
		if err := wire.WriteEvents(&text, wire.NDJSON, points.Redact(events, viewer)); err != nil {
			continue
		}
		question = object{{"program", program.Name}, {"events", text.String()}, {"viewer", viewer}}
		return question, ownPostings(result.Postings, viewer)
	}
}

func ownPostings(postings []points.Posting, viewer string) object {
	own := make([]points.Posting, 0, len(postings))
	for i := range postings {
		if postings[i].Partner == viewer {
			own = append(own, postings[i])
		}
	}
	answer := answerPostings(own)
	for _, posting := range answer.get("postings").(list) {
		// Which lot it was is told by the key of an event, too.
		if of := posting.(object).set("event", ""); of.get("explanation").(object).get("lot") != nil {
			of.get("explanation").(object).get("lot").(object).set("event", "")
		}
	}
	return answer
}
