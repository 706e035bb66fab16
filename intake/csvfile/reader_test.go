package csvfile_test

import (
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/tierboard/tierboard/intake/csvfile"
)

// readAll returns every row's line and cells, and the message of whatever
// ended or spoiled the reading.
func readAll(t *testing.T, text string, dialect csvfile.Dialect, limits csvfile.Limits) (lines []int, rows [][]string, faults []string) {
	t.Helper()
	reader := csvfile.NewReader(strings.NewReader(text), dialect, limits)
	for {
		row, err := reader.Read()
		if err == io.EOF {
			return lines, rows, faults
		}
		if err != nil {
			faults = append(faults, err.Error())
			var wrong *csvfile.Error
			if !errors.As(err, &wrong) || !wrong.Row {
				return lines, rows, faults
			}
		}
		lines, rows = append(lines, row.Line), append(rows, row.Cells)
	}
}

func TestRead(t *testing.T) {
	standard := csvfile.Standard()
	with := func(change func(*csvfile.Dialect)) csvfile.Dialect {
		dialect := standard
		change(&dialect)
		return dialect
	}
	cases := []struct {
		name    string
		dialect csvfile.Dialect
		text    string
		rows    [][]string
		lines   []int
		faults  []string
	}{
		{name: "empty file", dialect: standard},
		{name: "rows", dialect: standard, text: "a,b\nc,d\n", rows: [][]string{{"a", "b"}, {"c", "d"}}, lines: []int{1, 2}},
		{name: "no line end at the end", dialect: standard, text: "a,b", rows: [][]string{{"a", "b"}}, lines: []int{1}},
		{name: "CR LF and CR", dialect: standard, text: "a\r\nb\rc\n", rows: [][]string{{"a"}, {"b"}, {"c"}}, lines: []int{1, 2, 3}},
		{name: "empty cells at both ends", dialect: standard, text: ",a,\n", rows: [][]string{{"", "a", ""}}, lines: []int{1}},
		{name: "blank line", dialect: standard, text: "a\n\nb\n", rows: [][]string{{"a"}, {""}, {"b"}}, lines: []int{1, 2, 3}},
		{name: "quotes", dialect: standard, text: "\"a,\"\"b\",c\n", rows: [][]string{{"a,\"b", "c"}}, lines: []int{1}},
		{name: "a line break in a cell moves the next row's line", dialect: standard, text: "\"a\nb\",c\nd,e\n",
			rows: [][]string{{"a\nb", "c"}, {"d", "e"}}, lines: []int{1, 3}},
		{name: "a quote inside an unquoted cell", dialect: standard, text: "5\" pipe,x\n", rows: [][]string{{"5\" pipe", "x"}}, lines: []int{1}},
		{name: "quoted cell at the very end", dialect: standard, text: "a,\"b\"", rows: [][]string{{"a", "b"}}, lines: []int{1}},
		{name: "byte order mark", dialect: standard, text: "\ufeffa,b\n", rows: [][]string{{"a", "b"}}, lines: []int{1}},
		{name: "semicolon", dialect: with(func(d *csvfile.Dialect) { d.Delimiter = ';' }), text: "a,b;c\n", rows: [][]string{{"a,b", "c"}}, lines: []int{1}},
		{name: "other quote", dialect: with(func(d *csvfile.Dialect) { d.Quote = '\'' }), text: "'a,''b',\"c\"\n", rows: [][]string{{"a,'b", "\"c\""}}, lines: []int{1}},
		{name: "no quote", dialect: with(func(d *csvfile.Dialect) { d.Quote = 0 }), text: "\"a,b\"\n", rows: [][]string{{"\"a", "b\""}}, lines: []int{1}},
		{name: "skipped lines", dialect: with(func(d *csvfile.Dialect) { d.Skip = 2 }), text: "title\r\n\"\na,b\n", rows: [][]string{{"a", "b"}}, lines: []int{3}},
		{name: "more lines skipped than there are", dialect: with(func(d *csvfile.Dialect) { d.Skip = 5 }), text: "a\nb\n"},
		{name: "latin-1", dialect: with(func(d *csvfile.Dialect) { d.Encoding = csvfile.Latin1 }), text: "M\xfcller,\x80\n", rows: [][]string{{"Müller", "\u0080"}}, lines: []int{1}},
		{name: "windows-1252", dialect: with(func(d *csvfile.Dialect) { d.Encoding = csvfile.Windows1252 }), text: "5 \x80,\xe9\n", rows: [][]string{{"5 €", "é"}}, lines: []int{1}},

		{name: "text behind a quote spoils its row only", dialect: standard, text: "a,\"b\"c,d\ne,f\n",
			rows: [][]string{{"a", "bc", "d"}, {"e", "f"}}, lines: []int{1, 2},
			faults: []string{"line 1, column 2: text stands behind the closing quote of this cell: write a quote inside a cell twice (\"\"), or set quote in the mapping"}},
		{name: "not UTF-8", dialect: standard, text: "a,M\xfcller\nb,c\n",
			rows: [][]string{{"a", "M\xfcller"}, {"b", "c"}}, lines: []int{1, 2},
			faults: []string{"line 1, column 2: the cell is not UTF-8: save the file as UTF-8, or set encoding in the mapping (latin-1, windows-1252)"}},
		{name: "NUL", dialect: standard, text: "a,b\x00c\n", rows: [][]string{{"a", "b c"}}, lines: []int{1},
			faults: []string{"line 1, column 2: the cell holds a NUL byte: is this a text file?"}},
		{name: "a quote never closed ends the file", dialect: standard, text: "a\nb,\"c\nd\n", rows: [][]string{{"a"}}, lines: []int{1},
			faults: []string{"line 2, column 2: the quote \" that opens this cell is never closed: close it, or set quote in the mapping"}},
		{name: "UTF-16", dialect: standard, text: "\xff\xfea\x00", faults: []string{"line 1: the file is UTF-16: save it as UTF-8"}},
		{name: "too many rows", dialect: standard, text: "a\nb\nc\nd\ne\n", rows: [][]string{{"a"}, {"b"}, {"c"}, {"d"}}, lines: []int{1, 2, 3, 4},
			faults: []string{"line 5: the file has more than 4 rows: split it"}},
		{name: "too many cells", dialect: standard, text: "a,b,c,d,e\n", faults: []string{"line 1: the row has more than 4 cells: is the delimiter right?"}},
		{name: "a cell too long", dialect: standard, text: "123456789\n", faults: []string{"line 1, column 1: the cell has more than 8 bytes: is its quote closed?"}},
		{name: "a file too long", dialect: standard, text: strings.Repeat("1234567\n", 20), rows: [][]string{{"1234567"}, {"1234567"}, {"1234567"}, {"1234567"}}, lines: []int{1, 2, 3, 4},
			faults: []string{"line 5: the file has more than 4 rows: split it"}},
	}
	limits := csvfile.Limits{FileBytes: 120, Rows: 4, Columns: 4, CellBytes: 8}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			lines, rows, faults := readAll(t, c.text, c.dialect, limits)
			if !reflect.DeepEqual(rows, c.rows) || !reflect.DeepEqual(lines, c.lines) {
				t.Errorf("rows %q on lines %v, want %q on %v", rows, lines, c.rows, c.lines)
			}
			if !reflect.DeepEqual(faults, c.faults) {
				t.Errorf("faults %q, want %q", faults, c.faults)
			}
		})
	}
}

