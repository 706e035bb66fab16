package points

// clientele is what a partner's retention is computed from: the companies that it
// ever managed or sold to.
type clientele struct {
	program *Program
	dollars *dollars
	// companies are the names of the clients, which are in their order.
	companies names
	clients   []client
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
}

// clientMonth is what a client brings into the book of a month.
type clientMonth struct {
	// start are the client's open lines when the month begins, nil where it is
	// not in the book; end are those when the month is over.
	start, end []*LineChange
	// less tells that the end is worth less than the start.
	less bool
}

// span is a time from a day up to but without another.
type span struct{ from, to Date }

// bookOf is clientsOf with what it takes to add up dollars.
func (p *Program) bookOf(result *Result, partner string) *clientele {
	b := p.clientsOf(result, partner)
	b.dollars = p.dollars()
	return b
}

// clientsOf depends on no order of companies in the result, only on that of the
// changes of each.
func (p *Program) clientsOf(result *Result, partner string) *clientele {
	b := &clientele{program: p}
	for i := range result.Lots {
		if result.Lots[i].Seller == partner {
			b.companies.put(result.Lots[i].Company)
		}
	}
	for i := range result.Managers {
		if result.Managers[i].Partner == partner {
			b.companies.put(result.Managers[i].Company)
		}
	}
	b.clients = make([]client, len(b.companies.sorted))
	for i, name := range b.companies.sorted {
		b.clients[i] = client{company: name}
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
func (b *clientele) named(company string) *client {
	at, found := b.companies.find(company)
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
func (b *clientele) begins() Date {
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
func (b *clientele) months(first, until Date) ([]RetentionMonth, error) {
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

func (b *clientele) month(first Date) (RetentionMonth, *Error) {
	sums := b.dollars.book()
	clients := 0
	for i := range b.clients {
		month, err := b.clients[i].month(b, first)
		if err != nil {
			return RetentionMonth{}, err
		}
		if month.start == nil {
			continue
		}
		clients++
		for _, part := range [...]struct {
			lines []*LineChange
			into  []natural
		}{
			{month.start, sums.ofStart(len(month.end) > 0, !month.less)},
			{month.end, sums.ofEnd(month.less)},
		} {
			for _, line := range part.lines {
				for _, sum := range part.into {
					if err := b.dollars.add(sum, line.MRR, line.Currency, first); err != nil {
						err.Event = line.Event
						return RetentionMonth{}, err
					}
				}
			}
		}
	}
	return sums.month(first, clients)
}

// month goes on to the end of a month and tells what the client brings into its
// book. Months are asked in order.
func (c *client) month(b *clientele, first Date) (clientMonth, *Error) {
	c.advance(first - 1)
	if len(c.open) == 0 || !c.belongs(first-1) {
		return clientMonth{}, nil
	}
	month := clientMonth{start: append([]*LineChange{}, c.open...)}
	c.advance(first.EndOfMonth())
	month.end = append([]*LineChange{}, c.open...)
	var err *Error
	month.less, err = b.less(month.end, month.start, first)
	return month, err
}

// less reports whether lines are worth less than others by the table of a day.
func (b *clientele) less(a, than []*LineChange, on Date) (bool, *Error) {
	if len(a) == 1 && len(than) == 1 && a[0].Currency == than[0].Currency {
		return a[0].MRR < than[0].MRR, nil
	}
	if b.dollars == nil {
		b.dollars = b.program.dollars()
	}
	sums := [2]natural{b.dollars.sum(), b.dollars.sum()}
	for i, lines := range [...][]*LineChange{a, than} {
		for _, line := range lines {
			if err := b.dollars.add(sums[i], line.MRR, line.Currency, on); err != nil {
				err.Event = line.Event
				return false, err
			}
		}
	}
	return sums[0].less(sums[1]), nil
}

// bookSums are the exact sums of a month's book, in units of US$ 100.
type bookSums struct {
	dollars                    *dollars
	start, kept, retained, end natural
}

func (d *dollars) book() *bookSums {
	return &bookSums{d, d.sum(), d.sum(), d.sum(), d.sum()}
}

// ofStart lists the sums that what a client had at the start counts in.
func (s *bookSums) ofStart(kept, lesser bool) []natural {
	switch {
	case kept && lesser:
		return []natural{s.start, s.kept, s.retained}
	case kept:
		return []natural{s.start, s.kept}
	}
	return []natural{s.start}
}

// ofEnd lists the sums that what it has at the end counts in.
func (s *bookSums) ofEnd(lesser bool) []natural {
	if lesser {
		return []natural{s.end, s.retained}
	}
	return []natural{s.end}
}

// month makes the figures of a month of its sums.
func (s *bookSums) month(first Date, clients int) (RetentionMonth, *Error) {
	month := RetentionMonth{First: first, Edition: s.dollars.program.EditionOn(first).From, Clients: clients}
	for _, figure := range [...]struct {
		sum  natural
		into *int64
	}{{s.start, &month.Start}, {s.kept, &month.Kept}, {s.retained, &month.Retained}, {s.end, &month.End}} {
		cents, err := s.dollars.cents(figure.sum, "mrr")
		if err != nil {
			return RetentionMonth{}, err
		}
		*figure.into = cents
	}
	if !s.start.isZero() {
		month.CDR, month.GRR, month.NRR = ratio(s.kept, s.start), ratio(s.retained, s.start), ratio(s.end, s.start)
	}
	return month, nil
}

// advance applies the changes up to and including a day.
func (c *client) advance(day Date) {
	for len(c.changes) > 0 && c.changes[0].On <= day {
		change := c.changes[0]
		c.changes = c.changes[1:]
		at := 0
		for at < len(c.open) && c.open[at].Line != change.Line {
			at++
		}
		switch {
		case at < len(c.open) && change.MRR == 0:
			c.open = append(c.open[:at], c.open[at+1:]...)
		case at < len(c.open):
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
