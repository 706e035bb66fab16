package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	_ "github.com/mattn/go-sqlite3"

	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// raw runs statements on a database, past the store.
func raw(t *testing.T, address string, statements ...string) {
	t.Helper()
	driver := "sqlite3"
	if strings.HasPrefix(address, "postgres:") {
		driver = "pgx"
	}
	db, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

// eachEmpty runs a test on an address of each kind without any table.
func eachEmpty(t *testing.T, test func(t *testing.T, address string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, storetest.SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, storetest.EmptyPostgres(t)) })
}

func refusedWith(t *testing.T, err error, code store.Code) {
	t.Helper()
	var refused *store.Error
	if !errors.As(err, &refused) || refused.Code != code {
		t.Errorf("got %v; want an Error with code %s", err, code)
	}
}

func TestAnEmptyDatabaseIsMigratedAndOpensAgain(t *testing.T) {
	eachEmpty(t, func(t *testing.T, address string) {
		for round := range 2 {
			s, err := store.Open(t.Context(), address, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if n := partners(t, s); n != round {
				t.Errorf("round %d: %d partners", round, n)
			}
			addPartner(t, s, fmt.Sprint("p", round))
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestManyOpenAtOnce(t *testing.T) {
	eachEmpty(t, func(t *testing.T, address string) {
		const openers = 6
		var group sync.WaitGroup
		for i := range openers {
			group.Go(func() {
				s, err := store.Open(t.Context(), address, store.Options{Readers: 2})
				if err != nil {
					t.Error(err)
					return
				}
				defer func() {
					if err := s.Close(); err != nil {
						t.Error(err)
					}
				}()
				err = s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
					return tx.Ent().Partner.Create().SetKey(fmt.Sprint("p", i)).SetName("P").Exec(ctx)
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		if n := partners(t, storetest.Open(t, address)); n != openers {
			t.Errorf("%d partners; want %d", n, openers)
		}
	})
}

func TestOpenRefuses(t *testing.T) {
	cases := []struct {
		name       string
		statements []string
		want       store.Code
	}{
		{
			"a newer database",
			[]string{`INSERT INTO schema_migrations (version, name, checksum) VALUES ('9999', 'from_the_future', '')`},
			store.CodeTooNew,
		},
		{
			"a migration with other content",
			[]string{`UPDATE schema_migrations SET checksum = 'other' WHERE version = '0001'`},
			store.CodeUnsafe,
		},
		{
			"a migration that is missing before later ones",
			[]string{`DELETE FROM schema_migrations WHERE version = '0001'`},
			store.CodeUnsafe,
		},
		{
			"somebody else's database",
			[]string{`DROP TABLE schema_migrations`},
			store.CodeUnsafe,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			storetest.EachAddress(t, func(t *testing.T, address string) {
				s, err := store.Open(t.Context(), address, store.Options{})
				if err != nil {
					t.Fatal(err)
				}
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
				raw(t, address, c.statements...)
				s, err = store.Open(t.Context(), address, store.Options{})
				refusedWith(t, err, c.want)
				if s != nil {
					t.Error("gave a store all the same")
				}
			})
		})
	}
}

func TestOpenRefusesAddresses(t *testing.T) {
	folder := t.TempDir()
	garbage := filepath.Join(folder, "garbage.db")
	if err := os.WriteFile(garbage, []byte(strings.Repeat("this is no database. ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, address := range map[string]string{
		"nothing":                "",
		"a folder":               folder,
		"a file in no folder":    filepath.Join(folder, "none", "tierboard.db"),
		"a file of another kind": garbage,
		"a port in words":        "postgres://localhost:port/tierboard",
	} {
		s, err := store.Open(t.Context(), address, store.Options{})
		if err == nil || s != nil {
			t.Errorf("%s: got %v, %v; want an error", name, s, err)
		}
	}
}

func TestASQLiteFileIsItsOwnersAlone(t *testing.T) {
	// A name that means something in an address.
	address := filepath.Join(t.TempDir(), "a ?mode=memory#%41&b.db")
	s := storetest.Open(t, address)
	addPartner(t, s, "p1")
	info, err := os.Stat(address)
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode != 0o600 {
		t.Errorf("mode %o; want 600", mode)
	}
}

func TestMemoryIsGoneAfterClose(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s, err := store.Open(t.Context(), ":memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	addPartner(t, s, "p1")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	left, err := os.ReadDir(os.TempDir())
	if err != nil || len(left) != 0 {
		t.Errorf("left %v, %v", left, err)
	}
}

func TestEveryConnectionOfSQLiteIsSafe(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	settings := map[string]string{
		"journal_mode": "wal", "foreign_keys": "1", "synchronous": "2", "busy_timeout": "5000", "trusted_schema": "0",
		"recursive_triggers": "1",
	}
	read := func(ctx context.Context, tx *store.Tx) error {
		for pragma, want := range settings {
			if got, err := pragmaOf(ctx, tx, pragma); err != nil || got != want {
				t.Errorf("%s is %s, %v; want %s", pragma, got, err, want)
			}
		}
		return nil
	}
	if err := errors.Join(s.WithTx(system(t), read), s.View(system(t), read)); err != nil {
		t.Fatal(err)
	}
}

func pragmaOf(ctx context.Context, tx *store.Tx, name string) (value string, err error) {
	rows, err := tx.Query(ctx, "PRAGMA "+name)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	for rows.Next() {
		if err := rows.Scan(&value); err != nil {
			return "", err
		}
	}
	return value, rows.Err()
}
