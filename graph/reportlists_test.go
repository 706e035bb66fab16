package graph_test

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// seen is a list as a page shows it, and the report that its file is made of.
type seen struct {
	// list is what is asked, kind what is exported; argument is what reports
	// call the filter and the order: client for clientFilter and clientOrder.
	list, kind, argument string
	// nodes selects what is compared, cells reads it; columns are the same of
	// the file.
	nodes   string
	cells   func(t *testing.T, node any) []string
	columns []string
	filters []string
	orders  []string
}

var seenLists = []seen{
	{
		list: "clients", kind: "CLIENTS", argument: "client",
		nodes: "company { name } since mrrInUSD { amount } points { total }",
		cells: func(t *testing.T, node any) []string {
			t.Helper()
			return texts(at(t, node, "company", "name"), at(t, node, "since"), at(t, node, "mrrInUSD", "amount"), at(t, node, "points", "total"))
		},
		columns: []string{"Company", "Client since", "MRR (US$)", "Total points"},
		filters: []string{
			`{}`, `{search: "client 1"}`, `{relationship: [SOLD, ENDED]}`, `{market: ESTABLISHED}`, `{country: ["US", "DE"]}`, `{products: {anyOf: ["@line/marketing"]}}`,
			`{products: {allOf: ["@line/marketing", "@line/sales"]}}`, `{mrrInUSD: {min: "100.5"}}`, `{mrrInUSD: {max: "1000"}}`, `{engagement: {band: [LOW], score: {min: "0.5"}}}`,
			`{usage: {known: true, tools: {min: 2, max: 4}, uses: {min: 12}}}`, `{renewalInWindow: true}`, `{renewalInWindow: false, search: "of 1"}`, `{list: "@list/ada/Half"}`,
		},
		orders: fieldsOf(model.AllClientOrderField),
	},
	{
		list: "renewals", kind: "RENEWALS", argument: "renewal",
		nodes: "client { company { name } } renewal { startsOn status decision }",
		cells: func(t *testing.T, node any) []string {
			t.Helper()
			return texts(at(t, node, "client", "company", "name"), at(t, node, "renewal", "startsOn"), at(t, node, "renewal", "status"), at(t, node, "renewal", "decision"))
		},
		columns: []string{"Company", "Starts on", "Status", "Decision"},
		filters: []string{
			`{}`, `{search: "client 1"}`, `{inWindow: true}`, `{status: [PENDING, LAPSED]}`, `{decision: [UNDECIDED]}`, `{communicationOwner: VENDOR}`,
			`{from: "2025-08-01"}`, `{to: "2025-12-31"}`, `{manager: "Nobody"}`,
		},
		orders: fieldsOf(model.AllRenewalOrderField),
	},
	{
		list: "engagement", kind: "ENGAGEMENT", argument: "engagement",
		nodes: "client { company { name } } reading { score area readOn }",
		cells: func(t *testing.T, node any) []string {
			t.Helper()
			return texts(at(t, node, "client", "company", "name"), at(t, node, "reading", "score"), at(t, node, "reading", "area"), at(t, node, "reading", "readOn"))
		},
		columns: []string{"Company", "Score", "Area", "Read on"},
		filters: []string{`{}`, `{search: "client 1"}`, `{band: [LOW, MEDIUM]}`, `{score: {min: "0.5", max: "2"}}`, `{area: "Adoption"}`, `{opportunity: "Use more."}`},
		orders:  fieldsOf(model.AllEngagementOrderField),
	},
}

func fieldsOf[Field ~string](all []Field) []string {
	names := make([]string, len(all))
	for i, field := range all {
		names[i] = string(field)
	}
	return names
}

// texts writes values as files do: null is nothing.
func texts(values ...any) []string {
	cells := make([]string, len(values))
	for i, value := range values {
		if value != nil {
			cells[i] = strings.TrimSuffix(strings.ToLower(fmt.Sprint(value)), ".0")
		}
	}
	return cells
}

// A file holds exactly the rows that the list shows, in its order, whatever
// narrows and sorts it, on any day.
func TestAFileIsWhatIsSeen(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, crowd(30), day("2025-06-30"))
		half := make([]string, 15)
		for i := range half {
			half[i] = fmt.Sprintf("@client/ada/c%03d", 2*i)
		}
		a.get(t, "ada", `mutation ($clients: [ID!]) { listCreate(input: {name: "Half", clients: $clients}) { userErrors { code } } }`, map[string]any{"clients": half})
		a.name(t)
		for _, one := range seenLists {
			compared := 0
			for i, filter := range one.filters {
				// Every filter in one order, and every order.
				orders := []string{one.orders[i%len(one.orders)]}
				if i == 0 {
					orders = one.orders
				}
				for _, field := range orders {
					on := []string{"2025-06-30", "2025-03-01"}[i%2]
					for _, way := range []string{"ASC", "DESC"} {
						compared += a.compare(t, one, filter, fmt.Sprintf(`{field: %s, direction: %s}`, field, way), on)
					}
				}
			}
			if compared < 100 {
				t.Errorf("%s: only %d rows were compared", one.list, compared)
			}
		}
	})
}

