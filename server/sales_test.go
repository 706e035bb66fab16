package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const salesMapping = "../intake/mappings/crm-sales.yaml"

// salesFiles writes a small sales export in the shape of the real one: three
// partners, six agents, two product lines and the given numbers of companies
// and wins.
func salesFiles(t *testing.T, companies, wins int) string {
	t.Helper()
	dir := t.TempDir()
	var accounts, pipeline strings.Builder
	accounts.WriteString("account,sector,year_established,revenue,employees,office_location,subsidiary_of\n")
	for i := range companies {
		country := []string{"United States", "Brazil", "Germany"}[i%3]
		fmt.Fprintf(&accounts, "Company %03d,retail,1999,1.5,%d,%s,\n", i, 10+i, country)
	}
	pipeline.WriteString("opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,engage_quarter,close_quarter\n")
	for i := range wins {
		fmt.Fprintf(&pipeline, "W%06d,Agent %d,%s,Company %03d,Won,01-01-16,%02d-%02d-17,%d,,\n",
			i, i%6, []string{"GTX Basic", "MG Special"}[i%2], i%companies, 1+i%28, 1+i%12, 600+i)
	}
	for name, text := range map[string]string{
		"accounts.csv":       accounts.String(),
		"products.csv":       "product,series,sales_price\nGTX Basic,GTX,550\nMG Special,MG,55\n",
		"sales_teams.csv":    "sales_agent,manager,regional_office\nAgent 0,North,East\nAgent 1,North,East\nAgent 2,South,East\nAgent 3,South,East\nAgent 4,West,East\nAgent 5,West,East\n",
		"sales_pipeline.csv": pipeline.String(),
	} {
		write(t, filepath.Join(dir, name), text)
	}
	return dir
}

// edit replaces text in a file of a folder.
func edit(t *testing.T, dir, name, old, replacement string) {
	t.Helper()
	path := filepath.Join(dir, name)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), old) {
		t.Fatalf("%s has no %q", name, old)
	}
	write(t, path, strings.Replace(string(text), old, replacement, 1))
}

// succeed runs the program and returns its answer.
func succeed(t *testing.T, args ...string) string {
	t.Helper()
	got := tierboard(t, "", []string{"TIERBOARD_LOG_LEVEL=warn"}, args...)
	if got.code != exitOK {
		t.Fatalf("%s: exit code %d: %s%s", strings.Join(args, " "), got.code, got.stdout, got.stderr)
	}
	return got.stdout
}

// importSales imports a folder and returns the report.
func importSales(t *testing.T, db, dir string, flags ...string) imported {
	t.Helper()
	args := append([]string{"import", "--db", db, "--mapping", salesMapping, "--json"}, flags...)
	var report imported
	if err := json.Unmarshal([]byte(succeed(t, append(args, dir)...)), &report); err != nil {
		t.Fatal(err)
	}
	return report
}
