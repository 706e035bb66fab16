package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/stdlib"
)

// Keys of PostgreSQL's advisory locks, which are per database.
const (
	migrationLock = 7_449_101
	writerLock    = 7_449_102
)

// The connections of the writers: one writes, the others wait for their turn.
const postgresWriters = 4

func openPostgres(ctx context.Context, address string, readers int) (*Store, error) {
	writer, err := postgresPool(address, postgresWriters, nil)
	if err != nil {
		return nil, err
	}
	if err := migratePostgres(ctx, writer); err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	reading, err := postgresPool(address, readers, map[string]string{"default_transaction_read_only": "on"})
	if err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	if err := reading.PingContext(ctx); err != nil {
		return nil, errors.Join(err, reading.Close(), writer.Close())
	}
	return &Store{dialect: dialect.Postgres, writer: writer, readers: reading, begin: beginPostgres}, nil
}

func postgresPool(address string, size int, settings map[string]string) (*sql.DB, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		// pgx blanks the password in its message.
		return nil, refuse(CodeInvalid, "db", fmt.Sprintf("not an address of PostgreSQL: %v", err))
	}
	config.RuntimeParams["application_name"] = "tierboard"
	config.RuntimeParams["timezone"] = "UTC"
	for name, value := range settings {
		config.RuntimeParams[name] = value
	}
	pool := stdlib.OpenDB(*config, stdlib.OptionAfterConnect(func(_ context.Context, conn *pgx.Conn) error {
		conn.TypeMap().RegisterType(&pgtype.Type{
			Name: "timestamptz", OID: pgtype.TimestamptzOID, Codec: &pgtype.TimestamptzCodec{ScanLocation: time.UTC},
		})
		return nil
	}))
	pool.SetMaxOpenConns(size)
	pool.SetMaxIdleConns(size)
	return pool, nil
}

// beginPostgres opens a transaction that writes alone, as SQLite's do: the
// ledger numbers postings without gaps or races.
func beginPostgres(ctx context.Context, conn *sql.Conn) (*sql.Tx, error) {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(writerLock)); err != nil {
		return nil, errors.Join(err, tx.Rollback())
	}
	return tx, nil
}