// compare holds a list to its file and returns the number of rows.
func (a *api) compare(t *testing.T, one seen, filter, order, on string) int {
	t.Helper()
	shown := at(t, a.get(t, "ada", fmt.Sprintf(`{ viewer { partner { list: %s(first: 100, filter: %s, orderBy: %s, asOf: %q) { nodes { %s } } } } }`,
		one.list, filter, order, on, one.nodes), nil).Data, "viewer", "partner", "list", "nodes").([]any)
	want := make([][]string, len(shown))
	for i, node := range shown {
		want[i] = one.cells(t, node)
	}
	report := fmt.Sprintf(`{kind: %s, asOf: %q, %sFilter: %s, %sOrder: %s}`, one.kind, on, one.argument, filter, one.argument, order)
	if got := a.rowsOf(t, report, one.columns); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: the file has\n%v\nwhere the list shows\n%v", report, got, want)
	}
	return len(want)
}

// The points breakdown and the members of a list are in their files as they are
// sorted, and the breakdown as it was known.
func TestAFileIsSortedAsIsSeen(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), crowd(30), day("2025-06-30"))
	for i := range 15 {
		a.get(t, "ada", []string{
			`mutation ($client: ID!) { listCreate(input: {name: "Some", clients: [$client]}) { userErrors { code } } }`,
			`mutation ($client: ID!) { listAddClients(input: {list: "@list/ada/Some", clients: [$client]}) { userErrors { code } } }`,
		}[min(i, 1)], map[string]any{"client": fmt.Sprintf("@client/ada/c%03d", i*7%30)})
		a.name(t)
	}
	sorted := func(report string, columns []string, list string, path []any, cells func(node any) []string) {
		t.Helper()
		nodes := at(t, a.get(t, "ada", list, nil).Data, path...).([]any)
		want := make([][]string, len(nodes))
		for i, node := range nodes {
			want[i] = cells(node)
		}
		if got := a.rowsOf(t, report, columns); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: the file has\n%v\nwhere the list shows\n%v", report, got, want)
		}
	}
	for _, way := range []string{"ASC", "DESC"} {
		for _, field := range model.AllPointsBreakdownOrderField {
			for _, k := range []string{`asOf: "2025-06-30"`, `asOf: "2025-03-01"`, `asOf: "2025-06-30", knownAt: "2025-01-01T00:00:00Z"`} {
				order := fmt.Sprintf(`{field: %s, direction: %s}`, field, way)
				sorted(`{kind: POINTS_BREAKDOWN, market: ESTABLISHED, breakdownOrder: `+order+`, `+k+`}`, []string{"Company", "Total points"},
					`{ viewer { partner { pointsBreakdown(first: 100, filter: {market: ESTABLISHED}, orderBy: `+order+`, `+k+`) { nodes { client { company { name } } points { total } } } } } }`,
					[]any{"viewer", "partner", "pointsBreakdown", "nodes"},
					func(node any) []string {
						return texts(at(t, node, "client", "company", "name"), at(t, node, "points", "total"))
					})
			}
		}
		for _, field := range model.AllClientListMemberOrderField {
			order := fmt.Sprintf(`{field: %s, direction: %s}`, field, way)
			sorted(`{kind: LIST_MEMBERS, list: "@list/ada/Some", memberOrder: `+order+`}`, []string{"Company"},
				`{ viewer { list(id: "@list/ada/Some") { clients(first: 100, orderBy: `+order+`) { nodes { company { name } } } } } }`,
				[]any{"viewer", "list", "clients", "nodes"}, func(node any) []string { return texts(at(t, node, "company", "name")) })
		}
	}
}

// rowsOf exports a report and returns some columns of the file's rows, in lower
// case.
func (a *api) rowsOf(t *testing.T, report string, columns []string) [][]string {
	t.Helper()
	text := a.made(t, "ada", a.get(t, "ada", `mutation { exportStart(input: {name: "x", format: CSV, report: `+report+`}) {
		export { id state bytes downloadUrl } userErrors { code field message } } }`, nil))
	lines := must(csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\ufeff"))).ReadAll())(t)
	rows := make([][]string, len(lines)-1)
	for i, line := range lines[1:] {
		for _, column := range columns {
			cell := line[slices.Index(lines[0], column)]
			rows[i] = append(rows[i], strings.TrimSuffix(strings.ToLower(cell), ".0"))
		}
	}
	return rows
}
