package main

import "github.com/tierboard/tierboard/points"

// runReplay answers with a line for each posting of the events in the request,
// in the order of points.Result: partner company line track kind points on
// event.
func runReplay(program *points.Program, rest lines, a *answer) *points.Error {
	events, bad := readEvents(rest)
	if bad != nil {
		return bad
	}
	result, err := points.Replay(program, events)
	if err != nil {
		return at(err, "")
	}
	for i := range result.Postings {
		posting := &result.Postings[i]
		a.line(posting.Partner)
		a.field(posting.Company)
		a.field(posting.Line)
		a.field(string(posting.Track))
		a.field(string(posting.Kind))
		a.points(posting.Points)
		a.date(posting.On)
		a.field(source(posting))
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
