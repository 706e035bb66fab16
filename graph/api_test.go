package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
)

// api is the API over a recorded book.
type api struct {
	handler http.Handler
	// deps are what the handler was made of.
	deps  graph.Deps
	store *store.Store
	kept  *ledger.Ledger
	today points.Date
	log   *bytes.Buffer
	// now is the API's clock.
	now func() time.Time
	// names leads from ids to readable names such as @partner/ada, and back.
	ids, names map[string]string
}

// workers do the work that rows of a kind describe, at once; test files add
// theirs.
var workers = map[id.Prefix]func(ctx context.Context, a *api, id string) error{}

// inline does work where it is started.
type inline struct{ api *api }

func (w inline) Start(_ context.Context, rowID string) error {
	worker, ok := workers[id.Of(rowID)]
	if !ok {
		return fmt.Errorf("nobody does %s", rowID)
	}
	return worker(system, w.api, rowID)
}

var system = viewer.NewContext(context.Background(), viewer.System())

func load(t testing.TB, name string) *points.Program {
	t.Helper()
	program, err := editions.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return program
}

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

// open records a book, if one is given, and serves it.
func open(t testing.TB, s *store.Store, book *intake.Book, today points.Date) *api {
	t.Helper()
	kept := ledger.New(load(t, "points"))
	if book != nil {
		if _, err := intake.Apply(context.Background(), s, kept, book, intake.Options{
			Now: intake.At(time.Date(2025, 1, 15, 6, 0, 0, 0, time.UTC)), Today: today,
		}); err != nil {
			t.Fatal(err)
		}
	}
	a := &api{store: s, kept: kept, today: today, log: &bytes.Buffer{}, now: time.Now}
	a.deps = graph.Deps{
		Store: s, Ledger: kept, Programs: []*points.Program{kept.Program(), load(t, "mrr")},
		Today: func() points.Date { return today }, Now: func() time.Time { return a.now() }, Work: inline{a}, Log: slog.New(slog.NewTextHandler(a.log, nil)),
	}
	a.handler = graph.NewHandler(a.deps)
	a.name(t)
	return a
}

// name gives the ids of rows names that tests can write and compare.
func (a *api) name(t testing.TB) {
	t.Helper()
	a.ids, a.names = map[string]string{}, map[string]string{}
	put := func(id, name string) { a.ids[name], a.names[id] = id, name }
	db := a.store.Read()
	partners := map[string]string{}
	for _, row := range must(db.Partner.Query().All(system))(t) {
		partners[row.ID] = row.Key
		put(row.ID, "@partner/"+row.Key)
	}
	companies := map[string]string{}
	for _, row := range must(db.Company.Query().All(system))(t) {
		companies[row.ID] = row.Key
		put(row.ID, "@company/"+row.Key)
	}
	for i, row := range must(db.AuthoredEdition.Query().Order(ent.Asc("id")).All(system))(t) {
		put(row.ID, fmt.Sprintf("@edition/%d", i+1))
	}
	for _, row := range must(db.Clientship.Query().All(system))(t) {
		put(row.ID, "@client/"+partners[row.PartnerID]+"/"+companies[row.CompanyID])
	}
	for _, row := range must(db.ClientList.Query().All(system))(t) {
		put(row.ID, "@list/"+partners[row.PartnerID]+"/"+row.Name)
	}
	for _, row := range must(db.SavedReport.Query().All(system))(t) {
		put(row.ID, "@report/"+partners[row.PartnerID]+"/"+row.Name)
	}
	for _, row := range must(db.Export.Query().All(system))(t) {
		put(row.ID, "@export/"+partners[row.PartnerID]+"/"+row.Name)
	}
	for _, row := range must(db.ProductLine.Query().All(system))(t) {
		put(row.ID, "@line/"+row.Key)
	}
	for _, row := range must(db.Event.Query().All(system))(t) {
		put(row.ID, "@event/"+row.Key)
	}
	for _, row := range must(db.Posting.Query().All(system))(t) {
		put(row.ID, fmt.Sprintf("@posting/%03d", row.Number))
	}
	for _, row := range must(db.Subscription.Query().WithLine().All(system))(t) {
		put(row.ID, "@subscription/"+companies[row.CompanyID]+"/"+row.Edges.Line.Key+"/"+row.OpenedOn.String())
	}
	for _, row := range must(db.Employee.Query().All(system))(t) {
		put(row.ID, "@employee/"+partners[row.PartnerID]+"/"+row.Key)
	}
	for _, row := range must(db.Renewal.Query().All(system))(t) {
		put(row.ID, "@renewal/"+row.Key)
	}
	for _, row := range must(db.Deal.Query().All(system))(t) {
		put(row.ID, "@deal/"+partners[row.PartnerID]+"/"+row.Key)
	}
	for _, row := range must(db.Product.Query().All(system))(t) {
		put(row.ID, "@product/"+row.Key)
	}
	for _, row := range must(db.TeamMember.Query().All(system))(t) {
		put(row.ID, "@team/"+partners[row.PartnerID]+"/"+row.Name)
	}
}

