package graph_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/intake/upload"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	workers[id.ImportRun] = func(ctx context.Context, a *api, importID string) error {
		program, err := editions.Load("points")
		if err != nil {
			return err
		}
		runner := &upload.Runner{
			Store: a.store, Ledger: ledger.New(program), Now: time.Now, Log: slog.New(slog.DiscardHandler),
			Today: func() points.Date { return day("2025-02-10") },
		}
		return runner.Run(ctx, importID)
	}
}

// TestAnImportIsFollowedToItsEnd: the first event has the present state, the
// last that of the end, and then the stream is complete.
func TestAnImportIsFollowedToItsEnd(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a, _ := liveAPI(t, s)
		server := streaming(t, a)
		made := a.get(t, "manager", `mutation { importCreate(input: {mapping: {name: "crm-sales"}, files: ["a.csv", "b.csv"]}) { import { id state files { name bytes } } userErrors { message } } }`, nil)
		importID, _ := at(t, made.Data, "importCreate", "import", "id").(string)
		if state := at(t, made.Data, "importCreate", "import", "state"); state != "UPLOADING" {
			t.Fatalf("the import begins as %v", state)
		}
		const follow = `subscription ($id: ID!) { importProgress(id: $id) { state error files { name bytes } } }`
		e := a.listen(t, server, "manager", follow, map[string]any{"id": importID})
		if text := e.answer(t); !strings.Contains(text, `"state":"UPLOADING"`) {
			t.Errorf("the first event is %s", text)
		}
		for _, name := range []string{"a.csv", "b.csv"} {
			if err := upload.Put(context.Background(), s, importID, name, strings.NewReader("x,y\n1,2\n"), 1<<20); err != nil {
				t.Fatal(err)
			}
		}
		a.get(t, "manager", `mutation ($id: ID!) { importStart(input: {import: $id}) { import { state } userErrors { message } } }`, map[string]any{"id": importID})
		last := ""
		for event, data := e.next(t); event == "next"; event, data = e.next(t) {
			last = data
		}
		var told struct {
			Data struct {
				ImportProgress struct{ State, Error string }
			}
		}
		if err := json.Unmarshal([]byte(last), &told); err != nil {
			t.Fatal(err)
		}
		if got := told.Data.ImportProgress; got.State != "FAILED" || !strings.Contains(got.Error, "accounts.csv") {
			t.Errorf("the last event is %s", last)
		}
		for who, code := range map[string]string{"ada": "NOT_FOUND", "": "NOT_FOUND"} {
			e := a.listen(t, server, who, follow, map[string]any{"id": importID})
			if text := e.answer(t); !strings.Contains(text, code) || strings.Contains(text, "a.csv") {
				t.Errorf("%q is answered %s", who, text)
			}
			e.completed(t)
		}
	})
}

// TestImportsArePaged: every import is on one page, and its statements do not
// grow with their number.
func TestImportsArePaged(t *testing.T) {
	a, _ := liveAPI(t, storetest.Open(t, storetest.SQLite(t)))
	const create = `mutation { importCreate(input: {mapping: {name: "crm-sales"}, files: ["a.csv"]}) { import { id } } }`
	const list = `query ($n: Int!, $c: String) { imports(first: $n, after: $c) { totalCount nodes { id files { name } } pageInfo { endCursor hasNextPage } } }`
	a.get(t, "manager", create, nil)
	one := a.get(t, "manager", list, map[string]any{"n": 10})
	for range 6 {
		a.get(t, "manager", create, nil)
	}
	seen := map[any]bool{}
	var cursor any
	for more := any(true); more == true; {
		page := a.get(t, "manager", list, map[string]any{"n": 3, "c": cursor})
		if len(page.Statements) != len(one.Statements) {
			t.Errorf("%d statements, %d for one import", len(page.Statements), len(one.Statements))
		}
		for _, node := range at(t, page.Data, "imports", "nodes").([]any) {
			seen[at(t, node, "id")] = true
		}
		cursor, more = at(t, page.Data, "imports", "pageInfo", "endCursor"), at(t, page.Data, "imports", "pageInfo", "hasNextPage")
	}
	if len(seen) != 7 {
		t.Errorf("%d of 7 imports are on the pages", len(seen))
	}
}

// TestAnExportIsFollowedToItsEnd, by its partner and by a program manager, and
// by nobody else.
func TestAnExportIsFollowedToItsEnd(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a, _ := liveAPI(t, s)
		server := streaming(t, a)
		var exportID string
		write := func(do func(ctx context.Context, db *ent.Client) error) {
			t.Helper()
			if err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error { return do(ctx, tx.Ent()) }); err != nil {
				t.Fatal(err)
			}
		}
		write(func(ctx context.Context, db *ent.Client) error {
			row, err := db.Export.Create().SetPartnerID(a.ids["@partner/ada"]).SetName("x").SetFormat(export.FormatCsv).
				SetKind("clients").SetQuery("{}").SetRecordedAt(time.Now()).Save(ctx)
			exportID = row.ID
			return err
		})
		const follow = `subscription ($id: ID!, $as: ID) { exportProgress(id: $id, asPartner: $as) { state rowsDone } }`
		var streams []*events
		for _, c := range []struct {
			who string
			as  any
		}{{"ada", nil}, {"manager", nil}, {"manager", "@partner/ada"}} {
			e := a.listen(t, server, c.who, follow, map[string]any{"id": exportID, "as": c.as})
			if text := e.answer(t); text != `{"data":{"exportProgress":{"state":"QUEUED","rowsDone":0}}}` {
				t.Errorf("%s: the first event is %s", c.who, text)
			}
			streams = append(streams, e)
		}
		write(func(ctx context.Context, db *ent.Client) error {
			return db.Export.UpdateOneID(exportID).SetState(export.StateRunning).SetDone(5).Exec(ctx)
		})
		for _, e := range streams {
			if text := e.answer(t); text != `{"data":{"exportProgress":{"state":"RUNNING","rowsDone":5}}}` {
				t.Errorf("the second event is %s", text)
			}
		}
		write(func(ctx context.Context, db *ent.Client) error {
			return db.Export.UpdateOneID(exportID).SetState(export.StateDone).SetDone(7).Exec(ctx)
		})
		for _, e := range streams {
			if text := e.answer(t); text != `{"data":{"exportProgress":{"state":"DONE","rowsDone":7}}}` {
				t.Errorf("the last event is %s", text)
			}
			e.completed(t)
		}
		for _, c := range []struct {
			who string
			as  any
		}{{"bee", nil}, {"manager", "@partner/bee"}} {
			e := a.listen(t, server, c.who, follow, map[string]any{"id": exportID, "as": c.as})
			if text := e.answer(t); !strings.Contains(text, `"code":"NOT_FOUND"`) {
				t.Errorf("%s is answered %s", c.who, text)
			}
			e.completed(t)
		}
	})
}
