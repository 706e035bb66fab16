package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// The published example: March 2024, $1,000 of MRR, sourced, earns 50 points
// for a year (docs/rules.md, section 12).
const oneSale = `{"id":"v/1","company":"acme","on":"2024-03-01","kind":"company","country":"US"}
{"id":"v/2","company":"acme","on":"2024-03-01","kind":"line_sold","line":"sales","mrr":"1000","currency":"USD","seller":"north","deal_type":"sourced"}
{"id":"v/3","company":"acme","on":"2024-03-01","kind":"manager_added","partner":"south"}
`

func TestReplayPostings(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		// lines are parts of the lines of the answer, in order.
		lines []string
	}{
		{"as of a day", []string{"--as-of", "2024-03-01"}, []string{`"points":"50"`, `"points":"10"`}},
		{"before anything", []string{"--as-of", "2024-02-29"}, nil},
		{"CSV", []string{"--as-of", "2024-03-01", "--format", "csv"}, []string{
			"partner,company,line,track,kind,points,on,event,recorded",
			"north,acme,sales,sourced,new,50,2024-03-01,v/2,",
			"south,acme,sales,managed,new,10,2024-03-01,v/3,",
		}},
		{"another program", []string{"--program", "mrr", "--as-of", "2024-03-01"}, []string{`"points":"1000"`, `"points":"1000"`}},
		{"a frozen edition", []string{"--edition", "2022-07-18", "--as-of", "2024-03-01"}, []string{`"points":"30"`, `"points":"10"`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := tierboard(t, oneSale, nil, append([]string{"replay", "--events", "-"}, test.args...)...)
			if got.code != exitOK || got.stderr != "" {
				t.Fatalf("exit code %d, stderr %s", got.code, got.stderr)
			}
			lines := strings.Split(strings.TrimSuffix(got.stdout, "\n"), "\n")
			if got.stdout == "" {
				lines = nil
			}
			if len(lines) != len(test.lines) {
				t.Fatalf("%d lines, want %d:\n%s", len(lines), len(test.lines), got.stdout)
			}
			for i, part := range test.lines {
				if !strings.Contains(lines[i], part) {
					t.Errorf("line %d is %s, want %s", i+1, lines[i], part)
				}
			}
		})
	}
}

func TestReplayPostsTheFuture(t *testing.T) {
	got := tierboard(t, oneSale, nil, "replay", "--events", "-", "--format", "csv")
	if want := "north,acme,sales,sourced,expired,-50,2025-03-01,v/2,"; got.code != exitOK || !strings.Contains(got.stdout, want) {
		t.Errorf("exit code %d; the lot's expiry %q is not among the postings:\n%s", got.code, want, got.stdout)
	}
}

func TestReplayReadsFiles(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "events.ndjson"), oneSale)
	write(t, filepath.Join(dir, "events.csv"), "id,company,on,kind,country,line,mrr,currency,seller,deal_type,partner\n"+
		"v/1,acme,2024-03-01,company,US,,,,,,\n"+
		"v/2,acme,2024-03-01,line_sold,,sales,1000,USD,north,sourced,\n"+
		"v/3,acme,2024-03-01,manager_added,,,,,,,south\n")
	ndjson := tierboard(t, "", nil, "replay", "--events", filepath.Join(dir, "events.ndjson"))
	csv := tierboard(t, "", nil, "replay", "--events", filepath.Join(dir, "events.csv"))
	if ndjson.code != exitOK || ndjson.stdout == "" || ndjson != csv {
		t.Errorf("NDJSON gave %+v\nCSV gave %+v", ndjson, csv)
	}
}

