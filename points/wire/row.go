package wire

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/tierboard/tierboard/points"
)

// row is one record before it has a meaning: a cell for each column. Readers use
// the cells again for the next row.
type row struct {
	line    int
	columns []string
	cells   []cell
}

// cell is a value as written. The zero cell is not set.
type cell struct {
	form form
	text string
}

type form byte

const (
	formString form = iota + 1
	formNumber
	formBool
	// formPlain is a CSV field, which may be read as any type.
	formPlain
	// formNull is a JSON null: not set, but given.
	formNull
)

func newRow(columns []string) row { return row{columns: columns, cells: make([]cell, len(columns))} }

func (r row) cell(column string) cell { return r.cells[slices.Index(r.columns, column)] }

func (r row) has(column string) bool { return r.cell(column).text != "" }

// set stores a value unless it is empty.
func (r row) set(column string, form form, text string) {
	if text != "" {
		r.cells[slices.Index(r.columns, column)] = cell{form, text}
	}
}

// text reads a string that may be any text.
func (r row) text(column string) (string, *Error) {
	c := r.cell(column)
	if c.form == formNumber || c.form == formBool {
		return "", refuse(r.line, column, "want a string, not "+c.text)
	}
	return c.text, nil
}

// name reads a string that identifies something: no control characters.
func (r row) name(column string) (string, *Error) {
	text, err := r.text(column)
	if err != nil {
		return "", err
	}
	for i := 0; i < len(text); i++ {
		if text[i] < ' ' || text[i] == 0x7f {
			return "", refuse(r.line, column, "control characters cannot be part of a name")
		}
	}
	return text, nil
}

// decimal reads the text of a decimal number, given as string or number.
func (r row) decimal(column string) (string, *Error) {
	c := r.cell(column)
	if c.form == formBool {
		return "", refuse(r.line, column, "want a decimal number, not "+c.text)
	}
	return c.text, nil
}

func (r row) date(column string) (points.Date, *Error) {
	text, bad := r.text(column)
	if bad != nil || text == "" {
		return 0, bad
	}
	date, err := points.ParseDate(text)
	if err != nil {
		return 0, at(r.line, column, err)
	}
	return date, nil
}

func (r row) points(column string) (points.Points, *Error) {
	text, bad := r.decimal(column)
	if bad != nil || text == "" {
		return 0, bad
	}
	value, err := points.ParsePoints(text)
	if err != nil {
		return 0, at(r.line, column, err)
	}
	return value, nil
}

// ordinal reads a whole number from 0 to 2,147,483,647.
func (r row) ordinal(column string) (int32, *Error) {
	c := r.cell(column)
	if c.text == "" {
		return 0, nil
	}
	value, err := strconv.ParseInt(c.text, 10, 32)
	if err != nil || value < 0 || c.form == formString || c.form == formBool {
		return 0, refuse(r.line, column, "want a whole number from 0 to 2147483647, not "+quoted(c.text))
	}
	return int32(value), nil
}

func (r row) boolean(column string) (bool, *Error) {
	c := r.cell(column)
	if c.form != formString && c.form != formNumber || c.text == "" {
		switch c.text {
		case "true":
			return true, nil
		case "false", "":
			return false, nil
		}
	}
	return false, refuse(r.line, column, "want true or false, not "+quoted(c.text))
}

// quoted shows a value in a message, shortened.
func quoted(text string) string {
	if len(text) > 40 {
		cut := 40
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut] + "…"
	}
	return strconv.Quote(text)
}
