package report_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

var (
	system = viewer.NewContext(context.Background(), viewer.System())
	today  = day("2026-11-21")
	now    = time.Date(2026, 11, 21, 6, 0, 0, 0, time.UTC)
)

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

func pointer[T any](value T) *T { return &value }

func must[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// world is a database with the demo's book.
type world struct {
	report.Deps
	partner *ent.Partner
	log     *bytes.Buffer
}

func open(t testing.TB, s *store.Store) *world {
	t.Helper()
	rules := must(editions.Load("points"))(t)
	w := &world{log: &bytes.Buffer{}}
	w.Deps = report.Deps{
		Store: s, Ledger: ledger.New(rules), Log: slog.New(slog.NewTextHandler(w.log, nil)),
		Today: func() points.Date { return today }, Now: func() time.Time { return now },
	}
	made := must(demo.Generate(7, today, demo.MinClients))(t)
	made.Companies[0].Name = "=cmd|' /C calc'!A0"
	if _, err := intake.Apply(system, s, w.Ledger, &made, intake.Options{Now: intake.At(now), Today: today}); err != nil {
		t.Fatal(err)
	}
	// The partner that has most clients.
	most := 0
	for _, partner := range must(s.Read().Partner.Query().All(system))(t) {
		ctx := viewer.NewContext(context.Background(), viewer.Partner(partner.ID))
		if n := must(s.Read().Clientship.Query().Count(ctx))(t); n > most {
			w.partner, most = partner, n
		}
	}
	return w
}

func (w *world) ctx() context.Context {
	return viewer.NewContext(context.Background(), viewer.Partner(w.partner.ID))
}

func (w *world) source() report.Source {
	return report.Source{DB: w.Store.Read(), Program: w.Ledger.Program(), Partner: w.partner, Today: today}
}

// file writes a report into memory.
func (w *world) file(t testing.TB, q report.Query, format report.Format) []byte {
	t.Helper()
	if err := q.Check(); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	rows := must(report.Write(w.ctx(), w.source(), q, format, &file, nil))(t)
	if rows == 0 {
		t.Fatalf("a report of kind %s has no rows", q.Kind)
	}
	return file.Bytes()
}

// ever is the longest range that a report has.
var ever = report.Range{From: pointer(day("2018-01-01")), To: pointer(day("2027-12-31"))}

// whole has a description of every kind, as wide as it gets.
func whole() []report.Query {
	return []report.Query{
		{Kind: report.Clients},
		{Kind: report.PointsBreakdown},
		{Kind: report.Postings, Range: &ever},
		{Kind: report.PointChanges, Range: &ever},
		{Kind: report.SoldByMonth, Range: &ever},
		{Kind: report.Renewals},
		{Kind: report.Engagement},
		{Kind: report.Deals, Range: &ever},
		{Kind: report.CommissionLines, Range: &ever},
	}
}

func records(t testing.TB, file []byte) [][]string {
	t.Helper()
	text, marked := strings.CutPrefix(string(file), "\ufeff")
	if !marked {
		t.Fatal("the file does not say that it is UTF-8")
	}
	if !strings.Contains(text, "\r\n") {
		t.Error("lines do not end as RFC 4180 says")
	}
	return must(csv.NewReader(strings.NewReader(text)).ReadAll())(t)
}

func TestBothFormatsHoldTheSame(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := open(t, s)
		for _, q := range whole() {
			t.Run(string(q.Kind), func(t *testing.T) {
				lines := records(t, w.file(t, q, report.CSV))
				workbook := must(excelize.OpenReader(bytes.NewReader(w.file(t, q, report.XLSX))))(t)
				sheet := must(workbook.GetRows("Report", excelize.Options{RawCellValue: true}))(t)
				if len(sheet) != len(lines) {
					t.Fatalf("%d lines of CSV, %d of XLSX", len(lines), len(sheet))
				}
				for i, line := range lines {
					for j, column := range q.Columns() {
						want, got := strings.TrimPrefix(line[j], "'"), ""
						if j < len(sheet[i]) {
							got = sheet[i][j]
						}
						if column.Type == report.Day && i > 0 && want != "" {
							want = number(int64(day(want) - day("1899-12-30")))
						}
						if column.Type == report.Amount && strings.Contains(want, ".") {
							want = strings.TrimSuffix(strings.TrimRight(want, "0"), ".")
						}
						if got != want {
							t.Fatalf("line %d, %s: XLSX %q, CSV %q", i, column.Key, got, want)
						}
					}
				}
			})
		}
	})
}

