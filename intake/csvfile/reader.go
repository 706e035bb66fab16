package csvfile

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Row is one record of a file.
type Row struct {
	// Line is the line the row begins on, from 1.
	Line int
	// Cells are as written, without quotes. They share one string and may be
	// kept.
	Cells []string
}

// Blank reports whether the row is an empty line.
func (r Row) Blank() bool { return len(r.Cells) == 1 && r.Cells[0] == "" }

// Reader reads the rows of one file.
type Reader struct {
	in      *bufio.Reader
	dialect Dialect
	limits  Limits

	line    int // of the next byte
	rows    int
	bytes   int64
	started bool
	ended   error

	// text collects the row's cells one after another, ends where each stops.
	text   []byte
	ends   []int
	fault  *Error
	decode []byte
}

// NewReader returns a reader of in.
func NewReader(in io.Reader, dialect Dialect, limits Limits) *Reader {
	return &Reader{in: bufio.NewReaderSize(in, 64<<10), dialect: dialect, limits: limits, line: 1}
}

// Read returns the next row. At the end it returns io.EOF. An *Error with Row
// set comes together with the row as far as it could be read, and the next
// Read goes on behind it; any other error is final.
func (r *Reader) Read() (Row, error) {
	if r.ended != nil {
		return Row{}, r.ended
	}
	if !r.started {
		r.started = true
		if err := r.start(); err != nil {
			return Row{}, r.end(err)
		}
	}
	row := Row{Line: r.line}
	if err := r.scan(); err != nil {
		return Row{}, r.end(err)
	}
	if r.rows++; r.rows > r.limits.Rows {
		return Row{}, r.end(&Error{Line: row.Line, Message: fmt.Sprintf("the file has more than %d rows: split it", r.limits.Rows)})
	}
	row.Cells = r.cells(row.Line)
	if r.fault != nil {
		return row, r.fault
	}
	return row, nil
}

func (r *Reader) end(err error) error {
	r.ended = err
	return err
}

// start skips the byte order mark and the lines before the first row.
func (r *Reader) start() error {
	if mark, err := r.in.Peek(3); err == nil && r.dialect.Encoding == UTF8 && bytes.Equal(mark, []byte("\xef\xbb\xbf")) {
		_, _ = r.in.Discard(3) // They were peeked at.
	}
	if mark, err := r.in.Peek(2); err == nil && (bytes.Equal(mark, []byte("\xff\xfe")) || bytes.Equal(mark, []byte("\xfe\xff"))) {
		return &Error{Line: 1, Message: "the file is UTF-16: save it as UTF-8"}
	}
	for range r.dialect.Skip {
		for {
			part, err := r.in.ReadSlice('\n')
			if r.bytes += int64(len(part)); r.bytes > r.limits.FileBytes {
				return r.tooLong()
			}
			if errors.Is(err, bufio.ErrBufferFull) {
				continue
			}
			if err != nil {
				return err
			}
			break
		}
		r.line++
	}
	return nil
}

func (r *Reader) tooLong() error {
	return &Error{Line: r.line, Message: fmt.Sprintf("the file has more than %d bytes: split it", r.limits.FileBytes)}
}

// next returns the next byte, with CR LF and CR alone as LF.
func (r *Reader) next() (byte, error) {
	c, err := r.in.ReadByte()
	if err != nil {
		return 0, err
	}
	if r.bytes++; r.bytes > r.limits.FileBytes {
		return 0, r.tooLong()
	}
	if c == '\r' {
		if following, err := r.in.Peek(1); err == nil && following[0] == '\n' {
			_, _ = r.in.Discard(1) // It was peeked at.
			r.bytes++
		}
		c = '\n'
	}
	if c == '\n' {
		r.line++
	}
	return c, nil
}

// scan reads one row into text and ends.
func (r *Reader) scan() error {
	r.text, r.ends, r.fault = r.text[:0], r.ends[:0], nil
	line := r.line
	for first := true; ; first = false {
		last, err := r.scanCell(first)
		if err != nil {
			return err
		}
		r.ends = append(r.ends, len(r.text))
		if len(r.ends) > r.limits.Columns {
			return &Error{Line: line, Message: fmt.Sprintf("the row has more than %d cells: is the delimiter right?", r.limits.Columns)}
		}
		if last {
			return nil
		}
	}
}

