package graph_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// streaming serves the API over a real connection with the limits of short
// requests, as the server does. The header Viewer says who asks.
func streaming(t *testing.T, a *api) *httptest.Server {
	t.Helper()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		ctx := q.Context()
		if who := q.Header.Get("Viewer"); who != "" {
			if asking, known := viewer.From(a.who(t, who)); known {
				ctx = viewer.NewContext(ctx, asking)
			}
		}
		a.handler.ServeHTTP(w, q.WithContext(ctx))
	}))
	server.Config.ReadTimeout, server.Config.WriteTimeout = 100*time.Millisecond, 100*time.Millisecond
	server.Start()
	t.Cleanup(server.Close)
	return server
}

// events is a stream of events being read.
type events struct {
	*http.Response
	lines *bufio.Scanner
	names map[string]string
}

// listen opens a stream; it is closed when the test ends.
func (a *api) listen(t *testing.T, server *httptest.Server, who, query string, variables map[string]any) *events {
	t.Helper()
	body := must(json.Marshal(map[string]any{"query": query, "variables": variables}))(t)
	q := must(http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL, strings.NewReader(rename(string(body), a.ids))))(t)
	q.Header.Set("Content-Type", "application/json")
	q.Header.Set("Viewer", who)
	return a.receive(t, q)
}

func (a *api) receive(t *testing.T, q *http.Request) *events {
	t.Helper()
	q.Header.Set("Accept", "text/event-stream")
	r := must(http.DefaultClient.Do(q))(t)
	t.Cleanup(func() { r.Body.Close() })
	return &events{Response: r, lines: bufio.NewScanner(r.Body), names: a.names}
}

// next reads an event, strictly by the protocol; "" at the stream's end.
func (e *events) next(t *testing.T) (event, data string) {
	t.Helper()
	for e.lines.Scan() {
		line := e.lines.Text()
		name, value, found := strings.Cut(line, ":")
		switch {
		case line == "" && event != "":
			return event, rename(data, e.names)
		case line == "", strings.HasPrefix(line, ":"):
		case !found:
			t.Fatalf("the line %q is of no event", line)
		case name == "event":
			event = strings.TrimPrefix(value, " ")
		case name == "data":
			data += strings.TrimPrefix(value, " ")
		default:
			t.Fatalf("the line %q is of no event", line)
		}
	}
	return "", ""
}

// answer reads an event that has an answer.
func (e *events) answer(t *testing.T) string {
	t.Helper()
	event, data := e.next(t)
	if event != "next" {
		t.Fatalf("event %q with %q, want next", event, data)
	}
	return data
}

// completed reads the event that ends the stream, and its end.
func (e *events) completed(t *testing.T) {
	t.Helper()
	if event, data := e.next(t); event != "complete" || data != "" {
		t.Fatalf("event %q with %q, want complete", event, data)
	}
	if event, _ := e.next(t); event != "" {
		t.Fatalf("event %q after complete", event)
	}
}

// liveAPI is the API over the small book, and what ends its streams.
func liveAPI(t *testing.T, s *store.Store) (a *api, stop func()) {
	t.Helper()
	a = open(t, s, smallBook(), day("2025-02-10"))
	kept := ledger.New(load(t, "points"))
	ctx, stop := context.WithCancel(context.Background())
	t.Cleanup(stop)
	a.handler = graph.NewHandler(graph.Deps{
		Store: s, Ledger: kept, Programs: []*points.Program{kept.Program(), load(t, "mrr")},
		Today: func() points.Date { return day("2025-02-10") }, Now: time.Now, Work: inline{a}, Log: slog.New(slog.DiscardHandler),
		LookEvery: 5 * time.Millisecond, Stopping: ctx.Done(),
	})
	return a, stop
}

// record adds an event to the book, as another process would.
func record(t *testing.T, s *store.Store, e points.Event) {
	t.Helper()
	e.Seq = e.Kind.DefaultSeq()
	if _, err := intake.Apply(context.Background(), s, ledger.New(load(t, "points")), &intake.Book{
		Source: "test", Events: []ledger.Event{{Event: e}},
	}, intake.Options{Now: time.Now, Today: day("2025-02-10")}); err != nil {
		t.Fatal(err)
	}
}

const standingQuery = `subscription ($p: ID!) { standingChanged(partner: $p) { id name standing { points { sold managed } } } }`

