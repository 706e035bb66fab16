package plan_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/tierboard/tierboard/ent/migrate/plan"
	"github.com/tierboard/tierboard/ent/migrate/scratch"
)

// TestMigrationsLeadToTheSchema plans the next migration of both databases in a
// copy of their folders, and finds that there is nothing to write.
func TestMigrationsLeadToTheSchema(t *testing.T) {
	cluster, err := scratch.Start()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := cluster.Stop(); err != nil {
			t.Error(err)
		}
	})
	for folder, url := range map[string]string{"sqlite": plan.SQLite, "postgres": cluster.URL("postgres")} {
		t.Run(folder, func(t *testing.T) {
			original := filepath.Join("..", folder)
			if err := plan.Check(original); err != nil {
				t.Fatalf("%v: run `go run ./ent/migrate/diff -sum` if the change is not released", err)
			}
			copied := t.TempDir()
			if err := os.CopyFS(copied, os.DirFS(original)); err != nil {
				t.Fatal(err)
			}
			if err := plan.Write(t.Context(), url, copied, "drift"); err != nil {
				t.Fatal(err)
			}
			drift, err := filepath.Glob(filepath.Join(copied, "*_drift.sql"))
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range drift {
				text, err := os.ReadFile(file)
				t.Errorf("ent/schema has moved on: run `go run ./ent/migrate/diff NAME` (%v)\n%s", err, text)
			}
		})
	}
}

// TestDriftIsFound guards the check above: where migrations are missing, it has
// something to say.
func TestDriftIsFound(t *testing.T) {
	empty := t.TempDir()
	if err := plan.Write(t.Context(), plan.SQLite, empty, "drift"); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(empty, "0001_drift.sql")); err != nil {
		t.Errorf("nothing was planned for an empty folder: %v", err)
	}
	if err := plan.Check(empty); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(filepath.Join(empty, "0002_by_hand.sql"), []byte("CREATE TABLE x (y integer);\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := plan.Check(empty); err == nil {
		t.Error("a migration without a sum passed")
	}
	if err := plan.Sum(empty); err != nil {
		t.Fatal(err)
	}
	if err := plan.Check(empty); err != nil {
		t.Error(err)
	}
}
