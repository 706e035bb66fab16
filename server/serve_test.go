package main

import (
	"encoding/json"
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/tierboard/tierboard/web"
)

// serving starts a real server on a free port and waits until it is ready.
func serving(t *testing.T, args ...string) (p *process, base string) {
	t.Helper()
	p = start(t, t.TempDir(), append([]string{"serve", "--listen", "127.0.0.1:0", "--log-format", "json"}, args...)...)
	address := regexp.MustCompile(`"url":"(http://[^"]+)/"`)
	waitFor(t, "the server listens", func() bool {
		if match := address.FindStringSubmatch(p.stderr.String()); match != nil {
			base = match[1]
		}
		return base != ""
	})
	if status, body, err := get(t, base+"/readyz"); err != nil || status != 200 {
		t.Fatalf("/readyz answered %d %q, %v; the server says %s", status, body, err, p.stderr.String())
	}
	return p, base
}

// query posts a GraphQL query and decodes its data.
func query(t *testing.T, base, text string, data any) {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": text})
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var decoded struct {
		Data   json.RawMessage
		Errors []json.RawMessage
	}
	if err := json.Unmarshal(answer, &decoded); err != nil || len(decoded.Errors) > 0 {
		t.Fatalf("answered %d %s (%v)", response.StatusCode, answer, err)
	}
	if err := json.Unmarshal(decoded.Data, data); err != nil {
		t.Fatal(err)
	}
}

// TestServeDemo is the first minute: an empty directory, one command.
func TestServeDemo(t *testing.T) {
	p, base := serving(t, "--demo", "--as-of", "2026-03-10")
	for path, part := range map[string]string{"/": "<!doctype html>", "/graphiql/": "<!doctype html>", "/schema.graphql": "type Query"} {
		status, body, err := get(t, base+path)
		if err != nil || status != 200 || !strings.Contains(strings.ToLower(body), strings.ToLower(part)) {
			t.Errorf("%s answered %d, %v, without %q", path, status, err, part)
		}
	}
	var data struct {
		Program struct {
			Today string
			Book  struct{ Demo bool }
		}
		Viewer   struct{ Role string }
		Partners struct {
			TotalCount int
			Nodes      []struct {
				Standing struct{ PerformanceTier string }
			}
		}
	}
	query(t, base, "{ program { today book { demo } } viewer { role } partners(first: 50) { totalCount nodes { standing { performanceTier } } } }", &data)
	if data.Program.Today != "2026-03-10" || !data.Program.Book.Demo || data.Viewer.Role != "PROGRAM_MANAGER" {
		t.Errorf("answered %+v", data)
	}
	tiers := map[string]bool{}
	for _, partner := range data.Partners.Nodes {
		tiers[partner.Standing.PerformanceTier] = true
	}
	for _, tier := range []string{"UNTIERED", "GOLD", "PLATINUM", "DIAMOND", "ELITE"} {
		if !tiers[tier] {
			t.Errorf("no demo partner performs at %s", tier)
		}
	}
	if err := p.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := p.Wait(); err != nil {
		t.Errorf("SIGTERM ended the server with %v: %s", err, p.stderr.String())
	}
	for _, part := range []string{"no sign-in", `"msg":"stopped"`} {
		if !strings.Contains(p.stderr.String(), part) {
			t.Errorf("the log lacks %q: %s", part, p.stderr.String())
		}
	}
	if strings.Contains(p.stdout.String(), "{") {
		t.Errorf("logs went to standard output: %s", p.stdout.String())
	}
}

// TestServeWithoutTheSchema: what is not told by introspection is not told by
// the file beside it.
func TestServeWithoutTheSchema(t *testing.T) {
	_, base := serving(t, "--no-introspection")
	if status, body, err := get(t, base+"/schema.graphql"); err != nil || status != 404 || strings.Contains(body, "Query") {
		t.Errorf("answered %d, %v: %s", status, err, body)
	}
}

