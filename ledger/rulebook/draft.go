package rulebook

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/authorededition"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
)

// MaxText is the greatest size of an edition's text, in bytes.
const MaxText = 64 << 10

// Draft keeps a new edition of a program, from a day on, and returns its id. Its
// text may still be wrong: With says what is. Only what cannot be kept is
// refused.
func Draft(ctx context.Context, tx *store.Tx, at time.Time, program string, from points.Date, text string) (string, error) {
	if err := checkText(text); err != nil {
		return "", err
	}
	row, err := tx.Ent().AuthoredEdition.Create().SetRecordedAt(at).SetProgram(program).SetOn(from).SetText(text).Save(ctx)
	if err != nil {
		return "", err
	}
	return row.ID, nil
}

// Revise changes a draft. CONFLICT for what is published or discarded: that
// never changes.
func Revise(ctx context.Context, tx *store.Tx, id string, from points.Date, text string) error {
	if err := checkText(text); err != nil {
		return err
	}
	if _, err := draft(ctx, tx, id); err != nil {
		return err
	}
	return tx.Ent().AuthoredEdition.UpdateOneID(id).SetOn(from).SetText(text).Exec(ctx)
}

// Discard takes a draft out of use. It stays on record.
func Discard(ctx context.Context, tx *store.Tx, id string) error {
	if _, err := draft(ctx, tx, id); err != nil {
		return err
	}
	return tx.Ent().AuthoredEdition.UpdateOneID(id).SetStatus(authorededition.StatusDiscarded).Exec(ctx)
}

// Publish makes a draft the edition that will be in force from its day, which
// must be still to come, and has it replayed. CONFLICT while another one is being
// replayed. An edition of the same day whose day has not come either is
// superseded once the replay is whole.
func Publish(ctx context.Context, tx *store.Tx, at time.Time, id string, today points.Date) error {
	row, err := draft(ctx, tx, id)
	if err != nil {
		return err
	}
	if row.On <= today {
		return invalid("input.edition", fmt.Sprintf("%s is not a day to come: an edition in force is never changed, publish one from a later day", row.On))
	}
	if _, err := With(ctx, tx.Ent(), row); err != nil {
		var fault *points.Error
		if errors.As(err, &fault) {
			return invalid("input.edition", "the edition has a problem at "+fault.Field+": "+fault.Message)
		}
		return err
	}
	waiting, err := tx.Ent().AuthoredEdition.Query().
		Where(authorededition.StatusEQ(authorededition.StatusPublished), authorededition.EffectiveAtIsNil()).Exist(ctx)
	if err != nil {
		return err
	}
	if waiting {
		return conflict("input.edition", "another edition is being replayed: publish this one when it has come into effect")
	}
	change := tx.Ent().AuthoredEdition.UpdateOneID(id).SetStatus(authorededition.StatusPublished).SetPublishedAt(at)
	before, err := tx.Ent().AuthoredEdition.Query().Where(
		authorededition.Program(row.Program), authorededition.On(row.On),
		authorededition.StatusEQ(authorededition.StatusPublished), authorededition.EffectiveAtNotNil(),
	).All(ctx)
	for _, one := range before {
		change.SetSupersedesID(one.ID)
	}
	if err != nil {
		return err
	}
	return change.Exec(ctx)
}

// draft reads an edition that is still a draft.
func draft(ctx context.Context, tx *store.Tx, id string) (*ent.AuthoredEdition, error) {
	row, err := tx.Ent().AuthoredEdition.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		return nil, &points.Error{Code: ledger.CodeNotFound, Field: "input.edition", Message: "there is no such edition"}
	case err != nil:
		return nil, err
	case row.Status != authorededition.StatusDraft:
		return nil, conflict("input.edition", "the edition is "+string(row.Status)+", and only drafts change: make a new draft")
	}
	return row, nil
}

func checkText(text string) error {
	switch {
	case len(text) > MaxText:
		return invalid("input.text", fmt.Sprintf("the text has %d bytes, an edition at most %d", len(text), MaxText))
	case !utf8.ValidString(text) || strings.Contains(text, "\x00"):
		return invalid("input.text", "the text is not UTF-8 without NUL")
	}
	return nil
}

// inText leaves the path within an edition's text of the path of a fault in a
// program: "points/2027-01-15.json: tiers[0].tier" becomes "tiers[0].tier".
func inText(field string) string {
	_, path, found := strings.Cut(field, ": ")
	if !found {
		return "text"
	}
	return path
}

// Template returns the text that a new edition begins with: that of the edition
// that ships for a day, or the last before it.
func Template(program *points.Program, on points.Date) string {
	for i := len(program.Editions) - 1; i >= 0; i-- {
		if program.Editions[i].From > on {
			continue
		}
		if text, ok := editions.Text(program.Name, program.Editions[i].From); ok {
			return text
		}
	}
	return ""
}
