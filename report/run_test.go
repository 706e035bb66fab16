package report_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// queue adds an export to the queue.
func (w *world) queue(t testing.TB, q report.Query, format export.Format) string {
	t.Helper()
	var exportID string
	err := w.Store.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
		row, err := tx.Ent().Export.Create().SetPartnerID(w.partner.ID).SetRecordedAt(now).SetName("Änderungen").
			SetFormat(format).SetKind(string(q.Kind)).SetQuery(must(q.Encode())(t)).Save(ctx)
		if err == nil {
			exportID = row.ID
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return exportID
}

func (w *world) export(t testing.TB, exportID string) *ent.Export {
	t.Helper()
	return must(w.Store.Read().Export.Get(system, exportID))(t)
}

// change changes an export behind its run's back.
func (w *world) change(t testing.TB, exportID string, do func(*ent.ExportUpdateOne)) {
	t.Helper()
	err := w.Store.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
		update := tx.Ent().Export.UpdateOneID(exportID)
		do(update)
		return update.Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) parts(t testing.TB) int {
	t.Helper()
	return must(w.Store.Read().FileChunk.Query().Count(system))(t)
}

func TestAnExportIsMadeAndRead(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := open(t, s)
		for _, q := range whole() {
			for _, format := range []export.Format{export.FormatCsv, export.FormatXlsx} {
				exportID := w.queue(t, q, format)
				if err := report.Run(context.Background(), w.Deps, exportID); err != nil {
					t.Fatal(err)
				}
				row := w.export(t, exportID)
				if row.State != export.StateDone || row.Done == 0 || row.Done != row.Total || row.FinishedAt == nil || !row.FinishedAt.Equal(now) {
					t.Errorf("%s: %+v", q.Kind, row)
				}
				file, found, err := report.Open(w.ctx(), s.Read(), exportID)
				if err != nil || !found || file.Name != "Änderungen."+string(format) {
					t.Fatal(file, found, err)
				}
				var got bytes.Buffer
				if err := file.Copy(w.ctx(), &got); err != nil {
					t.Fatal(err)
				}
				if int64(got.Len()) != file.Bytes {
					t.Errorf("%s: %d bytes came of %d", q.Kind, got.Len(), file.Bytes)
				}
				if want := w.file(t, q, report.Format(format)); format == export.FormatCsv && !bytes.Equal(got.Bytes(), want) {
					t.Errorf("%s: the kept file is another", q.Kind)
				}
				// Once more changes nothing.
				if err := report.Run(context.Background(), w.Deps, exportID); err != nil || w.export(t, exportID).Bytes != file.Bytes {
					t.Errorf("%v", err)
				}
			}
		}
	})
}

func TestNobodyElseOpensAnExport(t *testing.T) {
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	exportID := w.queue(t, report.Query{Kind: report.Clients}, export.FormatCsv)
	open := func(ctx context.Context) bool {
		_, found, err := report.Open(ctx, w.Store.Read(), exportID)
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	if open(w.ctx()) {
		t.Error("a file that is not made is there")
	}
	if err := report.Run(context.Background(), w.Deps, exportID); err != nil {
		t.Fatal(err)
	}
	for _, other := range must(w.Store.Read().Partner.Query().All(system))(t) {
		if got := open(viewer.NewContext(context.Background(), viewer.Partner(other.ID))); got != (other.ID == w.partner.ID) {
			t.Errorf("%s sees it: %t", other.Name, got)
		}
	}
	if _, _, err := report.Open(context.Background(), w.Store.Read(), exportID); err == nil {
		t.Error("nobody opens it")
	}
}

func TestAStoppedProgramStartsOver(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := open(t, s)
		exportID := w.queue(t, whole()[2], export.FormatCsv)
		ctx, stop := context.WithCancel(context.Background())
		deps := w.Deps
		// Today is asked once the export runs.
		deps.Today = func() points.Date { stop(); return today }
		if err := report.Run(ctx, deps, exportID); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		if row := w.export(t, exportID); row.State != export.StateRunning {
			t.Errorf("%+v", row)
		}
		if pending := must(report.Pending(context.Background(), s.Read()))(t); !slices.Equal(pending, []string{exportID}) {
			t.Errorf("pending: %v", pending)
		}
		// Parts of the file that the first run left.
		err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			for number := range int64(3) {
				err := tx.Ent().FileChunk.Create().SetOwnerID(exportID).SetName("export").SetNumber(number).SetData([]byte("left over")).Exec(ctx)
				if err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := report.Run(context.Background(), w.Deps, exportID); err != nil {
			t.Fatal(err)
		}
		file, _, err := report.Open(w.ctx(), s.Read(), exportID)
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if err := file.Copy(w.ctx(), &got); err != nil || !bytes.Equal(got.Bytes(), w.file(t, whole()[2], report.CSV)) {
			t.Errorf("the second run made another file: %v", err)
		}
		if pending := must(report.Pending(context.Background(), s.Read()))(t); len(pending) != 0 {
			t.Errorf("still pending: %v", pending)
		}
	})
}

func TestACancelledExportLeavesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := open(t, s)
		w.crowd(t, 6_000)
		exportID := w.queue(t, whole()[2], export.FormatCsv)
		deps := w.Deps
		cancelled := false
		// Today is asked once the export runs.
		deps.Today = func() points.Date {
			if !cancelled {
				w.change(t, exportID, func(u *ent.ExportUpdateOne) { u.SetState(export.StateCancelled).SetFinishedAt(now) })
			}
			cancelled = true
			return today
		}
		if err := report.Run(context.Background(), deps, exportID); err != nil {
			t.Fatal(err)
		}
		if row := w.export(t, exportID); !cancelled || row.State != export.StateCancelled || w.parts(t) != 0 {
			t.Errorf("%+v, %d parts", row, w.parts(t))
		}
	})
}

func TestAFailedExportSaysWhy(t *testing.T) {
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	gone := w.queue(t, report.Query{Kind: report.ListMembers, List: pointer("li_0197f0a1b2c37d4e8f90a1b2c3d4e5f6")}, export.FormatCsv)
	if err := report.Run(context.Background(), w.Deps, gone); err != nil {
		t.Fatal(err)
	}
	if row := w.export(t, gone); row.State != export.StateFailed || !strings.Contains(row.Error, "does not exist") || row.FinishedAt == nil {
		t.Errorf("%+v", row)
	}
	// A description that nobody can read is no fault of the asker.
	var broken string
	err := w.Store.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
		row, err := tx.Ent().Export.Create().SetPartnerID(w.partner.ID).SetRecordedAt(now).SetName("x").
			SetFormat(export.FormatXlsx).SetKind("clients").SetQuery("secret nonsense").Save(ctx)
		broken = row.ID
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := report.Run(context.Background(), w.Deps, broken); err == nil || !strings.Contains(w.log.String(), broken) {
		t.Errorf("%v; log: %s", err, w.log)
	}
	if row := w.export(t, broken); row.State != export.StateFailed || row.Error == "" || strings.Contains(row.Error, "secret") || w.parts(t) != 0 {
		t.Errorf("%+v", row)
	}
}

func TestSweepRemovesWhatEndedLongAgo(t *testing.T) {
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	old := w.queue(t, report.Query{Kind: report.Clients}, export.FormatCsv)
	if err := report.Run(context.Background(), w.Deps, old); err != nil {
		t.Fatal(err)
	}
	later := w.Deps
	later.Now = func() time.Time { return now.Add(report.Kept) }
	if n := must(report.Sweep(context.Background(), later))(t); n != 0 {
		t.Errorf("%d swept too early", n)
	}
	waiting := w.queue(t, report.Query{Kind: report.Clients}, export.FormatCsv)
	later.Now = func() time.Time { return now.Add(report.Kept + time.Second) }
	if n := must(report.Sweep(context.Background(), later))(t); n != 1 || w.parts(t) != 0 {
		t.Errorf("%d swept, %d parts left", n, w.parts(t))
	}
	if w.export(t, waiting).State != export.StateQueued {
		t.Error("what waits was swept")
	}
}