func TestReplayStandings(t *testing.T) {
	facts := filepath.Join(t.TempDir(), "facts.ndjson")
	write(t, facts, `{"partner":"north","on":"2024-01-01","fact":"certified_through","value":"2025-12-31"}
{"partner":"west","on":"2024-01-01","fact":"certified_through","value":"2025-12-31"}
`)
	got := tierboard(t, oneSale, nil, "replay", "--events", "-", "--standings", "--facts", facts, "--as-of", "2024-06-01")
	if got.code != exitOK {
		t.Fatalf("exit code %d, stderr %s", got.code, got.stderr)
	}
	lines := strings.Split(strings.TrimSuffix(got.stdout, "\n"), "\n")
	if len(lines) != 3 {
		t.Fatalf("%d standings, want those of north, south and west:\n%s", len(lines), got.stdout)
	}
	for i, parts := range [][]string{
		{`"partner":"north"`, `"on":"2024-06-01"`, `"edition":"2024-02-27"`, `"sourced":"50"`, `"performance":"untiered"`, `"credited":"untiered"`},
		{`"partner":"south"`, `"managed":"10"`, `"total":"10"`},
		{`"partner":"west"`, `"total":"0"`},
	} {
		for _, part := range parts {
			if !strings.Contains(lines[i], part) {
				t.Errorf("standing %d lacks %s:\n%s", i+1, part, lines[i])
			}
		}
	}
	today := tierboard(t, oneSale, nil, "replay", "--events", "-", "--standings")
	if !strings.Contains(today.stdout, `"on":"2026-03-10"`) {
		t.Errorf("without --as-of the standing is not today's:\n%s", today.stdout)
	}
}

// Retention comes from the events: what the facts say of it counts only where
// no month is over.
func TestReplayComputesRetention(t *testing.T) {
	facts := filepath.Join(t.TempDir(), "facts.ndjson")
	write(t, facts, `{"partner":"south","on":"2024-01-01","fact":"customer_dollar_retention","value":"0.5"}`+"\n")
	for _, test := range []struct{ name, on, have string }{
		{"a record where nothing can be computed", "2024-04-30", `"have":"0.5"`},
		{"computed", "2024-05-01", `"have":"1"`},
	} {
		got := tierboard(t, oneSale, nil, "replay", "--events", "-", "--standings", "--facts", facts, "--as-of", test.on)
		lines := strings.Split(got.stdout, "\n")
		if got.code != exitOK || len(lines) < 2 {
			t.Fatalf("%s: exit code %d, stderr %s", test.name, got.code, got.stderr)
		}
		_, elite, _ := strings.Cut(lines[1], "customer_dollar_retention")
		if condition, _, _ := strings.Cut(elite, "}"); !strings.Contains(condition, test.have) {
			t.Errorf("%s: %s lacks %s", test.name, condition, test.have)
		}
	}
}

func TestReplayRefusals(t *testing.T) {
	for _, test := range []struct {
		name, events string
		args         []string
		code         int
		stderr       string
	}{
		{"no events", "", nil, exitUsage, "--events"},
		{"no such file", "", []string{"--events", "nowhere.ndjson"}, exitUsage, "there is no file nowhere.ndjson"},
		{"not JSON", "hello\n", []string{"--events", "-"}, exitError, "standard input: line 1"},
		{"unknown field", `{"id":"v/1","colour":"red"}`, []string{"--events", "-"}, exitError, "colour"},
		{"invalid stream", strings.Replace(oneSale, `"kind":"company"`, `"kind":"country_changed"`, 1), []string{"--events", "-"}, exitError, "event v/"},
		{"unknown program", oneSale, []string{"--events", "-", "--program", "gold"}, exitUsage, "use mrr or points"},
		{"unknown edition", oneSale, []string{"--events", "-", "--edition", "2024-02-28"}, exitUsage, "2024-02-27"},
		{"bad date", oneSale, []string{"--events", "-", "--as-of", "yesterday"}, exitUsage, "YYYY-MM-DD"},
		{"facts without standings", oneSale, []string{"--events", "-", "--facts", "x"}, exitUsage, "--standings"},
		{"standings as CSV", oneSale, []string{"--events", "-", "--standings", "--format", "csv"}, exitUsage, "NDJSON"},
		{"one input twice", oneSale, []string{"--events", "-", "--standings", "--facts", "-"}, exitUsage, "standard input"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := tierboard(t, test.events, nil, append([]string{"replay"}, test.args...)...)
			if got.code != test.code || !strings.Contains(got.stderr, test.stderr) || got.stdout != "" {
				t.Errorf("exit code %d, stdout %q, stderr %q; want %d and %q", got.code, got.stdout, got.stderr, test.code, test.stderr)
			}
		})
	}
}
