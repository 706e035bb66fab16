package report

import (
	"context"
	"errors"
)

// Table is the beginning of a report.
type Table struct {
	Columns []Column
	Rows    []Row
	// More tells that the report goes on.
	More bool
}

// Preview reads the first rows of a report: at most most of them.
func Preview(ctx context.Context, src Source, q Query, most int) (*Table, error) {
	table := &Table{Columns: q.Columns()}
	src.page = most + 1
	err := q.Rows(ctx, src, Sink{Row: func(row Row) error {
		if len(table.Rows) == most {
			table.More = true
			return errEnough
		}
		table.Rows = append(table.Rows, row)
		return nil
	}})
	if err != nil && !errors.Is(err, errEnough) {
		return nil, err
	}
	return table, nil
}
