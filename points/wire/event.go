package wire

import (
	"errors"
	"io"
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// eventColumns names the fields of an event, in the order in which they are
// written.
var eventColumns = []string{
	"id", "company", "on", "seq", "kind", "country", "line", "mrr", "currency", "seller", "deal_type",
	"partner", "track", "points", "until", "reason", "revision", "voided",
}

// Record is an event as a source sent it: one of perhaps several revisions.
type Record struct {
	Event points.Event
	// Revision counts from 0; the highest one of a key counts.
	Revision int32
	// Voided takes the event away; only its key need be set then.
	Voided bool
	// At is the line the record begins on, 0 where it was not read.
	At int

	// amount is the MRR as written, where no currency tells how many decimals
	// it has: Settle reads it.
	amount string
}

// EventReader reads records one by one.
type EventReader struct{ rows rowReader }

// NewEventReader returns a reader of events in a format.
func NewEventReader(r io.Reader, format Format) *EventReader {
	return &EventReader{newRowReader(r, format, eventColumns)}
}

// Next returns the next record, or io.EOF after the last. A line_changed or
// line_cancelled without a currency has no MRR before [Settle].
func (r *EventReader) Next() (Record, error) {
	fields, err := r.rows.next()
	if err != nil {
		return Record{}, err
	}
	record, bad := decodeEvent(fields)
	if bad != nil {
		return Record{}, bad
	}
	return record, nil
}

// ReadEvents reads a whole stream and returns the events that count, by
// [Settle].
func ReadEvents(r io.Reader, format Format) ([]points.Event, error) {
	reader := NewEventReader(r, format)
	var records []Record
	for {
		record, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return Settle(records)
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// decoder collects the first error of many fields.
type decoder struct {
	row row
	bad *Error
}

func (d *decoder) keep(err *Error) {
	if d.bad == nil {
		d.bad = err
	}
}

func (d *decoder) name(column string) string {
	text, err := d.row.name(column)
	d.keep(err)
	return text
}

func (d *decoder) date(column string) points.Date {
	date, err := d.row.date(column)
	d.keep(err)
	return date
}

func (d *decoder) points(column string) points.Points {
	value, err := d.row.points(column)
	d.keep(err)
	return value
}

func (d *decoder) ordinal(column string) int32 {
	value, err := d.row.ordinal(column)
	d.keep(err)
	return value
}

// require refuses a row without a field that it needs.
func (d *decoder) require(columns ...string) {
	for _, column := range columns {
		if !d.row.has(column) {
			d.keep(refuse(d.row.line, column, "the field is missing"))
		}
	}
}

func decodeEvent(fields row) (Record, *Error) {
	d := &decoder{row: fields}
	record := Record{At: fields.line}
	e := &record.Event
	d.require("id")
	e.Key = d.name("id")
	voided, bad := fields.boolean("voided")
	d.keep(bad)
	record.Voided = voided
	record.Revision = d.ordinal("revision")
	if !voided {
		d.require("on", "kind")
	}
	e.Company = d.name("company")
	e.On = d.date("on")
	e.Kind = points.EventKind(d.name("kind"))
	e.Seq = max(e.Kind.DefaultSeq(), 0)
	if fields.has("seq") {
		e.Seq = d.ordinal("seq")
	}
	if e.Kind != "" && e.Kind.DefaultSeq() < 0 {
		d.keep(refuse(fields.line, "kind", quoted(string(e.Kind))+" is no kind of event"))
	}
	e.Country = points.Country(d.name("country"))
	e.Line = d.name("line")
	e.Currency = points.Currency(d.name("currency"))
	e.Seller = d.name("seller")
	e.DealType = points.DealType(d.name("deal_type"))
	e.Partner = d.name("partner")
	e.Track = points.Track(d.name("track"))
	e.Points = d.points("points")
	e.Until = d.date("until")
	reason, bad := fields.text("reason")
	d.keep(bad)
	e.Reason = reason
	d.mrr(&record)
	if !voided && e.Kind == points.EventAdjustment {
		d.require("points")
	}
	if d.bad != nil {
		d.bad.Cause.Event = e.Key
		return Record{}, d.bad
	}
	return record, nil
}

// mrr reads the amount, at once where the record names its currency.
func (d *decoder) mrr(record *Record) {
	e := &record.Event
	line := e.Kind == points.EventLineSold || e.Kind == points.EventLineChanged
	if line && !record.Voided {
		d.require("mrr")
	}
	text, bad := d.row.decimal("mrr")
	d.keep(bad)
	switch {
	case text == "" || bad != nil:
	case e.Currency != "":
		money, err := points.ParseMoney(text, e.Currency)
		if err != nil {
			d.keep(at(d.row.line, fieldOfMoney(err), err))
		}
		e.MRR = money.Amount
	case e.Kind == points.EventLineChanged || e.Kind == points.EventLineCancelled || record.Voided:
		if !isDecimal(text) {
			d.keep(refuse(d.row.line, "mrr", quoted(text)+" is not a decimal number: write digits with a point, such as 1234.50"))
		}
		record.amount = text
	default:
		d.require("currency")
	}
}

func fieldOfMoney(err error) string {
	var known *points.Error
	if errors.As(err, &known) && known.Field == "currency" {
		return "currency"
	}
	return "mrr"
}

func isDecimal(text string) bool {
	if text != "" && text[0] == '-' {
		text = text[1:]
	}
	digits, point := 0, false
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] >= '0' && text[i] <= '9':
			digits++
		case text[i] == '.' && !point && digits > 0 && i < len(text)-1:
			point = true
		default:
			return false
		}
	}
	return digits > 0
}

