package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

var postingColumns = []string{
	"id", "partner_id", "number", "event", "edition", "line", "track", "kind", "points", "day", "recorded_at", "terms",
}

// postingRows makes one posting for each number.
func postingRows(partner string, from int64, at time.Time, terms points.Terms, more ...int64) [][]any {
	text, err := json.Marshal(terms)
	if err != nil {
		panic(err)
	}
	rows := make([][]any, 0, 1+len(more))
	for _, number := range append([]int64{from}, more...) {
		rows = append(rows, []any{
			id.New(id.Posting), partner, number, "crm/1", points.Date(738000), "line", points.TrackAssisted, points.KindNew,
			60 * points.Point, points.Date(738001), at.UTC().Truncate(time.Microsecond), string(text),
		})
	}
	return rows
}

func TestBulkInsertWritesEveryRow(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		p1 := addPartner(t, s, "p1")
		at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		next := int64(1)
		// Below, at and above the sizes of a statement, several times in one
		// transaction.
		for _, size := range []int{1, 7, 8, 9, 10, 11, 99, 100, 223} {
			numbers := make([]int64, size-1)
			for i := range numbers {
				numbers[i] = next + 1 + int64(i)
			}
			rows := postingRows(p1, next, at, points.Terms{Rule: points.RuleManaged}, numbers...)
			next += int64(size)
			err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
				half := len(rows) / 2
				if err := tx.BulkInsert(ctx, "postings", postingColumns, rows[:half]); err != nil {
					return err
				}
				return tx.BulkInsert(ctx, "postings", postingColumns, rows[half:])
			})
			if err != nil {
				t.Fatalf("%d rows: %v", size, err)
			}
			if n, err := s.Read().Posting.Query().Count(system(t)); err != nil || int64(n) != next-1 {
				t.Fatalf("%d rows: %d kept, %v; want %d", size, n, err, next-1)
			}
		}
	})
}

func TestBulkInsertRefuses(t *testing.T) {
	cases := []struct {
		name    string
		table   string
		columns []string
		rows    [][]any
		field   string
	}{
		{"a column the table lacks", "settings", []string{"id", `key") --`}, [][]any{{"se_1", "k"}}, "columns"},
		{"a row too short", "settings", []string{"id", "key", "value"}, [][]any{{"se_1", "k", "v"}, {"se_2", "l"}}, "rows"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, c := range cases {
			err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
				return tx.BulkInsert(ctx, c.table, c.columns, c.rows)
			})
			var refused *store.Error
			if !errors.As(err, &refused) || refused.Field != c.field {
				t.Errorf("%s: got %v; want an Error about %s", c.name, err, c.field)
			}
		}
		err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
			return tx.BulkInsert(ctx, "schema_migrations", []string{"version"}, [][]any{{"9"}})
		})
		if err == nil {
			t.Error("wrote to a table that is none of ent's")
		}
	})
}

func TestBulkInsertBreaksOnAConstraintAndKeepsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		p1 := addPartner(t, s, "p1")
		at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		for name, rows := range map[string][][]any{
			"the same number twice": postingRows(p1, 1, at, points.Terms{}, 2, 3, 4, 5, 6, 7, 8, 9, 1),
			"a partner not there":   postingRows("pa_none", 1, at, points.Terms{}, 2, 3, 4, 5, 6, 7, 8, 9),
		} {
			err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
				return tx.BulkInsert(ctx, "postings", postingColumns, rows)
			})
			if !sqlgraph.IsConstraintError(err) {
				t.Errorf("%s: got %v; want a constraint error", name, err)
			}
			if n, err := s.Read().Posting.Query().Count(system(t)); err != nil || n != 0 {
				t.Errorf("%s: %d kept, %v", name, n, err)
			}
		}
	})
}

// BenchmarkBulkInsert reports rows per second: with the five columns of
// docs' comparison table, and with the postings' twelve.
func BenchmarkBulkInsert(b *testing.B) {
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	ctx := system(b)
	for _, database := range []struct {
		name    string
		address func(testing.TB) string
	}{{"sqlite", storetest.SQLite}, {"postgres", storetest.Postgres}} {
		for _, shape := range []string{"months", "postings"} {
			b.Run(database.name+"/"+shape, func(b *testing.B) {
				s := storetest.Open(b, database.address(b))
				const size = 100_000
				p1 := id.New(id.Partner)
				if err := s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
					return tx.BulkInsert(ctx, "partners", []string{"id", "key", "name"}, [][]any{{p1, "p1", "One"}})
				}); err != nil {
					b.Fatal(err)
				}
				number := int64(0)
				for b.Loop() {
					b.StopTimer()
					table, columns := "points_months", []string{"id", "partner_id", "client_id", "month", "track", "kind", "points"}
					rows := make([][]any, size)
					for i := range rows {
						number++
						rows[i] = []any{id.New(id.PointsMonth), p1, id.New(id.Clientship), points.Date(738000), points.TrackManaged, points.KindNew, points.Point}
					}
					if shape == "postings" {
						table, columns = "postings", postingColumns
						numbers := make([]int64, size-1)
						for i := range numbers {
							numbers[i] = number + int64(i) + 1
						}
						rows = postingRows(p1, number, at, points.Terms{Rule: points.RuleManaged}, numbers...)
					}
					number += size
					b.StartTimer()
					if err := s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
						return tx.BulkInsert(ctx, table, columns, rows)
					}); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(size*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
			})
		}
	}
}

func TestBulkUpsert(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		columns := []string{"id", "key", "value"}
		write := func(rows ...[]any) error {
			return s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
				return tx.BulkUpsert(ctx, "settings", columns, rows)
			})
		}
		var rows [][]any
		for i := range 40 {
			rows = append(rows, []any{fmt.Sprintf("se_%02d", i), fmt.Sprintf("k%02d", i), "old"})
		}
		if err := write(rows[:30]...); err != nil {
			t.Fatal(err)
		}
		for _, row := range rows[20:] {
			row[2] = "new"
		}
		if err := write(rows[20:]...); err != nil {
			t.Fatal(err)
		}
		kept, err := s.Read().Setting.Query().All(system(t))
		if err != nil {
			t.Fatal(err)
		}
		values := map[string]int{}
		for _, row := range kept {
			values[row.Value]++
		}
		if values["old"] != 20 || values["new"] != 20 {
			t.Errorf("%v, want 20 old rows and 20 new ones", values)
		}
		columns = []string{"key", "id", "value"}
		var refused *store.Error
		if err := write([]any{"k", "se_99", "v"}); !errors.As(err, &refused) || refused.Field != "columns" {
			t.Errorf("not by the id: got %v, want an Error about columns", err)
		}
	})
}
