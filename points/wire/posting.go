package wire

import (
	"io"
	"time"

	"github.com/tierboard/tierboard/points"
)

var postingColumns = []string{"partner", "company", "line", "track", "kind", "points", "on", "event", "recorded"}

// Posting is a movement of points as it is exchanged: without its terms, which
// anybody can compute again from the events.
type Posting struct {
	Partner, Company, Line string
	Track                  points.Track
	Kind                   points.Kind
	Points                 points.Points
	On                     points.Date
	// Event is the key of the source event, "edition/YYYY-MM-DD" where an
	// edition came into force.
	Event string
	// Recorded is when the ledger wrote it down; zero where it is not known.
	Recorded time.Time
}

// FromPosting returns a posting of the engine as it is exchanged.
func FromPosting(p *points.Posting) Posting {
	source := p.Event
	if source == "" {
		source = "edition/" + p.Terms.Edition.String()
	}
	return Posting{
		Partner: p.Partner, Company: p.Company, Line: p.Line, Track: p.Track, Kind: p.Kind,
		Points: p.Points, On: p.On, Event: source,
	}
}

// PostingReader reads postings one by one.
type PostingReader struct{ rows rowReader }

// NewPostingReader returns a reader of postings in a format.
func NewPostingReader(r io.Reader, format Format) *PostingReader {
	return &PostingReader{newRowReader(r, format, postingColumns)}
}

// Next returns the next posting, or io.EOF after the last.
func (r *PostingReader) Next() (Posting, error) {
	fields, err := r.rows.next()
	if err != nil {
		return Posting{}, err
	}
	d := &decoder{row: fields}
	d.require("partner", "track", "kind", "points", "on", "event")
	p := Posting{
		Partner: d.name("partner"), Company: d.name("company"), Line: d.name("line"),
		Track: points.Track(d.name("track")), Kind: points.Kind(d.name("kind")),
		Points: d.points("points"), On: d.date("on"), Event: d.name("event"),
	}
	recorded, bad := fields.text("recorded")
	d.keep(bad)
	if recorded != "" {
		p.Recorded, err = time.Parse(time.RFC3339Nano, recorded)
		if err != nil {
			d.keep(refuse(fields.line, "recorded", quoted(recorded)+" is not a time: write it as 2024-03-01T06:00:00Z"))
		}
	}
	if d.bad != nil {
		return Posting{}, d.bad
	}
	return p, nil
}

// PostingWriter writes postings one by one.
type PostingWriter struct{ rows rowWriter }

// NewPostingWriter returns a writer of postings in a format.
func NewPostingWriter(w io.Writer, format Format) *PostingWriter {
	return &PostingWriter{newRowWriter(w, format, postingColumns)}
}

// Write writes one posting. Times are written in UTC.
func (w *PostingWriter) Write(p Posting) error {
	fields := newRow(postingColumns)
	fields.set("partner", formString, p.Partner)
	fields.set("company", formString, p.Company)
	fields.set("line", formString, p.Line)
	fields.set("track", formString, string(p.Track))
	fields.set("kind", formString, string(p.Kind))
	fields.set("points", formString, p.Points.String())
	fields.set("on", formString, p.On.String())
	fields.set("event", formString, p.Event)
	if !p.Recorded.IsZero() {
		fields.set("recorded", formString, p.Recorded.UTC().Format(time.RFC3339Nano))
	}
	return w.rows.write(fields)
}

// Flush writes what is still buffered. Call it after the last posting.
func (w *PostingWriter) Flush() error { return w.rows.flush() }
