package ledger

import (
	"context"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent/batch"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Ledger keeps the points of one program (docs/rules.md, section 2). It has no
// state of its own but the rules it goes by, and may be used by many at once.
type Ledger struct {
	rules atomic.Pointer[rules]
}

// rules are what points are computed by.
type rules struct {
	program *points.Program
	// name is how the database knows them.
	name string
}

// New returns the ledger of a program.
func New(program *points.Program) *Ledger { return NewUnder(program, "") }

// Program returns the rules the ledger is kept by.
func (l *Ledger) Program() *points.Program { return l.rules.Load().program }

// Begin opens a batch under which events, facts and whatever else comes from
// the same source are recorded, and returns its id and recorded time. Record
// does it by itself for a Batch without an ID. The context's viewer must be
// allowed to write.
func (l *Ledger) Begin(ctx context.Context, tx *store.Tx, b Batch) (string, time.Time, error) {
	at, err := l.recordedAt(ctx, tx, b.RecordedAt)
	if err != nil {
		return "", time.Time{}, err
	}
	row, err := tx.Ent().Batch.Create().SetSource(b.Source).SetHash(b.Hash).SetRecordedAt(at).Save(ctx)
	if err != nil {
		return "", time.Time{}, err
	}
	return row.ID, at, nil
}

// recordedAt returns the given time or, should the clock not have moved on, the
// moment after the latest recorded one: what was known at a moment must not
// change after it. Whoever writes asks for it, so here is where a ledger whose
// rules have been replaced is refused.
func (l *Ledger) recordedAt(ctx context.Context, tx *store.Tx, at time.Time) (time.Time, error) {
	if err := l.inForce(ctx, tx); err != nil {
		return time.Time{}, err
	}
	at = at.UTC().Truncate(time.Microsecond)
	batches, err := tx.Ent().Batch.Query().Order(batch.ByRecordedAt(sql.OrderDesc())).Limit(1).All(ctx)
	if err != nil {
		return time.Time{}, err
	}
	for _, last := range batches {
		at = after(at, last.RecordedAt)
	}
	return at, nil
}

func after(at, last time.Time) time.Time {
	if at.After(last) {
		return at
	}
	return last.Add(time.Microsecond).UTC()
}
