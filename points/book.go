package points

import "slices"

// book is what a partner's retention is computed from: the companies that it
// ever managed or sold to.
type book struct {
	dollars *dollars
	clients []client
}

// client is a company while the days are gone through.
type client struct {
	company string
	// held are the times in which the company belongs to the partner.
	held []span
	// changes are those of the company's lines still to come; open are its open
	// lines after those that came.
	changes []*LineChange
	open    []*LineChange
	start   natural
	end     natural
}

// span is a time from a day up to but without another.
type span struct{ from, to Date }

// bookOf depends on no order of companies in the result, only on that of the
// changes of each.
func (p *Program) bookOf(result *Result, partner string) *book {
	var names []string
	for i := range result.Lots {
		if result.Lots[i].Seller == partner {
			names = append(names, result.Lots[i].Company)
		}
	}
	for i := range result.Managers {
		if result.Managers[i].Partner == partner {
			names = append(names, result.Managers[i].Company)
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	b := &book{dollars: p.dollars(), clients: make([]client, len(names))}
	for i, name := range names {
		b.clients[i] = client{company: name, start: b.dollars.sum(), end: b.dollars.sum()}
	}
	for i := range result.Lots {
		if lot := &result.Lots[i]; lot.Seller == partner {
			b.named(lot.Company).hold(lot.MadeOn, lot.EndedOn)
		}
	}
	for i := range result.Managers {
		if s := &result.Managers[i]; s.Partner == partner {
			to := s.To
			if to.IsZero() {
				to = MaxDate + 1
			}
			b.named(s.Company).hold(s.From, to)
		}
	}
	for i := range result.Lines {
		if c := b.named(result.Lines[i].Company); c != nil {
			c.changes = append(c.changes, &result.Lines[i])
		}
	}
	return b
}

// named returns the client, or nil where the company is none of the partner's.
func (b *book) named(company string) *client {
	at, found := slices.BinarySearchFunc(b.clients, company, func(c client, company string) int {
		switch {
		case c.company < company:
			return -1
		case c.company > company:
			return 1
		}
		return 0
	})
	if !found {
		return nil
	}
	return &b.clients[at]
}

// hold adds a time; one that ended on the day it began was over when that day
// was.
func (c *client) hold(from, to Date) {
	if from < to {
		c.held = append(c.held, span{from, to})
	}
}

// begins is the first day on which any company belonged to the partner, or a
// day after the calendar.
func (b *book) begins() Date {
	first := MaxDate + 1
	for i := range b.clients {
		for _, held := range b.clients[i].held {
			first = min(first, held.from)
		}
	}
	return first
}

// months computes the months from that of first up to but without that of
// until, both the 1st of a month.
func (b *book) months(first, until Date) ([]RetentionMonth, error) {
	var months []RetentionMonth
	for first < until {
		month, err := b.month(first)
		if err != nil {
			return nil, err
		}
		months = append(months, month)
		first = first.EndOfMonth() + 1
	}
	return months, nil
}

func (b *book) month(first Date) (RetentionMonth, *Error) {
	month := RetentionMonth{First: first, Edition: b.dollars.program.EditionOn(first).From}
	start, kept, retained, end := b.dollars.sum(), b.dollars.sum(), b.dollars.sum(), b.dollars.sum()
	for i := range b.clients {
		c := &b.clients[i]
		c.advance(first - 1)
		if len(c.open) == 0 || !c.belongs(first-1) {
			continue
		}
		month.Clients++
		if err := b.dollars.mrr(c.start, c.open, first); err != nil {
			return RetentionMonth{}, err
		}
		start.add(c.start)
		c.advance(first.EndOfMonth())
		if len(c.open) == 0 {
			continue
		}
		if err := b.dollars.mrr(c.end, c.open, first); err != nil {
			return RetentionMonth{}, err
		}
		kept.add(c.start)
		end.add(c.end)
		if c.end.less(c.start) {
			retained.add(c.end)
		} else {
			retained.add(c.start)
		}
	}
	for _, figure := range [...]struct {
		sum  natural
		into *int64
	}{{start, &month.Start}, {kept, &month.Kept}, {retained, &month.Retained}, {end, &month.End}} {
		cents, err := b.dollars.cents(figure.sum, "mrr")
		if err != nil {
			return RetentionMonth{}, err
		}
		*figure.into = cents
	}
	if !start.isZero() {
		month.CDR, month.GRR, month.NRR = ratio(kept, start), ratio(retained, start), ratio(end, start)
	}
	return month, nil
}

// mrr sets the sum to the MRR of open lines by the table of a day.
func (d *dollars) mrr(sum natural, open []*LineChange, on Date) *Error {
	clear(sum)
	for _, line := range open {
		if err := d.add(sum, line.MRR, line.Currency, on); err != nil {
			err.Event = line.Event
			return err
		}
	}
	return nil
}

// advance applies the changes up to and including a day.
func (c *client) advance(day Date) {
	for len(c.changes) > 0 && c.changes[0].On <= day {
		change := c.changes[0]
		c.changes = c.changes[1:]
		at := slices.IndexFunc(c.open, func(open *LineChange) bool { return open.Line == change.Line })
		switch {
		case at >= 0 && change.MRR == 0:
			c.open = slices.Delete(c.open, at, at+1)
		case at >= 0:
			c.open[at] = change
		case change.MRR > 0:
			c.open = append(c.open, change)
		}
	}
}

func (c *client) belongs(day Date) bool {
	for _, held := range c.held {
		if held.from <= day && day < held.to {
			return true
		}
	}
	return false
}