func number(n int64) string { return points.Money{Amount: n, Currency: "JPY"}.String() }

// What a spreadsheet would run stays a text, and numbers stay numbers.
func TestFormulasAreDisarmed(t *testing.T) {
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	seen, negative := false, false
	for _, q := range whole() {
		for i, line := range records(t, w.file(t, q, report.CSV)) {
			for j, column := range q.Columns() {
				cell := line[j]
				if cell == "" || i == 0 {
					continue
				}
				seen = seen || strings.HasPrefix(cell, "'=cmd")
				negative = negative || strings.HasPrefix(cell, "-")
				if column.Type == report.Text && strings.ContainsAny(cell[:1], "=+-@\t\r") {
					t.Errorf("%s: %q is a formula", column.Key, cell)
				}
			}
		}
	}
	if !seen || !negative {
		t.Errorf("formula seen: %t, negative number seen: %t; the test looks at too little", seen, negative)
	}
	workbook := must(excelize.OpenReader(bytes.NewReader(w.file(t, report.Query{Kind: report.Clients}, report.XLSX))))(t)
	for i := range must(workbook.GetRows("Report"))(t) {
		cell := must(excelize.CoordinatesToCellName(1, i+1))(t)
		if formula := must(workbook.GetCellFormula("Report", cell))(t); formula != "" {
			t.Errorf("%s is the formula %q", cell, formula)
		}
	}
}

// The rows of a report add up to the figures that it is the report of.
func TestRowsAddUpToTheStanding(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := open(t, s)
		want := must(w.Ledger.Standings(w.ctx(), s.Read(), []string{w.partner.ID}, ledger.Known{On: today}))(t)[w.partner.ID].Balance
		add := func(q report.Query, of string) (sum points.Points) {
			column := -1
			for i, c := range q.Columns() {
				if c.Key == of {
					column = i
				}
			}
			err := q.Rows(w.ctx(), w.source(), report.Sink{Row: func(row report.Row) error {
				value, err := points.ParsePoints(row.Cells[column])
				sum += value
				return err
			}})
			if err != nil {
				t.Fatal(err)
			}
			return sum
		}
		if got := add(report.Query{Kind: report.PointsBreakdown}, "total_points"); got != want.Sourced+want.Assisted+want.Managed {
			t.Errorf("breakdown: %s, the partner has %+v", got, want)
		}
		days := &report.Range{From: pointer(points.MinDate), To: &today}
		if got := add(report.Query{Kind: report.PointChanges, Range: days}, "net"); got != want.Sourced+want.Assisted+want.Managed {
			t.Errorf("changes: %s, the partner has %+v", got, want)
		}
		for figure, column := range map[ledger.Figure]string{
			ledger.FigureNewSold: "new_sold", ledger.FigureLostSold: "lost_sold", ledger.FigureNewManaged: "new_managed",
			ledger.FigureLostManaged: "lost_managed", ledger.FigureAdjusted: "adjusted",
		} {
			all := add(report.Query{Kind: report.PointChanges, Range: days}, column)
			behind := add(report.Query{Kind: report.PointChanges, Range: days, Figure: &figure}, column)
			rows := add(report.Query{Kind: report.Postings, Range: days, Figure: &figure}, "points")
			if all != behind || all != rows {
				t.Errorf("%s: %s of all clients, %s of those behind it, %s of its postings", figure, all, behind, rows)
			}
		}
		months := report.Query{Kind: report.SoldByMonth, Range: &report.Range{From: pointer(day("2020-01-01")), To: &today}}
		if got := add(months, "gained") + add(months, "lost") + add(months, "adjusted"); got != want.Sourced+want.Assisted {
			t.Errorf("months: %s, the partner has %+v", got, want)
		}
		ever := report.Query{Kind: report.Postings, Range: days}
		if got := add(ever, "points"); got != want.Sourced+want.Assisted+want.Managed {
			t.Errorf("postings: %s, the partner has %+v", got, want)
		}
		ever.DealType = pointer(points.DealAssisted)
		if got := add(ever, "points"); got != want.Assisted {
			t.Errorf("assisted postings: %s, the partner has %+v", got, want)
		}
	})
}

