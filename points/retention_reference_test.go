package points_test

import (
	"cmp"
	"math/big"
	"slices"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

// This file computes retention and sourced amounts from events by the letter of
// docs/rules.md, section 10, in rational numbers of any size: every day's state
// is made anew from the events up to it, and nothing of the engine is asked but
// dates and editions.

// naiveLot is a sale that earned points, with what is left of it on the day.
type naiveLot struct {
	seller, line  string
	deal          points.DealType
	amount, left  int64
	currency      points.Currency
	made, expires points.Date
}

// naiveLine is an open line; its MRR never leaves 64 bits in a valid stream.
type naiveLine struct {
	mrr         int64
	currency    points.Currency
	openingDeal points.DealType
	seller      string
	deal        points.DealType
}

// naiveCompany is a company after all events of a day.
type naiveCompany struct {
	lines    map[string]naiveLine
	managers map[string]bool
	lots     []naiveLot
}

func naiveState(program *points.Program, events []points.Event, company string, day points.Date) naiveCompany {
	state := naiveCompany{lines: map[string]naiveLine{}, managers: map[string]bool{}}
	var stream []points.Event
	for _, e := range events {
		if e.Company == company && e.On <= day {
			stream = append(stream, e)
		}
	}
	slices.SortFunc(stream, func(a, b points.Event) int {
		return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.Key, b.Key))
	})
	for _, e := range stream {
		switch e.Kind {
		case points.EventManagerAdded:
			state.managers[e.Partner] = true
		case points.EventManagerRemoved:
			delete(state.managers, e.Partner)
		case points.EventLineSold:
			state.sold(program, e)
		case points.EventLineChanged, points.EventLineCancelled:
			state.changed(program, e)
		}
	}
	for i := range state.lots {
		if state.lots[i].expires <= day {
			state.lots[i].left = 0
		}
	}
	return state
}

func (c *naiveCompany) lot(program *points.Program, e points.Event, line naiveLine, amount int64, seller string, deal points.DealType) {
	if seller == "" {
		return
	}
	c.lots = append(c.lots, naiveLot{
		seller: seller, line: e.Line, deal: deal, amount: amount, left: amount, currency: line.currency,
		made: e.On, expires: e.On.AddMonths(program.EditionOn(e.On).LotMonths),
	})
}

func (c *naiveCompany) sold(program *points.Program, e points.Event) {
	line, open := c.lines[e.Line]
	if !open {
		line = naiveLine{currency: e.Currency, openingDeal: cmp.Or(e.DealType, points.DealAssisted)}
	}
	line.mrr += e.MRR
	deal := cmp.Or(e.DealType, line.openingDeal)
	if e.Seller != "" {
		line.seller, line.deal = e.Seller, deal
	}
	c.lines[e.Line] = line
	c.lot(program, e, line, e.MRR, e.Seller, deal)
}

func (c *naiveCompany) changed(program *points.Program, e points.Event) {
	line := c.lines[e.Line]
	delta := e.MRR - line.mrr
	if e.Kind == points.EventLineCancelled || e.MRR == 0 {
		delete(c.lines, e.Line)
		for i := range c.lots {
			if c.lots[i].line == e.Line {
				c.lots[i].left = 0
			}
		}
		return
	}
	line.mrr = e.MRR
	if delta > 0 {
		seller, deal := line.seller, line.deal
		if e.Seller != "" {
			seller, deal = e.Seller, cmp.Or(e.DealType, line.openingDeal)
			line.seller, line.deal = seller, deal
		}
		c.lot(program, e, line, delta, seller, deal)
	}
	c.lines[e.Line] = line
	for i := len(c.lots) - 1; i >= 0 && delta < 0; i-- {
		if lot := &c.lots[i]; lot.line == e.Line && lot.expires > e.On {
			eaten := min(lot.left, -delta)
			lot.left -= eaten
			delta += eaten
		}
	}
}

func (c *naiveCompany) belongsTo(partner string) bool {
	if len(c.lines) == 0 {
		return false
	}
	return c.managers[partner] || slices.ContainsFunc(c.lots, func(lot naiveLot) bool { return lot.seller == partner && lot.left > 0 })
}

// naiveDollars is amount ÷ unit × 100 by the table of a day.
func naiveDollars(t rapid.TB, program *points.Program, amount int64, currency points.Currency, on points.Date) *big.Rat {
	unit, ok := program.EditionOn(on).Unit(currency)
	for _, edition := range program.Editions {
		if !ok && edition.From > on {
			unit, ok = edition.Unit(currency)
		}
	}
	if !ok {
		t.Fatalf("no edition prices %s", currency)
	}
	return new(big.Rat).Mul(big.NewRat(amount, unit), big.NewRat(100, 1))
}

