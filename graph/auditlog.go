package graph

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/auditentry"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// countMost is where counting a filtered list stops.
const countMost = 10_000

// auditEntries are what was done, latest first.
func (r *Resolver) auditEntries(ctx context.Context, filter *model.AuditEntryFilter, args pageArgs) (*model.AuditEntryConnection, error) {
	const order = "audit"
	w, err := args.window(order, model.OrderDirectionDesc)
	if err != nil {
		return nil, err
	}
	query := r.db.AuditEntry.Query()
	if filter != nil {
		if filter.Partner != nil {
			query.Where(auditentry.PartnerID(*filter.Partner))
		}
		if filter.Action != nil {
			query.Where(auditentry.Action(*filter.Action))
		}
		if filter.Subject != nil {
			query.Where(auditentry.SubjectID(*filter.Subject))
		}
	}
	counted, err := query.Clone().Limit(countMost + 1).IDs(ctx)
	if err != nil {
		return nil, err
	}
	columns := keyset.Columns{Value: auditentry.FieldRecordedAt, Tie: auditentry.FieldID}
	found, err := query.Where(func(s *sql.Selector) {
		w.Narrow(s, columns, func(key keyset.Key) [2]any { return [2]any{time.UnixMicro(key.Number).UTC(), key.ID} })
	}).All(ctx)
	if err != nil {
		return nil, err
	}
	rows := make([]keyset.Row[*ent.AuditEntry], len(found))
	for i, one := range found {
		rows[i] = keyset.Row[*ent.AuditEntry]{Key: keyset.Key{Number: one.RecordedAt.UnixMicro(), ID: one.ID}, Item: one}
	}
	page := keyset.Turn(rows, w)
	if err := r.partnersAhead(ctx, page.Items()); err != nil {
		return nil, err
	}
	return &model.AuditEntryConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: min(len(counted), countMost), TotalIsAtLeast: len(counted) > countMost,
		Edges: edges(page, order, func(i int, cursor string) *model.AuditEntryEdge {
			return &model.AuditEntryEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// partnersAhead reads the partners of a page together.
func (r *Resolver) partnersAhead(ctx context.Context, rows []*ent.AuditEntry) error {
	var ids []string
	for _, row := range rows {
		if id.Of(row.PartnerID) == id.Partner {
			ids = append(ids, row.PartnerID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	_, err := r.partner(ctx, ids[0], ids...)
	return err
}

// auditRole is the role of who did something; the program's own work is the
// manager's.
func auditRole(row *ent.AuditEntry) model.Role {
	if row.Role == string(viewer.RolePartner) {
		return model.RolePartner
	}
	return model.RoleProgramManager
}

// auditPartner is the partner that something was done for; null where it
// concerns all.
func (r *Resolver) auditPartner(ctx context.Context, row *ent.AuditEntry) (*model.Partner, error) {
	if id.Of(row.PartnerID) != id.Partner {
		return nil, nil
	}
	return r.partner(ctx, row.PartnerID)
}

func (r *Resolver) auditEntry(ctx context.Context, entryID string) (*ent.AuditEntry, error) {
	row, err := r.db.AuditEntry.Get(ctx, entryID)
	if ent.IsNotFound(err) {
		return nil, errAbsent
	}
	return row, err
}
