package store

import (
	"context"
	"database/sql"
	"errors"
	"runtime"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	// The policies of ent/schema.
	_ "github.com/tierboard/tierboard/ent/runtime"
)

// Options change how a database is opened; the zero value is what serve uses.
type Options struct {
	// Readers is the number of connections that read at once; 0 means one per
	// processor, and at least 4.
	Readers int
}

// Store is an open database. Its methods may be called from any goroutine.
type Store struct {
	dialect string
	writer  *sql.DB
	readers *sql.DB
	read    *ent.Client
	// begin opens the writer's transaction on a connection.
	begin func(ctx context.Context, conn *sql.Conn) (*sql.Tx, error)
	// discard removes what Close must not leave behind; it may be nil.
	discard func() error
}

// Open opens the database at an address: postgres://… for PostgreSQL, anything
// else is the path of a SQLite file, made if it is missing, readable by its
// owner alone. ":memory:" is a SQLite file of its own that Close removes.
//
// It applies the migrations that are missing, each in a transaction and one
// process at a time. It returns an Error with CodeTooNew where the database is
// newer than the program, and with CodeUnsafe where a migration was changed
// after it was applied, the file is no database of ours, or SQLite cannot keep
// it safely.
func Open(ctx context.Context, address string, options Options) (*Store, error) {
	readers := options.Readers
	if readers <= 0 {
		readers = max(4, runtime.NumCPU())
	}
	var s *Store
	var err error
	switch {
	case address == "":
		return nil, refuse(CodeInvalid, "db", "no database: give the path of a SQLite file, or postgres://user@host/name")
	case strings.HasPrefix(address, "postgres://"), strings.HasPrefix(address, "postgresql://"):
		s, err = openPostgres(ctx, address, readers)
	case strings.Contains(address, "://"):
		scheme, _, _ := strings.Cut(address, "://")
		return nil, refuse(CodeInvalid, "db", scheme+":// is no kind of database: give the path of a SQLite file, or postgres://user@host/name")
	default:
		s, err = openSQLite(ctx, address, readers)
	}
	if err != nil {
		return nil, err
	}
	s.read = ent.NewClient(ent.Driver(counting{entsql.OpenDB(s.dialect, s.readers)}))
	return s, nil
}

// Dialect returns "sqlite3" or "postgres".
func (s *Store) Dialect() string { return s.dialect }

// Read returns the client that reads. It sees what is committed, through the
// policies of ent/schema; the database refuses its writes.
func (s *Store) Read() *ent.Client { return s.read }

// Writer returns the writer's connections, for tables that are not ent's: those
// of the job queue. Whoever writes through them waits for its turn, as WithTx
// does, and keeps it for one statement. On PostgreSQL they are not for that: they
// wait for each other.
func (s *Store) Writer() *sql.DB { return s.writer }

// Ping reports whether the database answers readers; a long import does not
// keep it waiting.
func (s *Store) Ping(ctx context.Context) error { return s.readers.PingContext(ctx) }

// Close waits for what is running and closes the database. SQLite's last
// process moves the write-ahead log into the file.
func (s *Store) Close() error {
	err := errors.Join(s.readers.Close(), s.writer.Close())
	if s.discard != nil {
		err = errors.Join(err, s.discard())
	}
	return err
}
