// Package storetest gives tests databases: a SQLite file, and a PostgreSQL that
// the test binary starts for itself from the installed programs and that ends
// with it. Where they are not installed the test fails and says how to install
// them; it never skips.
package storetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	// The administrator's connections.
	_ "github.com/jackc/pgx/v5/stdlib"

	"github.com/tierboard/tierboard/ent/migrate/scratch"
	"github.com/tierboard/tierboard/store"
)

// Each runs a test on every kind of database: each time on an empty one, with
// all migrations applied.
func Each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	EachAddress(t, func(t *testing.T, address string) {
		t.Helper()
		test(t, Open(t, address))
	})
}

// EachAddress runs a test on every kind of database, giving it the address of
// an empty one for store.Open.
func EachAddress(t *testing.T, test func(t *testing.T, address string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, Postgres(t)) })
}

// SQLite returns the path of a file that does not exist yet, for the time of
// the test.
func SQLite(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "tierboard.db")
}

// Postgres returns the address of an empty, migrated database, for the time of
// the test.
func Postgres(t testing.TB) string {
	t.Helper()
	server, err := cluster()
	if err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("test_%d", databases.Add(1))
	server.database(t, name, "TEMPLATE "+template)
	return server.URL(name)
}

// EmptyPostgres returns the address of a database without any table, for the
// time of the test.
func EmptyPostgres(t testing.TB) string {
	t.Helper()
	server, err := cluster()
	if err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("empty_%d", databases.Add(1))
	server.database(t, name, "")
	return server.URL(name)
}

// Open opens a database and closes it at the end of the test.
func Open(t testing.TB, address string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close %s: %v", address, err)
		}
	})
	return s
}

const template = "tierboard_template"

// databases counts the databases made, to name them.
var databases atomic.Int64

// postgres is the test binary's cluster.
type postgres struct {
	*scratch.Cluster
	admin *sql.DB
}

// cluster starts the binary's cluster once. It stops with the process.
var cluster = sync.OnceValues(func() (*postgres, error) {
	started, err := scratch.Start()
	if err != nil {
		return nil, err
	}
	admin, err := sql.Open("pgx", started.URL("postgres"))
	if err != nil {
		return nil, errors.Join(err, started.Stop())
	}
	server := &postgres{Cluster: started, admin: admin}
	if err := server.prepare(context.Background()); err != nil {
		return nil, errors.Join(err, admin.Close(), started.Stop())
	}
	return server, nil
})

// prepare makes the template: copying it is quicker than migrating.
func (p *postgres) prepare(ctx context.Context) error {
	if _, err := p.admin.ExecContext(ctx, "CREATE DATABASE "+template); err != nil {
		return err
	}
	s, err := store.Open(ctx, p.URL(template), store.Options{})
	if err != nil {
		return err
	}
	return s.Close()
}

func (p *postgres) database(t testing.TB, name, like string) {
	t.Helper()
	if _, err := p.admin.ExecContext(t.Context(), "CREATE DATABASE "+name+" "+like); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := p.admin.ExecContext(context.WithoutCancel(t.Context()), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop database %s: %v", name, err)
		}
	})
}
