// Package commission computes what a partner earns on what its clients pay
// (F13; docs/rules.md, section 13): accruals, their conversion, quarterly
// statements and the forecast. It is pure: values in, values out, no clock and
// no database. Every amount is exact until it is rounded, half to even, to the
// minor unit of its currency; what leaves 64 bits is an error.
package commission

import "github.com/tierboard/tierboard/points"

// The terms that hold for all.
const (
	// Percent is the share of a net payment that a partner earns.
	Percent = 20
	// payoutDays is the time from a quarter's last day to its payout.
	payoutDays = 45
)

// Level is a partner's level in the program: it sets how long a sale earns.
type Level string

// The levels.
const (
	LevelPartner  Level = "partner"
	LevelProvider Level = "provider"
)

// Months is how many months from its day a sale earns commission.
func (l Level) Months() int {
	if l == LevelProvider {
		return 12
	}
	return 36
}

// Terms are those of one partner.
type Terms struct {
	// Partner is the partner's key: the seller of the sales that earn.
	Partner string
	Level   Level
	// Payout is the currency commissions are paid in; "" where unknown, and
	// then every line is pending.
	Payout points.Currency
}

// earns reports whether a sale earns the partner commission, on some day.
func (t Terms) earns(sale Sale) bool {
	return sale.Seller == t.Partner && sale.DealType == points.DealSourced
}

// Until is the first day on which a sale earns no more.
func (t Terms) Until(sale Sale) points.Date { return sale.On.AddMonths(t.Level.Months()) }

func overflow(field string) error {
	return &points.Error{Code: points.CodeOverflow, Field: field, Message: "the amount does not fit into 64 bits"}
}