func TestServeAnEmptyBookSaysHowToFillIt(t *testing.T) {
	p, base := serving(t)
	if !strings.Contains(p.stderr.String(), "tierboard import") {
		t.Errorf("the log does not say how to fill the database: %s", p.stderr.String())
	}
	var data struct{ Partners struct{ TotalCount int } }
	query(t, base, "{ partners { totalCount } }", &data)
	if data.Partners.TotalCount != 0 {
		t.Errorf("an empty book has %d partners", data.Partners.TotalCount)
	}
}

func TestServeKeepsABookThatIsThere(t *testing.T) {
	db := filepath.Join(t.TempDir(), "book.db")
	importSales(t, db, salesFiles(t, 3, 6))
	_, base := serving(t, "--demo", "--db", db)
	var data struct {
		Partners struct{ TotalCount int }
		Program  struct {
			Book struct {
				Name string
				Demo bool
			}
		}
	}
	query(t, base, "{ partners { totalCount } program { book { name demo } } }", &data)
	if data.Partners.TotalCount != 3 || data.Program.Book.Demo || data.Program.Book.Name != "crm-sales" {
		t.Errorf("answered %+v", data)
	}
}

func TestServeRefusals(t *testing.T) {
	for _, test := range []struct {
		name   string
		args   []string
		stderr string
	}{
		{"all addresses", []string{"--listen", ":8080"}, "no sign-in"},
		{"another machine's reach", []string{"--listen", "0.0.0.0:8080"}, "no sign-in"},
		{"no port", []string{"--listen", "127.0.0.1"}, "host and port"},
		{"every origin", []string{"--cors-origin", "*"}, "--cors-origin"},
		{"origins by pattern", []string{"--cors-origin", "https://*.example.com"}, "--cors-origin"},
		{"a long drain", []string{"--drain-wait", "1h"}, "--drain-wait"},
	} {
		t.Run(test.name, func(t *testing.T) {
			db := filepath.Join(t.TempDir(), "book.db")
			got := tierboard(t, "", nil, append([]string{"serve", "--db", db}, test.args...)...)
			if got.code != exitUsage || !strings.Contains(got.stderr, test.stderr) {
				t.Errorf("exit code %d, stderr %s; want %d and %q", got.code, got.stderr, exitUsage, test.stderr)
			}
		})
	}
}

func TestServeOnATakenPortFails(t *testing.T) {
	_, base := serving(t)
	got := tierboard(t, "", nil, "serve", "--db", filepath.Join(t.TempDir(), "book.db"), "--listen", strings.TrimPrefix(base, "http://"))
	if got.code != exitError || !strings.Contains(got.stderr, "address already in use") {
		t.Errorf("exit code %d, stderr %s", got.code, got.stderr)
	}
}

func TestOnlyThePagesOperations(t *testing.T) {
	_, base := serving(t, "--only-persisted")
	for _, c := range []struct{ body, answer string }{
		{`{"query":"{ program { key } }"}`, "PERSISTED_QUERY_NOT_IN_LIST"},
		{`{"query":"{ __schema { queryType { name } } }"}`, "PERSISTED_QUERY_NOT_IN_LIST"},
		{byHash(strings.Repeat("0", 64)), "PERSISTED_QUERY_NOT_FOUND"},
		{byHash(hashOfOperation(t, "query SettingsPageQuery(")), `"role":"PROGRAM_MANAGER"`},
	} {
		if answer := post(t, base+"/graphql", c.body); !strings.Contains(answer, c.answer) {
			t.Errorf("%s is answered %s, want %s", c.body, answer, c.answer)
		}
	}
}

// hashOfOperation is the hash of the pages' operation that begins so.
func hashOfOperation(t *testing.T, beginning string) string {
	t.Helper()
	for hash, text := range web.Operations() {
		if strings.HasPrefix(text, beginning) {
			return hash
		}
	}
	t.Fatalf("the pages have no operation %q", beginning)
	return ""
}

// byHash is a request's body that names its operation.
func byHash(hash string) string {
	return `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`
}

// post sends a body to the API and returns the answer's.
func post(t *testing.T, address, body string) string {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(answer)
}
