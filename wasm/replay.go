package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// runReplay answers with a line for each posting of the events in the request,
// in the order of points.Result: partner company line track kind points on
// event.
func runReplay(program *points.Program, _ border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	events, bad := readEvents(rest)
	if bad != nil {
		return bad
	}
	result, err := points.Replay(program, events)
	if err != nil {
		return border.At(err, "")
	}
	for i := range result.Postings {
		posting := &result.Postings[i]
		a.Line(posting.Partner)
		a.Field(posting.Company)
		a.Field(posting.Line)
		a.Field(string(posting.Track))
		a.Field(string(posting.Kind))
		a.Points(posting.Points)
		a.Date(posting.On)
		a.Field(source(posting))
	}
	return nil
}

// source is the key of the posting's event, or edition/YYYY-MM-DD.
func source(posting *points.Posting) string {
	if posting.Event == "" && !posting.Terms.Edition.IsZero() {
		return "edition/" + posting.Terms.Edition.String()
	}
	return posting.Event
}
