// Command diff plans the next migration of both databases from ent/schema:
//
//	go run ./ent/migrate/diff NAME
//
// writes ent/migrate/{sqlite,postgres}/NNNN_NAME.sql where the schema has moved
// on, and nothing where it has not. After writing or changing a migration by
// hand, before its release:
//
//	go run ./ent/migrate/diff -sum
//
// It runs from the root of the module, and starts a PostgreSQL of its own.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"github.com/tierboard/tierboard/ent/migrate/plan"
	"github.com/tierboard/tierboard/ent/migrate/scratch"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "diff:", err)
		os.Exit(1)
	}
}

func run() error {
	sum := flag.Bool("sum", false, "write atlas.sum anew, after a migration was written by hand")
	flag.Parse()
	sqlite := filepath.Join("ent", "migrate", "sqlite")
	postgres := filepath.Join("ent", "migrate", "postgres")
	if *sum {
		return errors.Join(plan.Sum(sqlite), plan.Sum(postgres))
	}
	name := flag.Arg(0)
	if !regexp.MustCompile(`^[a-z][a-z0-9_]*$`).MatchString(name) {
		return errors.New("name the migration in lower case, such as: go run ./ent/migrate/diff add_notes")
	}
	cluster, err := scratch.Start()
	if err != nil {
		return err
	}
	ctx := context.Background()
	return errors.Join(
		plan.Write(ctx, plan.SQLite, sqlite, name),
		plan.Write(ctx, cluster.URL("postgres"), postgres, name),
		cluster.Stop(),
	)
}
