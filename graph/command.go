package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/tierboard/tierboard/access/audit"
	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/idempotencykey"
	"github.com/tierboard/tierboard/ent/privacy"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// command is a mutation: who may do it is judged, what it did is noted.
type command struct {
	// action is the mutation's name.
	action string
	// partner is the id of the partner it is done for; "" where it concerns
	// all, which only program managers may do.
	partner string
	// key is the client's idempotency key, if there is one, for input.
	key   *string
	input any
	// act does it, in a write transaction and as the program itself. It returns
	// what identifies the answer: mostly the id of what was made or changed.
	act func(ctx context.Context, tx *store.Tx, at time.Time) (string, error)
}

// errMade ends a transaction whose command was done before.
var errMade = errors.New("done before")

// do runs a command: all of it and its note in the audit in one transaction, or
// nothing. It returns what act did, or did the first time under the same key.
// What the sender can mend are user errors; all else is an error.
func (r *Resolver) do(ctx context.Context, c command) (string, []*model.UserError, error) {
	asking, ok := viewer.From(ctx)
	if !ok || !asking.SeesAll() && (c.partner == "" || asking.PartnerID != c.partner) {
		return "", nil, errForbidden
	}
	hash, err := c.hash()
	if err != nil {
		return userErrors(err)
	}
	var answer string
	err = r.store.WithTx(viewer.NewContext(ctx, viewer.System()), func(system context.Context, tx *store.Tx) error {
		if done, err := c.before(system, tx.Ent(), hash); err != nil || done != nil {
			if done != nil {
				answer = done.Answer
				return errMade
			}
			return err
		}
		at := r.now().UTC().Truncate(time.Microsecond)
		var err error
		if answer, err = c.act(system, tx, at); err != nil {
			return err
		}
		if err := c.remember(system, tx.Ent(), at, hash, answer); err != nil {
			return err
		}
		noted := viewer.NewContext(system, asking)
		return audit.Note(noted, tx.Ent(), at, audit.Entry{Partner: c.partner, Action: c.action, Subject: answer, Detail: c.input})
	})
	if err != nil && !errors.Is(err, errMade) {
		return userErrors(err)
	}
	forget(ctx)
	return answer, []*model.UserError{}, nil
}

// hash identifies the input; "" without a key.
func (c *command) hash() (string, error) {
	if c.key == nil {
		return "", nil
	}
	if n := utf8.RuneCountInString(*c.key); n < 1 || n > 100 {
		return "", invalid("input.idempotencyKey", "an idempotency key has 1 to 100 characters")
	}
	encoded, err := json.Marshal(c.input)
	if err != nil {
		return "", fmt.Errorf("graph: encode the input of %s: %w", c.action, err)
	}
	sum := sha256.Sum256(encoded)
	return hex.EncodeToString(sum[:]), nil
}

// scope keeps the keys of one partner and action apart from all others.
func (c *command) scope() string { return c.action + " " + c.partner }

// before finds what was done under the command's key.
func (c *command) before(ctx context.Context, db *ent.Client, hash string) (*ent.IdempotencyKey, error) {
	if c.key == nil {
		return nil, nil
	}
	row, err := db.IdempotencyKey.Query().Where(idempotencykey.Scope(c.scope()), idempotencykey.Key(*c.key)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil
	case err != nil:
		return nil, err
	case row.Hash != hash:
		return nil, &points.Error{
			Code: points.CodeConflict, Field: "input.idempotencyKey",
			Message: "this key came with another input before: send a new key with a new input",
		}
	}
	return row, nil
}

func (c *command) remember(ctx context.Context, db *ent.Client, at time.Time, hash, answer string) error {
	if c.key == nil {
		return nil
	}
	return db.IdempotencyKey.Create().SetScope(c.scope()).SetKey(*c.key).SetHash(hash).SetAnswer(answer).SetRecordedAt(at).Exec(ctx)
}

// userErrors makes user errors of the domain's errors and leaves all others.
func userErrors(err error) (string, []*model.UserError, error) {
	var faults book.RefusedError
	if errors.As(err, &faults) {
		return "", faultsOf(faults), nil
	}
	var domain *points.Error
	if !errors.As(err, &domain) || errors.Is(err, privacy.Deny) {
		return "", nil, err
	}
	shown := &model.UserError{Code: model.UserErrorCodeBadUserInput, Message: shortened(domain.Message, messageMost)}
	switch domain.Code {
	case points.CodeConflict:
		shown.Code = model.UserErrorCodeConflict
	case ledger.CodeNotFound:
		shown.Code = model.UserErrorCodeNotFound
	}
	if domain.Field != "" {
		shown.Field = &domain.Field
	}
	return "", []*model.UserError{shown}, nil
}