// The lines of commission statements add up to the statements.
func TestCommissionLinesAddUpToTheStatements(t *testing.T) {
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	lines, sum := 0, int64(0)
	for _, partner := range must(w.Store.Read().Partner.Query().All(system))(t) {
		ctx := viewer.NewContext(context.Background(), viewer.Partner(partner.ID))
		src := w.source()
		src.Partner = partner
		got := int64(0)
		q := report.Query{Kind: report.CommissionLines, Range: &ever}
		err := q.Rows(ctx, src, report.Sink{Row: func(row report.Row) error {
			cells := map[string]string{}
			for i, column := range q.Columns() {
				cells[column.Key] = row.Cells[i]
			}
			if cells["kind"] == "carry_over" || cells["converted"] == "" {
				return nil
			}
			converted, err := points.ParseMoney(cells["converted"], points.Currency(cells["payout_currency"]))
			got += converted.Amount
			lines++
			return err
		}})
		if err != nil {
			t.Fatal(err)
		}
		account := must(book.New(w.Store.Read(), w.Ledger.Program()).Commissions(ctx, []*ent.Partner{partner}, ledger.Known{On: today}))(t)[partner.ID]
		want := int64(0)
		for _, statement := range account.Statements {
			want += statement.Earned.Amount + statement.Clawback.Amount
		}
		if got != want {
			t.Errorf("%s: the lines add up to %d, the statements to %d", partner.Name, got, want)
		}
		sum += want
	}
	if lines == 0 || sum == 0 {
		t.Errorf("%d lines, %d in all: the test looks at too little", lines, sum)
	}
}

