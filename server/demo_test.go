package main

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"
)

func TestDemoFillsAnEmptyDatabaseOnly(t *testing.T) {
	db := filepath.Join(t.TempDir(), "demo.db")
	answer := succeed(t, "demo", "--db", db, "--as-of", "2026-03-10", "--clients", "60")
	if !strings.Contains(answer, "company") {
		t.Errorf("demo says %s", answer)
	}
	if answer := succeed(t, "verify", "--db", db); !strings.HasPrefix(answer, "clean: 60 companies") {
		t.Errorf("verify says %s", answer)
	}
	if got := tierboard(t, "", nil, "demo", "--db", db); got.code != exitError || !strings.Contains(got.stderr, "has a book already") {
		t.Errorf("a second demo: exit code %d, %s", got.code, got.stderr)
	}
	if got := tierboard(t, "", nil, "demo", "--db", filepath.Join(t.TempDir(), "x.db"), "--clients", "1"); got.code != exitUsage {
		t.Errorf("a demo of one client: exit code %d, %s", got.code, got.stderr)
	}
}

func TestDemoIsAFunctionOfSeedAndDay(t *testing.T) {
	book := func(args ...string) string {
		db := filepath.Join(t.TempDir(), "demo.db")
		succeed(t, append([]string{"demo", "--db", db, "--clients", "60"}, args...)...)
		return succeed(t, "export", "events", "--db", db)
	}
	one := book("--as-of", "2026-03-10")
	if again := book("--as-of", "2026-03-10"); again != one {
		t.Error("the same seed and day made another book")
	}
	if other := book("--as-of", "2026-03-10", "--seed", "2"); other == one {
		t.Error("another seed made the same book")
	}
}

// TestExportRecomputesTheBook: whoever has the events and facts can recompute
// postings and standings without the database.
func TestExportRecomputesTheBook(t *testing.T) {
	dir := t.TempDir()
	db := filepath.Join(dir, "demo.db")
	succeed(t, "demo", "--db", db, "--clients", "60", "--as-of", "2026-03-10")
	for _, format := range []string{"ndjson", "csv"} {
		events := filepath.Join(dir, "events."+format)
		write(t, events, succeed(t, "export", "events", "--db", db, "--format", format))
		replayed := succeed(t, "replay", "--events", events, "--format", "csv")
		kept := succeed(t, "export", "postings", "--db", db, "--format", "csv")
		if want, got := postingSet(t, kept), postingSet(t, replayed); len(want) < 100 || !equal(want, got) {
			t.Errorf("%s: %d postings on record, %d replayed, and they differ", format, len(want), len(got))
		}
	}
	facts := filepath.Join(dir, "facts.ndjson")
	write(t, facts, succeed(t, "export", "facts", "--db", db))
	standings := succeed(t, "replay", "--events", filepath.Join(dir, "events.ndjson"), "--standings", "--facts", facts, "--as-of", "2026-03-10")
	if !strings.Contains(standings, `"performance":"gold"`) {
		t.Errorf("no partner is gold:\n%s", standings)
	}
}

// postingSet counts the rows of a CSV of postings, without their recorded time.
func postingSet(t *testing.T, text string) map[string]int {
	t.Helper()
	set := map[string]int{}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n")[1:] {
		set[line[:strings.LastIndex(line, ",")]]++
	}
	return set
}

func equal(a, b map[string]int) bool {
	if len(a) != len(b) {
		return false
	}
	for key, count := range a {
		if b[key] != count {
			return false
		}
	}
	return true
}

func TestVerifyNamesWhatWasTamperedWith(t *testing.T) {
	db := filepath.Join(t.TempDir(), "demo.db")
	succeed(t, "demo", "--db", db, "--clients", "60", "--as-of", "2026-03-10")
	tamper(t, db, "UPDATE points_months SET points = points + 1 WHERE id = (SELECT min(id) FROM points_months)")
	got := tierboard(t, "", nil, "verify", "--db", db)
	if got.code != exitError || !strings.HasPrefix(got.stdout, "differs: points_months pm_") || !strings.Contains(got.stderr, "not what its events say") {
		t.Errorf("exit code %d, %s%s", got.code, got.stdout, got.stderr)
	}
	got = tierboard(t, "", nil, "verify", "--db", db, "--json")
	if got.code != exitError || !strings.Contains(got.stdout, `"clean":false`) || !strings.Contains(got.stdout, `"table":"points_months"`) {
		t.Errorf("exit code %d, %s", got.code, got.stdout)
	}
}

// tamper changes the database behind the program's back.
func tamper(t *testing.T, db, statement string) {
	t.Helper()
	opened, err := sql.Open("sqlite3", db)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	result, err := opened.ExecContext(t.Context(), statement)
	if err != nil {
		t.Fatal(err)
	}
	if rows, err := result.RowsAffected(); err != nil || rows != 1 {
		t.Fatalf("%d rows were changed, %v", rows, err)
	}
}

func TestSnapshotIsTakenOnce(t *testing.T) {
	db := filepath.Join(t.TempDir(), "demo.db")
	succeed(t, "demo", "--db", db, "--clients", "60", "--as-of", "2026-03-10")
	first := succeed(t, "snapshot", "--db", db, "--json")
	second := succeed(t, "snapshot", "--db", db, "--json")
	if !strings.Contains(first, `"on":"2026-03-10"`) || !strings.Contains(first, `"present":0`) || strings.Contains(first, `"taken":0`) {
		t.Errorf("the first snapshot says %s", first)
	}
	if !strings.Contains(second, `"taken":0`) || strings.Contains(second, `"present":0`) {
		t.Errorf("the second snapshot says %s", second)
	}
	if got := tierboard(t, "", nil, "snapshot", "--db", db, "--as-of", "2026-03-09"); got.code != exitError || !strings.Contains(got.stderr, "in order of days") {
		t.Errorf("a snapshot of an earlier day: exit code %d, %s", got.code, got.stderr)
	}
	succeed(t, "verify", "--db", db)
}

func TestReadingCommandsNeedADatabase(t *testing.T) {
	for _, args := range [][]string{{"verify"}, {"export", "events"}, {"snapshot"}} {
		db := filepath.Join(t.TempDir(), "none.db")
		got := tierboard(t, "", nil, append(args, "--db", db)...)
		if got.code != exitError || !strings.Contains(got.stderr, "there is no database "+db) {
			t.Errorf("%v: exit code %d, %s", args, got.code, got.stderr)
		}
	}
}

func TestSchemaIsTheServedOne(t *testing.T) {
	_, base := serving(t)
	_, served, err := get(t, base+"/schema.graphql")
	if printed := succeed(t, "schema"); err != nil || printed != served || !strings.Contains(printed, "type Query") {
		t.Errorf("the printed schema has %d bytes, the served one %d, %v", len(printed), len(served), err)
	}
}
