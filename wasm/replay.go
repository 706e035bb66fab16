package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// runReplay answers with a line for each posting of the events in the request,
// in the order of points.Result, its terms included (doc.go).
func runReplay(program *points.Program, _ border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	result, bad := replay(program, rest)
	if bad != nil {
		return bad
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
		writeTerms(a, &posting.Terms)
	}
	return nil
}

// replay reads the rest of a request as events and replays them.
func replay(program *points.Program, rest border.Lines) (*points.Result, *points.Error) {
	events, bad := readEvents(rest)
	if bad != nil {
		return nil, bad
	}
	result, err := points.Replay(program, events)
	return result, border.At(err, "")
}

// source is the key of the posting's event, or edition/YYYY-MM-DD.
func source(posting *points.Posting) string {
	if posting.Event == "" && !posting.Terms.Edition.IsZero() {
		return "edition/" + posting.Terms.Edition.String()
	}
	return posting.Event
}

// writeTerms writes what explains a posting (F29). Those of an adjustment have no
// price: all that belongs to one is empty.
func writeTerms(a *border.Answer, terms *points.Terms) {
	a.Field(string(terms.Rule))
	a.Date(terms.Edition)
	if terms.Currency == "" {
		for range 6 {
			a.Field("")
		}
	} else {
		a.Field(points.Money{Amount: terms.Amount, Currency: terms.Currency}.String())
		a.Field(string(terms.Currency))
		a.Field(points.Money{Amount: terms.Unit, Currency: terms.Currency}.String())
		a.Points(terms.Rate)
		a.Ratio(terms.Multiplier)
		a.Field(border.WholeNumber(terms.Divisor))
	}
	a.Field(string(terms.Country))
	a.Date(terms.FirstSold)
	a.Field(terms.Lot)
	a.Date(terms.MadeOn)
	a.Date(terms.ExpiresOn)
	a.Points(terms.Before)
	a.Points(terms.After)
	a.Field(terms.Reason)
}
