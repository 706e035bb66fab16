package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/batch"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/importrun"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
)

// topicBook is what changes whenever something is recorded, or the day does.
// The other topics are ids of rows.
const topicBook = "book"

// versions tells how far the topics of subscriptions are: in one statement for
// each kind, however many look.
func (r *Resolver) versions(ctx context.Context, topics []string) (map[string]string, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	found := map[string]string{}
	byKind := map[id.Prefix][]string{}
	for _, topic := range topics {
		byKind[id.Of(topic)] = append(byKind[id.Of(topic)], topic)
	}
	if len(byKind[""]) > 0 {
		last, err := r.db.Batch.Query().Order(batch.ByRecordedAt(sql.OrderDesc())).Limit(1).IDs(ctx)
		if err != nil {
			return nil, err
		}
		found[topicBook] = fmt.Sprint(r.today(), last)
	}
	if ids := byKind[id.Export]; len(ids) > 0 {
		rows, err := r.db.Export.Query().Where(export.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			found[row.ID] = exportVersion(row)
		}
	}
	if ids := byKind[id.ImportRun]; len(ids) > 0 {
		rows, err := r.db.ImportRun.Query().Where(importrun.IDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			found[row.ID] = r.importVersion(row)
		}
	}
	return found, nil
}

// standingChanged follows a partner's standing. Others' batches must not show,
// not even by an event without a change: the standing itself is compared.
func (r *Resolver) standingChanged(ctx context.Context, partnerID string, asPartner *string) (<-chan *model.Partner, error) {
	ctx, err := r.eyes(ctx, asPartner)
	if err != nil {
		return nil, err
	}
	return follow(ctx, r, topicBook, func(ctx context.Context) (state[*model.Partner], error) {
		partner, err := r.partner(ctx, partnerID)
		if err != nil {
			return state[*model.Partner]{}, missingAt(err, "partner", "partner", partnerID)
		}
		standing, err := r.standing(ctx, partner, ledger.Known{On: r.today()})
		if err != nil {
			return state[*model.Partner]{}, err
		}
		version, err := json.Marshal(standing)
		return state[*model.Partner]{value: partner, version: string(version)}, err
	})
}

// exportProgress follows an export to its end.
func (r *Resolver) exportProgress(ctx context.Context, exportID string, asPartner *string) (<-chan *ent.Export, error) {
	ctx, err := r.eyes(ctx, asPartner)
	if err != nil {
		return nil, err
	}
	return follow(ctx, r, exportID, func(ctx context.Context) (state[*ent.Export], error) {
		row, err := find(ctx, r.details(ctx).exports, exportID)
		if err != nil {
			return state[*ent.Export]{}, missing(err, "export", exportID)
		}
		return state[*ent.Export]{
			value: row, version: exportVersion(row), last: row.State != export.StateQueued && row.State != export.StateRunning,
		}, nil
	})
}

// exportVersion differs whenever an export is further than it was.
func exportVersion(row *ent.Export) string { return fmt.Sprint(row.State, row.Done, row.Total) }
