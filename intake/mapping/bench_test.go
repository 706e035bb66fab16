package mapping_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
)

// BenchmarkImport takes the real set from its files into a fresh SQLite file,
// postings and all, and tells the time of each stage.
func BenchmarkImport(b *testing.B) {
	m, inputs := crmSales(b)
	program, err := editions.Load("points")
	if err != nil {
		b.Fatal(err)
	}
	stages := map[string]time.Duration{}
	rows := 0
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		b.StopTimer()
		s, err := store.Open(context.Background(), filepath.Join(b.TempDir(), fmt.Sprint(n, ".db")), store.Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		stage, since := "read", time.Now()
		options := mapping.ImportOptions{Apply: intake.Options{Now: intake.At(recordedAt), Today: day("2017-12-31")}}
		options.Apply.Progress = func(kind intake.RecordKind, _ int) {
			stages[stage] += time.Since(since)
			stage, since = string(kind), time.Now()
		}
		outcome, err := mapping.Import(context.Background(), s, ledger.New(program), m, inputs, options)
		if err != nil {
			b.Fatal(err)
		}
		stages["commit"] += time.Since(since)
		rows += outcome.Report.Rows()
		b.StopTimer()
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
	for _, stage := range []string{"read", "deal", "event", "commit"} {
		b.ReportMetric(float64(stages[stage].Milliseconds())/float64(b.N), stage+"-ms")
	}
}

// BenchmarkRead reads the real set into a book.
func BenchmarkRead(b *testing.B) {
	m, inputs := crmSales(b)
	b.ReportAllocs()
	rows := 0
	for b.Loop() {
		reading, err := mapping.Read(context.Background(), m, inputs, mapping.Options{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := reading.Book(context.Background(), nil); err != nil {
			b.Fatal(err)
		}
		report := reading.Report()
		rows += report.Rows()
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
}
