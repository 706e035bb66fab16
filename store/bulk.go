package store

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	entmigrate "github.com/tierboard/tierboard/ent/migrate"
	"github.com/tierboard/tierboard/ent/scope"
)

// rowsPerStatement are the sizes of SQLite's inserts, largest first. More rows
// at once insert quicker but take longer to prepare: 16 are best for tens of
// thousands of rows, and what is left over takes one more statement.
var rowsPerStatement = []int{16, 1}

// copyFrom is the number of rows from which PostgreSQL's COPY pays.
const copyFrom = 8

// columnsOf names the columns of every table of ent/schema.
var columnsOf = func() map[string][]string {
	tables := map[string][]string{}
	for _, table := range entmigrate.Tables {
		for _, column := range table.Columns {
			tables[table.Name] = append(tables[table.Name], column.Name)
		}
	}
	return tables
}()

// BulkInsert adds rows to a table, each with a value for every named column
// and in their order; columns not named take the database's default. It writes
// past ent's hooks, validators and defaults: the caller makes the ids
// (ent/id), gives times in UTC cut to microseconds and JSON as text. It is for
// viewers who see all. A row that breaks a constraint fails the transaction.
func (t *Tx) BulkInsert(ctx context.Context, table string, columns []string, rows [][]any) error {
	if err := checkBulk(ctx, table, columns, rows); err != nil {
		return err
	}
	var err error
	if t.dialect == dialect.Postgres && len(rows) >= copyFrom {
		err = t.copy(ctx, table, columns, rows)
	} else {
		err = t.insert(ctx, table, columns, "", rows)
	}
	if err != nil {
		return fmt.Errorf("insert into %s: %w", table, err)
	}
	return nil
}

// BulkUpsert is BulkInsert for rows of which some may be there already, by
// their id, the first column: those get the values of all the others. Columns
// without a default must be among them.
func (t *Tx) BulkUpsert(ctx context.Context, table string, columns []string, rows [][]any) error {
	if err := checkBulk(ctx, table, columns, rows); err != nil {
		return err
	}
	if columns[0] != "id" {
		return refuse(CodeInvalid, "columns", "the first column to upsert by must be the id")
	}
	set := make([]string, 0, len(columns)-1)
	for _, column := range columns[1:] {
		set = append(set, `"`+column+`" = excluded."`+column+`"`)
	}
	if err := t.insert(ctx, table, columns, ` ON CONFLICT ("id") DO UPDATE SET `+strings.Join(set, ", "), rows); err != nil {
		return fmt.Errorf("upsert into %s: %w", table, err)
	}
	return nil
}

// checkBulk judges who writes, and the names and numbers of what is written.
func checkBulk(ctx context.Context, table string, columns []string, rows [][]any) error {
	if err := scope.Writer(ctx, table); err != nil {
		return err
	}
	known, ok := columnsOf[table]
	if !ok {
		return refuse(CodeInvalid, "table", fmt.Sprintf("there is no table %q", table))
	}
	for _, column := range columns {
		if !slices.Contains(known, column) {
			return refuse(CodeInvalid, "columns", fmt.Sprintf("table %s has no column %q", table, column))
		}
	}
	for i, row := range rows {
		if len(row) != len(columns) {
			return refuse(CodeInvalid, "rows", fmt.Sprintf("row %d of %s has %d values for %d columns", i, table, len(row), len(columns)))
		}
	}
	return nil
}

func (t *Tx) copy(ctx context.Context, table string, columns []string, rows [][]any) error {
	count(ctx, "COPY "+table)
	return t.conn.Raw(func(driven any) error {
		_, err := driven.(*stdlib.Conn).Conn().CopyFrom(ctx, pgx.Identifier{table}, columns, pgx.CopyFromRows(rows))
		return err
	})
}

// insert inserts rows; conflict is what to do about those that are there.
func (t *Tx) insert(ctx context.Context, table string, columns []string, conflict string, rows [][]any) error {
	for _, size := range rowsPerStatement {
		whole := len(rows) - len(rows)%size
		if err := t.insertBy(ctx, size, insertStatement(table, columns, size)+conflict, rows[:whole]); err != nil {
			return err
		}
		rows = rows[whole:]
	}
	return nil
}

// insertBy inserts rows, so many with each statement.
func (t *Tx) insertBy(ctx context.Context, size int, statement string, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	prepared := t.prepared[statement]
	if prepared == nil {
		var err error
		if prepared, err = t.tx.PrepareContext(ctx, statement); err != nil { //nolint:sqlclosecheck // closed with the transaction, which uses it again
			return err
		}
		t.prepared[statement] = prepared
	}
	values := make([]any, 0, size*len(rows[0]))
	for batch := range slices.Chunk(rows, size) {
		values = values[:0]
		for _, row := range batch {
			values = append(values, row...)
		}
		count(ctx, statement)
		if _, err := prepared.ExecContext(ctx, values...); err != nil {
			return err
		}
	}
	return nil
}

func insertStatement(table string, columns []string, rows int) string {
	var b strings.Builder
	b.WriteString(`INSERT INTO "` + table + `" ("` + strings.Join(columns, `", "`) + `") VALUES `)
	place := 0
	for row := range rows {
		if row > 0 {
			b.WriteString(", ")
		}
		for column := range columns {
			b.WriteString([]string{"(", ", "}[min(column, 1)])
			place++
			b.WriteString("$" + strconv.Itoa(place))
		}
		b.WriteString(")")
	}
	return b.String()
}