func must[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// rename replaces the keys of a map in a text, longest first.
func rename(text string, by map[string]string) string {
	keys := make([]string, 0, len(by))
	for key := range by {
		keys = append(keys, key)
	}
	sort.Slice(keys, func(i, j int) bool { return len(keys[i]) > len(keys[j]) })
	pairs := make([]string, 0, 2*len(keys))
	for _, key := range keys {
		pairs = append(pairs, key, by[key])
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// answer is what a request was answered with.
type answer struct {
	Status     int
	Header     http.Header
	Text       string
	Data       map[string]any   `json:"data"`
	Errors     []map[string]any `json:"errors"`
	Statements []string
}

func (r *answer) code(i int) string {
	if i >= len(r.Errors) {
		return ""
	}
	extensions, _ := r.Errors[i]["extensions"].(map[string]any)
	code, _ := extensions["code"].(string)
	return code
}

// who returns a context in which "manager", "nobody" or a partner's key asks.
func (a *api) who(t testing.TB, name string) context.Context {
	t.Helper()
	switch name {
	case "nobody":
		return context.Background()
	case "manager":
		return viewer.NewContext(context.Background(), viewer.Manager())
	}
	id, ok := a.ids["@partner/"+name]
	if !ok {
		t.Fatalf("no partner %q", name)
	}
	return viewer.NewContext(context.Background(), viewer.Partner(id))
}

// ask posts an operation; names stand for ids in it and in the answer.
func (a *api) ask(t testing.TB, who, query string, variables map[string]any) *answer {
	t.Helper()
	body := must(json.Marshal(map[string]any{"query": query, "variables": variables}))(t)
	ctx, counter := store.CountStatements(a.who(t, who))
	q := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(rename(string(body), a.ids)))
	q.Header.Set("Content-Type", "application/json")
	r := a.send(t, q)
	r.Statements = counter.Statements()
	return r
}

func (a *api) send(t testing.TB, q *http.Request) *answer {
	t.Helper()
	recorder := httptest.NewRecorder()
	a.handler.ServeHTTP(recorder, q)
	text := must(io.ReadAll(recorder.Body))(t)
	r := &answer{Status: recorder.Code, Header: recorder.Header(), Text: rename(string(text), a.names)}
	if len(text) > 0 {
		r.reparse(t)
	}
	return r
}

// reparse reads the answer's text.
func (r *answer) reparse(t testing.TB) {
	t.Helper()
	r.Data, r.Errors = nil, nil
	if err := json.Unmarshal([]byte(r.Text), r); err != nil {
		t.Fatalf("answer is not JSON: %v\n%s", err, r.Text)
	}
}

// get asks and fails the test where the answer has errors.
func (a *api) get(t testing.TB, who, query string, variables map[string]any) *answer {
	t.Helper()
	r := a.ask(t, who, query, variables)
	if len(r.Errors) > 0 {
		t.Fatalf("errors: %s\nlog: %s", r.Text, a.log)
	}
	return r
}

// at walks an answer's data by field names and indexes.
func at(t testing.TB, value any, path ...any) any {
	t.Helper()
	for _, step := range path {
		switch s := step.(type) {
		case string:
			object, ok := value.(map[string]any)
			if !ok {
				t.Fatalf("no object at %v of %v: %v", s, path, value)
			}
			value = object[s]
		case int:
			list, ok := value.([]any)
			if !ok || s >= len(list) {
				t.Fatalf("no item at %v of %v: %v", s, path, value)
			}
			value = list[s]
		}
	}
	return value
}
