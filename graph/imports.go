package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/importrun"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mappings"
	"github.com/tierboard/tierboard/intake/upload"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/store"
)

// importFaultsMost is how many faults of rows an import shows.
const importFaultsMost = 100

func (r *Resolver) createImport(ctx context.Context, input model.ImportCreateInput) (*model.ImportCreatePayload, error) {
	importID, errs, err := r.do(ctx, command{
		action: "importCreate", key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			return upload.Create(ctx, tx, at, upload.Request{
				Mapping: orZero(input.Mapping.Name), Text: orZero(input.Mapping.Text), Files: input.Files,
				SkipInvalid: input.SkipInvalid, DryRun: input.DryRun,
			})
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ImportCreatePayload{UserErrors: errs}, err
	}
	made, err := r.importByID(ctx, importID)
	return &model.ImportCreatePayload{Import: made, UserErrors: errs}, err
}

func (r *Resolver) startImport(ctx context.Context, input model.ImportStartInput) (*model.ImportStartPayload, error) {
	_, errs, err := r.do(ctx, command{
		action: "importStart", input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			return input.Import, upload.Start(ctx, tx, input.Import)
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ImportStartPayload{UserErrors: errs}, err
	}
	if err := r.work.Start(ctx, input.Import); err != nil {
		return nil, err
	}
	started, err := r.importByID(ctx, input.Import)
	return &model.ImportStartPayload{Import: started, UserErrors: errs}, err
}

// importByID reads an import, for program managers; errAbsent where there is
// none, and for everybody else.
func (r *Resolver) importByID(ctx context.Context, importID string) (*model.Import, error) {
	if asking, ok := viewer.From(ctx); !ok || !asking.SeesAll() || id.Of(importID) != id.ImportRun {
		return nil, errAbsent
	}
	row, err := r.db.ImportRun.Get(ctx, importID)
	if ent.IsNotFound(err) {
		return nil, errAbsent
	}
	if err != nil {
		return nil, err
	}
	shown, err := r.importsOf(ctx, []*ent.ImportRun{row})
	if err != nil {
		return nil, err
	}
	return shown[0], nil
}

// importMappings names the mappings that ship with the program, for program
// managers.
func importMappings(ctx context.Context) ([]string, error) {
	if err := managersOnly(ctx); err != nil {
		return nil, err
	}
	return mappings.Names(), nil
}

// imports lists imports, for program managers.
func (r *Resolver) imports(ctx context.Context, filter *model.ImportFilter, by model.ImportOrder, args pageArgs) (*model.ImportConnection, error) {
	if err := managersOnly(ctx); err != nil {
		return nil, err
	}
	order := orderName("imports", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	found, err := r.db.ImportRun.Query().Select(importrun.FieldID, importrun.FieldState, importrun.FieldStep).All(ctx)
	if err != nil {
		return nil, err
	}
	var rows []keyset.Row[string]
	for _, row := range found {
		if filter == nil || len(filter.State) == 0 || slices.Contains(filter.State, importState(row)) {
			// Ids sort by the time they were made.
			rows = append(rows, keyset.Row[string]{Key: keyset.Key{ID: row.ID}, Item: row.ID})
		}
	}
	page := keyset.Cut(rows, w)
	whole, err := r.db.ImportRun.Query().Where(importrun.IDIn(page.Items()...)).All(ctx)
	if err != nil {
		return nil, err
	}
	place := map[string]int{}
	for i, importID := range page.Items() {
		place[importID] = i
	}
	slices.SortFunc(whole, func(a, b *ent.ImportRun) int { return place[a.ID] - place[b.ID] })
	nodes, err := r.importsOf(ctx, whole)
	if err != nil {
		return nil, err
	}
	return &model.ImportConnection{
		Nodes: nodes, PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.ImportEdge {
			return &model.ImportEdge{Cursor: cursor, Node: nodes[i]}
		}),
	}, nil
}

// importsOf completes rows of imports with their files and what came of them.
func (r *Resolver) importsOf(ctx context.Context, rows []*ent.ImportRun) ([]*model.Import, error) {
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	files, err := upload.Files(ctx, r.db, ids...)
	if err != nil {
		return nil, err
	}
	shown := make([]*model.Import, len(rows))
	for i, row := range rows {
		if shown[i], err = r.showImport(row, files[row.ID]); err != nil {
			return nil, err
		}
	}
	return shown, nil
}

func (r *Resolver) showImport(row *ent.ImportRun, files []upload.File) (*model.Import, error) {
	skips, mapping, err := upload.SkipsInvalid(row)
	if err != nil {
		return nil, err
	}
	shown := &model.Import{
		ID: row.ID, State: importState(row), Step: orNone(row.Step), Done: int(row.Done), Total: int(row.Total),
		Mapping: orNone(mapping), SkipInvalid: skips, DryRun: row.DryRun,
		RecordedAt: row.RecordedAt, FinishedAt: row.FinishedAt, Error: orNone(row.Error),
	}
	if shown.State == model.ImportStateUploading {
		shown.Step = nil
	}
	if p, ok := r.running(row); ok {
		shown.State, shown.Step, shown.Done, shown.Total = model.ImportStateRunning, orNone(p.Step), int(p.Done), int(p.Total)
	}
	base := "/imports/" + row.ID + "/"
	for _, file := range files {
		shown.Files = append(shown.Files, &model.ImportFile{Name: file.Name, Bytes: int(file.Bytes), UploadURL: base + "files/" + url.PathEscape(file.Name)})
	}
	if row.Report == "" {
		return shown, nil
	}
	var report intake.Report
	if err := json.Unmarshal([]byte(row.Report), &report); err != nil {
		return nil, fmt.Errorf("graph: the report of %s: %w", row.ID, err)
	}
	shown.Report = importReport(&report)
	if report.Rejected.Rows > 0 {
		rejected := base + upload.RejectedName
		shown.RejectedURL = &rejected
	}
	return shown, nil
}

// running tells how far an import is that this process does.
func (r *Resolver) running(row *ent.ImportRun) (upload.Progress, bool) {
	if r.importing == nil || row.State != importrun.StateQueued && row.State != importrun.StateRunning {
		return upload.Progress{}, false
	}
	return r.importing(row.ID)
}

func importState(row *ent.ImportRun) model.ImportState {
	switch row.State {
	case importrun.StateQueued:
		if row.Step == upload.StepUploading {
			return model.ImportStateUploading
		}
		return model.ImportStateQueued
	case importrun.StateRunning:
		return model.ImportStateRunning
	case importrun.StateDone:
		return model.ImportStateDone
	}
	return model.ImportStateFailed
}

func importReport(report *intake.Report) *model.ImportReport {
	shown := &model.ImportReport{
		Notes: append([]string{}, report.Notes...), Unmapped: append([]string{}, report.Unmapped...),
		RejectedRows: report.Rejected.Rows, Postings: report.Postings, Reversals: report.Reversals,
	}
	for _, f := range report.Files {
		shown.Files = append(shown.Files, &model.ImportFileReport{
			File: f.File, Rows: f.Rows, Imported: f.Imported, Joined: f.Joined, Ignored: f.Ignored, Rejected: f.Rejected, Unused: f.Unused,
		})
	}
	for _, m := range report.Mended {
		shown.Corrections = append(shown.Corrections, &model.ImportCorrection{Place: m.Place, From: m.From, To: m.To, Rows: m.Rows})
	}
	for _, f := range report.Rejected.First[:min(len(report.Rejected.First), importFaultsMost)] {
		shown.Faults = append(shown.Faults, &model.ImportFault{
			File: f.File, Line: f.Line, Column: orNone(f.Column), ColumnName: orNone(f.ColumnName), Value: orNone(f.Value),
			Reason: f.Reason, Message: f.Message,
		})
	}
	for _, c := range report.Changes {
		shown.Changes = append(shown.Changes, &model.ImportChange{Kind: string(c.Kind), Created: c.Created, Changed: c.Changed, Unchanged: c.Unchanged})
	}
	return shown
}

// importVersion differs whenever an import is further than it was.
func (r *Resolver) importVersion(row *ent.ImportRun) string {
	p, _ := r.running(row)
	return fmt.Sprint(row.State, row.Step, row.Done, row.Total, p)
}

// importProgress follows an import to its end.
func (r *Resolver) importProgress(ctx context.Context, importID string) (<-chan *model.Import, error) {
	return follow(ctx, r, importID, func(ctx context.Context) (state[*model.Import], error) {
		now, err := r.importByID(ctx, importID)
		if err != nil {
			return state[*model.Import]{}, missing(err, "import", importID)
		}
		version, err := json.Marshal(now)
		return state[*model.Import]{
			value: now, version: string(version), last: now.State == model.ImportStateDone || now.State == model.ImportStateFailed,
		}, err
	})
}
