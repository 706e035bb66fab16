package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5/stdlib"

	entmigrate "github.com/tierboard/tierboard/ent/migrate"
)

// migration is one file of ent/migrate, NNNN_name.sql.
type migration struct {
	version  string
	name     string
	checksum string
	text     string
}

const createMigrations = `CREATE TABLE IF NOT EXISTS schema_migrations (
  version text NOT NULL PRIMARY KEY, name text NOT NULL, checksum text NOT NULL)`

// migrations reads the embedded migrations of a folder, oldest first.
func migrations(folder string) ([]migration, error) {
	files, err := fs.ReadDir(entmigrate.Files, folder)
	if err != nil {
		return nil, err
	}
	var all []migration
	for _, file := range files {
		text, err := fs.ReadFile(entmigrate.Files, path.Join(folder, file.Name()))
		if err != nil {
			return nil, err
		}
		version, name, found := strings.Cut(strings.TrimSuffix(file.Name(), ".sql"), "_")
		if !found {
			return nil, fmt.Errorf("migration %s: want NNNN_name.sql", file.Name())
		}
		sum := sha256.Sum256(text)
		all = append(all, migration{version: version, name: name, checksum: hex.EncodeToString(sum[:]), text: string(text)})
	}
	return all, nil
}

// pending compares what was applied with what there is, and returns the next
// migration to apply: nil where none is missing.
func pending(applied []migration, all []migration) (*migration, error) {
	for i, done := range applied {
		if i >= len(all) || done.version > all[len(all)-1].version {
			return nil, refuse(CodeTooNew, "db", fmt.Sprintf(
				"the database has migration %s_%s, which this program does not know: use a newer tierboard", done.version, done.name))
		}
		if done.version != all[i].version || done.checksum != all[i].checksum {
			return nil, refuse(CodeUnsafe, "db", fmt.Sprintf(
				"migration %s_%s was applied with other content than this program's: use the tierboard that made the database, or a later release",
				done.version, done.name))
		}
	}
	if len(applied) == len(all) {
		return nil, nil
	}
	return &all[len(applied)], nil
}

// appliedMigrations reads schema_migrations, making it where the database is
// empty and refusing a database that is somebody else's.
func appliedMigrations(ctx context.Context, conn *sql.Conn, countTables string) (applied []migration, err error) {
	var tables, ours int
	if err := conn.QueryRowContext(ctx, countTables).Scan(&tables, &ours); err != nil {
		return nil, err
	}
	if ours == 0 && tables > 0 {
		return nil, refuse(CodeUnsafe, "db", "the database holds tables that are not tierboard's: give an empty one")
	}
	if _, err := conn.ExecContext(ctx, createMigrations); err != nil {
		return nil, err
	}
	rows, err := conn.QueryContext(ctx, "SELECT version, name, checksum FROM schema_migrations ORDER BY version")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var one migration
		if err := rows.Scan(&one.version, &one.name, &one.checksum); err != nil {
			return nil, err
		}
		applied = append(applied, one)
	}
	return applied, rows.Err()
}

// migrator holds what differs between the databases.
type migrator struct {
	folder string
	// begin opens a transaction in which no other process migrates.
	begin string
	// lock is run after begin; it may be empty.
	lock string
	// countTables counts all tables, and those named schema_migrations.
	countTables string
	// exec runs a file of statements.
	exec func(ctx context.Context, conn *sql.Conn, text string) error
	// check judges the result before it is committed; it may be nil.
	check func(ctx context.Context, conn *sql.Conn) error
}

// run applies what is missing, each migration in a transaction of its own.
func (m migrator) run(ctx context.Context, conn *sql.Conn) error {
	all, err := migrations(m.folder)
	if err != nil {
		return err
	}
	for {
		more, err := m.step(ctx, conn, all)
		if err != nil || !more {
			return err
		}
	}
}

func (m migrator) step(ctx context.Context, conn *sql.Conn, all []migration) (more bool, err error) {
	if _, err := conn.ExecContext(ctx, m.begin); err != nil {
		return false, err
	}
	committed := false
	defer func() {
		if !committed {
			_, undo := conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
			err = errors.Join(err, undo)
		}
	}()
	if m.lock != "" {
		if _, err := conn.ExecContext(ctx, m.lock); err != nil {
			return false, err
		}
	}
	applied, err := appliedMigrations(ctx, conn, m.countTables)
	if err != nil {
		return false, err
	}
	next, err := pending(applied, all)
	if err != nil {
		return false, err
	}
	if next != nil {
		if err := m.apply(ctx, conn, next); err != nil {
			return false, fmt.Errorf("migration %s_%s: %w", next.version, next.name, err)
		}
	}
	if _, err := conn.ExecContext(ctx, "COMMIT"); err != nil {
		return false, err
	}
	committed = true
	return next != nil, nil
}

func (m migrator) apply(ctx context.Context, conn *sql.Conn, next *migration) error {
	if err := m.exec(ctx, conn, next.text); err != nil {
		return err
	}
	if m.check != nil {
		if err := m.check(ctx, conn); err != nil {
			return err
		}
	}
	_, err := conn.ExecContext(ctx, "INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)",
		next.version, next.name, next.checksum)
	return err
}

// migrateSQLite switches foreign keys off around the migrations, as SQLite
// advises for rebuilding tables, and checks them before each is committed.
func migrateSQLite(ctx context.Context, writer *sql.DB) (err error) {
	conn, err := writer.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys = 0"); err != nil {
		return err
	}
	defer func() {
		_, on := conn.ExecContext(context.WithoutCancel(ctx), "PRAGMA foreign_keys = 1")
		err = errors.Join(err, on)
	}()
	return migrator{
		folder: "sqlite",
		begin:  "BEGIN IMMEDIATE",
		countTables: `SELECT count(*), count(CASE WHEN name = 'schema_migrations' THEN 1 END)
			FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'`,
		exec: func(ctx context.Context, conn *sql.Conn, text string) error {
			_, err := conn.ExecContext(ctx, text)
			return err
		},
		check: func(ctx context.Context, conn *sql.Conn) error {
			var broken int
			if err := conn.QueryRowContext(ctx, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&broken); err != nil {
				return err
			}
			if broken > 0 {
				return fmt.Errorf("%d rows would point at nothing", broken)
			}
			return nil
		},
	}.run(ctx, conn)
}

func migratePostgres(ctx context.Context, writer *sql.DB) (err error) {
	conn, err := writer.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	return migrator{
		folder: dialect.Postgres,
		begin:  "BEGIN",
		lock:   fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", migrationLock),
		countTables: `SELECT count(*), count(CASE WHEN tablename = 'schema_migrations' THEN 1 END)
			FROM pg_tables WHERE schemaname = current_schema()`,
		exec: func(ctx context.Context, conn *sql.Conn, text string) error {
			return conn.Raw(func(driven any) error {
				// Only the simple protocol takes several statements at once.
				_, err := driven.(*stdlib.Conn).Conn().PgConn().Exec(ctx, text).ReadAll()
				return err
			})
		},
	}.run(ctx, conn)
}
