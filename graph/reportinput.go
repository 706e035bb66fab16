package graph

import (
	"strings"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/report"
)

// describe reads the description of a report, given as the named argument.
func (r *Resolver) describe(argument string, in *model.ReportInput) (report.Query, error) {
	q := report.Query{
		Kind: report.Kind(strings.ToLower(string(in.Kind))), AsOf: in.AsOf, Figure: in.Figure, SharedSelling: in.SharedSelling, Search: in.Search,
		Relationship: distinct(in.Relationship), DealType: in.DealType, Market: in.Market,
		Track: distinct(in.Track), PostingKind: distinct(in.PostingKind), Client: in.Client, List: in.List, KnownAt: in.KnownAt,
	}
	if in.Range != nil {
		q.Range = rangeOf(in.Range)
	}
	err := asListed(&q, in)
	if err == nil {
		err = q.Check()
	}
	if err == nil && in.KnownAt != nil && in.KnownAt.After(r.now()) {
		err = toCome("knownAt", *in.KnownAt)
	}
	if err != nil {
		return q, atField(err, argument+".")
	}
	return q, nil
}

func rangeOf(in *model.DateRange) *report.Range {
	days := &report.Range{From: in.From, To: in.To}
	if in.Preset != nil {
		preset := report.Preset(strings.ToLower(string(*in.Preset)))
		days.Preset = &preset
	}
	return days
}

// described shows the description of a report, its presets seen from a day.
func described(q report.Query, today points.Date) *model.Report {
	shown := &model.Report{
		Kind: model.ReportKind(strings.ToUpper(string(q.Kind))), AsOf: q.AsOf, Figure: q.Figure, SharedSelling: q.SharedSelling, Search: q.Search,
		Relationship: q.Relationship, DealType: q.DealType, Market: q.Market,
		Track: q.Track, PostingKind: q.PostingKind, ClientID: q.Client, ListID: q.List, KnownAt: q.KnownAt,
	}
	showLists(shown, q)
	if q.Range != nil {
		from, to := q.Range.Days(q.On(today))
		shown.Range = &model.ReportRange{From: from, To: to}
		if q.Range.Preset != nil {
			preset := model.DateRangePreset(strings.ToUpper(string(*q.Range.Preset)))
			shown.Range.Preset = &preset
		}
	}
	return shown
}
