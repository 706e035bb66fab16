package wire

import (
	"io"

	"github.com/tierboard/tierboard/points"
)

// Format is how records are written down.
type Format string

// The formats.
const (
	NDJSON Format = "ndjson"
	CSV    Format = "csv"
)

// MaxLine is the longest line a reader accepts, in bytes: 1 MiB.
const MaxLine = 1 << 20

// ParseFormat reads the name of a format.
func ParseFormat(name string) (Format, error) {
	switch format := Format(name); format {
	case NDJSON, CSV:
		return format, nil
	}
	return "", &points.Error{Code: points.CodeInvalid, Field: "format", Message: "\"" + name + "\" is no format: use ndjson or csv"}
}

// rowReader yields the rows of a stream, then io.EOF.
type rowReader interface {
	next() (row, error)
}

func newRowReader(r io.Reader, format Format, columns []string) rowReader {
	if format == CSV {
		return newCSVReader(r, columns)
	}
	return newJSONReader(r, columns)
}

// rowWriter writes the rows of a stream.
type rowWriter interface {
	write(row) error
	flush() error
}

func newRowWriter(w io.Writer, format Format, columns []string) rowWriter {
	if format == CSV {
		return newCSVWriter(w, columns)
	}
	return newJSONWriter(w, columns)
}
