package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/pointsmonth"
	"github.com/tierboard/tierboard/points"
)

var monthColumns = []string{
	pointsmonth.FieldID, pointsmonth.FieldPartnerID, pointsmonth.FieldClientID, pointsmonth.FieldMonth,
	pointsmonth.FieldTrack, pointsmonth.FieldKind, pointsmonth.FieldPoints, pointsmonth.FieldPostings,
}

// monthKey names a monthly sum, by ids; client is "" where there is none.
type monthKey struct {
	partner, client string
	month           points.Date
	track           points.Track
	kind            points.Kind
}

// monthOf is the monthly sum that a posting counts in.
func (r *recording) monthOf(p *points.Posting) monthKey {
	return monthKey{r.partners[p.Partner], r.clients[clientKey{p.Partner, p.Company}], p.On.StartOfMonth(), p.Track, p.Kind}
}

// monthSum is what is kept of a month.
type monthSum struct {
	points   points.Points
	postings int64
}

// writeMonths replaces the monthly sums of the affected companies. A reversal
// counts under the kind it reverses, so the sums of all postings are those of
// the postings that stand; their number is what it was and what was appended.
func (r *recording) writeMonths(ctx context.Context) error {
	sums := make(map[monthKey]monthSum)
	if err := r.takeMonths(ctx, sums); err != nil {
		return err
	}
	for key, appended := range r.appended {
		sum := sums[key]
		sum.postings += appended
		sums[key] = sum
	}
	for _, company := range r.affected {
		for _, m := range r.replayed[company].projection.months {
			key := monthKey{r.partners[m.partner], r.clients[clientKey{m.partner, company}], m.first, m.track, m.kind}
			sum := sums[key]
			sum.points = m.points
			sums[key] = sum
		}
	}
	rows := make([][]any, 0, len(sums))
	for key, sum := range sums {
		rows = append(rows, []any{
			id.New(id.PointsMonth), key.partner, key.client, int32(key.month), string(key.track), string(key.kind),
			int64(sum.points), sum.postings,
		})
	}
	return r.tx.BulkInsert(ctx, pointsmonth.Table, monthColumns, rows)
}

// takeMonths takes the monthly sums of the affected companies away and keeps
// their numbers of postings.
func (r *recording) takeMonths(ctx context.Context, sums map[monthKey]monthSum) error {
	// By partner, as the index has them.
	outdated := make(map[string][]string)
	for key, client := range r.clients {
		outdated[r.partners[key.partner]] = append(outdated[r.partners[key.partner]], client)
	}
	if r.affectsAlone() {
		for _, partner := range r.partners {
			outdated[partner] = append(outdated[partner], "")
		}
	}
	for partner, clients := range outdated {
		err := inChunks(clients, func(chunk []string) error {
			ofClients := pointsmonth.And(pointsmonth.PartnerID(partner), pointsmonth.ClientIDIn(chunk...))
			rows, err := r.tx.Ent().PointsMonth.Query().Where(ofClients, pointsmonth.PostingsGT(0)).All(ctx)
			if err != nil {
				return err
			}
			for _, row := range rows {
				sums[monthKey{row.PartnerID, row.ClientID, row.Month, row.Track, row.Kind}] = monthSum{postings: row.Postings}
			}
			_, err = r.tx.Ent().PointsMonth.Delete().Where(ofClients).Exec(ctx)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}
