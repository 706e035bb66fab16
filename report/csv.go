package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// dangerous are the characters that formulas begin with, or that spreadsheets
// drop from the front of one; the wide ones too.
const dangerous = "=+-@\t\r\n＝＋－＠"

// byteOrderMark at the start of a file tells spreadsheets that it is UTF-8:
// without it they take it for the system's own encoding.
const byteOrderMark = "\ufeff"

// csvWriter writes RFC 4180: commas, CRLF, quotes where they are needed.
type csvWriter struct {
	out     *csv.Writer
	columns []Column
	line    []string
}

func newCSV(w io.Writer, columns []Column) (*csvWriter, error) {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return nil, err
	}
	c := &csvWriter{out: csv.NewWriter(w), columns: columns, line: make([]string, len(columns))}
	c.out.UseCRLF = true
	for i, column := range columns {
		c.line[i] = column.Header
	}
	return c, c.write()
}

func (c *csvWriter) row(cells []string) error {
	for i, column := range c.columns {
		c.line[i] = cells[i]
		if column.Type == Text {
			c.line[i] = harmless(cells[i])
		}
	}
	return c.write()
}

func (c *csvWriter) write() error {
	if err := c.out.Write(c.line); err != nil {
		return fmt.Errorf("report: write CSV: %w", err)
	}
	return nil
}

func (c *csvWriter) end() error {
	c.out.Flush()
	if err := c.out.Error(); err != nil {
		return fmt.Errorf("report: write CSV: %w", err)
	}
	return nil
}

func (c *csvWriter) discard() error { return nil }

// harmless puts an apostrophe before a text that a spreadsheet would take for a
// formula: some run programs and send data. Numbers and dates, which other
// columns hold, stay as they are.
func harmless(text string) string {
	if first, _ := utf8.DecodeRuneInString(text); strings.ContainsRune(dangerous, first) {
		return "'" + text
	}
	return text
}
