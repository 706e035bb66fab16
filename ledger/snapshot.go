package ledger

import (
	"context"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// SnapshotReceipt says what taking a snapshot did.
type SnapshotReceipt struct {
	On points.Date
	// Taken counts the partners whose standing was fixed, Present those that
	// had a snapshot of that day already.
	Taken, Present int
}

// Snapshot fixes the official standing of every partner on a day, as known now
// (docs/rules.md, section 9; F25). There is one per program, partner and day: a
// second one changes nothing. Days are taken in order; a day before a
// partner's latest snapshot is refused, because the official tier folds what
// was known each day, and so is a day that has not begun where now is: nothing
// could take its snapshot back, and the days before it could have none.
func (l *Ledger) Snapshot(ctx context.Context, tx *store.Tx, on points.Date, now time.Time) (SnapshotReceipt, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	receipt := SnapshotReceipt{On: on}
	year, month, dayOfMonth := now.Date()
	if today, err := points.NewDate(year, int(month), dayOfMonth); err != nil || on > today {
		return receipt, &points.Error{
			Code: points.CodeInvalid, Field: "on",
			Message: on.String() + " has not begun: a snapshot fixes what is known on its day, so take it on that day or later",
		}
	}
	ids, err := tx.Ent().Partner.Query().IDs(ctx)
	if err != nil {
		return receipt, err
	}
	// A row from the future shows that the days are out of order.
	snapshots, err := loadSnapshots(ctx, tx.Ent(), l.Program().Name, ids, Known{On: points.MaxDate})
	if err != nil {
		return receipt, err
	}
	due := ids[:0]
	for _, id := range ids {
		of := snapshots[id]
		if len(of) == 0 || of[len(of)-1].On < on {
			due = append(due, id)
			continue
		}
		if !has(of, on) {
			return receipt, &points.Error{
				Code: points.CodeInvalid, Field: "on",
				Message: "a snapshot of " + of[len(of)-1].On.String() + " is on record: snapshots are taken in order of days",
			}
		}
		receipt.Present++
	}
	if len(due) == 0 {
		return receipt, nil
	}
	_, at, err := l.Begin(ctx, tx, Batch{Source: "snapshot", RecordedAt: now})
	if err != nil {
		return receipt, err
	}
	standings, err := l.standings(ctx, tx.Ent(), due, Known{On: on}, snapshots)
	if err != nil {
		return receipt, err
	}
	rows := make([]*ent.StandingCreate, 0, len(due))
	for _, id := range due {
		s := standings[id]
		rows = append(rows, tx.Ent().Standing.Create().
			SetPartnerID(id).SetProgram(l.Program().Name).SetOn(on).SetRecordedAt(at).
			SetSourced(s.Balance.Sourced).SetAssisted(s.Balance.Assisted).SetManaged(s.Balance.Managed).
			SetPerformance(s.Standing.Performance.String()).
			SetCredited(s.Credited.Tier.String()).SetCreditedSince(s.Credited.Since).
			SetNillableMedianToolUsage(s.Facts.MedianToolUsage).SetCertifiedThrough(s.Facts.CertifiedThrough))
	}
	receipt.Taken = len(rows)
	return receipt, inChunks(rows, func(chunk []*ent.StandingCreate) error {
		return tx.Ent().Standing.CreateBulk(chunk...).Exec(ctx)
	})
}

func has(snapshots []*ent.Standing, on points.Date) bool {
	for _, snapshot := range snapshots {
		if snapshot.On == on {
			return true
		}
	}
	return false
}

// sameStanding reports whether a snapshot says what a standing does.
func sameStanding(row *ent.Standing, s *Standing) bool {
	usage := s.Facts.MedianToolUsage
	return row.Sourced == s.Balance.Sourced && row.Assisted == s.Balance.Assisted && row.Managed == s.Balance.Managed &&
		row.Performance == s.Standing.Performance.String() &&
		row.Credited == s.Credited.Tier.String() && row.CreditedSince == s.Credited.Since &&
		row.CertifiedThrough == s.Facts.CertifiedThrough &&
		(row.MedianToolUsage == nil) == (usage == nil) && (usage == nil || *row.MedianToolUsage == *usage)
}
