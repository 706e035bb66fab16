package report

import (
	"context"
	"fmt"
	"io"
)

// Format is the form of a file.
type Format string

// The formats.
const (
	CSV  Format = "csv"
	XLSX Format = "xlsx"
)

// MediaType returns the format's media type.
func (f Format) MediaType() string {
	if f == XLSX {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	}
	return "text/csv; charset=utf-8"
}

// rowWriter writes a file row by row. No row is kept in memory.
type rowWriter interface {
	// row writes a row with a cell for each column.
	row(cells []string) error
	// end writes what is left.
	end() error
	// discard frees what the writer holds; it may be called after end.
	discard() error
}

// Write streams a report into w as a file of the format: a line of headers and
// a line for each row. It returns the number of rows. progress is told the
// number of rows so far, now and then, and how many there will be, 0 while that
// is unknown; its error ends the writing. It may be nil.
func Write(ctx context.Context, src Source, q Query, format Format, w io.Writer, progress func(rows, total int64) error) (rows int64, err error) {
	columns := q.Columns()
	var out rowWriter
	if format == XLSX {
		out, err = newXLSX(w, columns)
	} else {
		out, err = newCSV(w, columns)
	}
	if err != nil {
		return 0, err
	}
	defer func() {
		if closing := out.discard(); err == nil && closing != nil {
			err = fmt.Errorf("report: free a writer: %w", closing)
		}
	}()
	total := int64(0)
	err = q.Rows(ctx, src, Sink{
		Total: func(n int64) { total = n },
		Row: func(row Row) error {
			if err := out.row(row.Cells); err != nil {
				return err
			}
			if rows++; progress != nil && rows%progressEvery == 0 {
				return progress(rows, max(total, rows))
			}
			return nil
		},
	})
	if err != nil {
		return rows, err
	}
	return rows, out.end()
}

// progressEvery is the number of rows between two reports of progress.
const progressEvery = 5000
