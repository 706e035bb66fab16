package intake

import (
	"context"
	"errors"
	"fmt"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// RefusedError refuses a book because of its events. It wraps the *points.Error
// with which the ledger refused the first.
type RefusedError struct {
	// Refusals are all events that do not fit what is on record, or each other:
	// without them the rest of the book's events would be recorded.
	Refusals []ledger.Refusal
	first    error
}

// Error words the first refusal and counts the others.
func (e *RefusedError) Error() string {
	if more := len(e.Refusals) - 1; more > 0 {
		return fmt.Sprintf("%v (events refused beside it: %d)", e.first, more)
	}
	return e.first.Error()
}

// Unwrap returns the first refusal.
func (e *RefusedError) Unwrap() error { return e.first }

// allRefusals completes the ledger's first refusal of a batch with all others.
// The transaction has the book's partners, lines and companies, without which
// the ledger could not judge.
func (a *application) allRefusals(ctx context.Context, batch ledger.Batch, first error) error {
	var refused *points.Error
	if !errors.As(first, &refused) {
		return first
	}
	refusals, err := a.ledger.Check(ctx, a.tx, batch)
	if err != nil && !errors.As(err, &refused) {
		return err
	}
	if len(refusals) == 0 {
		// It blames no event, as where points do not fit into 64 bits.
		return first
	}
	return &RefusedError{Refusals: refusals, first: first}
}
