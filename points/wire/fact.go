package wire

import (
	"errors"
	"io"

	"github.com/tierboard/tierboard/points"
)

var factColumns = []string{"partner", "on", "fact", "value"}

// FactReader reads facts one by one.
type FactReader struct{ rows rowReader }

// NewFactReader returns a reader of facts in a format.
func NewFactReader(r io.Reader, format Format) *FactReader {
	return &FactReader{newRowReader(r, format, factColumns)}
}

// Next returns the next fact, or io.EOF after the last. Its value has the form
// that its kind asks for; only that of `invited` may be empty.
func (r *FactReader) Next() (points.Fact, error) {
	fields, err := r.rows.next()
	if err != nil {
		return points.Fact{}, err
	}
	d := &decoder{row: fields}
	d.require("partner", "on", "fact")
	fact := points.Fact{Partner: d.name("partner"), On: d.date("on"), Kind: points.FactKind(d.name("fact"))}
	value, bad := fields.decimal("value")
	d.keep(bad)
	fact.Value = value
	if d.bad == nil {
		if err := fact.Put(&points.Facts{}); err != nil {
			field := "value"
			var known *points.Error
			if errors.As(err, &known) && known.Field == "kind" {
				field = "fact"
			}
			d.keep(at(fields.line, field, err))
		}
	}
	if d.bad != nil {
		return points.Fact{}, d.bad
	}
	return fact, nil
}

// FactWriter writes facts one by one.
type FactWriter struct{ rows rowWriter }

// NewFactWriter returns a writer of facts in a format.
func NewFactWriter(w io.Writer, format Format) *FactWriter {
	return &FactWriter{newRowWriter(w, format, factColumns)}
}

// Write writes one fact.
func (w *FactWriter) Write(fact points.Fact) error {
	fields := newRow(factColumns)
	fields.set("partner", formString, fact.Partner)
	fields.set("on", formString, fact.On.String())
	fields.set("fact", formString, string(fact.Kind))
	fields.set("value", formString, fact.Value)
	return w.rows.write(fields)
}

// Flush writes what is still buffered. Call it after the last fact.
func (w *FactWriter) Flush() error { return w.rows.flush() }
