package points

import "github.com/tierboard/tierboard/points/order"

// Event is one fact about a client company (docs/rules.md, section 3). Which
// fields an event has depends on its kind; the others stay zero.
type Event struct {
	// Key is "source/external id", unique per program. Keys order events of
	// one day and seq by their UTF-8 bytes.
	Key string
	// Company is the client company's key; "" only for an adjustment that
	// stands without one.
	Company string
	// On is the effective date.
	On Date
	// Seq orders events within a day, from 0. Sources without such an order
	// give EventKind.DefaultSeq.
	Seq  int32
	Kind EventKind

	// Country is set on company and country_changed.
	Country Country
	// Line is the product line of the line events.
	Line string
	// MRR is the monthly recurring revenue in minor units of Currency: the MRR
	// sold (> 0) on line_sold, the line's new MRR (>= 0) on line_changed.
	MRR int64
	// Currency is set on line_sold; on line_changed it may be set, and must
	// then be the line's.
	Currency Currency
	// Seller is the partner that sold; "" on line_sold is a sale by the vendor
	// itself, which makes no lot.
	Seller string
	// DealType may be set on line_sold and line_changed.
	DealType DealType

	// Partner is set on the manager events and on adjustments.
	Partner string
	// Track, Points (signed), Until and Reason belong to adjustments. Until,
	// if set, is the day on which the opposite is posted.
	Track  Track
	Points Points
	Until  Date
	Reason string
}

// Before reports whether e comes before f in a company's stream: by date, then
// seq, then key.
func (e *Event) Before(f *Event) bool { return compareEvents(e, f) < 0 }

func compareEvents(e, f *Event) int {
	switch {
	case e.On != f.On:
		if e.On < f.On {
			return -1
		}
		return 1
	case e.Seq != f.Seq:
		if e.Seq < f.Seq {
			return -1
		}
		return 1
	}
	return order.Text(e.Key, f.Key)
}
