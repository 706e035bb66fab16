package main

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/store/storetest"
)

func TestImportIsProvedAndRepeatable(t *testing.T) {
	storetest.EachAddress(t, importIsProvedAndRepeatable)
}

func importIsProvedAndRepeatable(t *testing.T, db string) {
	dir := salesFiles(t, 9, 120)
	first := importSales(t, db, dir)
	if first.Unchanged || first.Rows() != 9+2+6+120 || first.Rejected.Rows != 0 || first.Postings == 0 {
		t.Fatalf("the first import reports %+v", first)
	}
	if answer := succeed(t, "verify", "--db", db); !strings.HasPrefix(answer, "clean: 9 companies") {
		t.Errorf("verify says %s", answer)
	}
	before := succeed(t, "export", "postings", "--all", "--db", db)
	if second := importSales(t, db, dir); !second.Unchanged || second.Postings != 0 {
		t.Errorf("the second import reports %+v", second)
	}
	if after := succeed(t, "export", "postings", "--all", "--db", db); after != before {
		t.Error("the second import changed the postings")
	}
}

func TestImportTextReport(t *testing.T) {
	db, dir := filepath.Join(t.TempDir(), "book.db"), salesFiles(t, 3, 6)
	args := []string{"import", "--db", db, "--mapping", salesMapping, dir}
	for _, want := range []string{"note: All amounts are US dollars.", "sales_pipeline.csv", "imported 17 rows"} {
		if answer := succeed(t, append(args, "--dry-run")...); want == "imported 17 rows" {
			if !strings.Contains(answer, "dry run: nothing was recorded (17 rows") {
				t.Errorf("the dry run does not say so:\n%s", answer)
			}
		} else if !strings.Contains(answer, want) {
			t.Errorf("the report lacks %q:\n%s", want, answer)
		}
	}
	if answer := succeed(t, "verify", "--db", db); !strings.HasPrefix(answer, "clean: 0 companies") {
		t.Errorf("the dry run recorded something: %s", answer)
	}
	succeed(t, args...)
	if answer := succeed(t, args...); !strings.Contains(answer, "nothing changed: all of it was on record (17 rows") {
		t.Errorf("the second import does not say so:\n%s", answer)
	}
}

func TestFaultyRowsStopAnImportUnlessSkipped(t *testing.T) {
	db, dir := filepath.Join(t.TempDir(), "book.db"), salesFiles(t, 3, 6)
	edit(t, dir, "sales_pipeline.csv", "W000004,Agent 4,GTX Basic,Company 001,Won,01-01-16,05-05-17", "W000004,Agent 4,GTX Basic,Company 001,Won,01-01-16,31-02-17")
	refused := tierboard(t, "", nil, "import", "--db", db, "--mapping", salesMapping, dir)
	if refused.code != exitError || !strings.Contains(refused.stdout, "sales_pipeline.csv, line 6, column 7 (close_date)") || !strings.Contains(refused.stderr, "--skip-invalid") {
		t.Errorf("exit code %d, %s%s", refused.code, refused.stdout, refused.stderr)
	}
	if answer := succeed(t, "verify", "--db", db); !strings.HasPrefix(answer, "clean: 0 companies") {
		t.Errorf("a refused import recorded something: %s", answer)
	}
	rejected := filepath.Join(t.TempDir(), "rejected.csv")
	report := importSales(t, db, dir, "--skip-invalid", "--rejected", rejected)
	if report.Rejected.Rows != 1 || report.RejectedFile != rejected {
		t.Errorf("reports %+v", report)
	}
	file, err := os.Open(rejected)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil || len(rows) != 2 || rows[1][0] != "sales_pipeline.csv" || rows[1][1] != "6" || rows[1][4] != "date" || rows[1][6] != "W000004" {
		t.Errorf("the rejected rows are %v, %v", rows, err)
	}
	succeed(t, "verify", "--db", db)
}