// The lines of an earlier day, and as they were known at a moment, are those of
// the statements of then: the file of a statement is what is looked at.
func TestCommissionLinesAreOfTheirDayAndMoment(t *testing.T) {
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	earlier, before := today-100, now.Add(-time.Hour)
	counts := map[int]bool{}
	for _, q := range []report.Query{{}, {AsOf: &earlier}, {KnownAt: &before}} {
		q.Kind, q.Range = report.CommissionLines, &ever
		known := ledger.Known{On: q.On(today)}
		if q.KnownAt != nil {
			known.At = *q.KnownAt
		}
		var got, want []string
		err := q.Rows(w.ctx(), w.source(), report.Sink{Row: func(row report.Row) error {
			got = append(got, strings.Join(row.Cells[:5], " "))
			return nil
		}})
		if err != nil {
			t.Fatal(err)
		}
		for _, statement := range must(book.New(w.Store.Read(), w.Ledger.Program()).Commissions(w.ctx(), []*ent.Partner{w.partner}, known))(t)[w.partner.ID].Statements {
			for _, line := range statement.Lines {
				want = append(want, strings.Join([]string{
					statement.Quarter.String(), string(statement.Status), statement.Quarter.PayoutOn().String(), string(line.Kind), line.Payment.On.String(),
				}, " "))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%v: %d lines in the file, %d in the statements", known, len(got), len(want))
		}
		counts[len(got)] = true
	}
	if len(counts) != 3 {
		t.Errorf("the days and moments show the same: %v", counts)
	}
}

func TestCheckRefusesWhatDoesNotFit(t *testing.T) {
	days := &report.Range{Preset: pointer(report.Last30Days)}
	for _, c := range []struct {
		name, field string
		query       report.Query
	}{
		{"no kind", "kind", report.Query{}},
		{"a range where there is none", "range", report.Query{Kind: report.Clients, Range: days}},
		{"no range where there is one", "range", report.Query{Kind: report.Postings}},
		{"half a range", "range", report.Query{Kind: report.Postings, Range: &report.Range{From: &today}}},
		{"a preset and days", "range", report.Query{Kind: report.Postings, Range: &report.Range{Preset: days.Preset, From: &today}}},
		{"an unknown preset", "range.preset", report.Query{Kind: report.Postings, Range: &report.Range{Preset: pointer(report.Preset("ever"))}}},
		{"a range backwards", "range.to", report.Query{Kind: report.Postings, Range: &report.Range{From: &today, To: pointer(today - 1)}}},
		{"a filter of another kind", "market", report.Query{Kind: report.Clients, Market: pointer(book.Growth)}},
		{"a range without end", "range.to", report.Query{Kind: report.Postings, Range: &report.Range{From: &today, To: pointer(today.AddMonths(120) + 1)}}},
		{"a figure of another kind", "figure", report.Query{Kind: report.Clients, Figure: pointer(ledger.FigureNewSold)}},
		{"an empty search", "search", report.Query{Kind: report.Clients, Search: pointer("  ")}},
		{"a client that is none", "client", report.Query{Kind: report.Postings, Range: days, Client: pointer("x")}},
		{"no list", "list", report.Query{Kind: report.ListMembers}},
		{"a list that is none", "list", report.Query{Kind: report.ListMembers, List: pointer("li_")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var refused *points.Error
			if err := c.query.Check(); !errors.As(err, &refused) || refused.Field != c.field {
				t.Errorf("%v, want one at %s", err, c.field)
			}
		})
	}
}

func TestPresets(t *testing.T) {
	for preset, want := range map[report.Preset][2]string{
		report.Last30Days: {"2026-10-23", "2026-11-21"}, report.Last90Days: {"2026-08-24", "2026-11-21"},
		report.ThisMonth: {"2026-11-01", "2026-11-21"}, report.LastMonth: {"2026-10-01", "2026-10-31"},
		report.ThisQuarter: {"2026-10-01", "2026-11-21"}, report.LastQuarter: {"2026-07-01", "2026-09-30"},
		report.ThisYear: {"2026-01-01", "2026-11-21"}, report.LastYear: {"2025-01-01", "2025-12-31"},
		report.Last12Months: {"2025-11-22", "2026-11-21"},
	} {
		if from, to := (report.Range{Preset: &preset}).Days(today); from != day(want[0]) || to != day(want[1]) {
			t.Errorf("%s is %s to %s, want %v", preset, from, to, want)
		}
		if from, to := (report.Range{Preset: &preset}).Days(points.MinDate); to < from || from < points.MinDate {
			t.Errorf("%s on the first day is %s to %s", preset, from, to)
		}
	}
}

func TestADescriptionSurvivesItsStorage(t *testing.T) {
	for _, q := range append(whole(), report.Query{
		Kind: report.Postings, Range: &report.Range{Preset: pointer(report.ThisQuarter)}, Track: []points.Track{points.TrackManaged},
		PostingKind: []points.Kind{points.KindNew}, Client: pointer("cl_0197f0a1b2c37d4e8f90a1b2c3d4e5f6"),
	}) {
		text := must(q.Encode())(t)
		back := must(report.Decode(text))(t)
		if again := must(back.Encode())(t); again != text || back.Check() != nil {
			t.Errorf("%s became %s", text, again)
		}
	}
	for _, text := range []string{"", "{}", `{"version":2,"kind":"clients"}`, `{"version":1,"kind":"tea_leaves"}`} {
		if _, err := report.Decode(text); err == nil {
			t.Errorf("%q is a description", text)
		}
	}
}