func TestReadBoundsTheFile(t *testing.T) {
	limits := csvfile.DefaultLimits()
	limits.FileBytes = 10
	for name, dialect := range map[string]csvfile.Dialect{
		"rows":    csvfile.Standard(),
		"skipped": {Delimiter: ',', Quote: '"', Encoding: csvfile.UTF8, Skip: 3},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, faults := readAll(t, "1234\n1234\n1234\n1234\n", dialect, limits)
			if len(faults) != 1 || !strings.Contains(faults[0], "more than 10 bytes") {
				t.Errorf("faults %q, want one about the file's bytes", faults)
			}
		})
	}
}

// FuzzRead holds that reading ends, never panics, keeps to its limits and
// gives text that can be stored.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"a,b\n\"c\"\"\n\",d\r\n", "\xef\xbb\xbfa;b\r", "'a''b'\tc\n", "\"", "\xff\xfe", "a,\"b\"c\n\x00\xfc"} {
		f.Add([]byte(seed), byte(','), byte('"'), uint8(0), uint8(0))
		f.Add([]byte(seed), byte(';'), byte(0), uint8(1), uint8(2))
	}
	encodings := []csvfile.Encoding{csvfile.UTF8, csvfile.Latin1, csvfile.Windows1252}
	limits := csvfile.Limits{FileBytes: 1 << 16, Rows: 1000, Columns: 20, CellBytes: 200}
	f.Fuzz(func(t *testing.T, text []byte, delimiter, quote byte, encoding, skip uint8) {
		if delimiter >= utf8.RuneSelf || quote >= utf8.RuneSelf {
			return
		}
		dialect := csvfile.Dialect{Delimiter: delimiter, Quote: quote, Encoding: encodings[int(encoding)%3], Skip: int(skip) % 4}
		reader := csvfile.NewReader(strings.NewReader(string(text)), dialect, limits)
		last := 0
		for rows := 0; ; rows++ {
			row, err := reader.Read()
			var wrong *csvfile.Error
			if err != nil && (!errors.As(err, &wrong) || !wrong.Row) {
				if again, second := reader.Read(); second != err || again.Cells != nil {
					t.Fatalf("after the end: %v, %v", again, second)
				}
				return
			}
			if rows >= limits.Rows || len(row.Cells) > limits.Columns {
				t.Fatalf("row %d with %d cells is beyond the limits", rows, len(row.Cells))
			}
			if row.Line <= last {
				t.Fatalf("line %d comes after line %d", row.Line, last)
			}
			last = row.Line
			for _, cell := range row.Cells {
				if err == nil && !utf8.ValidString(cell) {
					t.Fatalf("the cell %q is not UTF-8", cell)
				}
			}
		}
	})
}
