package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
)

// Forecasts looks ahead from q.On through a day for several partners (F31), with
// the statements of Standings. Snapshots count up to q.On, as in the standing of
// that day, and partners are left out as there.
func (l *Ledger) Forecasts(ctx context.Context, client *ent.Client, partnerIDs []string, q Known, until points.Date) (map[string]*points.Forecast, error) {
	snapshots, err := loadSnapshots(ctx, client, l.Program().Name, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	known := Known{On: until, At: q.At}
	if review, ok := l.Program().NextReview(q.On); ok {
		known.On = max(until, review.On)
	}
	records, err := loadRecords(ctx, client, partnerIDs, known, snapshots)
	if err != nil {
		return nil, err
	}
	forecasts := make(map[string]*points.Forecast, len(records))
	for id, record := range records {
		if forecasts[id], err = l.Program().Forecast(record, q.On, until); err != nil {
			return nil, err
		}
	}
	return forecasts, nil
}
