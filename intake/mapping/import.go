package mapping

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/store"
)

// ImportOptions say how files are imported.
type ImportOptions struct {
	Read  Options
	Apply intake.Options
	// SkipInvalid leaves out the rows at fault, and what depends on them,
	// instead of refusing the whole import.
	SkipInvalid bool
}

// Outcome is what became of an import.
type Outcome struct {
	Report  intake.Report
	reading *Reading
}

// WriteRejected writes the rejected rows as CSV; see Reading.WriteRejected.
func (o *Outcome) WriteRejected(to io.Writer) error { return o.reading.WriteRejected(to) }

// InvalidRowsError refuses an import because of its rows. Nothing was recorded.
type InvalidRowsError struct{ Rows int }

// Error says how many rows are at fault and what to do.
func (e *InvalidRowsError) Error() string {
	if e.Rows == 1 {
		return "1 row is invalid: nothing was recorded; mend it, or leave it out with --skip-invalid"
	}
	return fmt.Sprintf("%d rows are invalid: nothing was recorded; mend them, or leave them out with --skip-invalid", e.Rows)
}

// Import reads files through the mapping and records them, all or nothing. The
// error is that of Read or intake.Apply, or *InvalidRowsError; with the latter
// the outcome tells the faults.
func Import(ctx context.Context, s *store.Store, l *ledger.Ledger, m *Mapping, inputs []Input, options ImportOptions) (*Outcome, error) {
	reading, err := Read(ctx, m, inputs, options.Read)
	if err != nil {
		return nil, err
	}
	for {
		book, err := reading.Book(ctx, knownIn(s))
		if err != nil {
			return nil, err
		}
		if len(reading.rejected) > 0 && !options.SkipInvalid {
			return reading.outcome(intake.Report{DryRun: options.Apply.DryRun}), &InvalidRowsError{len(reading.rejected)}
		}
		applied, err := intake.Apply(ctx, s, l, book, options.Apply)
		if err == nil {
			return reading.outcome(applied), nil
		}
		if !reading.trace(err) {
			return nil, err
		}
	}
}

// outcome completes the report of the recording with that of the reading.
func (r *Reading) outcome(applied intake.Report) *Outcome {
	report := r.Report()
	report.DryRun, report.Changes = applied.DryRun, applied.Changes
	report.Postings, report.Reversals = applied.Postings, applied.Reversals
	return &Outcome{report, r}
}

// trace finds the rows behind an error of the recording and rejects them. It
// reports whether there are any.
func (r *Reading) trace(err error) (traced bool) {
	var wrong *intake.Error
	if errors.As(err, &wrong) {
		return r.rejectRecord(identity{kind: wrong.Kind, key: wrong.Key}, wrong.Field, wrong.Error(), ReasonValue)
	}
	var refused *intake.RefusedError
	if errors.As(err, &refused) {
		for _, refusal := range refused.Refusals {
			traced = r.rejectEvent(refusal) || traced
		}
	}
	return traced
}

// knownIn looks references up in the database.
func knownIn(s *store.Store) Known {
	return func(ctx context.Context, kind intake.RecordKind, keys []string) (map[string]bool, error) {
		return intake.Recorded(viewer.NewContext(ctx, viewer.System()), s, kind, keys)
	}
}
