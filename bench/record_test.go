package bench

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	// The peer writes through the same driver.
	_ "github.com/mattn/go-sqlite3"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
)

// bookClients is the size of the made-up book that is recorded.
const bookClients = 2400

// BenchmarkRecord records a made-up book into a fresh SQLite file: references
// checked, streams replayed, postings and projections written. The peer writes
// the very rows that come out, and nothing else, with one prepared insert per
// table and one transaction: what the ledger's work costs beside writing its
// result down.
func BenchmarkRecord(b *testing.B) {
	today, err := points.ParseDate("2026-11-21")
	if err != nil {
		b.Fatal(err)
	}
	book, err := demo.Generate(1, today, bookClients)
	if err != nil {
		b.Fatal(err)
	}
	// What is imported beside the events does not pass the ledger.
	book.TeamMembers, book.Activities, book.Payments, book.Clients = nil, nil, nil, nil
	book.Allowances, book.Usages, book.ToolUsages, book.Engagements, book.SpotRates = nil, nil, nil, nil, nil
	program, err := editions.Load("points")
	if err != nil {
		b.Fatal(err)
	}
	recorded := filepath.Join(b.TempDir(), "recorded.db")
	b.Run("ledger", func(b *testing.B) {
		for n := 0; b.Loop(); n++ {
			b.StopTimer()
			path := filepath.Join(b.TempDir(), fmt.Sprint(n, ".db"))
			if n == 0 {
				path = recorded
			}
			s, err := store.Open(context.Background(), path, store.Options{})
			if err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
			at := time.Date(2026, 11, 21, 8, 0, 0, 0, time.UTC)
			if _, err := intake.Apply(context.Background(), s, ledger.New(program), &book, intake.Options{Now: intake.At(at), Today: today}); err != nil {
				b.Fatal(err)
			}
			b.StopTimer()
			if err := s.Close(); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
		}
		b.ReportMetric(float64(len(book.Events)*b.N)/b.Elapsed().Seconds(), "events/s")
	})
	b.Run("inserts alone", func(b *testing.B) {
		tables := readTables(b, recorded)
		b.ResetTimer()
		for n := 0; b.Loop(); n++ {
			b.StopTimer()
			path := filepath.Join(b.TempDir(), fmt.Sprint(n, ".db"))
			s, err := store.Open(context.Background(), path, store.Options{})
			if err != nil {
				b.Fatal(err)
			}
			if err := s.Close(); err != nil {
				b.Fatal(err)
			}
			db := openPlain(b, path)
			b.StartTimer()
			insertTables(b, db, tables)
			b.StopTimer()
			if err := db.Close(); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
		}
		b.ReportMetric(float64(len(book.Events)*b.N)/b.Elapsed().Seconds(), "events/s")
	})
}

// table is all that is in a table.
type table struct {
	name    string
	columns []string
	rows    [][]any
}

func openPlain(b *testing.B, path string) *sql.DB {
	b.Helper()
	db, err := sql.Open("sqlite3", "file:"+path+"?_journal_mode=WAL&_synchronous=FULL&_foreign_keys=1&_txlock=immediate&_cache_size=-65536")
	if err != nil {
		b.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	return db
}

// readTables reads the tables in the order in which rows refer to each other.
func readTables(b *testing.B, path string) []table {
	b.Helper()
	db := openPlain(b, path)
	defer db.Close()
	var tables []table
	for _, name := range []string{
		"batches", "partners", "employees", "product_lines", "products", "companies", "clients", "subscriptions", "mrr_changes",
		"events", "postings", "points_months", "book_changes", "facts", "deals", "renewals",
	} {
		tables = append(tables, readTable(b, db, name))
	}
	return tables
}

func readTable(b *testing.B, db *sql.DB, name string) table {
	b.Helper()
	rows, err := db.QueryContext(b.Context(), "SELECT * FROM "+name)
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	t := table{name: name}
	if t.columns, err = rows.Columns(); err != nil {
		b.Fatal(err)
	}
	for rows.Next() {
		values, places := make([]any, len(t.columns)), make([]any, len(t.columns))
		for i := range values {
			places[i] = &values[i]
		}
		if err := rows.Scan(places...); err != nil {
			b.Fatal(err)
		}
		t.rows = append(t.rows, values)
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	return t
}

func insertTables(b *testing.B, db *sql.DB, tables []table) {
	b.Helper()
	tx, err := db.BeginTx(b.Context(), nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, t := range tables {
		insertTable(b, tx, t)
	}
	if err := tx.Commit(); err != nil {
		b.Fatal(err)
	}
}

func insertTable(b *testing.B, tx *sql.Tx, t table) {
	b.Helper()
	insert, err := tx.PrepareContext(b.Context(), "INSERT INTO "+t.name+` ("`+strings.Join(t.columns, `", "`)+`") VALUES (?`+
		strings.Repeat(", ?", len(t.columns)-1)+")")
	if err != nil {
		b.Fatal(err)
	}
	defer insert.Close()
	for _, row := range t.rows {
		if _, err := insert.ExecContext(b.Context(), row...); err != nil {
			b.Fatal(err)
		}
	}
}
