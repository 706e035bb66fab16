package points

// BookRetention is RetentionHistory from what changed the partner's book: sums
// of BookChanges by day and currency, in order of days. Changes after the day
// do not matter. CodeInvalid where they are not what a book can be.
func (p *Program) BookRetention(changes []BookChange, until Date) ([]Retention, error) {
	if err := checkDay(until); err != nil {
		return nil, err
	}
	d, end := p.dollars(), until.StartOfMonth()
	var months []RetentionMonth
	var clients int64
	var start []Money
	idle := false // the month before had no flows
	for len(changes) > 0 || len(months) > 0 {
		var first Date
		switch {
		case len(months) > 0:
			first = months[len(months)-1].First.EndOfMonth() + 1
		default:
			// Sales alone make no book yet.
			at := 0
			for at < len(changes) && changes[at].Clients == 0 && changes[at].Start == 0 {
				at++
			}
			if at == len(changes) {
				return nil, nil
			}
			first = changes[at].On
		}
		if first >= end {
			break
		}
		if months == nil {
			months = make([]RetentionMonth, 0, (end-first)/28+1)
		}
		n := 0
		for n < len(changes) && changes[n].On <= first {
			n++
		}
		flows := make([]BookChange, 0, n)
		for _, change := range changes[:n] {
			if change.On < first {
				continue // a sale within the month before
			}
			var ok bool
			if clients, ok = addSigned(clients, change.Clients); !ok || !addMoney(&start, change.Start, change.Currency) {
				return nil, overflow("mrr")
			}
			flows = append(flows, change)
		}
		changes = changes[n:]
		if idle && len(flows) == 0 {
			// Nothing has moved since the month before: of a day in a far year, most
			// months are such.
			if month, last := months[len(months)-1], p.EditionOn(first).From; month.Edition == last {
				month.First = first
				months = append(months, month)
				continue
			}
		}
		idle = len(flows) == 0
		month, err := d.bookMonth(first, clients, start, flows)
		if err != nil {
			return nil, err
		}
		months = append(months, month)
	}
	return p.retentions(months), nil
}

// retentions returns the retention in force after each of the months.
func (p *Program) retentions(months []RetentionMonth) []Retention {
	if len(months) == 0 {
		return nil
	}
	history := make([]Retention, 0, len(months))
	for n := 1; n <= len(months); n++ {
		from, window := months[n-1].First.EndOfMonth()+1, p.window(months, n)
		if n > retentionMonths && sameRatios(&months[n-1], &months[n-1-retentionMonths]) {
			// The month that came in says what the one that left had said.
			retention := history[n-2]
			retention.From, retention.Months = from, window
			history = append(history, retention)
			continue
		}
		history = append(history, retentionOf(from, window))
	}
	return history
}

// sameRatios reports whether one month was made of the other.
func sameRatios(a, b *RetentionMonth) bool {
	return a.Clients == b.Clients && a.CDR == b.CDR && a.GRR == b.GRR && a.NRR == b.NRR
}

// window returns the twelve months that end with the n-th; those before the
// first are without a book.
func (p *Program) window(months []RetentionMonth, n int) []RetentionMonth {
	if n >= retentionMonths {
		return months[n-retentionMonths : n : n]
	}
	var window []RetentionMonth
	for first := monthsBefore(months[0].First, retentionMonths-n); first < months[0].First; first = first.EndOfMonth() + 1 {
		window = append(window, RetentionMonth{First: first, Edition: p.EditionOn(first).From})
	}
	return append(window, months[:n]...)
}

func (d *dollars) bookMonth(first Date, clients int64, start []Money, flows []BookChange) (RetentionMonth, error) {
	sums := d.book()
	for _, amount := range start {
		parts := [...]struct {
			sum    natural
			amount int64
		}{{sums.start, amount.Amount}, {sums.kept, amount.Amount}, {sums.retained, amount.Amount}, {sums.end, amount.Amount}}
		for _, flow := range flows {
			if flow.Currency != amount.Currency {
				continue
			}
			// Kept is the start less churn, retained that less contraction, the
			// end that and expansion.
			for i, lost := range [...]int64{flow.Churn, flow.Contraction, -flow.Expansion} {
				for j := i + 1; j < len(parts); j++ {
					var ok bool
					if parts[j].amount, ok = addSigned(parts[j].amount, -lost); !ok {
						return RetentionMonth{}, overflow("mrr")
					}
				}
			}
		}
		for _, part := range parts {
			if part.amount < 0 || clients < 0 {
				return RetentionMonth{}, invalid("book", "the changes of "+first.String()+" take more from the book than it has")
			}
		}
		share, err := d.share(amount.Currency, first)
		if err != nil {
			return RetentionMonth{}, err
		}
		for _, part := range parts {
			part.sum.addProduct(share, uint64(part.amount))
		}
	}
	month, err := sums.month(first, int(clients))
	if err != nil {
		return RetentionMonth{}, err
	}
	return month, nil
}

// addMoney adds an amount to the one of its currency; all stay, at zero too: a
// month may end with a currency that it did not begin with.
func addMoney(amounts *[]Money, amount int64, currency Currency) bool {
	at := 0
	for at < len(*amounts) && (*amounts)[at].Currency != currency {
		at++
	}
	if at == len(*amounts) {
		*amounts = append(*amounts, Money{Currency: currency})
	}
	sum, ok := addSigned((*amounts)[at].Amount, amount)
	(*amounts)[at].Amount = sum
	return ok
}

// BookSourcedMRR is SourcedMRR from what changed the partner's book.
func (p *Program) BookSourcedMRR(changes []BookChange, on Date) (Money, error) {
	if err := checkDay(on); err != nil {
		return Money{}, err
	}
	d := p.dollars()
	sum := d.sum()
	for i := range changes {
		change := &changes[i]
		if change.Sourced == 0 || !withinYear(change.On, on) {
			continue
		}
		if change.Sourced < 0 {
			return Money{}, invalid("book", "the sales of "+change.On.String()+" are below zero")
		}
		if err := d.add(sum, change.Sourced, change.Currency, change.On); err != nil {
			return Money{}, err
		}
	}
	return d.money(sum, "sourced_mrr")
}