func naiveMRR(t rapid.TB, program *points.Program, c naiveCompany, on points.Date) *big.Rat {
	sum := new(big.Rat)
	for _, line := range c.lines {
		sum.Add(sum, naiveDollars(t, program, line.mrr, line.currency, on))
	}
	return sum
}

// naiveFigure is a 12-month figure; fits is false where it leaves 64
// bits on its way.
type naiveFigure struct {
	value int64
	known bool
	fits  bool
}

type naiveRetention struct {
	cdr, grr, nrr naiveFigure
	// fits is false where a sum leaves 64 bits of cents.
	fits bool
}

func naiveRetentionOn(t rapid.TB, program *points.Program, events []points.Event, partner string, on points.Date) naiveRetention {
	var companies []string
	for _, e := range events {
		if e.Company != "" {
			companies = append(companies, e.Company)
		}
	}
	slices.Sort(companies)
	companies = slices.Compact(companies)
	answer := naiveRetention{fits: true}
	var annual [3][]*big.Rat // nil where a month's leaves 64 bits
	for back := 12; back >= 1; back-- {
		first := on.StartOfMonth().AddMonths(-back)
		var sums [4]big.Rat // start, kept, the lesser, end
		for _, company := range companies {
			before := naiveState(program, events, company, first-1)
			if !before.belongsTo(partner) {
				continue
			}
			after := naiveState(program, events, company, first.EndOfMonth())
			start, end := naiveMRR(t, program, before, first), naiveMRR(t, program, after, first)
			sums[0].Add(&sums[0], start)
			if len(after.lines) > 0 {
				sums[1].Add(&sums[1], start)
			}
			if start.Cmp(end) < 0 {
				sums[2].Add(&sums[2], start)
			} else {
				sums[2].Add(&sums[2], end)
			}
			sums[3].Add(&sums[3], end)
		}
		for i := range sums {
			_, fits := rounded(&sums[i], 100)
			answer.fits = answer.fits && fits
		}
		if sums[0].Sign() == 0 {
			continue
		}
		for i := range annual {
			annual[i] = append(annual[i], annualised(new(big.Rat).Quo(&sums[i+1], &sums[0])))
		}
	}
	answer.cdr, answer.grr, answer.nrr = naiveMean(annual[0]), naiveMean(annual[1]), naiveMean(annual[2])
	return answer
}

func rounded(exact *big.Rat, scale int64) (*big.Rat, bool) {
	value, fits := reference.HalfEven(new(big.Rat).Mul(exact, big.NewRat(scale, 1)))
	if !fits {
		return nil, false
	}
	return big.NewRat(value, scale), true
}

func annualised(exact *big.Rat) *big.Rat {
	month, fits := rounded(exact, 1_000_000_000)
	year := month
	for i := 0; fits && i < 11; i++ {
		year, fits = rounded(new(big.Rat).Mul(year, month), 1_000_000_000)
	}
	if !fits {
		return nil
	}
	return year
}

func naiveMean(annual []*big.Rat) naiveFigure {
	if len(annual) == 0 {
		return naiveFigure{fits: true}
	}
	sum := new(big.Rat)
	for _, year := range annual {
		if year == nil {
			return naiveFigure{}
		}
		sum.Add(sum, year)
	}
	mean, fits := reference.HalfEven(sum.Mul(sum, big.NewRat(1_000_000, int64(len(annual)))))
	return naiveFigure{value: mean, known: true, fits: fits}
}

func naiveSourcedMRR(t rapid.TB, program *points.Program, events []points.Event, partner string, on points.Date) (int64, bool) {
	sum := new(big.Rat)
	seen := map[string]bool{}
	for _, e := range events {
		if seen[e.Company] {
			continue
		}
		seen[e.Company] = true
		state := naiveState(program, events, e.Company, points.MaxDate)
		for _, lot := range state.lots {
			if lot.seller == partner && lot.deal == points.DealSourced && lot.made <= on && on < lot.made.AddMonths(12) {
				sum.Add(sum, naiveDollars(t, program, lot.amount, lot.currency, lot.made))
			}
		}
	}
	return reference.HalfEven(sum.Mul(sum, big.NewRat(100, 1)))
}
