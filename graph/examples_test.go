package graph_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/store/storetest"
)

// What GraphiQL offers as examples runs and has something to show.
func TestExamplesOfGraphiQL(t *testing.T) {
	paths := must(filepath.Glob("../web/graphiql/examples/*.graphql"))(t)
	if len(paths) == 0 {
		t.Fatal("no examples")
	}
	today := day("2026-11-21")
	book := must(demo.Generate(1, today, demo.MinClients))(t)
	a := open(t, storetest.Open(t, storetest.SQLite(t)), &book, today)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			r := a.get(t, "manager", string(must(os.ReadFile(path))(t)), nil)
			for name, value := range r.Data {
				if value == nil {
					t.Errorf("%s is null: %s", name, r.Text)
				}
			}
			if len(r.Text) < 100 {
				t.Errorf("it shows next to nothing: %s", r.Text)
			}
		})
	}
}
