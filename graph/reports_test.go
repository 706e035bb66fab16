package graph_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	workers[id.Export] = func(ctx context.Context, a *api, exportID string) error {
		rules, err := editions.Load("points")
		if err != nil {
			return err
		}
		return report.Run(ctx, report.Deps{
			Store: a.store, Ledger: ledger.New(rules), Log: slog.New(slog.NewTextHandler(a.log, nil)),
			Today: func() points.Date { return day("2025-01-15") },
			Now:   func() time.Time { return time.Date(2025, 1, 15, 7, 0, 0, 0, time.UTC) },
		}, exportID)
	}
}

const startExport = `mutation ($input: ExportStartInput!) { exportStart(input: $input) {
	export { id state format rowsDone bytes downloadUrl } userErrors { code field message } } }`

// file starts an export and returns its bytes, as the partner gets them.
func (a *api) file(t *testing.T, who string, input map[string]any) []byte {
	t.Helper()
	return a.made(t, who, a.get(t, who, startExport, map[string]any{"input": input}))
}

// made returns the bytes of an export that an answer tells of.
func (a *api) made(t *testing.T, who string, r *answer) []byte {
	t.Helper()
	started := at(t, r.Data, "exportStart", "export")
	if started == nil || at(t, started, "state") != "DONE" {
		t.Fatal(r.Text)
	}
	exportID := strings.TrimPrefix(at(t, started, "downloadUrl").(string), "/exports/")
	file, found, err := report.Open(a.who(t, who), a.store.Read(), exportID)
	if err != nil || !found {
		t.Fatal(found, err)
	}
	var got bytes.Buffer
	if err := file.Copy(a.who(t, who), &got); err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(got.Len()) != at(t, started, "bytes") {
		t.Errorf("%d bytes came: %s", got.Len(), r.Text)
	}
	return got.Bytes()
}

// An exported file has all rows of the book's postings, to the digit.
func TestExportedFiles(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, smallBook(), day("2025-01-15"))
		ever := map[string]any{"from": "2024-01-01", "to": "2025-12-31"}
		text := a.file(t, "ada", map[string]any{"name": "all", "format": "CSV", "report": map[string]any{"kind": "POSTINGS", "range": ever}})
		lines := must(csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\ufeff"))).ReadAll())(t)
		want := [][]string{
			{"Effective on", "Company", "Product line", "Track", "Kind", "Points", "Rule", "Edition from", "Amount", "Unit", "Currency", "Points per unit", "Multiplier", "Managers", "Points after", "Lot expires on"},
			{"2024-03-01", "Acme", "Marketing", "sourced", "new", "50", "lot_made", "2024-02-27", "1000.00", "100.00", "USD", "5", "1", "1", "50", "2025-03-01"},
			{"2024-03-01", "Acme", "Marketing", "managed", "new", "10", "managed", "2024-02-27", "1000.00", "100.00", "USD", "1", "1", "1", "10", ""},
			{"2024-06-10", "bolt", "Sales", "assisted", "new", "30", "lot_made", "2024-02-27", "500.00", "100.00", "USD", "3", "2", "1", "30", "2025-06-10"},
		}
		columns := map[string]int{}
		for i, header := range lines[0] {
			columns[header] = i
		}
		for i, line := range want {
			for j, cell := range line {
				column, ok := columns[want[0][j]]
				if !ok {
					t.Fatalf("there is no column %q: %v", want[0][j], lines[0])
				}
				if lines[i][column] != cell {
					t.Errorf("line %d, %s: %q, want %q", i, want[0][j], lines[i][column], cell)
				}
			}
		}
		sum := points.Points(0)
		for _, line := range lines[1:] {
			sum += must(points.ParsePoints(line[columns["Points"]]))(t)
			if strings.Contains(strings.Join(line, ","), "Söhne") {
				t.Errorf("another partner shows: %v", line)
			}
		}
		balance := at(t, a.get(t, "ada", `{ viewer { partner { standing(asOf: "2025-12-31") { points { total } } } } }`, nil).Data,
			"viewer", "partner", "standing", "points", "total")
		if sum.String() != balance {
			t.Errorf("the rows add up to %s, the partner has %s", sum, balance)
		}

		sheet := a.file(t, "ada", map[string]any{"name": "sheet", "format": "XLSX", "report": map[string]any{"kind": "POINTS_BREAKDOWN"}})
		workbook := must(excelize.OpenReader(bytes.NewReader(sheet)))(t)
		rows := must(workbook.GetRows("Report", excelize.Options{RawCellValue: true}))(t)
		breakdown := [][]string{
			{"Company", "Domain", "Country", "Market", "Sourced points", "Assisted points", "Sold points", "Managed points", "Total points", "Services ended"},
			{"Acme", "acme.example", "US", "established", "66.6665", "0", "66.6665", "6.66665", "73.33315", "no"},
			{"bolt", "bolt.example", "BR", "growth", "0", "30", "30", "0", "30", "no"},
		}
		if fmt.Sprint(rows) != fmt.Sprint(breakdown) {
			t.Errorf("the sheet has %v, want %v", rows, breakdown)
		}
		if kind := must(workbook.GetCellType("Report", "I2"))(t); kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
			t.Error("points are texts")
		}
	})
}

