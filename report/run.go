package report

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Deps are what exports are made with.
type Deps struct {
	Store  *store.Store
	Ledger *ledger.Ledger
	// Today is the day that relative ranges mean, where an export left any.
	Today func() points.Date
	Now   func() time.Time
	Log   *slog.Logger
}

// errStopped ends a run whose export was cancelled or deleted.
var errStopped = errors.New("the export was stopped")

// Run makes the file of an export, by its id (ex_…). It reads one state of the
// database, as the export's partner sees it, and keeps the file as parts. An
// export that was begun and not ended, by a program that stopped, starts over;
// one that ended is left alone, so Run may be called again at any time, but not
// twice at once.
//
// What the asker can mend is kept as the export's error, and Run returns nil;
// of any other failure the export says that it was one, and Run returns it.
// Where ctx ends, the export stays as it is, for a later Run.
func Run(ctx context.Context, deps Deps, exportID string) error {
	r := &run{Deps: deps, id: exportID}
	row, err := r.begin(ctx)
	if err != nil || row == nil {
		return err
	}
	rows, file, err := r.write(ctx, row)
	if err == nil {
		err = r.end(ctx, rows, file)
	}
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	return r.fail(ctx, err)
}

type run struct {
	Deps
	id string
}

// begin takes the export from the queue; nil where there is nothing to do.
func (r *run) begin(ctx context.Context) (*ent.Export, error) {
	var row *ent.Export
	err := r.change(ctx, func(ctx context.Context, tx *store.Tx) error {
		found, err := tx.Ent().Export.Query().
			Where(export.ID(r.id), export.StateIn(export.StateQueued, export.StateRunning)).WithPartner().Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return nil
		case err != nil:
			return err
		}
		row = found
		if err := deleteChunks(ctx, tx, r.id); err != nil {
			return err
		}
		return tx.Ent().Export.UpdateOneID(r.id).SetState(export.StateRunning).SetDone(0).SetTotal(0).Exec(ctx)
	})
	if err != nil {
		return nil, fmt.Errorf("report: begin export %s: %w", r.id, err)
	}
	return row, nil
}

func (r *run) write(ctx context.Context, row *ent.Export) (int64, *chunks, error) {
	query, err := Decode(row.Query)
	if err != nil {
		return 0, nil, err
	}
	file := &chunks{ctx: ctx, store: r.Store, owner: r.id, buffer: make([]byte, 0, chunkBytes)}
	var rows int64
	// One state of the database throughout, while others write, this run's
	// progress among them: it goes by the outer context.
	err = r.Store.View(viewer.NewContext(ctx, viewer.Partner(row.PartnerID)), func(reading context.Context, tx *store.Tx) error {
		src := Source{DB: tx.Ent(), Program: r.Ledger.Program(), Partner: row.Edges.Partner, Today: r.Today()}
		var err error
		rows, err = Write(reading, src, query, Format(row.Format), file, func(done, total int64) error {
			return r.progress(ctx, done, total)
		})
		return err
	})
	if err == nil {
		err = file.flush()
	}
	return rows, file, err
}

// progress tells how far the export is, and finds out whether it is still
// wanted.
func (r *run) progress(ctx context.Context, done, total int64) error {
	return r.change(ctx, func(ctx context.Context, tx *store.Tx) error {
		return r.still(ctx, tx.Ent().Export.Update().SetDone(done).SetTotal(total))
	})
}

func (r *run) end(ctx context.Context, rows int64, file *chunks) error {
	return r.change(ctx, func(ctx context.Context, tx *store.Tx) error {
		return r.still(ctx, tx.Ent().Export.Update().
			SetState(export.StateDone).SetDone(rows).SetTotal(rows).SetBytes(file.bytes).SetFinishedAt(r.Now().UTC()))
	})
}

// still makes a change of the export if it is running.
func (r *run) still(ctx context.Context, change *ent.ExportUpdate) error {
	n, err := change.Where(export.ID(r.id), export.StateEQ(export.StateRunning)).Save(ctx)
	if err == nil && n == 0 {
		err = errStopped
	}
	return err
}

// fail removes what there is of the file and says why.
func (r *run) fail(ctx context.Context, cause error) error {
	stopped := errors.Is(cause, errStopped)
	why, returned := "something went wrong: try again, or ask the program manager", cause
	var domain *points.Error
	switch {
	case errors.As(cause, &domain):
		why, returned = domain.Message, nil
	case stopped:
		returned = nil
	default:
		r.Log.ErrorContext(ctx, "report: an export failed", "export", r.id, "error", cause)
	}
	err := r.change(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := deleteChunks(ctx, tx, r.id); err != nil || stopped {
			return err
		}
		return r.still(ctx, tx.Ent().Export.Update().SetState(export.StateFailed).SetError(why).SetFinishedAt(r.Now().UTC()))
	})
	if errors.Is(err, errStopped) {
		err = nil
	}
	return errors.Join(returned, err)
}

func (r *run) change(ctx context.Context, do func(context.Context, *store.Tx) error) error {
	return r.Store.WithTx(viewer.NewContext(ctx, viewer.System()), do)
}
