package report

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ledger/keyset"
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

// eachEngagement reads the platform engagement of the clients of a day, the
// highest first: a row for the index of each and one for each of its areas.
func eachEngagement(ctx context.Context, src Source, q Query, to Sink) error {
	list, err := src.book().ClientEngagements(ctx, book.EngagementQuery{
		Partner: src.Partner, On: q.day(src.Today), Search: q.search(),
	}, keyset.Window{Descending: true})
	if err != nil {
		return err
	}
	for _, item := range list.Items() {
		for _, reading := range append([]*book.EngagementReading{item.Engagement.Index}, item.Engagement.Areas...) {
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
