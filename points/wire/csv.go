package wire

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// csvReader reads a header row with some of the columns, in any order, and then
// records.
type csvReader struct {
	in      *csv.Reader
	budget  *budget
	columns []string
	// cells are used for one row after the other.
	cells []cell
	// order gives the column of each field; nil before the header is read.
	order []string
	// last is the line on which the last record began.
	last int
}

// budget bounds what one record may read, so that a quote that is never closed
// does not swallow a whole file.
type budget struct {
	from io.Reader
	left int
}

var errTooLong = errors.New("the record is longer than 1 MiB: is a quote missing?")

func (b *budget) Read(to []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	n, err := b.from.Read(to[:min(len(to), b.left)])
	b.left -= n
	return n, err
}

func newCSVReader(r io.Reader, columns []string) *csvReader {
	limited := &budget{from: r}
	in := csv.NewReader(limited)
	in.ReuseRecord = true
	return &csvReader{in: in, budget: limited, columns: columns, cells: make([]cell, len(columns))}
}

func (c *csvReader) next() (row, error) {
	if c.order == nil {
		if err := c.header(); err != nil {
			return row{}, err
		}
	}
	fields, line, err := c.record()
	if err != nil {
		return row{}, err
	}
	clear(c.cells)
	result := row{line: line, columns: c.columns, cells: c.cells}
	for i, text := range fields {
		if !utf8.ValidString(text) {
			return row{}, refuse(line, c.order[i], "the text is not UTF-8")
		}
		result.set(c.order[i], formPlain, text)
	}
	return result, nil
}

func (c *csvReader) record() ([]string, int, error) {
	c.budget.left = MaxLine
	fields, err := c.in.Read()
	if err == nil {
		c.last, _ = c.in.FieldPos(0)
		return fields, c.last, nil
	}
	var syntax *csv.ParseError
	switch {
	case errors.Is(err, errTooLong):
		return nil, 0, refuse(c.last+1, "", errTooLong.Error())
	case errors.As(err, &syntax) && errors.Is(err, csv.ErrFieldCount):
		return nil, 0, refuse(syntax.StartLine, "", "the row has not as many fields as the header")
	case errors.As(err, &syntax):
		return nil, 0, refuse(syntax.StartLine, "", "not CSV: "+syntax.Err.Error())
	}
	return nil, 0, err
}

func (c *csvReader) header() error {
	names, line, err := c.record()
	if err != nil {
		return err
	}
	order := make([]string, 0, len(names))
	for i, name := range names {
		if i == 0 {
			name = strings.TrimPrefix(name, "\ufeff")
		}
		if !slices.Contains(c.columns, name) {
			return refuse(line, name, "there is no such column: use "+strings.Join(c.columns, ", "))
		}
		if slices.Contains(order, name) {
			return refuse(line, name, "the column is given twice")
		}
		order = append(order, name)
	}
	c.order = order
	return nil
}

type csvWriter struct {
	out     *csv.Writer
	columns []string
	begun   bool
}

func newCSVWriter(w io.Writer, columns []string) *csvWriter {
	return &csvWriter{out: csv.NewWriter(w), columns: columns}
}

func (c *csvWriter) write(r row) error {
	if err := c.begin(); err != nil {
		return err
	}
	fields := make([]string, len(r.cells))
	for i, cell := range r.cells {
		if !utf8.ValidString(cell.text) {
			return refuse(0, r.columns[i], "the text is not UTF-8")
		}
		// Readers of CSV turn \r\n into \n, so the text would come back changed.
		if strings.Contains(cell.text, "\r") {
			return refuse(0, r.columns[i], "CSV cannot keep a carriage return: write NDJSON")
		}
		fields[i] = cell.text
	}
	return c.out.Write(fields)
}

func (c *csvWriter) begin() error {
	if c.begun {
		return nil
	}
	c.begun = true
	return c.out.Write(c.columns)
}

// flush writes the header even where there was no record.
func (c *csvWriter) flush() error {
	if err := c.begin(); err != nil {
		return err
	}
	c.out.Flush()
	return c.out.Error()
}