// TestImportTellsReversals: a correction says how much it took back.
func TestImportTellsReversals(t *testing.T) {
	dir := t.TempDir()
	db, mapping, sales := filepath.Join(dir, "book.db"), filepath.Join(dir, "m.yaml"), filepath.Join(dir, "s.csv")
	write(t, mapping, `mapping: 1
source: test
files: {s: {name: s.csv}}
records:
  - {make: partner, key: P, fields: {name: P}}
  - {make: line, key: L, fields: {name: L}}
  - {make: company, key: C, fields: {name: C}}
  - {make: event company, key: C, fields: {company: C, on: 2020-01-01, country: DE}}
  - {make: event line_sold, from: s, key: "{id}", fields: {company: C, on: 2024-05-01, line: L, currency: EUR, mrr: "{mrr}", seller: P, revision: "{revision}"}}
`)
	for _, step := range []struct {
		row, want string
		reversals bool
	}{
		{"s1,75,", "posting                              2", false},
		{"s1,150,2", "  reversals among them               2", true},
	} {
		write(t, sales, "id,mrr,revision\n"+step.row+"\n")
		answer := succeed(t, "import", "--db", db, "--mapping", mapping, sales)
		if !strings.Contains(answer, step.want) || strings.Contains(answer, "reversals") != step.reversals {
			t.Errorf("the report of %s should have %q:\n%s", step.row, step.want, answer)
		}
	}
}

// TestRejectedRowsReplaceNothingElse: a slip of the hand costs neither the
// mapping nor an export, and a place that cannot be written is found before
// anything is recorded.
func TestRejectedRowsReplaceNothingElse(t *testing.T) {
	dir := salesFiles(t, 3, 6)
	edit(t, dir, "sales_pipeline.csv", "W000004,Agent 4,GTX Basic,Company 001,Won,01-01-16,05-05-17", "W000004,Agent 4,GTX Basic,Company 001,Won,01-01-16,31-02-17")
	mapping, other := filepath.Join(t.TempDir(), "copy.yaml"), filepath.Join(t.TempDir(), "other.csv")
	write(t, mapping, read(t, salesMapping))
	write(t, other, "name,line\nkeep,me\n")
	input := filepath.Join(dir, "sales_pipeline.csv")
	for _, test := range []struct {
		name, path, stderr string
		args               []string
	}{
		{"the mapping", mapping, "is read by this import", []string{dir}},
		{"a file it reads", input, "is read by this import", []string{filepath.Join(dir, "accounts.csv"), filepath.Join(dir, "products.csv"), filepath.Join(dir, "sales_teams.csv"), input}},
		{"a file of a folder it reads", input, "holds no rejected rows", []string{dir}},
		{"another file", other, "holds no rejected rows", []string{dir}},
		{"a folder", dir, "is no regular file", []string{dir}},
		{"in no folder", filepath.Join(dir, "nowhere", "rejected.csv"), "cannot be written", []string{dir}},
	} {
		t.Run(test.name, func(t *testing.T) {
			db, before := filepath.Join(t.TempDir(), "book.db"), [3]string{read(t, mapping), read(t, input), read(t, other)}
			got := tierboard(t, "", nil, append([]string{"import", "--db", db, "--mapping", mapping, "--skip-invalid", "--rejected", test.path}, test.args...)...)
			if got.code != exitUsage || !strings.Contains(got.stderr, test.stderr) {
				t.Errorf("exit code %d, stderr %s; want %q", got.code, got.stderr, test.stderr)
			}
			if after := [3]string{read(t, mapping), read(t, input), read(t, other)}; after != before {
				t.Error("a file was overwritten")
			}
			if _, err := os.Stat(db); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("a database was made: %v", err)
			}
		})
	}
	// The rejected rows of an earlier import are replaced.
	rejected := filepath.Join(t.TempDir(), "rejected.csv")
	args := []string{"import", "--db", filepath.Join(t.TempDir(), "book.db"), "--mapping", mapping, "--skip-invalid", "--rejected", rejected, dir}
	for _, want := range []string{"imported 16 of 17 rows", "nothing changed: all of it was on record (16 of 17 rows"} {
		if answer := succeed(t, args...); !strings.Contains(answer, want) {
			t.Errorf("the report lacks %q:\n%s", want, answer)
		}
		if !strings.HasPrefix(read(t, rejected), "file,line,column,column_name,reason,message,opportunity_id") {
			t.Errorf("the rejected rows are %s", read(t, rejected))
		}
	}
}

