// Package plan writes migrations: what leads from the migrations of a dialect
// to ent/schema as it is. Where nothing is missing it writes nothing, which
// makes it the check against drift as well.
package plan

import (
	"context"
	"database/sql"
	"fmt"
	"text/template"

	"ariga.io/atlas/sql/migrate"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	"github.com/jackc/pgx/v5/stdlib"
	_ "github.com/mattn/go-sqlite3" // Atlas replays the migrations of SQLite in memory.

	entmigrate "github.com/tierboard/tierboard/ent/migrate"
)

// SQLite is the address of the database in memory on which SQLite's migrations
// are replayed.
const SQLite = "sqlite://plan?mode=memory&_fk=1"

// Atlas opens PostgreSQL under this name.
func init() { sql.Register("postgres", stdlib.GetDefaultDriver()) }

// Write replays the migrations in folder on the empty database at url, and
// writes the next one where ent/schema has moved on: NNNN_name.sql, numbered
// from 0001, and the sums of all in atlas.sum.
func Write(ctx context.Context, url, folder, name string) error {
	directory, err := migrate.NewLocalDir(folder)
	if err != nil {
		return err
	}
	files, err := directory.Files()
	if err != nil {
		return err
	}
	formatter, err := migrate.NewTemplateFormatter(
		template.Must(template.New("name").Parse(fmt.Sprintf("%04d_{{ .Name }}.sql", len(files)+1))),
		template.Must(template.New("content").Parse("{{ range .Changes }}{{ with .Comment }}-- {{ . }}\n{{ end }}{{ .Cmd }};\n{{ end }}")),
	)
	if err != nil {
		return err
	}
	kind := dialect.Postgres
	if url == SQLite {
		kind = dialect.SQLite
	}
	return entmigrate.NamedDiff(ctx, url, name,
		schema.WithDir(directory),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDialect(kind),
		schema.WithFormatter(formatter),
		schema.WithIndent("  "),
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
	)
}

// Sum writes atlas.sum anew, after a migration was written by hand.
func Sum(folder string) error {
	directory, err := migrate.NewLocalDir(folder)
	if err != nil {
		return err
	}
	sum, err := directory.Checksum()
	if err != nil {
		return err
	}
	return migrate.WriteSumFile(directory, sum)
}

// Check reports whether a folder's files are those whose sums atlas.sum holds.
func Check(folder string) error {
	directory, err := migrate.NewLocalDir(folder)
	if err != nil {
		return err
	}
	if err := migrate.Validate(directory); err != nil {
		return fmt.Errorf("%s: %w", folder, err)
	}
	return nil
}
