package report

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/points"
)

var engagementColumns = []Column{
	{"company", "Company", Text},
	{"area", "Area", Text},
	{"read_on", "Read on", Day},
	{"score", "Score", Number},
	{"band", "Band", Text},
	{"change", "Change", Number},
	{"opportunity", "Opportunity", Text},
}

// eachEngagement reads the platform engagement of the clients of a day, by
// default the highest first: a row for the index of each and one for each of its
// areas or, as a list has them, one for the reading that the filter is about.
func eachEngagement(ctx context.Context, src Source, q Query, to Sink) error {
	order := q.EngagementOrder.or(Order{By: "score", Descending: true})
	wanted := book.EngagementQuery{Partner: src.Partner, Known: q.known(src.Today), Order: engagementOrders[order.By]}
	if wanted.Search = q.search(); q.EngagementFilter != nil {
		wanted.EngagementFilter = *q.EngagementFilter
	}
	list, err := src.book().ClientEngagements(ctx, wanted, order.window())
	if err != nil {
		return err
	}
	for _, item := range list.Items() {
		readings := []*book.EngagementReading{item.Counted}
		if q.EngagementFilter == nil {
			readings = append(readings, item.Engagement.Areas...)
		}
		for _, reading := range readings {
			change := ""
			if reading.Change != nil {
				change = tenths(*reading.Change)
			}
			err := to.Row(Row{ClientID: item.Client.ID, Cells: []string{
				item.Client.Name, reading.Area, reading.On.String(), tenths(reading.Score), string(book.BandOf(reading.Score)),
				change, reading.Opportunity,
			}})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// tenths writes a number of tenths as a decimal: 75 is 7.5.
func tenths(n int64) string { return points.Points(n * 100_000).String() }