func TestImportRefusals(t *testing.T) {
	dir := salesFiles(t, 3, 6)
	bad := filepath.Join(t.TempDir(), "bad.yaml")
	write(t, bad, "mapping: 1\nsource: x\nfilez: {}\n")
	for _, test := range []struct {
		name   string
		args   []string
		code   int
		stderr string
	}{
		{"no mapping", []string{dir}, exitUsage, "--mapping"},
		{"no paths", []string{"--mapping", salesMapping}, exitUsage, "path"},
		{"no such mapping", []string{"--mapping", "nowhere.yaml", dir}, exitUsage, "nowhere.yaml"},
		{"no such path", []string{"--mapping", salesMapping, "nowhere"}, exitUsage, "nowhere"},
		{"a faulty mapping", []string{"--mapping", bad, dir}, exitError, "bad.yaml:3:1"},
		{"files of another shape", []string{"--mapping", salesMapping, filepath.Join(dir, "accounts.csv")}, exitError, "sales_teams.csv"},
	} {
		t.Run(test.name, func(t *testing.T) {
			db := filepath.Join(t.TempDir(), "book.db")
			got := tierboard(t, "", nil, append([]string{"import", "--db", db}, test.args...)...)
			if got.code != test.code || !strings.Contains(got.stderr, test.stderr) {
				t.Errorf("exit code %d, stderr %s; want %d and %q", got.code, got.stderr, test.code, test.stderr)
			}
		})
	}
}

// TestRealBook imports the public CRM set, where it lies beside the checkout.
func TestRealBook(t *testing.T) {
	const dir = "../../shared/data/crm-sales"
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("TIERBOARD_REQUIRE_SHARED") == "1" {
			t.Fatal(err)
		}
		t.Skipf("the real book is not beside the checkout: %v", err)
	}
	db := filepath.Join(t.TempDir(), "book.db")
	report := importSales(t, db, dir)
	if report.Rows() != 85+7+35+8800 || report.Rejected.Rows != 0 {
		t.Errorf("%d rows, %d rejected", report.Rows(), report.Rejected.Rows)
	}
	for _, file := range report.Files {
		if file.Rows != file.Imported+file.Joined+file.Ignored+file.Rejected+file.Unused {
			t.Errorf("rows of %s are lost: %+v", file.File, file)
		}
	}
	if answer := succeed(t, "verify", "--db", db); !strings.HasPrefix(answer, "clean: 85 companies") {
		t.Errorf("verify says %s", answer)
	}
	if again := importSales(t, db, dir); !again.Unchanged {
		t.Errorf("the second import reports %+v", again)
	}
	t.Logf("%d rows, %d postings in %.2f s", report.Rows(), report.Postings, report.Seconds)
}

// Mappings that come with the program are named without a path.
func TestImportByAMappingsName(t *testing.T) {
	db, figures := filepath.Join(t.TempDir(), "book.db"), t.TempDir()
	succeed(t, "import", "--db", db, "--mapping", "crm-sales", salesFiles(t, 4, 12))
	write(t, filepath.Join(figures, "tool_usage.csv"), "company,on,tools\nCompany 000,2017-12-31,5\n")
	write(t, filepath.Join(figures, "team.csv"), "partner,name,email,role,description,since,until\nNorth,Ada,ada@vendor.example,channel_consultant,,,\n")
	answer := succeed(t, "import", "--db", db, "--mapping", "portal", figures)
	for _, want := range []string{"tool_usage", "team_member", "imported 2 rows"} {
		if !strings.Contains(answer, want) {
			t.Errorf("the answer lacks %q:\n%s", want, answer)
		}
	}
	if again := succeed(t, "import", "--db", db, "--mapping", "portal", figures); !strings.Contains(again, "nothing changed") {
		t.Errorf("the second import changes something:\n%s", again)
	}
	unknown := tierboard(t, "", nil, "import", "--db", db, "--mapping", "salesforce", figures)
	if unknown.code != exitUsage || !strings.Contains(unknown.stderr, "crm-sales, portal") {
		t.Errorf("an unknown name: code %d, %s", unknown.code, unknown.stderr)
	}
}
