package csvfile

// Encoding names how a file's bytes stand for characters.
type Encoding string

// The encodings that can be read. A byte order mark at the start of a UTF-8
// file is skipped.
const (
	UTF8        Encoding = "utf-8"
	Latin1      Encoding = "latin-1"
	Windows1252 Encoding = "windows-1252"
)

// Dialect says how a file is written. The zero Dialect is not usable: start
// with Standard.
type Dialect struct {
	// Delimiter stands between cells: one ASCII character other than a line
	// break and the quote.
	Delimiter byte
	// Quote surrounds cells that hold delimiters or line breaks; written twice
	// it stands for itself. 0: the file has no quotes.
	Quote    byte
	Encoding Encoding
	// Skip is the number of lines before the first row, such as a title.
	Skip int
}

// Standard is the dialect of RFC 4180 in UTF-8.
func Standard() Dialect { return Dialect{Delimiter: ',', Quote: '"', Encoding: UTF8} }

// Limits bound what a file may ask for. Reading past one is an error.
type Limits struct {
	// FileBytes bounds a file, Rows its rows, Columns the cells of a row and
	// CellBytes a cell.
	FileBytes int64
	Rows      int
	Columns   int
	CellBytes int
}

// DefaultLimits allow 1 GiB, 5 million rows, 1,000 columns and 64 KiB a cell.
func DefaultLimits() Limits {
	return Limits{FileBytes: 1 << 30, Rows: 5_000_000, Columns: 1_000, CellBytes: 64 << 10}
}
