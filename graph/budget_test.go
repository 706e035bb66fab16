package graph_test

import (
	"strings"
	"testing"

	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// budget is an operation and the number of SQL statements that it may take.
type budget struct {
	name       string
	statements int
	query      string
}

// pages are the operations of the dashboard's pages, with the number of SQL
// statements that each may take, however many rows there are.
var pages = []budget{
	{"clients", 8, `{ viewer { partner { clients(first: 100) { totalCount nodes {
		company { name domain country } relationship market products { name } mrr { amount currency } mrrInUSD { amount }
		subscriptions { line { name } mrr { amount } openedOn }
		renewal { startsOn mrr { amount } mrrChange { amount } line { name } }
		points { sold managed total } } } } } }`},
	{"clients by MRR", 10, `{ viewer { partner { clients(first: 100, orderBy: {field: MRR, direction: DESC}) { nodes {
		company { name } relationship mrrInUSD { amount } renewal { mrrChange { amount } } points { total } } } } } }`},
	{"clients of another day", 13, `{ viewer { partner { clients(first: 100) { nodes {
		relationship(asOf: "2024-12-31") mrr(asOf: "2024-12-31") { amount } points(asOf: "2024-12-31") { total }
		mrrInUSD { amount } renewal(asOf: "2024-12-31") { startsOn } } } } } }`},
	{"standing", 6, `{ viewer { partner { standing { points { total } creditedTier tiers { tier met conditions { have need missing } } official { on } } } } }`},
	{"breakdown", 4, `{ viewer { partner { pointsBreakdown(first: 100) { totalCount sum { total } nodes {
		client { relationship company { name } } points { sold managed } market ended } } } } }`},
	{"breakdown in the past", 6, `{ viewer { partner { pointsBreakdown(first: 100, asOf: "2025-03-31") { nodes { client { relationship company { name } } points { total } } } } } }`},
	{"clients in the past", 6, `{ viewer { partner { clients(first: 100, asOf: "2025-03-31") { nodes { company { name } relationship points { total } } } } } }`},
	{"clients as known then", 19, `{ viewer { partner { clients(first: 100, knownAt: "2026-01-01T00:00:00Z", orderBy: {field: MRR}) { nodes {
		company { name country(knownAt: "2026-01-01T00:00:00Z") } relationship market since endedOn products { name } mrrInUSD { amount } renewal { mrrChange { amount } } points { total } } } } } }`},
	{"renewals as known then", 19, `{ viewer { partner { renewals(first: 100, knownAt: "2026-01-01T00:00:00Z", orderBy: {field: MRR_CHANGE}) { nodes {
		client { relationship company { name } } renewal { mrrChange { amount } subscription { mrr { amount } } } } summary { all { current { amount } } } } } } }`},
	{"postings", 8, `{ viewer { partner { postings(first: 100, asOf: "2027-01-01") { totalCount sum nodes {
		client { company { name } } line { name } track kind points on event { kind on } reverses { id }
		explanation { rule quotient { decimal } lot { madeOn event { kind } } } } } } } }`},
	{"months", 3, `{ viewer { partner { pointsOverTime { month points { total } movements { net } } } } }`},
	{"program", 3, `{ program { book { name demo dataThrough recordedAt } editions { from tiers { tier } } } }`},
}

func TestStatementsDoNotGrowWithRows(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		few := open(t, s, crowd(5), day("2025-06-30"))
		other := storetest.SQLite(t)
		if s.Dialect() == "postgres" {
			other = storetest.Postgres(t)
		}
		many := open(t, storetest.Open(t, other), crowd(60), day("2025-06-30"))
		for _, page := range pages {
			t.Run(page.name, func(t *testing.T) {
				a, b := few.get(t, "ada", page.query, nil), many.get(t, "ada", page.query, nil)
				if len(a.Text) >= len(b.Text) && page.name != "months" && page.name != "program" && page.name != "standing" {
					t.Errorf("more clients gave no more rows:\n%s\n%s", a.Text, b.Text)
				}
				if len(a.Statements) != len(b.Statements) {
					t.Errorf("%d statements for 5 clients, %d for 60:\n%s", len(a.Statements), len(b.Statements), strings.Join(b.Statements, "\n"))
				}
				if len(b.Statements) > page.statements {
					t.Errorf("%d statements, the budget is %d:\n%s", len(b.Statements), page.statements, strings.Join(b.Statements, "\n"))
				}
				t.Logf("%s: %d statements", page.name, len(b.Statements))
			})
		}
	})
}

// A page takes one statement more at most for a program manager who names the
// partner: a company's deals are then those with all partners.
func TestStatementsForAProgramManager(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), crowd(5), day("2025-06-30"))
	asked := 0
	for _, page := range pages {
		query := strings.Replace(page.query, "viewer { partner {", `viewer { partner(id: "@partner/ada") {`, 1)
		if query == page.query {
			continue
		}
		asked++
		if r := a.get(t, "manager", query, nil); len(r.Statements) > page.statements+1 {
			t.Errorf("%s: %d statements, the budget of a partner is %d:\n%s", page.name, len(r.Statements), page.statements, strings.Join(r.Statements, "\n"))
		}
	}
	if asked == 0 {
		t.Error("no page was asked: the test looks at nothing")
	}
}

func TestStandingsOfAllPartnersAreReadTogether(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), crowd(5), day("2025-06-30"))
	const query = `query ($n: Int!) { partners(first: $n) { nodes { standing { points { total } next { tier } } } } }`
	one, two := a.get(t, "manager", query, map[string]any{"n": 1}), a.get(t, "manager", query, map[string]any{"n": 2})
	if len(one.Statements) != len(two.Statements) || len(two.Statements) > 6 {
		t.Errorf("%d statements for one, %d for two:\n%s", len(one.Statements), len(two.Statements), strings.Join(two.Statements, "\n"))
	}
}
