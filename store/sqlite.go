package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	"entgo.io/ent/dialect"
	"github.com/mattn/go-sqlite3"
)

// leastSQLite is 3.51.3: earlier ones can corrupt a write-ahead log.
const leastSQLite = 3051003

// sqlitePragmas are set on every connection, after those of the address, and
// read back: a setting that did not take is a reason to refuse.
var sqlitePragmas = []struct{ name, value string }{
	{"trusted_schema", "0"},
	{"foreign_keys", "1"},
	{"recursive_triggers", "1"}, // or REPLACE would delete past the triggers
	{"synchronous", "2"},        // FULL: a commit survives the loss of power
	{"cache_size", "-65536"},    // 64 MiB
	{"temp_store", "2"},         // in memory
}

func openSQLite(ctx context.Context, path string, readers int) (*Store, error) {
	if _, number, _ := sqlite3.Version(); number < leastSQLite {
		return nil, refuse(CodeUnsafe, "", fmt.Sprintf("SQLite %d can corrupt its write-ahead log: build with 3.51.3 or later", number))
	}
	var discard func() error
	if path == ":memory:" {
		folder, err := os.MkdirTemp("", "tierboard")
		if err != nil {
			return nil, err
		}
		discard = func() error { return os.RemoveAll(folder) }
		path = filepath.Join(folder, "memory.db")
	}
	s, err := openSQLiteFile(ctx, path, readers)
	if err != nil {
		if discard != nil {
			err = errors.Join(err, discard())
		}
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	s.discard = discard
	return s, nil
}

func openSQLiteFile(ctx context.Context, path string, readers int) (*Store, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	file, err := os.OpenFile(absolute, os.O_RDWR|os.O_CREATE, 0o600)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, refuse(CodeInvalid, "db", "there is no folder "+filepath.Dir(absolute)+": make it first")
	case err != nil:
		return nil, err
	}
	if err := file.Close(); err != nil {
		return nil, err
	}
	if err := layOut(ctx, absolute); err != nil {
		return nil, err
	}
	writer := sql.OpenDB(sqliteConnector{address: sqliteAddress(absolute, url.Values{
		"mode": {"rw"}, "_txlock": {"immediate"}, "_journal_mode": {"WAL"},
	})})
	writer.SetMaxOpenConns(1)
	if err := migrateSQLite(ctx, writer); err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	reading := sql.OpenDB(sqliteConnector{address: sqliteAddress(absolute, url.Values{
		"mode": {"ro"}, "_txlock": {"deferred"}, "_query_only": {"1"},
	})})
	reading.SetMaxOpenConns(readers)
	reading.SetMaxIdleConns(readers)
	if err := reading.PingContext(ctx); err != nil {
		return nil, errors.Join(err, reading.Close(), writer.Close())
	}
	return &Store{
		dialect: dialect.SQLite, writer: writer, readers: reading,
		begin: func(ctx context.Context, conn *sql.Conn) (*sql.Tx, error) { return conn.BeginTx(ctx, nil) },
	}, nil
}

// pageSize is that of new files. Rows with terms are long: with SQLite's 4 KiB
// an import took 6 % longer.
const pageSize = "8192"

// layOut gives a new file its page size, which cannot change once the file is
// in WAL mode.
func layOut(ctx context.Context, path string) (err error) {
	if about, err := os.Stat(path); err != nil || about.Size() > 0 {
		return err
	}
	opened, err := sqliteDriver.Open(sqliteAddress(path, url.Values{"mode": {"rw"}}))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	_, err = opened.(*sqlite3.SQLiteConn).ExecContext(ctx, "PRAGMA page_size = "+pageSize+"; VACUUM", nil)
	return err
}

func sqliteAddress(path string, settings url.Values) string {
	settings.Set("_busy_timeout", "5000")
	settings.Set("_loc", "UTC")
	return "file:" + (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath() + "?" + settings.Encode()
}

// sqliteConnector opens connections and refuses those that are not as they
// must be.
type sqliteConnector struct{ address string }

var sqliteDriver = &sqlite3.SQLiteDriver{}

func (c sqliteConnector) Driver() driver.Driver { return sqliteDriver }

func (c sqliteConnector) Connect(ctx context.Context) (driver.Conn, error) {
	opened, err := sqliteDriver.Open(c.address)
	if err != nil {
		return nil, err
	}
	conn := opened.(*sqlite3.SQLiteConn)
	if err := settle(ctx, conn); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}

// settle sets a connection's pragmas and reads them back.
func settle(ctx context.Context, conn *sqlite3.SQLiteConn) error {
	for _, pragma := range sqlitePragmas {
		if _, err := conn.ExecContext(ctx, "PRAGMA "+pragma.name+" = "+pragma.value, nil); err != nil {
			return err
		}
		if err := expect(ctx, conn, pragma.name, pragma.value); err != nil {
			return err
		}
	}
	return expect(ctx, conn, "journal_mode", "wal")
}

func expect(ctx context.Context, conn *sqlite3.SQLiteConn, pragma, want string) (err error) {
	rows, err := conn.QueryContext(ctx, "PRAGMA "+pragma, nil)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	values := make([]driver.Value, len(rows.Columns()))
	if err := rows.Next(values); err != nil {
		return fmt.Errorf("PRAGMA %s: %w", pragma, err)
	}
	got := fmt.Sprint(values[0])
	if text, ok := values[0].([]byte); ok {
		got = string(text)
	}
	if got != want {
		return refuse(CodeUnsafe, "db", fmt.Sprintf(
			"SQLite has %s %s here, not %s: keep the file on a local disk, not on a network file system", pragma, got, want))
	}
	return nil
}
