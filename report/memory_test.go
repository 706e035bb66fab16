package report_test

import (
	"context"
	"runtime"
	"testing"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// crowd adds postings, past the ledger: adjustments without a company.
func (w *world) crowd(t testing.TB, n int) {
	t.Helper()
	columns := []string{
		"id", "partner_id", "recorded_at", "number", "event", "edition", "line", "track", "kind", "points", "day", "reverses", "terms",
	}
	err := w.Store.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
		rows := make([][]any, 0, 1000)
		for i := range n {
			rows = append(rows, []any{
				id.New(id.Posting), w.partner.ID, now, 1_000_000 + i, "", 0, "", "managed", "adjustment", 1, int64(today) - int64(i%3000), "",
				`{"rule":"adjustment","before":"0","after":"0","reason":"a crowd"}`,
			})
			if len(rows) == cap(rows) || i == n-1 {
				if err := tx.BulkInsert(ctx, "postings", columns, rows); err != nil {
					return err
				}
				rows = rows[:0]
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// gauge is a writer that looks at the heap as bytes come.
type gauge struct{ bytes, looked, peak int64 }

// Write takes bytes and forgets them.
func (g *gauge) Write(data []byte) (int, error) {
	if g.bytes += int64(len(data)); g.bytes-g.looked > 1<<20 {
		g.looked = g.bytes
		g.peak = max(g.peak, heap())
	}
	return len(data), nil
}

func heap() int64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int64(stats.HeapAlloc)
}

// A file of ten times the rows takes no more memory than the pages that it is
// read in, and an XLSX what its library keeps before it uses a file.
func TestMemoryDoesNotGrowWithRows(t *testing.T) {
	const rows = 50_000
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	w.crowd(t, rows)
	for format, most := range map[report.Format]int64{report.CSV: 8 << 20, report.XLSX: 40 << 20} {
		t.Run(string(format), func(t *testing.T) {
			before := heap()
			g := &gauge{}
			written := must(report.Write(w.ctx(), w.source(), whole()[2], format, g, nil))(t)
			if written < rows {
				t.Fatalf("%d rows, want at least %d", written, rows)
			}
			if grown := g.peak - before; g.peak == 0 || grown > most {
				t.Errorf("the heap grew by %d KiB for %d KiB of file, most is %d KiB", grown>>10, g.bytes>>10, most>>10)
			} else {
				t.Logf("%d rows, %d KiB of file: the heap grew by %d KiB", written, g.bytes>>10, grown>>10)
			}
		})
	}
}