// A description is the same when it is read and sent again.
func TestASavedReportMovesWithTime(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), smallBook(), day("2025-01-15"))
	a.get(t, "ada", `mutation { reportSave(input: {name: "year", report: {kind: POSTINGS, range: {preset: LAST_12_MONTHS}}}) { report { id } userErrors { code } } }`, nil)
	a.name(t)
	const query = `query ($on: Date!) { node(id: "@report/ada/year") { ... on SavedReport { table(first: 100, asOf: $on) { rows { cells } } } } }`
	for on, want := range map[string]int{"2024-06-09": 2, "2024-06-10": 3, "2025-02-28": 8, "2027-01-01": 0} {
		rows := at(t, a.get(t, "ada", query, map[string]any{"on": on}).Data, "node", "table", "rows").([]any)
		if len(rows) != want {
			t.Errorf("on %s: %d rows, want %d: %v", on, len(rows), want, rows)
		}
	}
}

// What is known of other partners' lists, reports and exports is nothing.
func TestExportsAreLimited(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), smallBook(), day("2025-01-15"))
	work := workers[id.Export]
	workers[id.Export] = func(context.Context, *api, string) error { return nil }
	defer func() { workers[id.Export] = work }()
	input := map[string]any{"name": "x", "format": "CSV", "report": map[string]any{"kind": "CLIENTS"}}
	for i := range report.MostActive + 1 {
		r := a.get(t, "ada", startExport, map[string]any{"input": input})
		errs := at(t, r.Data, "exportStart", "userErrors").([]any)
		if (len(errs) > 0) != (i == report.MostActive) || len(errs) > 0 && at(t, errs[0], "code") != "CONFLICT" {
			t.Errorf("export %d: %s", i, r.Text)
		}
	}
	// Others have a queue of their own.
	if r := a.get(t, "bee", startExport, map[string]any{"input": input}); at(t, r.Data, "exportStart", "export") == nil {
		t.Error(r.Text)
	}
}

// Lists, reports and exports take as many statements for many as for few.
func TestStatementsOfListsAndReportsDoNotGrow(t *testing.T) {
	statements := map[string][]int{}
	for _, n := range []int{3, 30} {
		a := open(t, storetest.Open(t, storetest.SQLite(t)), crowd(n), day("2025-06-30"))
		for i := range n {
			a.get(t, "ada", `mutation ($name: String!, $clients: [ID!]) {
				listCreate(input: {name: $name, clients: $clients}) { userErrors { code } }
				reportSave(input: {name: $name, report: {kind: POINTS_BREAKDOWN}}) { userErrors { code } }
				exportStart(input: {name: $name, format: CSV, report: {kind: CLIENTS, search: "Client"}}) { userErrors { code } } }`,
				map[string]any{"name": fmt.Sprintf("of %d", i), "clients": []string{fmt.Sprintf("@client/ada/c%03d", i), "@client/ada/c000"}})
		}
		for name, query := range map[string]string{
			"lists": `{ viewer { partner { lists(first: 100) { totalCount nodes { name count partner { name }
				clients(first: 5) { totalCount nodes { company { name } relationship mrrInUSD { amount } points { total } renewal { startsOn } } } } } } } }`,
			"reports": `{ viewer { partner { reports(first: 100) { totalCount nodes { name partner { name } report { kind } } } } } }`,
			"exports": `{ viewer { partner { exports(first: 100) { totalCount nodes { name state partner { name } report { kind } downloadUrl } } } } }`,
			"clients in a table": `{ viewer { partner { reportTable(report: {kind: CLIENTS}, first: 100) {
				rows { cells client { company { name } relationship } } } } } }`,
			"postings in a table": `{ viewer { partner { reportTable(report: {kind: POSTINGS, range: {from: "2024-01-01", to: "2026-01-01"}}, first: 100) {
				rows { cells client { company { name } relationship } } } } } }`,
		} {
			r := a.get(t, "ada", query, nil)
			statements[name] = append(statements[name], len(r.Statements))
			if n == 30 && !strings.Contains(r.Text, "of 29") && !strings.Contains(name, "table") {
				t.Errorf("%s: not all are shown: %s", name, r.Text)
			}
		}
	}
	budget := map[string]int{"lists": 14, "reports": 2, "exports": 2, "clients in a table": 16, "postings in a table": 10}
	for name, counts := range statements {
		if counts[0] != counts[1] || counts[1] > budget[name] {
			t.Errorf("%s: %v statements for few and many, the budget is %d", name, counts, budget[name])
		}
		t.Logf("%s: %v statements", name, counts)
	}
}
