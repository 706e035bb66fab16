package report

import (
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// Order is the order of a report's rows: one that a list of the same rows can
// be sorted by.
type Order struct {
	// By names what decides.
	By string `json:"by"`
	// Descending puts the greatest first.
	Descending bool `json:"descending,omitempty"`
}

// The orders of lists, by the names that descriptions keep. Those of members of
// a list are theirs alone: byName and byAdded.
var (
	clientOrders = map[string]book.ClientsOrder{
		byName: book.ByName, "mrr": book.ByMRR, "points": book.ByPoints, "renewal": book.ByRenewal,
		"engagement": book.ByEngagement, "usage": book.ByUsage, "since": book.BySince,
	}
	renewalOrders = map[string]book.RenewalsOrder{
		"start": book.ByStart, "deadline": book.ByDeadline, "mrr_change": book.ByChange, byName: book.ByClient,
	}
	engagementOrders = map[string]book.EngagementOrder{"score": book.ByScore, "change": book.ByScoreChange, byName: book.ByEngagedClient}
	breakdownOrders  = map[string]book.BreakdownOrder{
		"total": book.BreakdownByTotal, "sold": book.BreakdownBySold, "managed": book.BreakdownByManaged, byName: book.BreakdownByName,
	}
	memberOrders = map[string]bool{byName: false, byAdded: true}
)

const (
	byName  = "name"
	byAdded = "added_at"
)

// checkOrder refuses what no list of the rows can be sorted by.
func checkOrder[Field any](p part, order *Order, fields map[string]Field) error {
	if order == nil {
		return nil
	}
	if _, known := fields[order.By]; !known {
		return invalid(string(p)+".field", "these rows have no order by "+order.By)
	}
	return nil
}

// window is a window of all rows in an order.
func (o Order) window() keyset.Window { return keyset.Window{Descending: o.Descending} }

// or is the order that is asked for, else another.
func (o *Order) or(other Order) Order {
	if o == nil {
		return other
	}
	return *o
}