func TestAStandingIsToldWhenItChanges(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a, stop := liveAPI(t, s)
		server := streaming(t, a)
		ada := a.listen(t, server, "ada", standingQuery, map[string]any{"p": "@partner/ada"})
		if media := ada.Header.Get("Content-Type"); ada.StatusCode != http.StatusOK || media != "text/event-stream; charset=utf-8" {
			t.Fatalf("answered %d, %s", ada.StatusCode, media)
		}
		bee := a.listen(t, server, "manager", standingQuery, map[string]any{"p": "@partner/bee"})
		before, other := ada.answer(t), bee.answer(t)
		if !strings.Contains(before, `"id":"@partner/ada"`) || !strings.Contains(other, `"id":"@partner/bee"`) {
			t.Fatalf("first events %s and %s", before, other)
		}
		// What changes another's standing is not told, not even by an event.
		record(t, s, points.Event{Key: "test/live-1", Company: "cove", On: day("2025-02-01"), Kind: points.EventLineSold, Line: "sales", MRR: 50000, Currency: "EUR", Seller: "bee", DealType: points.DealSourced})
		if after := bee.answer(t); after == other || !strings.Contains(after, `"id":"@partner/bee"`) {
			t.Errorf("after a sale: %s", after)
		}
		record(t, s, points.Event{Key: "test/live-2", Company: "bolt", On: day("2025-02-02"), Kind: points.EventLineSold, Line: "marketing", MRR: 40000, Currency: "USD", Seller: "ada", DealType: points.DealSourced})
		if after := ada.answer(t); after == before {
			t.Errorf("the second event is the first: %s", after)
		}
		stop()
		ada.completed(t)
		bee.completed(t)
	})
}

