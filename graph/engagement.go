package graph

import (
	"context"
	"fmt"
	"unicode/utf8"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

var engagementOrders = map[model.EngagementOrderField]book.EngagementOrder{
	model.EngagementOrderFieldScore: book.ByScore, model.EngagementOrderFieldChange: book.ByScoreChange,
	model.EngagementOrderFieldName: book.ByEngagedClient,
}

func (r *Resolver) engagement(ctx context.Context, partner *model.Partner, filter *model.EngagementFilter, by model.EngagementOrder, k ledger.Known, args pageArgs) (*model.EngagementConnection, error) {
	narrowed, err := engagementFilter(filter)
	if err != nil {
		return nil, err
	}
	q := book.EngagementQuery{Partner: partner.Partner, Known: k, EngagementFilter: narrowed, Order: engagementOrders[by.Field]}
	order := orderName("engagement", by.Field, by.Direction, k.On, fmt.Sprintf("%q", q.Area))
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	list, err := r.book.ClientEngagements(ctx, q, w)
	if err != nil {
		return nil, err
	}
	shown := &model.EngagementConnection{
		Nodes: make([]*model.EngagedClient, len(list.Rows)), PageInfo: pageInfo(list.Page, order), TotalCount: list.Total, UnreadCount: list.Unread,
		Areas: []*model.EngagementSummary{}, Opportunities: []*model.EngagementOpportunity{},
	}
	for i, item := range list.Items() {
		shown.Nodes[i] = &model.EngagedClient{Client: item.Client, Reading: engagementReading(item.Counted), Engagement: item.Engagement}
	}
	shown.Edges = edges(list.Page, order, func(i int, cursor string) *model.EngagementEdge {
		return &model.EngagementEdge{Cursor: cursor, Node: shown.Nodes[i]}
	})
	counted, areas := list.Averages()
	counted.Area = q.Area
	shown.Summary = engagementSummary(counted)
	for _, area := range areas {
		shown.Areas = append(shown.Areas, engagementSummary(area))
	}
	for _, o := range list.Opportunities() {
		shown.Opportunities = append(shown.Opportunities, &model.EngagementOpportunity{Opportunity: o.Opportunity, ClientCount: o.Clients})
	}
	return shown, nil
}

// engagementFilter reads the filter of a list by engagement.
func engagementFilter(in *model.EngagementFilter) (book.EngagementFilter, error) {
	narrowed := book.EngagementFilter{}
	if in == nil {
		return narrowed, nil
	}
	narrowed.Bands = distinct(in.Band)
	var err error
	if narrowed.Search, err = searchText(in.Search); err != nil {
		return narrowed, err
	}
	if narrowed.Area, err = filterText("filter.area", in.Area); err != nil {
		return narrowed, err
	}
	if narrowed.Opportunity = orZero(in.Opportunity); in.Opportunity != nil {
		if n := utf8.RuneCountInString(narrowed.Opportunity); n < 1 || n > 1000 {
			return narrowed, invalid("filter.opportunity", "ask for 1 to 1000 characters, or leave it out")
		}
	}
	narrowed.Score, err = decimalRange("filter.score", in.Score, 100_000)
	return narrowed, err
}

func engagementReadings(readings []*book.EngagementReading) []*model.EngagementReading {
	shown := make([]*model.EngagementReading, len(readings))
	for i, reading := range readings {
		shown[i] = engagementReading(reading)
	}
	return shown
}

func engagementReading(r *book.EngagementReading) *model.EngagementReading {
	shown := &model.EngagementReading{
		Area: orNone(r.Area), Score: places(r.Score, 1), Band: book.BandOf(r.Score), Opportunity: orNone(r.Opportunity), ReadOn: r.On,
	}
	if r.Change != nil {
		change := places(*r.Change, 1)
		shown.Change = &change
	}
	return shown
}

func engagementSummary(a book.EngagementAverage) *model.EngagementSummary {
	shown := &model.EngagementSummary{Area: orNone(a.Area), ClientCount: a.Clients}
	if a.Average != nil {
		average, median := places(*a.Average, 2), places(*a.Median, 2)
		shown.Average, shown.Median = &average, &median
	}
	for _, band := range book.EngagementBands {
		shown.Bands = append(shown.Bands, &model.EngagementBandCount{Band: band, ClientCount: a.Bands[band]})
	}
	return shown
}

// places writes a number of tenths (1) or hundredths (2) with that many
// decimals.
func places(n int64, decimals int) string {
	sign, unit := "", int64(10)
	if decimals == 2 {
		unit = 100
	}
	if n < 0 {
		sign, n = "-", -n
	}
	return fmt.Sprintf("%s%d.%0*d", sign, n/unit, decimals, n%unit)
}

func (r *Resolver) engagementHistory(ctx context.Context, of *book.Engagement, area string, from, to *points.Date) ([]*model.EngagementScore, error) {
	span, err := spanOf(from, to, of.AsOf)
	if err != nil {
		return nil, err
	}
	rows, _, err := r.over(ctx, span).engagements.Load(ctx, of.CompanyID, of.Page...)
	history := []*model.EngagementScore{}
	for _, row := range rows {
		if row.Area == area {
			history = append(history, &model.EngagementScore{ReadOn: row.On, Score: places(row.Score, 1), Band: book.BandOf(row.Score)})
		}
	}
	return history, err
}
