package graph

import (
	"context"
	"fmt"
	"time"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/savedreport"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
)

// savedReports are a partner's saved reports; they are few.
func (r *Resolver) savedReports(ctx context.Context, partner *model.Partner, onDashboard *bool, by model.SavedReportOrder, args pageArgs) (*model.SavedReportConnection, error) {
	order := orderName("reports", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	query := r.db.SavedReport.Query().Where(savedreport.PartnerID(partner.ID))
	if onDashboard != nil {
		query.Where(savedreport.OnDashboard(*onDashboard))
	}
	found, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("graph: read saved reports: %w", err)
	}
	rows := make([]keyset.Row[*ent.SavedReport], len(found))
	for i, row := range found {
		key := keyset.Named(row.Name, row.ID)
		if by.Field == model.SavedReportOrderFieldRecordedAt {
			key = keyset.Key{Number: row.RecordedAt.UnixMicro(), ID: row.ID}
		}
		rows[i] = keyset.Row[*ent.SavedReport]{Key: key, Item: row}
	}
	page := keyset.Cut(rows, w)
	return &model.SavedReportConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.SavedReportEdge {
			return &model.SavedReportEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// question shows what is kept of a description.
func (r *Resolver) question(kept string) (*model.Report, error) {
	q, err := report.Decode(kept)
	if err != nil {
		return nil, err
	}
	return described(q, r.today()), nil
}

func (r *Resolver) savedTable(ctx context.Context, saved *ent.SavedReport, first int, days *model.DateRange, k ledger.Known) (*model.ReportTable, error) {
	q, err := report.Decode(saved.Query)
	if err != nil {
		return nil, err
	}
	if days != nil {
		q.Range = rangeOf(days)
		if err := q.Check(); err != nil {
			return nil, err
		}
	}
	partner, err := r.partner(ctx, saved.PartnerID)
	if err != nil {
		return nil, err
	}
	return r.table(ctx, partner, q, first, k)
}

// reportTable is the beginning of a report that is not saved.
func (r *Resolver) reportTable(ctx context.Context, partner *model.Partner, in model.ReportInput, first int, k ledger.Known) (*model.ReportTable, error) {
	q, err := r.describe("report", &in)
	if err != nil {
		return nil, err
	}
	return r.table(ctx, partner, q, first, k)
}

var columnTypes = map[report.ColumnType]model.ReportColumnType{
	report.Text: model.ReportColumnTypeText, report.Day: model.ReportColumnTypeDate, report.Moment: model.ReportColumnTypeDateTime,
	report.Amount: model.ReportColumnTypeAmount, report.PointsOf: model.ReportColumnTypePoints,
	report.Number: model.ReportColumnTypeNumber, report.Flag: model.ReportColumnTypeYesNo,
}

func (r *Resolver) table(ctx context.Context, partner *model.Partner, q report.Query, first int, k ledger.Known) (*model.ReportTable, error) {
	if q.KnownAt == nil && !k.At.IsZero() {
		q.KnownAt = &k.At
	}
	most, err := pageSize("first", first)
	if err != nil {
		return nil, err
	}
	found, err := report.Preview(ctx, r.reportOn(partner, k), q, most)
	if err != nil {
		return nil, atField(err, "report.")
	}
	shown := &model.ReportTable{HasMore: found.More, Columns: make([]*model.ReportColumn, len(found.Columns)), Rows: make([]*model.ReportRow, len(found.Rows))}
	for i, column := range found.Columns {
		shown.Columns[i] = &model.ReportColumn{Key: column.Key, Header: column.Header, Type: columnTypes[column.Type]}
	}
	for i, row := range found.Rows {
		shown.Rows[i] = &model.ReportRow{Row: row, Known: ledger.Known{On: q.On(k.On), At: orZero(q.KnownAt)}, Page: found.Rows}
	}
	return shown, nil
}

// cells shows the cells of a row: no value is null.
func cells(row *model.ReportRow) []*string {
	shown := make([]*string, len(row.Cells))
	for i, cell := range row.Cells {
		shown[i] = orNone(cell)
	}
	return shown
}

// rowClient is the client that a row is about.
func (r *Resolver) rowClient(ctx context.Context, row *model.ReportRow) (*book.Client, error) {
	if row.ClientID == "" {
		return nil, nil
	}
	var beside []string
	for _, other := range row.Page {
		if other.ClientID != "" {
			beside = append(beside, other.ClientID)
		}
	}
	return r.clientBeside(ctx, row.ClientID, row.Known, beside)
}

// clientBeside is a client for a day as known, read with those beside it, so that the
// details of all are read together too.
func (r *Resolver) clientBeside(ctx context.Context, clientID string, k ledger.Known, beside []string) (*book.Client, error) {
	clients := r.details(ctx).clients
	row, err := find(ctx, clients, clientID, beside...)
	if err != nil {
		return nil, err
	}
	client := &book.Client{Clientship: row, Known: k}
	seen := map[string]bool{}
	for _, one := range beside {
		if other, found, _ := clients.Load(ctx, one); found && !seen[one] {
			seen[one] = true
			client.Page = append(client.Page, other)
		}
	}
	return client, nil
}

func (r *Resolver) saveReport(ctx context.Context, input model.ReportSaveInput) (*model.ReportSavePayload, error) {
	partner, errs, err := r.actFor(ctx, "input.partner", input.Partner)
	if err != nil || errs != nil {
		return &model.ReportSavePayload{UserErrors: errs}, err
	}
	q, err := r.describe("input.report", input.Report)
	if err != nil {
		_, errs, err := userErrors(err)
		return &model.ReportSavePayload{UserErrors: errs}, err
	}
	reportID, errs, err := r.do(ctx, command{
		action: "reportSave", partner: partner.ID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			if err := ownObjects(ctx, tx, partner.ID, "input.report.", q); err != nil {
				return "", err
			}
			desk := report.Desk{Tx: tx, Now: at}
			savedID, err := desk.Save(ctx, partner.ID, input.Name, orZero(input.Description), q, input.AddToDashboard)
			return savedID, atField(err, "input.")
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ReportSavePayload{UserErrors: errs}, err
	}
	saved, err := r.freshReport(ctx, reportID)
	return &model.ReportSavePayload{Report: saved, UserErrors: errs}, err
}

// ownObjects refuses a description that names another partner's objects.
func ownObjects(ctx context.Context, tx *store.Tx, partnerID, path string, q report.Query) error {
	return atField(q.Owned(ctx, tx.Ent(), partnerID), path)
}

// changeReport does a command on a saved report that its sender sees. It returns
// the report as it is afterwards, and nil where there are user errors.
func (r *Resolver) changeReport(ctx context.Context, action, reportID string, input any, act func(context.Context, *store.Tx, report.Desk, *ent.SavedReport) error) (*ent.SavedReport, []*model.UserError, error) {
	saved, err := find(ctx, r.details(ctx).reports, reportID)
	if absent := missingAt(err, "input.report", "report", reportID); absent != nil {
		_, errs, err := userErrors(absent)
		return nil, errs, err
	}
	_, errs, err := r.do(ctx, command{
		action: action, partner: saved.PartnerID, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			row, err := tx.Ent().SavedReport.Get(ctx, saved.ID)
			if ent.IsNotFound(err) {
				return "", notFound("input.report", "report", saved.ID)
			}
			if err != nil {
				return "", err
			}
			return saved.ID, atField(act(ctx, tx, report.Desk{Tx: tx, Now: at}, row), "input.")
		},
	})
	if err != nil || len(errs) > 0 {
		return nil, errs, err
	}
	after, err := r.freshReport(ctx, saved.ID)
	return after, errs, err
}

// freshReport reads a saved report anew, after a command; nil where it is no
// more.
func (r *Resolver) freshReport(ctx context.Context, reportID string) (*ent.SavedReport, error) {
	row, err := r.db.SavedReport.Get(ctx, reportID)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return row, err
}

func (r *Resolver) setOnDashboard(ctx context.Context, input model.ReportSetOnDashboardInput) (*model.ReportSetOnDashboardPayload, error) {
	saved, errs, err := r.changeReport(ctx, "reportSetOnDashboard", input.Report, input, func(ctx context.Context, tx *store.Tx, _ report.Desk, row *ent.SavedReport) error {
		return tx.Ent().SavedReport.UpdateOneID(row.ID).SetOnDashboard(input.OnDashboard).Exec(ctx)
	})
	return &model.ReportSetOnDashboardPayload{Report: saved, UserErrors: errs}, err
}

func (r *Resolver) renameReport(ctx context.Context, input model.ReportRenameInput) (*model.ReportRenamePayload, error) {
	saved, errs, err := r.changeReport(ctx, "reportRename", input.Report, input, func(ctx context.Context, _ *store.Tx, desk report.Desk, row *ent.SavedReport) error {
		return desk.Rename(ctx, row, input.Name, input.Description)
	})
	return &model.ReportRenamePayload{Report: saved, UserErrors: errs}, err
}

func (r *Resolver) deleteReport(ctx context.Context, input model.ReportDeleteInput) (*model.ReportDeletePayload, error) {
	_, errs, err := r.changeReport(ctx, "reportDelete", input.Report, input, func(ctx context.Context, tx *store.Tx, _ report.Desk, row *ent.SavedReport) error {
		return tx.Ent().SavedReport.DeleteOneID(row.ID).Exec(ctx)
	})
	if err != nil || len(errs) > 0 {
		return &model.ReportDeletePayload{UserErrors: errs}, err
	}
	return &model.ReportDeletePayload{DeletedID: &input.Report, UserErrors: errs}, nil
}