func TestStreamsKeepTenantsApart(t *testing.T) {
	a, _ := liveAPI(t, storetest.Open(t, storetest.SQLite(t)))
	server := streaming(t, a)
	const asPartner = `subscription ($p: ID!, $as: ID) { standingChanged(partner: $p, asPartner: $as) { id } }`
	for _, c := range []struct {
		name, who, query string
		variables        map[string]any
		text             string
	}{
		{"another partner", "ada", standingQuery, map[string]any{"p": "@partner/bee"}, `"code":"NOT_FOUND"`},
		{"no partner", "ada", standingQuery, map[string]any{"p": "pa_00000000000000000000000000000000"}, `"code":"NOT_FOUND"`},
		{"no id", "ada", standingQuery, map[string]any{"p": "ada"}, `"code":"NOT_FOUND"`},
		{"nobody", "nobody", standingQuery, map[string]any{"p": "@partner/ada"}, `"code":"UNAUTHENTICATED"`},
		{"a partner with other eyes", "ada", asPartner, map[string]any{"p": "@partner/bee", "as": "@partner/bee"}, `"code":"FORBIDDEN"`},
		{"a manager with a partner's eyes", "manager", asPartner, map[string]any{"p": "@partner/bee", "as": "@partner/ada"}, `"code":"NOT_FOUND"`},
		{"a manager with the eyes of nobody", "manager", asPartner, map[string]any{"p": "@partner/bee", "as": "pa_0"}, `"code":"NOT_FOUND"`},
		{"syntax", "ada", "subscription {", nil, `"code":"GRAPHQL_PARSE_FAILED"`},
		{"validation", "ada", "subscription { nothing }", nil, `"code":"GRAPHQL_VALIDATION_FAILED"`},
		{"two subscriptions in one", "ada", `subscription { a: standingChanged(partner: "x") { id } b: standingChanged(partner: "x") { id } }`, nil, `"code":"LIMIT_EXCEEDED"`},
		{"limits", "ada", `subscription { standingChanged(partner: "x") { ` + strings.Repeat("id: id ", 1000) + `} }`, nil, `"code":"LIMIT_EXCEEDED"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := a.listen(t, server, c.who, c.query, c.variables)
			if text := e.answer(t); !strings.Contains(text, c.text) || strings.Contains(text, "Söhne") {
				t.Errorf("answered %s, want %s", text, c.text)
			}
			e.completed(t)
		})
	}
	t.Run("what is below is seen with the eyes, too", func(t *testing.T) {
		e := a.listen(t, server, "manager", `subscription ($p: ID!) { standingChanged(partner: $p, asPartner: $p) { name clients { nodes { company { name } } totalCount } } }`, map[string]any{"p": "@partner/bee"})
		own := a.get(t, "bee", `{ viewer { partner { clients { nodes { company { name } } totalCount } } } }`, nil)
		want := string(must(json.Marshal(at(t, own.Data, "viewer", "partner", "clients")))(t))
		var got struct {
			Data struct{ StandingChanged struct{ Clients any } }
		}
		if err := json.Unmarshal([]byte(e.answer(t)), &got); err != nil {
			t.Fatal(err)
		}
		if text := string(must(json.Marshal(got.Data.StandingChanged.Clients))(t)); text != want {
			t.Errorf("the clients are %s, want %s", text, want)
		}
	})
}

func TestQueriesAndMutationsOverAStream(t *testing.T) {
	a, _ := liveAPI(t, storetest.Open(t, storetest.SQLite(t)))
	server := streaming(t, a)
	e := a.listen(t, server, "ada", "{ viewer { role } }", nil)
	if text := e.answer(t); text != `{"data":{"viewer":{"role":"PARTNER"}}}` {
		t.Errorf("answered %s", text)
	}
	e.completed(t)
	e = a.listen(t, server, "ada", `mutation { clientEndServices(input: {client: "@client/ada/acme", on: "2025-02-10"}) { client { relationship } userErrors { code } } }`, nil)
	if text := e.answer(t); !strings.Contains(text, `"userErrors":[]`) {
		t.Errorf("answered %s", text)
	}
	e.completed(t)

	get := func(query string, header map[string]string) *http.Request {
		q := must(http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+"?query="+url.QueryEscape(rename(query, a.ids)), nil))(t)
		q.Header.Set("Viewer", "ada")
		for name, value := range header {
			q.Header.Set(name, value)
		}
		return q
	}
	const subscription = `subscription { standingChanged(partner: "@partner/ada") { name } }`
	e = a.receive(t, get(subscription, nil))
	if text := e.answer(t); !strings.Contains(text, "Ada Partners") {
		t.Errorf("a subscription by GET was answered %s", text)
	}
	for name, c := range map[string]struct {
		request *http.Request
		status  int
	}{
		"a mutation by GET":        {get(`mutation { clientEndServices(input: {client: "x"}) { client { id } } }`, nil), 405},
		"a GET from another site":  {get(subscription, map[string]string{"Sec-Fetch-Site": "cross-site"}), 403},
		"a GET without a query":    {get("", nil), 400},
		"a POST that is no JSON":   {must(http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL, strings.NewReader("x")))(t), 415},
		"a reservation (not ours)": {must(http.NewRequestWithContext(t.Context(), http.MethodPut, server.URL, nil))(t), 406},
		"a POST that is too large": {large(t, server.URL), 413},
	} {
		if r := a.receive(t, c.request); r.StatusCode != c.status || strings.Contains(r.Header.Get("Content-Type"), "event-stream") {
			t.Errorf("%s: answered %d, %s; want %d", name, r.StatusCode, r.Header.Get("Content-Type"), c.status)
		}
	}
	plain := a.ask(t, "ada", subscription, nil)
	if len(plain.Errors) != 1 || !strings.Contains(plain.Text, "text/event-stream") {
		t.Errorf("a subscription without a stream was answered %s", plain.Text)
	}
}

func large(t *testing.T, target string) *http.Request {
	t.Helper()
	q := must(http.NewRequestWithContext(t.Context(), http.MethodPost, target, strings.NewReader(strings.Repeat("x", graph.MaxBody+1))))(t)
	q.Header.Set("Content-Type", "application/json")
	return q
}

// TestStreamsAreLimitedAndLetGo: as many as may be, not one more; and again as
// many once their clients have left.
func TestStreamsAreLimitedAndLetGo(t *testing.T) {
	a, _ := liveAPI(t, storetest.Open(t, storetest.SQLite(t)))
	server := streaming(t, a)
	for range 2 {
		var open []*events
		for range graph.MaxStreams {
			open = append(open, a.listen(t, server, "ada", standingQuery, map[string]any{"p": "@partner/ada"}))
			open[len(open)-1].answer(t)
		}
		e := a.listen(t, server, "ada", standingQuery, map[string]any{"p": "@partner/ada"})
		if text := string(must(io.ReadAll(e.Body))(t)); e.StatusCode != http.StatusServiceUnavailable || e.Header.Get("Retry-After") == "" {
			t.Fatalf("one more was answered %d %s", e.StatusCode, text)
		}
		for _, one := range open {
			one.Body.Close()
		}
		for freed := false; !freed; {
			e := a.listen(t, server, "ada", "{ viewer { role } }", nil)
			freed = e.StatusCode == http.StatusOK
			e.Body.Close()
		}
	}
}
