package docs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestFeatures holds the table of features: a row for each, in order, whose
// queries and mutations are in the schema and in the scenarios that the row
// names, and whose page of the guide shows one of them. What runs them is
// graph: TestScenarios and TestGuide.
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
			if page := strings.TrimSpace(cells[4]); page == "" {
				t.Error("it names no page, and no issue that brings one")
			}
		})
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root(t), path))
	if err != nil {
		t.Fatal(err)
	}
	return data
}