// scanCell reads one cell and what ends it; last reports the end of the row.
func (r *Reader) scanCell(first bool) (last bool, err error) {
	line, column := r.line, len(r.ends)+1
	begin := len(r.text)
	c, err := r.next()
	if err == io.EOF {
		if first {
			return true, io.EOF
		}
		return true, nil
	}
	if err != nil {
		return true, err
	}
	if r.dialect.Quote != 0 && c == r.dialect.Quote {
		return r.scanQuoted(begin, line, column)
	}
	for {
		switch c {
		case r.dialect.Delimiter:
			return false, nil
		case '\n':
			return true, nil
		}
		if err := r.push(c, begin, line, column); err != nil {
			return true, err
		}
		c, err = r.next()
		if err == io.EOF {
			return true, nil
		}
		if err != nil {
			return true, err
		}
	}
}

// scanQuoted reads a cell behind its opening quote.
func (r *Reader) scanQuoted(begin, line, column int) (last bool, err error) {
	unclosed := &Error{Line: line, Column: column, Message: fmt.Sprintf("the quote %c that opens this cell is never closed: close it, or set quote in the mapping", r.dialect.Quote)}
	for {
		c, err := r.next()
		if err == io.EOF {
			return true, unclosed
		}
		if err != nil {
			return true, err
		}
		if c != r.dialect.Quote {
			if err := r.push(c, begin, line, column); err != nil {
				return true, err
			}
			continue
		}
		c, err = r.next()
		switch {
		case err == io.EOF:
			return true, nil
		case err != nil:
			return true, err
		case c == r.dialect.Quote:
			if err := r.push(c, begin, line, column); err != nil {
				return true, err
			}
		case c == r.dialect.Delimiter:
			return false, nil
		case c == '\n':
			return true, nil
		default:
			// The rest of the cell is kept as it is, so that the row can be
			// shown; the row is at fault.
			r.blame(line, column, fmt.Sprintf("text stands behind the closing quote of this cell: write a quote inside a cell twice (%c%c), or set quote in the mapping", r.dialect.Quote, r.dialect.Quote))
			if err := r.push(c, begin, line, column); err != nil {
				return true, err
			}
			return r.scanRest(begin, line, column)
		}
	}
}

// scanRest reads up to the end of a faulty cell.
func (r *Reader) scanRest(begin, line, column int) (last bool, err error) {
	for {
		c, err := r.next()
		switch {
		case err == io.EOF:
			return true, nil
		case err != nil:
			return true, err
		case c == r.dialect.Delimiter:
			return false, nil
		case c == '\n':
			return true, nil
		}
		if err := r.push(c, begin, line, column); err != nil {
			return true, err
		}
	}
}

func (r *Reader) push(c byte, begin, line, column int) error {
	if len(r.text)-begin >= r.limits.CellBytes {
		return &Error{Line: line, Column: column, Message: fmt.Sprintf("the cell has more than %d bytes: is its quote closed?", r.limits.CellBytes)}
	}
	if c == 0 {
		r.blame(line, column, "the cell holds a NUL byte: is this a text file?")
		c = ' '
	}
	r.text = append(r.text, c)
	return nil
}

func (r *Reader) blame(line, column int, message string) {
	if r.fault == nil {
		r.fault = &Error{Line: line, Column: column, Message: message, Row: true}
	}
}

// cells turns the row's bytes into text.
func (r *Reader) cells(line int) []string {
	cells := make([]string, len(r.ends))
	if r.dialect.Encoding == UTF8 {
		text, begin := string(r.text), 0
		for i, end := range r.ends {
			cells[i], begin = text[begin:end], end
			if !utf8.ValidString(cells[i]) {
				r.blame(line, i+1, "the cell is not UTF-8: save the file as UTF-8, or set encoding in the mapping (latin-1, windows-1252)")
			}
		}
		return cells
	}
	begin := 0
	for i, end := range r.ends {
		cells[i] = r.decoded(r.text[begin:end])
		begin = end
	}
	return cells
}

// windows1252 are the characters of the bytes 0x80 to 0x9f; the five bytes
// without one stand for themselves.
var windows1252 = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
}

func (r *Reader) decoded(cell []byte) string {
	r.decode = r.decode[:0]
	for _, c := range cell {
		char := rune(c)
		if r.dialect.Encoding == Windows1252 && c >= 0x80 && c < 0xa0 {
			char = windows1252[c-0x80]
		}
		r.decode = utf8.AppendRune(r.decode, char)
	}
	return string(r.decode)
}
