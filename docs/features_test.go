package docs_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestFeatures holds the table of features: a row for each, in order, whose
// queries and mutations are in the schema and in the scenarios that the row
// names, and whose page of the guide shows one of them. What runs them is
// graph: TestScenarios and TestGuide. Each is on a page of the dashboard, which
// the guide names too, has a browser test of its name and is on the tour.
func TestFeatures(t *testing.T) {
	schema := wholeSchema(t)
	text := string(read(t, "docs/features.md"))
	row := regexp.MustCompile(`(?m)^\| F(\d+) \|(.*)\|$`)
	field := regexp.MustCompile("`([A-Z][A-Za-z]+)\\.([a-z][A-Za-z]+)`")
	link := regexp.MustCompile(`\]\(([^)]+)\)`)
	rows := row.FindAllStringSubmatch(text, -1)
	if len(rows) != 34 {
		t.Fatalf("%d rows, want one for each of F1 to F34", len(rows))
	}
	var paths []string
	if err := json.Unmarshal(read(t, "web/src/app/paths.json"), &paths); err != nil {
		t.Fatal(err)
	}
	browserTests, tour := browserTests(t), string(read(t, "docs/tour.md"))
	for i, r := range rows {
		name := fmt.Sprintf("F%d", i+1)
		t.Run(name, func(t *testing.T) {
			cells := strings.Split(r[2], " | ")
			if "F"+r[1] != name || len(cells) != 5 {
				t.Fatalf("row %d is F%s with %d cells", i+1, r[1], len(cells))
			}
			var scenarios, guide strings.Builder
			for _, target := range link.FindAllStringSubmatch(cells[2], -1) {
				scenarios.Write(read(t, filepath.Join("docs", target[1])))
			}
			for _, target := range link.FindAllStringSubmatch(cells[3], -1) {
				guide.Write(read(t, filepath.Join("docs", target[1])))
			}
			shown, fields := false, field.FindAllStringSubmatch(cells[1], -1)
			if len(fields) == 0 {
				t.Error("it names no field of the schema")
			}
			for _, f := range fields {
				definition := schema.Types[f[1]]
				if definition == nil || definition.Fields.ForName(f[2]) == nil {
					t.Errorf("the schema has no %s.%s", f[1], f[2])
				}
				word := regexp.MustCompile(`\b` + f[2] + `\b`)
				if !word.MatchString(scenarios.String()) {
					t.Errorf("none of its scenarios asks for %s.%s", f[1], f[2])
				}
				shown = shown || word.MatchString(guide.String())
			}
			if !shown {
				t.Error("its page of the guide shows none of them")
			}
			path := regexp.MustCompile("`(/[^` ]*|\\?(?:client|explain|asOf)=…[^` ]*)`").FindStringSubmatch(cells[4])
			if path == nil || path[1][0] == '/' && !slices.Contains(paths, path[1]) {
				t.Errorf("its last cell names no path of web/src/app/paths.json, and nothing that opens on every page: %s", cells[4])
			}
			if path != nil && !regexp.MustCompile("(?m)^Page: .*`"+regexp.QuoteMeta(path[1])).MatchString(guide.String()) {
				t.Errorf("its page of the guide has no line \"Page: …\" with %s", path[1])
			}
			if !regexp.MustCompile(`(?m)\b(test|describe)\([^\n]*\b` + name + `\b`).MatchString(browserTests) {
				t.Error("no browser test in web/e2e is named after it")
			}
			if !regexp.MustCompile(`\b` + name + `\b`).MatchString(tour) {
				t.Error("docs/tour.md does not show it")
			}
		})
	}
}

// browserTests returns the sources of all browser tests.
func browserTests(t *testing.T) string {
	t.Helper()
	var all strings.Builder
	files, err := filepath.Glob(filepath.Join(root(t), "web/e2e/*.spec.ts"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no browser tests: %v", err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(source)
	}
	return all.String()
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root(t), path))
	if err != nil {
		t.Fatal(err)
	}
	return data
}
