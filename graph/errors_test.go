package graph_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store/storetest"
)

// Of an error that is not the domain's nothing goes out but an id, by which the
// log tells the rest.
func TestUnknownErrorsAreMasked(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	a := open(t, s, smallBook(), day("2025-01-15"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{
		`{ partner(id: "@partner/ada") { name } }`,
		`{ partners { totalCount } }`,
		`{ program { book { name } } }`,
		`{ node(id: "@posting/001") { id } }`,
	} {
		a.log.Reset()
		r := a.ask(t, "manager", query, nil)
		if r.code(0) != "INTERNAL_SERVER_ERROR" {
			t.Fatalf("%s: %s", query, r.Text)
		}
		for _, secret := range []string{"sql", "database", "closed", "SELECT", ".go", "ent:", "ledger:", "book:"} {
			if strings.Contains(r.Text, secret) {
				t.Errorf("%s: %q shows: %s", query, secret, r.Text)
			}
		}
		id := regexp.MustCompile(`internal error ([0-9a-f]{16})`).FindStringSubmatch(r.Text)
		if id == nil || !strings.Contains(a.log.String(), id[1]) || !strings.Contains(a.log.String(), "database is closed") {
			t.Errorf("%s: the log does not tell of %v: %s", query, id, a.log)
		}
	}
}

func TestPanicsAreMasked(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	program := load(t, "points")
	var log strings.Builder
	handler := graph.NewHandler(graph.Deps{
		Store: s, Ledger: ledger.New(program), Programs: []*points.Program{program, load(t, "mrr")},
		Today: func() points.Date { panic("no clock") }, Log: slog.New(slog.NewTextHandler(&log, nil)),
	})
	a := &api{handler: handler, store: s}
	q := httptest.NewRequestWithContext(viewer.NewContext(context.Background(), viewer.Manager()), http.MethodPost, "/", strings.NewReader(`{"query":"{ program { key } }"}`))
	q.Header.Set("Content-Type", "application/json")
	r := a.send(t, q)
	if r.code(0) != "INTERNAL_SERVER_ERROR" || strings.Contains(r.Text, "no clock") || strings.Contains(r.Text, ".go") {
		t.Errorf("answered %s", r.Text)
	}
	if !strings.Contains(log.String(), "no clock") || !strings.Contains(log.String(), "errors_test.go") {
		t.Errorf("the log has neither cause nor stack: %s", log.String())
	}
}

func TestOperationsEndAtTheirTimeout(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	program := load(t, "points")
	handler := graph.NewHandler(graph.Deps{
		Store: s, Ledger: ledger.New(program), Programs: []*points.Program{program, load(t, "mrr")},
		Today: func() points.Date { return day("2025-01-15") }, Now: time.Now, Log: slog.New(slog.DiscardHandler), Timeout: time.Nanosecond,
	})
	a := &api{handler: handler, store: s}
	q := httptest.NewRequestWithContext(viewer.NewContext(context.Background(), viewer.Manager()), http.MethodPost, "/", strings.NewReader(`{"query":"{ partners { totalCount } }"}`))
	q.Header.Set("Content-Type", "application/json")
	if r := a.send(t, q); r.code(0) != "LIMIT_EXCEEDED" || !strings.Contains(r.Text, "longer than it may") {
		t.Errorf("answered %s", r.Text)
	}
}

func TestIntrospectionCanBeHidden(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	program := load(t, "points")
	handler := graph.NewHandler(graph.Deps{
		Store: s, Ledger: ledger.New(program), Programs: []*points.Program{program, load(t, "mrr")},
		Today: func() points.Date { return day("2025-01-15") }, Now: time.Now, Log: slog.New(slog.DiscardHandler), WithoutIntrospection: true,
	})
	a := &api{handler: handler, store: s}
	for _, query := range []string{`{ __schema { queryType { name } } }`, `{ __type(name: \"Partner\") { name } }`} {
		q := httptest.NewRequestWithContext(viewer.NewContext(context.Background(), viewer.Manager()), http.MethodPost, "/", strings.NewReader(`{"query":"`+query+`"}`))
		q.Header.Set("Content-Type", "application/json")
		if r := a.send(t, q); r.code(0) != "FORBIDDEN" || strings.Contains(r.Text, `"name"`) {
			t.Errorf("%s: %s", query, r.Text)
		}
	}
}
