package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
)

// listClients is the number of clients of the partner that pages through its
// lists.
const listClients = 10_000

// row is what the dashboard's table shows of a client.
const row = `totalCount pageInfo { endCursor } nodes { id company { name domain country } relationship mrrInUSD { amount } points { sold managed total }
	products { name } renewal { startsOn status } toolUsage { tools } engagement { index { score band } } lastActivity { on } }`

// lists are requests of one page of fifty each.
var lists = []struct{ name, query string }{
	{"clients", `{ viewer { partner { clients(first: 50) { ` + row + ` } } } }`},
	{"clients, next page", `query ($after: String) { viewer { partner { clients(first: 50, after: $after) { ` + row + ` } } } }`},
	{"clients, search", `{ viewer { partner { clients(first: 50, filter: {search: "nor"}) { ` + row + ` } } } }`},
	{"clients by MRR", `{ viewer { partner { clients(first: 50, orderBy: {field: MRR, direction: DESC}) { ` + row + ` } } } }`},
	{"clients by renewal", `{ viewer { partner { clients(first: 50, orderBy: {field: RENEWAL}) { ` + row + ` } } } }`},
	{"clients by engagement", `{ viewer { partner { clients(first: 50, orderBy: {field: ENGAGEMENT}) { ` + row + ` } } } }`},
	{"clients of a country", `{ viewer { partner { clients(first: 50, filter: {country: ["DE"]}) { ` + row + ` } } } }`},
	{"clients a year ago", `{ viewer { partner { clients(first: 50, asOf: "2025-11-21") { ` + row + ` } } } }`},
	{"points breakdown", `{ viewer { partner { pointsBreakdown(first: 50) { totalCount sum { total } nodes { client { id company { name } } points { sold managed total } market ended } } } } }`},
	{"renewals", `{ viewer { partner { renewals(first: 50) { totalCount summary { all { count changeInUSD { amount } } }
		nodes { client { id company { name } } renewal { startsOn status mrrChange { amount } } } } } } }`},
	{"engagement", `{ viewer { partner { engagement(first: 50) { totalCount summary { average } areas { area average }
		nodes { client { id company { name } } reading { score change } } } } } }`},
	{"deals", `{ viewer { partner { deals(first: 50) { totalCount nodes { id name stage amount { amount } company { name } } } } } }`},
	{"point changes", `{ viewer { partner { pointChanges(range: {preset: LAST_30_DAYS}) { net newSold { points clients(first: 50) { totalCount nodes { points client { company { name } } } } } } } } }`},
	{"standing in 9998", `{ viewer { partner { standing(asOf: "9998-01-01") { points { total } creditedTier } } } }`},
}

// BenchmarkLists asks pages of the lists of a partner with ten thousand clients.
// The peer reads the same partner's clients with ent and does nothing with them:
// what putting a page together costs beside reading what it is picked from.
func BenchmarkLists(b *testing.B) {
	today, err := points.ParseDate("2026-11-21")
	if err != nil {
		b.Fatal(err)
	}
	s, kept := openOneSeller(b, today)
	ctx := viewer.NewContext(b.Context(), viewer.System())
	key, err := s.Read().Partner.Query().Where(partner.HasClients()).FirstID(ctx)
	if err != nil {
		b.Fatal(err)
	}
	api := &listAPI{handler: graph.NewHandler(graph.Deps{
		Store: s, Ledger: kept, Programs: []*points.Program{kept.Program(), loadProgram(b, "mrr")},
		Today: func() points.Date { return today }, Now: time.Now, Log: slog.New(slog.DiscardHandler),
	}), who: viewer.NewContext(b.Context(), viewer.Partner(key))}
	after := api.ask(b, lists[0].query, nil)
	for _, list := range lists {
		b.Run(list.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				api.ask(b, list.query, map[string]any{"after": after})
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
	b.Run("reading the clients alone", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			clients, err := s.Read().Clientship.Query().Where(clientship.PartnerID(key)).All(api.who)
			if err != nil || len(clients) < listClients {
				b.Fatal(len(clients), err)
			}
		}
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
	})
}

type listAPI struct {
	handler http.Handler
	who     context.Context
}

// ask returns the end cursor of the clients in the answer.
func (a *listAPI) ask(b *testing.B, query string, variables map[string]any) string {
	b.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		b.Fatal(err)
	}
	q := httptest.NewRequestWithContext(a.who, http.MethodPost, "/graphql", bytes.NewReader(body))
	q.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	a.handler.ServeHTTP(recorder, q)
	var answer struct {
		Errors []any
		Data   struct {
			Viewer struct {
				Partner struct {
					Clients struct{ PageInfo struct{ EndCursor string } }
				}
			}
		}
	}
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil || len(answer.Errors) > 0 {
		b.Fatal(err, answer.Errors)
	}
	return answer.Data.Viewer.Partner.Clients.PageInfo.EndCursor
}

// openOneSeller records a made-up book in which one partner has all clients.
func openOneSeller(b *testing.B, today points.Date) (*store.Store, *ledger.Ledger) {
	b.Helper()
	book, err := demo.Generate(1, today, listClients)
	if err != nil {
		b.Fatal(err)
	}
	leaveTo(&book, book.Partners[0].Key)
	s, err := store.Open(b.Context(), filepath.Join(b.TempDir(), "lists.db"), store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.Close(); err != nil {
			b.Error(err)
		}
	})
	kept := ledger.New(loadProgram(b, "points"))
	at := time.Date(2026, 11, 21, 8, 0, 0, 0, time.UTC)
	if _, err := intake.Apply(b.Context(), s, kept, &book, intake.Options{Now: intake.At(at), Today: today}); err != nil {
		b.Fatal(err)
	}
	return s, kept
}

// leaveTo hands the business of all partners to one, which manages what the first
// to manage it did.
func leaveTo(book *intake.Book, key string) {
	manager := map[string]string{}
	book.Events = slices.DeleteFunc(book.Events, func(event ledger.Event) bool {
		if event.Kind != points.EventManagerAdded && event.Kind != points.EventManagerRemoved {
			return false
		}
		if manager[event.Company] == "" {
			manager[event.Company] = event.Partner
		}
		return manager[event.Company] != event.Partner
	})
	hand := func(partner *string) {
		if *partner != "" {
			*partner = key
		}
	}
	for i := range book.Events {
		hand(&book.Events[i].Seller)
		hand(&book.Events[i].Partner)
	}
	for i := range book.Deals {
		hand(&book.Deals[i].Partner)
		book.Deals[i].Employee = "" // They stay with their partners.
	}
	book.Facts, book.TeamMembers, book.Clients, book.Activities = nil, nil, nil, nil
}

func loadProgram(b *testing.B, name string) *points.Program {
	b.Helper()
	program, err := editions.Load(name)
	if err != nil {
		b.Fatal(err)
	}
	return program
}
