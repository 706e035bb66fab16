package book

import (
	"cmp"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// MRR adds up the open subscriptions: one amount per currency, by code.
func MRR(subscriptions []*Subscription) ([]points.Money, error) {
	var sums []points.Money
	for _, s := range subscriptions {
		if !s.Open() {
			continue
		}
		at := slices.IndexFunc(sums, func(m points.Money) bool { return m.Currency == s.MRR.Currency })
		if at < 0 {
			sums = append(sums, s.MRR)
			continue
		}
		sum := sums[at].Amount + s.MRR.Amount
		if sum < sums[at].Amount {
			return nil, &points.Error{Code: points.CodeOverflow, Field: "mrr", Message: "the sum does not fit into 64 bits"}
		}
		sums[at].Amount = sum
	}
	slices.SortFunc(sums, func(a, b points.Money) int { return cmp.Compare(a.Currency, b.Currency) })
	return sums, nil
}

// InUSD returns amounts in US$ by the table of the edition in force on a day
// (docs/rules.md, section 10).
func (b *Book) InUSD(amounts []points.Money, on points.Date) (points.Money, error) {
	return b.program.InUSD(amounts, on)
}
