package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
	"github.com/riverqueue/river/rivertype"

	"github.com/tierboard/tierboard/store"
)

// client is what both kinds of River's clients do.
type client interface {
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
	StopAndCancel(ctx context.Context) error
	Insert(ctx context.Context, args river.JobArgs, opts *river.InsertOpts) (*rivertype.JobInsertResult, error)
	JobList(ctx context.Context, params *river.JobListParams) (*river.JobListResult, error)
}

// database is River over the book's database.
type database struct {
	presence presence
	executor riverdriver.Executor
	// client makes a client.
	client func(*river.Config) (client, error)
	// close ends the connections that are the queue's own.
	close func()
}

// postgresConnections are those of the queue: one holds the server's presence,
// one listens, and few are needed at a time beside them.
const postgresConnections = 5

// openDatabase applies River's migrations and connects it.
func openDatabase(ctx context.Context, s *store.Store, address string, log *slog.Logger) (*database, error) {
	if s.Dialect() == "postgres" {
		return openPostgres(ctx, address, log)
	}
	// One writer at a time, the queue among them: a connection of its own would
	// fight for SQLite's lock, and lose whenever an import takes long.
	driver := riversqlite.New(s.Writer())
	if err := migrate(ctx, driver, log); err != nil {
		return nil, err
	}
	var held presence = sqlitePresence{address}
	if address == ":memory:" {
		held = alone{}
	}
	return &database{
		presence: held, executor: driver.GetExecutor(), close: func() {},
		client: func(config *river.Config) (client, error) { return river.NewClient(driver, config) },
	}, nil
}

func openPostgres(ctx context.Context, address string, log *slog.Logger) (*database, error) {
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, err
	}
	config.MaxConns = postgresConnections
	config.ConnConfig.RuntimeParams["application_name"] = "tierboard jobs"
	config.ConnConfig.RuntimeParams["timezone"] = "UTC"
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, err
	}
	driver := riverpgxv5.New(pool)
	if err := migrate(ctx, driver, log); err != nil {
		pool.Close()
		return nil, err
	}
	return &database{
		presence: postgresPresence{pool}, executor: driver.GetExecutor(), close: pool.Close,
		client: func(config *river.Config) (client, error) { return river.NewClient(driver, config) },
	}, nil
}

// Servers that start together migrate together: who comes second fails, and
// finds it done when it tries again.
const (
	migrateTries = 20
	migrateWait  = 250 * time.Millisecond
)

func migrate[TTx any](ctx context.Context, driver riverdriver.Driver[TTx], log *slog.Logger) error {
	migrator, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: log})
	if err != nil {
		return fmt.Errorf("jobs: %w", err)
	}
	for try := 1; ; try++ {
		err := migrateOnce(ctx, migrator, driver.GetExecutor())
		var refused *store.Error
		if err == nil || errors.As(err, &refused) || try == migrateTries {
			return err
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(migrateWait):
		}
	}
}

// migrateOnce brings the queue's tables up to date, and refuses those of a
// later version.
func migrateOnce[TTx any](ctx context.Context, migrator *rivermigrate.Migrator[TTx], executor riverdriver.Executor) error {
	known := migrator.AllVersions()
	applied, err := migrator.ExistingVersions(ctx)
	if err != nil {
		// River knows no version that it does not know; its table tells.
		rows, unread := executor.MigrationGetByLine(ctx, &riverdriver.MigrationGetByLineParams{Line: riverdriver.MigrationLineMain})
		if newest := known[len(known)-1].Version; unread == nil && len(rows) > 0 && rows[len(rows)-1].Version > newest {
			return &store.Error{
				Code: store.CodeTooNew, Field: "db",
				Message: fmt.Sprintf("the job queue has migration %d, which this program does not know: use a newer tierboard", rows[len(rows)-1].Version),
			}
		}
		return fmt.Errorf("jobs: read the migrations of the queue: %w", errors.Join(err, unread))
	}
	if len(applied) == len(known) {
		return nil
	}
	if _, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("jobs: migrate the queue: %w", err)
	}
	return nil
}

// plain is a server's name as River and file systems take it.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' {
			return r
		}
		return '-'
	}, strings.ToLower(name))
}
