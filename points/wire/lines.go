package wire

import (
	"bufio"
	"encoding/json"
	"io"
)

// lineWriter writes values as NDJSON, as encoding/json has them: for records
// with lists in them, which CSV cannot have.
type lineWriter[T any] struct {
	out     *bufio.Writer
	encoder *json.Encoder
}

func newLineWriter[T any](w io.Writer) lineWriter[T] {
	out := bufio.NewWriterSize(w, 64<<10)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return lineWriter[T]{out, encoder}
}

// Write writes one record.
func (w *lineWriter[T]) Write(record T) error { return w.encoder.Encode(record) }

// Flush writes what is still buffered. Call it after the last record.
func (w *lineWriter[T]) Flush() error { return w.out.Flush() }
