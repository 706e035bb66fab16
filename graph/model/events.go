package model

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// RecordedEvent is a revision of an event as it is on record. Its row's edge
// Company is loaded.
type RecordedEvent struct {
	*ent.Event
	// ProductLine is the event's, where it has one.
	ProductLine *ent.ProductLine
	// ForPartner is the partner that the event names, where it is on record.
	ForPartner *Partner
}

// Source is the event itself.
func (e *RecordedEvent) Source() *ledger.Source {
	return &ledger.Source{ID: e.Event.ID, Kind: e.Kind, On: e.On, Key: &e.Key}
}

// Company is the company that it is about.
func (e *RecordedEvent) Company() *ent.Company { return e.Edges.Company }

// Seq is the order within the day.
func (e *RecordedEvent) Seq() int { return int(e.Event.Seq) }

// Revision is the number of the revision.
func (e *RecordedEvent) Revision() int { return int(e.Event.Revision) }

// Country is where the company stands from then on.
func (e *RecordedEvent) Country() *points.Country { return orNone(e.Event.Country) }

// Line is the product line.
func (e *RecordedEvent) Line() *ent.ProductLine { return e.ProductLine }

// Mrr is the MRR that was sold, or the line's new one.
func (e *RecordedEvent) Mrr() *points.Money { return money(e.Event.Mrr, e.Event.Currency) }

// Seller is the key of the partner that sold.
func (e *RecordedEvent) Seller() *string { return orNone(e.Event.Seller) }

// DealType says who brought the sale.
func (e *RecordedEvent) DealType() *points.DealType { return orNone(e.Event.DealType) }

// Partner is the key of the partner that it is about.
func (e *RecordedEvent) Partner() *string { return orNone(e.Event.Partner) }

// Track is an adjustment's.
func (e *RecordedEvent) Track() *points.Track { return orNone(e.Event.Track) }

// Points are an adjustment's.
func (e *RecordedEvent) Points() *points.Points {
	if e.Kind != points.EventAdjustment {
		return nil
	}
	return &e.Event.Points
}

// Until is the day on which an adjustment ends.
func (e *RecordedEvent) Until() *points.Date { return orNone(e.Event.Until) }

// Reason is an adjustment's.
func (e *RecordedEvent) Reason() *string { return orNone(e.Event.Reason) }

// NewClientEvent shows an event of a redacted stream.
func NewClientEvent(e *points.Event, ordinal int, line *ent.ProductLine) *ClientEvent {
	shown := &ClientEvent{
		Ordinal: ordinal, Kind: e.Kind, On: e.On, Seq: int(e.Seq), Country: orNone(e.Country), Line: line,
		Mrr: money(e.MRR, e.Currency), Seller: orNone(e.Seller), DealType: orNone(e.DealType), Partner: orNone(e.Partner),
		Track: orNone(e.Track), Until: orNone(e.Until), Reason: orNone(e.Reason),
	}
	if e.Kind == points.EventAdjustment {
		shown.Points = &e.Points
	}
	return shown
}

func money(amount int64, currency points.Currency) *points.Money {
	if currency == "" {
		return nil
	}
	return &points.Money{Amount: amount, Currency: currency}
}

func orNone[T comparable](value T) *T {
	var zero T
	if value == zero {
		return nil
	}
	return &value
}

// RecordedEventConnection is a page of events. Its list is counted when it is
// asked for.
type RecordedEventConnection struct {
	Edges    []*RecordedEventEdge
	Nodes    []*RecordedEvent
	PageInfo *PageInfo
	Count    func() (number int, atLeast bool, err error)
}

// TotalCount is the number of events on all pages, or where counting stopped.
func (c *RecordedEventConnection) TotalCount(context.Context) (int, error) {
	number, _, err := c.Count()
	return number, err
}

// TotalIsAtLeast tells whether counting stopped.
func (c *RecordedEventConnection) TotalIsAtLeast(context.Context) (bool, error) {
	_, atLeast, err := c.Count()
	return atLeast, err
}

// EventStreamPage is a page of event streams. The lines that its events name are
// read when they are asked for.
type EventStreamPage struct {
	Ndjson      string
	Events      int
	HasNextPage bool
	EndCursor   *string
	Clients     []*book.Client
	Named       func(context.Context) ([]*EventStreamLine, error)
}

// Lines are the product lines that the events name.
func (p *EventStreamPage) Lines(ctx context.Context) ([]*EventStreamLine, error) { return p.Named(ctx) }
