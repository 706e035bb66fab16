package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/standing"
	"github.com/tierboard/tierboard/points"
)

// snapshots holds every snapshot against the standing of its day as known when
// it was taken, folded from the snapshots before it.
func (v *verification) snapshots(ctx context.Context) error {
	rows, err := v.client.Standing.Query().Where(standing.Program(v.ledger.Program().Name)).
		Order(standing.ByOn(), standing.ByRecordedAt(), standing.ByID()).All(ctx)
	if err != nil {
		return err
	}
	before := make(map[string][]*ent.Standing)
	for len(rows) > 0 {
		n := 1
		for n < len(rows) && rows[n].On == rows[0].On && rows[n].RecordedAt.Equal(rows[0].RecordedAt) {
			n++
		}
		if err := v.snapshotDay(ctx, rows[:n], before); err != nil || v.found() {
			return err
		}
		for _, row := range rows[:n] {
			before[row.PartnerID] = append(before[row.PartnerID], row)
		}
		rows = rows[n:]
	}
	return nil
}

// snapshotDay proves the snapshots of one day that were taken together.
func (v *verification) snapshotDay(ctx context.Context, rows []*ent.Standing, before map[string][]*ent.Standing) error {
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i] = row.PartnerID
	}
	q := Known{On: rows[0].On, At: rows[0].RecordedAt}
	answers, err := v.ledger.standings(ctx, v.client, ids, q, before)
	if err != nil {
		return err
	}
	for _, row := range rows {
		v.counts.Snapshots++
		if answer := answers[row.PartnerID]; !sameStanding(row, answer) {
			v.find(standing.Table, row.ID, "it says %s, credited %s since %s; what was known then says %s, credited %s since %s",
				points.Balance{Sourced: row.Sourced, Assisted: row.Assisted, Managed: row.Managed}, row.Credited, row.CreditedSince,
				answer.Balance, answer.Credited.Tier, answer.Credited.Since)
			return nil
		}
	}
	return nil
}
