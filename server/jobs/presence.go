package jobs

import (
	"context"
	"database/sql"
	"errors"
	"hash/fnv"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/mattn/go-sqlite3"
)

// presence tells the servers that live from those that were killed: each holds
// a lock that the operating system, or PostgreSQL, takes back from the dead.
// No clocks are compared, and an idle server writes nothing.
type presence interface {
	// hold takes the lock of a server, until release.
	hold(ctx context.Context, server string) (release func() error, err error)
	// alive reports whether a server holds its lock.
	alive(ctx context.Context, server string) (bool, error)
}

// presenceClass keeps the advisory locks of servers apart from the store's,
// which have one number and not two.
const presenceClass = 7_449_103

// postgresPresence holds advisory locks of sessions.
type postgresPresence struct{ pool *pgxpool.Pool }

func lockNumber(server string) int32 {
	sum := fnv.New32a()
	_, _ = sum.Write([]byte(server))
	return int32(sum.Sum32()) //nolint:gosec // any 32 bits will do
}

func (p postgresPresence) hold(ctx context.Context, server string) (func() error, error) {
	conn, err := p.pool.Acquire(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1, $2)", int32(presenceClass), lockNumber(server)); err != nil {
		conn.Release()
		return nil, err
	}
	return func() error {
		// The lock ends with its session.
		return conn.Hijack().Close(context.WithoutCancel(ctx))
	}, nil
}

func (p postgresPresence) alive(ctx context.Context, server string) (bool, error) {
	conn, err := p.pool.Acquire(ctx)
	if err != nil {
		return false, err
	}
	defer conn.Release()
	tx, err := conn.Begin(ctx)
	if err != nil {
		return false, err
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }() // It only asked.
	var free bool
	err = tx.QueryRow(ctx, "SELECT pg_try_advisory_xact_lock($1, $2)", int32(presenceClass), lockNumber(server)).Scan(&free)
	return !free, err
}

// sqlitePresence holds locks on empty files beside the database, by SQLite's own
// locking, which works wherever SQLite does.
type sqlitePresence struct{ database string }

func (p sqlitePresence) file(server string) string { return p.database + "-server-" + server }

func (p sqlitePresence) open(server string) (*sql.DB, error) {
	absolute, err := filepath.Abs(p.file(server))
	if err != nil {
		return nil, err
	}
	settings := url.Values{"_txlock": {"exclusive"}, "_busy_timeout": {"0"}, "mode": {"rw"}}
	db, err := sql.Open("sqlite3", "file:"+(&url.URL{Path: filepath.ToSlash(absolute)}).EscapedPath()+"?"+settings.Encode())
	if err == nil {
		db.SetMaxOpenConns(1)
	}
	return db, err
}

func (p sqlitePresence) hold(ctx context.Context, server string) (func() error, error) {
	file, err := os.OpenFile(p.file(server), os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	if err := file.Close(); err != nil {
		return nil, err
	}
	db, err := p.open(server)
	if err != nil {
		return nil, err
	}
	// Beyond ctx: the lock is given back by release alone.
	tx, err := db.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return func() error { return errors.Join(tx.Rollback(), db.Close(), os.Remove(p.file(server))) }, nil
}

func (p sqlitePresence) alive(ctx context.Context, server string) (bool, error) {
	if _, err := os.Stat(p.file(server)); errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	db, err := p.open(server)
	if err != nil {
		return false, err
	}
	defer db.Close()
	tx, err := db.BeginTx(ctx, nil)
	var held sqlite3.Error
	switch {
	case errors.As(err, &held) && held.Code == sqlite3.ErrBusy:
		return true, nil
	case errors.As(err, &held) && held.Code == sqlite3.ErrCantOpen:
		return false, nil // Gone in this moment.
	case err != nil:
		return false, err
	}
	return false, errors.Join(tx.Rollback(), os.Remove(p.file(server)))
}

// alone is the presence of servers over a database that nobody else can reach.
type alone struct{}

func (alone) hold(context.Context, string) (func() error, error) {
	return func() error { return nil }, nil
}

func (alone) alive(context.Context, string) (bool, error) { return false, nil }
