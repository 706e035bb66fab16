package points

import (
	"cmp"
	"slices"
)

// BookChange is by how much one day changes a partner's book of one company, in
// one currency (docs/rules.md, section 10). Changes add up: over companies, and
// over corrections, which are changes too. So retention and sourced MRR can be
// kept as sums and need no replay.
type BookChange struct {
	// Company is the client; it does not matter where changes are added up.
	Company string
	// On is the 1st of a month, or the day on which sourced lots were made.
	On       Date
	Currency Currency
	// Clients and Start are by how many companies, and by how much MRR in minor
	// units of Currency, the book at the beginning of the month differs from the
	// one at the beginning of the month before. A company counts once, in one of
	// its currencies.
	Clients, Start int64
	// Churn is what the month lost with whole clients, Contraction with those
	// that stayed, Expansion what these gained, in minor units; the latter two
	// may be below zero in one of a company's several currencies.
	Churn, Contraction, Expansion int64
	// Sourced are the original amounts of the sourced lots made on the day.
	Sourced int64
}

// Plus adds up two changes of the same day and currency. CodeOverflow where a
// sum leaves 64 bits of minor units.
func (c BookChange) Plus(d BookChange) (BookChange, error) {
	sum := c
	for _, part := range [...]struct {
		into *int64
		by   int64
	}{
		{&sum.Clients, d.Clients}, {&sum.Start, d.Start}, {&sum.Churn, d.Churn},
		{&sum.Contraction, d.Contraction}, {&sum.Expansion, d.Expansion}, {&sum.Sourced, d.Sourced},
	} {
		result, ok := addSigned(*part.into, part.by)
		if !ok {
			return BookChange{}, overflow("mrr")
		}
		*part.into = result
	}
	return sum, nil
}

// Minus is the change that takes a change back.
func (c BookChange) Minus() BookChange {
	c.Clients, c.Start, c.Churn, c.Contraction, c.Expansion, c.Sourced = -c.Clients, -c.Start, -c.Churn, -c.Contraction, -c.Expansion, -c.Sourced
	return c
}

// IsZero reports whether the change changes nothing.
func (c BookChange) IsZero() bool {
	return c.Clients == 0 && c.Start == 0 && c.Churn == 0 && c.Contraction == 0 && c.Expansion == 0 && c.Sourced == 0
}

func addSigned(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum >= a) == (b >= 0) && sum != -1<<63
}

// BookChanges returns what changes a partner's book, in order of company, day
// and currency; none of them changes nothing. The result is what Replay
// returned for this program, of any companies. Whatever is known ahead is in
// it. CodeOverflow where the MRR of one company leaves 64 bits of minor units.
func (p *Program) BookChanges(result *Result, partner string) ([]BookChange, error) {
	b := p.clientsOf(result, partner)
	var changes []BookChange
	for i := range b.clients {
		more, err := b.changesOf(&b.clients[i])
		if err != nil {
			return nil, err
		}
		changes = append(changes, more...)
	}
	for i := range result.Lots {
		if lot := &result.Lots[i]; lot.Seller == partner && lot.DealType == DealSourced {
			changes = append(changes, BookChange{Company: lot.Company, On: lot.MadeOn, Currency: lot.Currency, Sourced: lot.Amount})
		}
	}
	return addUp(changes)
}

// addUp sorts changes and makes those of one company, day and currency one.
func addUp(changes []BookChange) ([]BookChange, error) {
	slices.SortFunc(changes, func(c, d BookChange) int {
		return cmp.Or(cmp.Compare(c.Company, d.Company), cmp.Compare(c.On, d.On), cmp.Compare(c.Currency, d.Currency))
	})
	sums := changes[:0]
	for _, change := range changes {
		if last := len(sums) - 1; last >= 0 && sums[last].Company == change.Company && sums[last].On == change.On && sums[last].Currency == change.Currency {
			sum, err := sums[last].Plus(change)
			if err != nil {
				return nil, err
			}
			sums[last] = sum
			continue
		}
		sums = append(sums, change)
	}
	return slices.DeleteFunc(sums, BookChange.IsZero), nil
}

// changesOf goes through the months in which anything of a client changes.
func (b *clientele) changesOf(c *client) ([]BookChange, error) {
	var changes []BookChange
	var before []Money
	for _, first := range c.turns() {
		month, err := c.month(b, first)
		if err != nil {
			return nil, err
		}
		now := amountsOf(month.start)
		changes = append(changes, startChanges(c.company, first, before, now)...)
		before = now
		put := func(lines []*LineChange, sign int64, into func(*BookChange, int64)) {
			for _, line := range lines {
				change := BookChange{Company: c.company, On: first, Currency: line.Currency}
				into(&change, sign*line.MRR)
				changes = append(changes, change)
			}
		}
		if month.start == nil {
			continue
		}
		churn := func(c *BookChange, amount int64) { c.Churn = amount }
		contraction := func(c *BookChange, amount int64) { c.Contraction = amount }
		expansion := func(c *BookChange, amount int64) { c.Expansion = amount }
		switch {
		case len(month.end) == 0:
			put(month.start, 1, churn)
		case month.less:
			put(month.start, 1, contraction)
			put(month.end, -1, contraction)
		default:
			put(month.end, 1, expansion)
			put(month.start, -1, expansion)
		}
	}
	return changes, nil
}

// startChanges compares the book of a company at the beginnings of two months.
// The company counts in the first currency, by code, of the one that has it.
func startChanges(company string, first Date, before, now []Money) []BookChange {
	var changes []BookChange
	put := func(amounts []Money, sign, clients int64) {
		for i, amount := range amounts {
			change := BookChange{Company: company, On: first, Currency: amount.Currency, Start: sign * amount.Amount}
			if i == 0 {
				change.Clients = clients
			}
			changes = append(changes, change)
		}
	}
	entered, gone := int64(0), int64(0)
	switch {
	case len(before) == 0:
		entered = 1
	case len(now) == 0:
		gone = -1
	}
	put(before, -1, gone)
	put(now, 1, entered)
	return changes
}

// amountsOf lists the MRR of open lines, by currency.
func amountsOf(open []*LineChange) []Money {
	amounts := make([]Money, 0, len(open))
	for _, line := range open {
		amounts = append(amounts, Money{Amount: line.MRR, Currency: line.Currency})
	}
	slices.SortFunc(amounts, func(a, b Money) int { return cmp.Compare(a.Currency, b.Currency) })
	return amounts
}

// turns lists the 1sts of the months in which a client can change a book: that
// of each change of its lines, and the one after it, and after each beginning
// and end of its belonging.
func (c *client) turns() []Date {
	var turns []Date
	put := func(first Date) {
		if first <= MaxDate {
			turns = append(turns, first)
		}
	}
	for _, change := range c.changes {
		put(change.On.StartOfMonth())
		put(change.On.EndOfMonth() + 1)
	}
	for _, held := range c.held {
		put(held.from.EndOfMonth() + 1)
		if held.to <= MaxDate {
			put(held.to.EndOfMonth() + 1)
		}
	}
	slices.Sort(turns)
	return slices.Compact(turns)
}