// EventWriter writes records one by one.
type EventWriter struct {
	rows rowWriter
	// currencies remembers the currency of each line written so far.
	currencies map[lineOf]points.Currency
}

type lineOf struct{ company, line string }

// NewEventWriter returns a writer of events in a format.
func NewEventWriter(w io.Writer, format Format) *EventWriter {
	return &EventWriter{newRowWriter(w, format, eventColumns), map[lineOf]points.Currency{}}
}

// Write writes one record. A line_changed without a currency must come after
// the line_sold that tells it.
func (w *EventWriter) Write(record Record) error {
	e := &record.Event
	line := lineOf{e.Company, e.Line}
	currency := e.Currency
	if currency == "" {
		currency = w.currencies[line]
	} else if e.Kind == points.EventLineSold {
		w.currencies[line] = currency
	}
	fields := newRow(eventColumns)
	fields.set("id", formString, e.Key)
	fields.set("company", formString, e.Company)
	fields.set("on", formString, e.On.String())
	fields.set("seq", formNumber, strconv.Itoa(int(e.Seq)))
	fields.set("kind", formString, string(e.Kind))
	fields.set("country", formString, string(e.Country))
	fields.set("line", formString, e.Line)
	switch {
	case record.amount != "":
		fields.set("mrr", formString, record.amount)
	case e.MRR == 0 && currency == "" && e.Kind == points.EventLineChanged:
		fields.set("mrr", formString, "0") // nothing is nothing in any currency
	case e.MRR != 0 || e.Kind == points.EventLineSold || e.Kind == points.EventLineChanged:
		if currency == "" {
			return &Error{Cause: &points.Error{
				Code: points.CodeInvalid, Event: e.Key, Field: "currency",
				Message: "the MRR has no currency, and no sale of its line was written before",
			}}
		}
		fields.set("mrr", formString, points.Money{Amount: e.MRR, Currency: currency}.String())
	}
	fields.set("currency", formString, string(e.Currency))
	fields.set("seller", formString, e.Seller)
	fields.set("deal_type", formString, string(e.DealType))
	fields.set("partner", formString, e.Partner)
	fields.set("track", formString, string(e.Track))
	if e.Points != 0 || e.Kind == points.EventAdjustment {
		fields.set("points", formString, e.Points.String())
	}
	fields.set("until", formString, e.Until.String())
	fields.set("reason", formString, e.Reason)
	if record.Revision != 0 {
		fields.set("revision", formNumber, strconv.Itoa(int(record.Revision)))
	}
	if record.Voided {
		fields.set("voided", formBool, "true")
	}
	return w.rows.write(fields)
}

// Flush writes what is still buffered. Call it after the last record.
func (w *EventWriter) Flush() error { return w.rows.flush() }

// WriteEvents writes events as they are, without revisions. A line_changed
// without a currency must come after the line_sold that tells it.
func WriteEvents(w io.Writer, format Format, events []points.Event) error {
	writer := NewEventWriter(w, format)
	for i := range events {
		if err := writer.Write(Record{Event: events[i]}); err != nil {
			return err
		}
	}
	return writer.Flush()
}
