package store

import (
	"context"
	"sync"

	"entgo.io/ent/dialect"
)

// Counter counts the SQL statements that run under a context.
type Counter struct {
	mutex      sync.Mutex
	statements []string
}

type counterKey struct{}

// CountStatements returns a context whose statements the counter counts,
// through ent and through the raw doors alike. Beginning and ending a
// transaction are not counted. It is for tests that hold an operation to a
// budget.
func CountStatements(ctx context.Context) (context.Context, *Counter) {
	counter := &Counter{}
	return context.WithValue(ctx, counterKey{}, counter), counter
}

// Count returns the number of statements so far.
func (c *Counter) Count() int {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return len(c.statements)
}

// Statements returns the statements so far, in the order they began.
func (c *Counter) Statements() []string {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return append([]string(nil), c.statements...)
}

func count(ctx context.Context, statement string) {
	if counter, ok := ctx.Value(counterKey{}).(*Counter); ok {
		counter.mutex.Lock()
		counter.statements = append(counter.statements, statement)
		counter.mutex.Unlock()
	}
}

// counting counts the statements of a driver of ent.
type counting struct{ dialect.Driver }

func (d counting) Exec(ctx context.Context, query string, args, v any) error {
	count(ctx, query)
	return d.Driver.Exec(ctx, query, args, v)
}

func (d counting) Query(ctx context.Context, query string, args, v any) error {
	count(ctx, query)
	return d.Driver.Query(ctx, query, args, v)
}

// Tx returns a transaction for a single mutation of ent.
func (d counting) Tx(ctx context.Context) (dialect.Tx, error) {
	tx, err := d.Driver.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return countingTx{tx}, nil
}

type countingTx struct{ dialect.Tx }

func (t countingTx) Exec(ctx context.Context, query string, args, v any) error {
	count(ctx, query)
	return t.Tx.Exec(ctx, query, args, v)
}

func (t countingTx) Query(ctx context.Context, query string, args, v any) error {
	count(ctx, query)
	return t.Tx.Query(ctx, query, args, v)
}
