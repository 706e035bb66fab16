package graph

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
)

// exports are a partner's exports; those that ended long ago are gone.
func (r *Resolver) exports(ctx context.Context, partner *model.Partner, by model.ExportOrder, args pageArgs) (*model.ExportConnection, error) {
	order := orderName("exports", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	found, err := r.db.Export.Query().Where(export.PartnerID(partner.ID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("graph: read exports: %w", err)
	}
	rows := make([]keyset.Row[*ent.Export], len(found))
	for i, row := range found {
		key := keyset.Key{Number: row.RecordedAt.UnixMicro(), ID: row.ID}
		if by.Field == model.ExportOrderFieldName {
			key = keyset.Named(row.Name, row.ID)
		}
		rows[i] = keyset.Row[*ent.Export]{Key: key, Item: row}
	}
	page := keyset.Cut(rows, w)
	return &model.ExportConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.ExportEdge {
			return &model.ExportEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// count32 is a number as far as the API's integers go.
func count32(n int64) int { return int(min(n, math.MaxInt32)) }

// fileSize is the size of a file that is done.
func fileSize(row *ent.Export) *string {
	if row.State != export.StateDone {
		return nil
	}
	size := strconv.FormatInt(row.Bytes, 10)
	return &size
}

// expiry is when an export is swept away.
func expiry(row *ent.Export) *time.Time {
	if row.FinishedAt == nil {
		return nil
	}
	at := row.FinishedAt.Add(report.Kept)
	return &at
}

// downloadPath is where the file of an export is.
func downloadPath(row *ent.Export) *string {
	if row.State != export.StateDone {
		return nil
	}
	path := "/exports/" + row.ID
	return &path
}

func (r *Resolver) startExport(ctx context.Context, input model.ExportStartInput) (*model.ExportStartPayload, error) {
	partner, errs, err := r.actFor(ctx, "input.partner", input.Partner)
	if err != nil || errs != nil {
		return &model.ExportStartPayload{UserErrors: errs}, err
	}
	q, err := r.describe("input.report", input.Report)
	if err != nil {
		_, errs, err := userErrors(err)
		return &model.ExportStartPayload{UserErrors: errs}, err
	}
	exportID, errs, err := r.do(ctx, command{
		action: "exportStart", partner: partner.ID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			if err := ownObjects(ctx, tx, partner.ID, "input.report.", q); err != nil {
				return "", err
			}
			desk := report.Desk{Tx: tx, Now: at}
			exportID, err := desk.Start(ctx, partner.ID, input.Name, report.Format(strings.ToLower(string(input.Format))), q.Fixed(r.today()))
			return exportID, atField(err, "input.")
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ExportStartPayload{UserErrors: errs}, err
	}
	// The row is committed: should this fail, the export waits until the next
	// start of the server.
	if err := r.work.Start(ctx, exportID); err != nil {
		return nil, fmt.Errorf("graph: start export %s: %w", exportID, err)
	}
	row, err := r.freshExport(ctx, exportID)
	return &model.ExportStartPayload{Export: row, UserErrors: errs}, err
}

// freshExport reads an export anew, after a command; nil where it is no more.
func (r *Resolver) freshExport(ctx context.Context, exportID string) (*ent.Export, error) {
	row, err := r.db.Export.Get(ctx, exportID)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return row, err
}

func (r *Resolver) cancelExport(ctx context.Context, input model.ExportCancelInput) (*model.ExportCancelPayload, error) {
	seen, err := find(ctx, r.details(ctx).exports, input.Export)
	if absent := missingAt(err, "input.export", "export", input.Export); absent != nil {
		_, errs, err := userErrors(absent)
		return &model.ExportCancelPayload{UserErrors: errs}, err
	}
	_, errs, err := r.do(ctx, command{
		action: "exportCancel", partner: seen.PartnerID, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			return seen.ID, atField(report.Desk{Tx: tx, Now: at}.Cancel(ctx, seen), "input.")
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ExportCancelPayload{UserErrors: errs}, err
	}
	row, err := r.freshExport(ctx, seen.ID)
	return &model.ExportCancelPayload{Export: row, UserErrors: errs}, err
}
