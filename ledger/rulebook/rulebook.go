// Package rulebook keeps the editions that program managers write (F33, F34):
// as drafts that can be checked and simulated, and published for a day to come.
// What is published never changes; another one takes its place while its day has
// not come. An edition comes into effect when every company has been replayed
// under it; until then everybody reads by the rules before.
package rulebook

import (
	"context"
	"errors"
	"fmt"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/authorededition"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// Open returns the ledger that a database is kept by: its program's editions
// that ship and, over them, those that came into effect.
func Open(ctx context.Context, db *ent.Client, program string) (*ledger.Ledger, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	rules, err := ledger.Rules(ctx, db)
	if err != nil {
		return nil, err
	}
	texts, err := inEffect(ctx, db, program)
	if err != nil {
		return nil, err
	}
	whole, err := editions.Extend(program, texts)
	if err != nil {
		return nil, fmt.Errorf("rulebook: the editions on record: %w", err)
	}
	return ledger.NewUnder(whole, rules), nil
}

// Refresh makes a ledger go by the rules that its database is kept by, should an
// edition have come into effect, and reports whether one has. It costs one
// statement otherwise.
func Refresh(ctx context.Context, db *ent.Client, kept *ledger.Ledger) (bool, error) {
	rules, err := ledger.Rules(ctx, db)
	if err != nil || rules == kept.Name() {
		return false, err
	}
	now, err := Open(ctx, db, kept.Program().Name)
	if err != nil {
		return false, err
	}
	kept.Follow(now)
	return true, nil
}

// With returns the program as it would be with an authored edition. The error is
// what is wrong with the edition, a *points.Error whose field is the path in its
// text.
func With(ctx context.Context, db *ent.Client, row *ent.AuthoredEdition) (*points.Program, error) {
	texts, err := inEffect(viewer.NewContext(ctx, viewer.System()), db, row.Program)
	if err != nil {
		return nil, err
	}
	texts[row.On] = row.Text
	whole, err := editions.Extend(row.Program, texts)
	var fault *points.Error
	if errors.As(err, &fault) {
		return nil, &points.Error{Code: fault.Code, Field: inText(fault.Field), Message: fault.Message}
	}
	return whole, err
}

// inEffect reads the texts of the editions in effect, by their first day.
func inEffect(ctx context.Context, db *ent.Client, program string) (map[points.Date]string, error) {
	rows, err := db.AuthoredEdition.Query().Where(
		authorededition.Program(program), authorededition.StatusEQ(authorededition.StatusPublished), authorededition.EffectiveAtNotNil(),
	).All(ctx)
	if err != nil {
		return nil, err
	}
	texts := make(map[points.Date]string, len(rows)+1)
	for _, row := range rows {
		texts[row.On] = row.Text
	}
	return texts, nil
}

func conflict(field, message string) error {
	return &points.Error{Code: points.CodeConflict, Field: field, Message: message}
}

func invalid(field, message string) error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}
