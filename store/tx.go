package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
)

// Tx is a transaction. It is used by one goroutine at a time, and no longer
// than the function it was given to.
type Tx struct {
	dialect  string
	conn     *sql.Conn
	tx       *sql.Tx
	client   *ent.Client
	prepared map[string]*sql.Stmt
}

type txKey struct{}

// WithTx runs one command of the domain in the writer's transaction, and waits
// for its turn: there is one writer at a time, on PostgreSQL too. Where do
// returns an error or panics nothing is kept. Transactions do not nest: that
// is an Error with CodeInvalid.
func (s *Store) WithTx(ctx context.Context, do func(context.Context, *Tx) error) error {
	return s.transact(ctx, s.writer, s.begin, do)
}

// View runs do in a transaction that only reads and sees one state of the
// database throughout, whatever is written meanwhile.
func (s *Store) View(ctx context.Context, do func(context.Context, *Tx) error) error {
	return s.transact(ctx, s.readers, func(ctx context.Context, conn *sql.Conn) (*sql.Tx, error) {
		if s.dialect == dialect.Postgres {
			return conn.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
		}
		return conn.BeginTx(ctx, nil)
	}, do)
}

func (s *Store) transact(
	ctx context.Context, pool *sql.DB,
	begin func(context.Context, *sql.Conn) (*sql.Tx, error),
	do func(context.Context, *Tx) error,
) (err error) {
	if ctx.Value(txKey{}) != nil {
		return refuse(CodeInvalid, "", "a transaction within a transaction: pass the outer one on")
	}
	conn, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	raw, err := begin(ctx, conn)
	if err != nil {
		return err
	}
	done := false
	defer func() {
		// Reached by an error and by a panic alike. A transaction whose
		// context ended has rolled back by itself.
		if done {
			return
		}
		if undo := raw.Rollback(); undo != nil && !errors.Is(undo, sql.ErrTxDone) {
			err = errors.Join(err, undo)
		}
	}()
	tx := &Tx{dialect: s.dialect, conn: conn, tx: raw, prepared: map[string]*sql.Stmt{}}
	tx.client = ent.NewClient(ent.Driver(counting{within{entsql.NewDriver(s.dialect, entsql.Conn{ExecQuerier: raw})}}))
	if err := do(context.WithValue(ctx, txKey{}, tx), tx); err != nil {
		return err
	}
	err = raw.Commit()
	done = err == nil
	return err
}

// Ent returns the client that reads and writes within the transaction, through
// the policies of ent/schema.
func (t *Tx) Ent() *ent.Client { return t.client }

// Dialect returns "sqlite3" or "postgres".
func (t *Tx) Dialect() string { return t.dialect }

// Exec runs a statement past the policies, for the program manager's and the
// program's own viewers only. Placeholders are $1, $2, … on both databases,
// numbered in the order in which they first appear.
func (t *Tx) Exec(ctx context.Context, statement string, args ...any) (sql.Result, error) {
	if err := rawDoor(ctx); err != nil {
		return nil, err
	}
	count(ctx, statement)
	return t.tx.ExecContext(ctx, statement, args...)
}

// Query runs a query past the policies, for the program manager's and the
// program's own viewers only; whoever asks on behalf of a partner narrows the
// rows itself and says so by taking viewer.System. Placeholders are those of
// Exec. The caller closes the rows before the transaction's next statement.
func (t *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := rawDoor(ctx); err != nil {
		return nil, err
	}
	count(ctx, query)
	return t.tx.QueryContext(ctx, query, args...)
}

// rawDoor denies raw SQL to everybody but those who see all.
func rawDoor(ctx context.Context) error {
	if asking, ok := viewer.From(ctx); !ok || !asking.SeesAll() {
		return fmt.Errorf("raw SQL needs a viewer who sees all: %w", privacy.Deny)
	}
	return nil
}

// within is a driver whose transactions are the one it runs in.
type within struct{ *entsql.Driver }

func (d within) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(d), nil }

func (within) Close() error { return nil }
