package graph

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientlist"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/ent/savedreport"
	"github.com/tierboard/tierboard/graph/load"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// reportDetails are the loaders of lists, saved reports and exports.
type reportDetails struct {
	lists       *load.Loader[string, *ent.ClientList]
	listCounts  *load.Loader[string, int]
	listClients *load.Loader[listWindow, keyset.Page[*book.Client]]
	reports     *load.Loader[string, *ent.SavedReport]
	exports     *load.Loader[string, *ent.Export]
}

func (r *Resolver) newReportDetails() reportDetails {
	return reportDetails{
		lists: load.New(func(ctx context.Context, ids []string) (map[string]*ent.ClientList, error) {
			rows, err := r.db.ClientList.Query().Where(clientlist.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.ClientList) string { return row.ID }), err
		}),
		listCounts:  load.New(r.countMembers),
		listClients: load.New(r.readListClients),
		reports: load.New(func(ctx context.Context, ids []string) (map[string]*ent.SavedReport, error) {
			rows, err := r.db.SavedReport.Query().Where(savedreport.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.SavedReport) string { return row.ID }), err
		}),
		exports: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Export, error) {
			rows, err := r.db.Export.Query().Where(export.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Export) string { return row.ID }), err
		}),
	}
}
