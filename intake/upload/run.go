package upload

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/importrun"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Progress is how far a running import is.
type Progress struct {
	// Step is "reading", or the kind of record that is being recorded.
	Step string
	// Done and Total count bytes while reading, and records while recording;
	// Total 0 means that it is unknown.
	Done, Total int64
}

// Runner does imports. How far they are it knows by itself alone: on SQLite an
// import holds the only writer, and could write it down no sooner than its end.
type Runner struct {
	Store  *store.Store
	Ledger *ledger.Ledger
	// Today is the day for which projections are made.
	Today func() points.Date
	Now   func() time.Time
	Log   *slog.Logger
	// After is told of each import that was recorded, by the name of its source.
	After func(ctx context.Context, source string) error

	mutex    sync.Mutex
	progress map[string]Progress
}

// Progress tells how far an import is that this runner does; false for others.
func (r *Runner) Progress(importID string) (Progress, bool) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	found, ok := r.progress[importID]
	return found, ok
}

func (r *Runner) tell(importID string, p Progress) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.progress == nil {
		r.progress = map[string]Progress{}
	}
	r.progress[importID] = p
}

func (r *Runner) forget(importID string) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	delete(r.progress, importID)
}

// Run does an import, by its id (im_…). One that ended is left alone; one that a
// server left in the middle begins anew, and finds what was recorded unchanged.
// What the sender can mend ends the import as failed, and is no error.
func (r *Runner) Run(ctx context.Context, importID string) error {
	ctx = viewer.NewContext(ctx, viewer.System())
	row, err := r.begin(ctx, importID)
	if err != nil || row == nil {
		return err
	}
	r.tell(importID, Progress{Step: "reading"})
	defer r.forget(importID)
	outcome, source, err := r.perform(ctx, row)
	if err != nil && ctx.Err() != nil {
		return ctx.Err()
	}
	why, mendable := mend(err)
	if err != nil && !mendable {
		return fmt.Errorf("upload: import %s: %w", importID, err)
	}
	if err == nil && !row.DryRun && r.After != nil {
		if err := r.After(ctx, source); err != nil {
			return err
		}
	}
	return r.end(ctx, importID, outcome, why)
}

// begin marks an import as running; nil where there is nothing to do.
func (r *Runner) begin(ctx context.Context, importID string) (*ent.ImportRun, error) {
	var row *ent.ImportRun
	return row, r.Store.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		found, err := tx.Ent().ImportRun.Get(ctx, importID)
		switch {
		case ent.IsNotFound(err):
			return nil
		case err != nil:
			return err
		case found.State != importrun.StateQueued && found.State != importrun.StateRunning, found.Step == StepUploading:
			return nil
		}
		row = found
		return tx.Ent().ImportRun.UpdateOneID(importID).SetState(importrun.StateRunning).Exec(ctx)
	})
}

// perform reads the files and records what they say.
func (r *Runner) perform(ctx context.Context, row *ent.ImportRun) (*mapping.Outcome, string, error) {
	var kept rules
	if err := json.Unmarshal([]byte(row.Mapping), &kept); err != nil {
		return nil, "", err
	}
	read, err := kept.parse()
	if err != nil {
		return nil, "", err
	}
	inputs, hash, err := r.inputs(ctx, row.ID)
	if err != nil {
		return nil, "", err
	}
	outcome, err := mapping.Import(ctx, r.Store, r.Ledger, read, inputs, mapping.ImportOptions{
		Read: mapping.Options{Progress: func(done, total int64) { r.tell(row.ID, Progress{"reading", done, total}) }},
		Apply: intake.Options{
			Now: r.Now, Today: r.Today(), Hash: hash, DryRun: row.DryRun,
			Progress: func(step intake.RecordKind, records int) {
				r.tell(row.ID, Progress{Step: string(step), Total: int64(records)})
			},
		},
		SkipInvalid: kept.SkipInvalid,
	})
	return outcome, read.Source(), err
}

// inputs are the files of an import, and what identifies their content.
func (r *Runner) inputs(ctx context.Context, importID string) ([]mapping.Input, string, error) {
	files, err := Files(ctx, r.Store.Read(), importID)
	if err != nil {
		return nil, "", err
	}
	sum := sha256.New()
	var inputs []mapping.Input
	for _, file := range files[importID] {
		open := func() (io.ReadCloser, error) { return Open(ctx, r.Store.Read(), importID, file.Name), nil }
		inputs = append(inputs, mapping.Input{Name: file.Name, Size: file.Bytes, Open: open})
		fmt.Fprintf(sum, "%s %d\n", file.Name, file.Bytes)
		if _, err := io.Copy(sum, Open(ctx, r.Store.Read(), importID, file.Name)); err != nil {
			return nil, "", err
		}
	}
	return inputs, hex.EncodeToString(sum.Sum(nil)), nil
}

// mend words an error that whoever sent the import can mend; false for others.
func mend(err error) (string, bool) {
	var (
		rows    *mapping.InvalidRowsError
		rules   *mapping.Error
		file    *mapping.InputError
		record  *intake.Error
		refused *intake.RefusedError
		domain  *points.Error
	)
	switch {
	case err == nil:
		return "", true
	case errors.As(err, &rows):
		return fmt.Sprintf("%d rows are invalid: nothing was recorded; mend them, or leave them out with skipInvalid", rows.Rows), true
	case errors.As(err, &rules), errors.As(err, &file), errors.As(err, &record), errors.As(err, &refused), errors.As(err, &domain):
		return err.Error(), true
	}
	return "", false
}

// end writes down what came of an import, and the rows at fault as a file.
func (r *Runner) end(ctx context.Context, importID string, outcome *mapping.Outcome, why string) (err error) {
	rejected, err := os.CreateTemp("", "tierboard-rejected-*")
	if err != nil {
		return fmt.Errorf("upload: %w", err)
	}
	defer func() { err = errors.Join(err, rejected.Close(), os.Remove(rejected.Name())) }()
	var told []byte
	if outcome != nil {
		if told, err = json.Marshal(outcome.Report); err != nil {
			return err
		}
		if outcome.Report.Rejected.Rows > 0 {
			if err := outcome.WriteRejected(rejected); err != nil {
				return err
			}
			if _, err := rejected.Seek(0, io.SeekStart); err != nil {
				return err
			}
		}
	}
	return r.Store.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		last, _ := r.Progress(importID)
		ended := tx.Ent().ImportRun.UpdateOneID(importID).
			SetState(importrun.StateDone).SetStep("").SetDone(last.Total).SetTotal(last.Total).
			SetReport(string(told)).SetError(why).SetFinishedAt(r.Now().UTC())
		if why != "" {
			ended.SetState(importrun.StateFailed).SetDone(0).SetTotal(0)
		}
		if outcome != nil && outcome.Report.Rejected.Rows > 0 {
			if err := keep(ctx, tx, importID, RejectedName, rejected); err != nil {
				return err
			}
		}
		return ended.Exec(ctx)
	})
}
