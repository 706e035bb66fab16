package graph_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// scenario is one request and what it must be answered with. Files of them are
// in testdata; a new case needs no Go. In all texts names such as
// @partner/ada, @client/ada/acme and @event/test/04 stand for ids.
type scenario struct {
	Name string `yaml:"name"`
	// Viewer is manager, nobody or the key of a partner.
	Viewer    string         `yaml:"viewer"`
	Query     string         `yaml:"query"`
	Variables map[string]any `yaml:"variables"`
	// Data is the whole of the answer's data.
	Data any `yaml:"data"`
	// Errors are the answer's errors, in order.
	Errors []struct {
		Code  string `yaml:"code"`
		Field string `yaml:"field"`
		// Reason is the engine's code; "" is not looked at.
		Reason  string `yaml:"reason"`
		Path    []any  `yaml:"path"`
		Message string `yaml:"message"`
	} `yaml:"errors"`
}

// file is a file of scenarios over one book, in order: what a mutation changes,
// those after it see. Each file has a database of its own.
type file struct {
	// Book is the name of one of books.
	Book      string     `yaml:"book"`
	Today     string     `yaml:"today"`
	Scenarios []scenario `yaml:"scenarios"`
}

// books are what a file of scenarios can be over; other test files add theirs.
var books = map[string]func() *intake.Book{
	"empty": func() *intake.Book { return nil },
	"small": smallBook,
}

func TestScenarios(t *testing.T) {
	paths := must(filepath.Glob("testdata/*.yml"))(t)
	if len(paths) == 0 {
		t.Fatal("no scenarios")
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, path := range paths {
			t.Run(strings.TrimSuffix(filepath.Base(path), ".yml"), func(t *testing.T) {
				t.Parallel()
				runFile(t, path, s.Dialect())
			})
		}
	})
}

func runFile(t *testing.T, path, dialect string) {
	var f file
	if err := yaml.UnmarshalWithOptions(must(os.ReadFile(path))(t), &f, yaml.Strict()); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	book, ok := books[f.Book]
	if !ok {
		t.Fatalf("%s: there is no book %q", path, f.Book)
	}
	address := storetest.SQLite(t)
	if dialect == "postgres" {
		address = storetest.Postgres(t)
	}
	a := open(t, storetest.Open(t, address), book(), day(f.Today))
	for _, c := range f.Scenarios {
		t.Run(c.Name, func(t *testing.T) { c.run(t, a) })
	}
}

func (c *scenario) run(t *testing.T, a *api) {
	r := a.ask(t, c.Viewer, c.Query, c.Variables)
	if strings.HasPrefix(strings.TrimSpace(c.Query), "mutation") {
		a.name(t)
		r.Text = rename(r.Text, a.names)
		r.reparse(t)
	}
	want, got := plain(t, c.Data), plain(t, r.Data)
	if !reflect.DeepEqual(want, got) {
		t.Errorf("data:\n%s\nwant:\n%s", pretty(t, got), pretty(t, want))
	}
	if len(r.Errors) != len(c.Errors) {
		t.Fatalf("%d errors, want %d: %s", len(r.Errors), len(c.Errors), r.Text)
	}
	for i, want := range c.Errors {
		got := r.Errors[i]
		extensions, _ := got["extensions"].(map[string]any)
		field, _ := extensions["field"].(string)
		reason, _ := at(t, got["extensions"], "reason").(string)
		if want.Reason != "" && reason != want.Reason {
			t.Errorf("error %d has the reason %q, want %s", i, reason, want.Reason)
		}
		if r.code(i) != want.Code || field != want.Field || !strings.Contains(got["message"].(string), want.Message) {
			t.Errorf("error %d: %v, want code %s, field %q, message with %q", i, got, want.Code, want.Field, want.Message)
		}
		if want.Path != nil && !reflect.DeepEqual(plain(t, want.Path), plain(t, got["path"])) {
			t.Errorf("error %d: path %v, want %v", i, got["path"], want.Path)
		}
	}
}

// plain brings YAML and JSON to the same Go values.
func plain(t testing.TB, value any) any {
	t.Helper()
	var same any
	if err := json.Unmarshal(must(json.Marshal(value))(t), &same); err != nil {
		t.Fatal(err)
	}
	if object, ok := same.(map[string]any); ok && len(object) == 0 {
		return nil
	}
	return same
}

func pretty(t testing.TB, value any) string {
	t.Helper()
	return string(must(yaml.Marshal(value))(t))
}
