package commission

import (
	"slices"

	"github.com/tierboard/tierboard/points"
)

// Sale is the sale that opened a line, the one that decides who earns on what
// is paid for it. A line that is sold again after its cancellation has another.
type Sale struct {
	// Event is the key of the event.
	Event string
	// On is the day of the sale: the deal's close.
	On points.Date
	// Seller is the key of the partner that sold; "" for the vendor.
	Seller   string
	DealType points.DealType
}

// LineOf names a product line of a company, both by their keys or both by their
// ids.
type LineOf struct{ Company, Line string }

// Sales returns the sales that opened each line of the companies of the given
// events, oldest first. The events are valid and need no order; other kinds
// than those of lines are passed over. A sale without a deal type is assisted
// (docs/rules.md, section 3).
func Sales(events []points.Event) map[LineOf][]Sale {
	sorted := slices.Clone(events)
	slices.SortFunc(sorted, func(a, b points.Event) int {
		if a.Before(&b) {
			return -1
		}
		return 1
	})
	sales, open := map[LineOf][]Sale{}, map[LineOf]bool{}
	for _, e := range sorted {
		line := LineOf{e.Company, e.Line}
		switch e.Kind {
		case points.EventLineSold:
			if !open[line] {
				sales[line] = append(sales[line], Sale{Event: e.Key, On: e.On, Seller: e.Seller, DealType: openingDeal(e)})
			}
			open[line] = true
		case points.EventLineChanged:
			open[line] = open[line] && e.MRR > 0
		case points.EventLineCancelled:
			open[line] = false
		}
	}
	return sales
}

func openingDeal(e points.Event) points.DealType {
	if e.DealType == "" {
		return points.DealAssisted
	}
	return e.DealType
}

// SaleOn returns the latest sale up to a day, which payments of that day rest
// on, whether the line is still open or not; false where the line was not sold
// yet.
func SaleOn(sales []Sale, on points.Date) (Sale, bool) {
	for _, sale := range slices.Backward(sales) {
		if sale.On <= on {
			return sale, true
		}
	}
	return Sale{}, false
}
