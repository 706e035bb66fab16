package book

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/activity"
	"github.com/tierboard/tierboard/points"
)

// LastActivities returns the latest activity of each client's own partner up to
// a day, with the employee, by client; of several on one day that with the
// last key (F14). Two statements.
func (b *Book) LastActivities(ctx context.Context, clients []*ent.Clientship, on points.Date) (map[*ent.Clientship]*ent.Activity, error) {
	var partners []string
	companies := make([]string, len(clients))
	clientOf := make(map[pair]*ent.Clientship, len(clients))
	for i, client := range clients {
		companies[i] = client.CompanyID
		if !slices.Contains(partners, client.PartnerID) {
			partners = append(partners, client.PartnerID)
		}
		clientOf[pair{client.PartnerID, client.CompanyID}] = client
	}
	rows, err := b.db.Activity.Query().
		Where(activity.PartnerIDIn(partners...), activity.CompanyIDIn(companies...), activity.OnLTE(on), isLatestActivity(on)).
		WithEmployee().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read activities: %w", err)
	}
	last := make(map[*ent.Clientship]*ent.Activity, len(rows))
	for _, row := range rows {
		if client, ok := clientOf[pair{row.PartnerID, row.CompanyID}]; ok {
			last[client] = row
		}
	}
	return last, nil
}

// isLatestActivity leaves out the activities that the same partner followed up
// for the same company by a day.
func isLatestActivity(on points.Date) func(*sql.Selector) {
	return func(s *sql.Selector) {
		next := sql.Dialect(s.Dialect()).Table(activity.Table).As("next")
		s.Where(sql.NotExists(sql.Dialect(s.Dialect()).Select(next.C(activity.FieldID)).From(next).Where(sql.And(
			sql.ColumnsEQ(next.C(activity.FieldPartnerID), s.C(activity.FieldPartnerID)),
			sql.ColumnsEQ(next.C(activity.FieldCompanyID), s.C(activity.FieldCompanyID)),
			sql.LTE(next.C(activity.FieldOn), int64(on)),
			sql.Or(
				sql.ColumnsGT(next.C(activity.FieldOn), s.C(activity.FieldOn)),
				sql.And(
					sql.ColumnsEQ(next.C(activity.FieldOn), s.C(activity.FieldOn)),
					sql.ColumnsGT(next.C(activity.FieldKey), s.C(activity.FieldKey)),
				),
			),
		))))
	}
}
