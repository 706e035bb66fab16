package book

import (
	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/points"
)

// DealTotals are a number of deals and what they amount to.
type DealTotals struct {
	Count int
	// Amounts are the sums of contract amounts by currency, InUSD the same in
	// US$ by the table in force on each deal's day, without Unpriced: what that
	// table does not price.
	Amounts, Unpriced commission.Purse
	InUSD             points.Money
	// WithoutAmount counts the deals whose amount is unknown.
	WithoutAmount int
}

// DealFigure is one number of shared selling, and that of the range before.
type DealFigure struct {
	Totals, Previous DealTotals
	// Query selects the deals behind it.
	Query DealsQuery
}

// SharedSellingMonth is a month of a range, cut to it.
type SharedSellingMonth struct {
	First points.Date
	Days
	Created, InFlight, Won DealTotals
}

// SharedSelling is what a partner's deals did over a range of days (F12;
// docs/rules.md, section 13).
type SharedSelling struct {
	Days
	// Before is the range of as many days that ends the day before.
	Before                 Days
	Created, InFlight, Won DealFigure
	Months                 []*SharedSellingMonth
}

// The queries of the three numbers over a range.
func createdIn(d Days) DealsQuery { return DealsQuery{Opened: d, On: d.To} }
func wonIn(d Days) DealsQuery {
	return DealsQuery{Stages: []deal.Stage{deal.StageWon}, Closed: d, On: d.To}
}
func sourcedOn(d Days) DealsQuery {
	return DealsQuery{DealType: points.DealSourced, InFlightOn: d.To, On: d.To}
}

// SharedSelling computes the numbers of a range from a partner's deals. The
// range has both ends, in order.
func (b *Book) SharedSelling(deals []*ent.Deal, over Days) (*SharedSelling, error) {
	length := over.To - over.From + 1
	s := &SharedSelling{Days: over, Before: Days{From: max(points.MinDate, over.From-length), To: over.From - 1}}
	for _, one := range []struct {
		figure *DealFigure
		query  func(Days) DealsQuery
	}{{&s.Created, createdIn}, {&s.InFlight, sourcedOn}, {&s.Won, wonIn}} {
		one.figure.Query = one.query(over)
		var err error
		if one.figure.Totals, err = b.dealTotals(deals, one.figure.Query); err != nil {
			return nil, err
		}
		if s.Before.To < points.MinDate {
			one.figure.Previous.InUSD.Currency = "USD"
			continue // There is no day before the calendar's first.
		}
		if one.figure.Previous, err = b.dealTotals(deals, one.query(s.Before)); err != nil {
			return nil, err
		}
	}
	for first := over.From.StartOfMonth(); first <= over.To; first = first.AddMonths(1) {
		m := &SharedSellingMonth{First: first, Days: Days{From: max(first, over.From), To: min(first.EndOfMonth(), over.To)}}
		for totals, query := range map[*DealTotals]DealsQuery{&m.Created: createdIn(m.Days), &m.InFlight: sourcedOn(m.Days), &m.Won: wonIn(m.Days)} {
			var err error
			if *totals, err = b.dealTotals(deals, query); err != nil {
				return nil, err
			}
		}
		s.Months = append(s.Months, m)
		if first.EndOfMonth() == points.MaxDate {
			break
		}
	}
	return s, nil
}

// priced is what amounts in one currency and edition have in common.
type priced struct {
	currency points.Currency
	edition  points.Date
}

// dealTotals adds up the deals that a query selects: each by the day it is
// selected by.
func (b *Book) dealTotals(deals []*ent.Deal, q DealsQuery) (DealTotals, error) {
	totals := DealTotals{InUSD: points.Money{Currency: "USD"}}
	sums := map[priced]*commission.Purse{}
	for _, row := range deals {
		if !q.has(row) {
			continue
		}
		totals.Count++
		if row.Amount == nil {
			totals.WithoutAmount++
			continue
		}
		amount := points.Money{Amount: *row.Amount, Currency: row.Currency}
		of := priced{row.Currency, b.program.EditionOn(q.dayOf(row)).From}
		if sums[of] == nil {
			sums[of] = &commission.Purse{}
		}
		for _, purse := range []*commission.Purse{&totals.Amounts, sums[of]} {
			if err := purse.Put(amount); err != nil {
				return DealTotals{}, err
			}
		}
	}
	exact := dollars{program: b.program}
	for of, purse := range sums {
		for _, amount := range *purse {
			if !exact.add(amount, of.edition) {
				if err := totals.Unpriced.Put(amount); err != nil {
					return DealTotals{}, err
				}
			}
		}
	}
	var err error
	totals.InUSD, err = exact.cents()
	return totals, err
}

// dayOf is the day that a deal's amount counts by.
func (q *DealsQuery) dayOf(row *ent.Deal) points.Date {
	switch {
	case q.Closed != Days{}:
		return row.ClosedOn
	case q.Opened != Days{}:
		return row.OpenedOn
	}
	return q.On
}
