package points

// fold adds up what a replay finds out about one partner: its points by day,
// and what changes its book by month (docs/rules.md, section 10). Several
// companies are added up by one fold, in any order; a fold with sign −1 takes
// away what another added.
type fold struct {
	sums *foldSums
	sign int64
	// own is the partner's number in the company that is replayed; alone tells
	// that this is the stream of the adjustments without a company.
	own   int32
	alone bool
	// lots counts the partner's living lots of the company.
	lots int
	// month is the number of the month that is gone through, with its first and
	// last day, zero before the first month. start are the amounts of the open
	// lines when it began, by currency, none where the company was not in the
	// partner's book; now is room for those when it ends.
	month                int
	monthFirst, monthEnd Date
	start, now           []codedUnit
}

// begin makes the fold ready for a company in which the partner has a number.
func (f *fold) begin(own int32, alone bool) {
	f.own, f.alone, f.lots, f.monthEnd, f.start = own, alone, 0, 0, f.start[:0]
}

// moved adds a movement of a balance.
func (f *fold) moved(partner int32, track trackCode, on Date, before, after Points) {
	if partner != f.own || before == after {
		return
	}
	moved := int64(after - before)
	f.sums.weigh(moved, f.sign)
	day := f.sums.days.on(on)
	switch moved *= f.sign; track {
	case trackSourced:
		day.Sourced += Points(moved)
	case trackManaged:
		day.Managed += Points(moved)
	default:
		day.Assisted += Points(moved)
	}
}

// lives counts the partner's living lots.
func (f *fold) lives(seller int32, by int) {
	if seller == f.own {
		f.lots += by
	}
}

// turn goes on to a day; where it lies in another month, that is over in which
// something happened last. In between nothing changes.
func (f *fold) turn(r *replay, day Date) *Error {
	if day <= f.monthEnd {
		return nil
	}
	if err := f.end(r); err != nil {
		return err
	}
	year, month, of := day.Civil()
	f.month, f.monthFirst = monthNumber(year, month), day-Date(of-1)
	f.monthEnd = f.monthFirst + Date(daysIn(year, month)-1)
	return nil
}

// end adds what the company changes by the end of a month: what became of the
// book that the month began with, and the book that the next begins with.
func (f *fold) end(r *replay) *Error {
	if f.monthEnd == 0 {
		return nil
	}
	if err := f.openLines(r); err != nil {
		return err
	}
	if len(f.start) > 0 {
		if err := f.flow(r); err != nil {
			return err
		}
	}
	_, manages := r.manager(f.own)
	if !manages && f.lots == 0 {
		f.now = f.now[:0]
	}
	if f.monthEnd < MaxDate {
		f.turnover()
	}
	f.start, f.now = f.now, f.start
	return nil
}

// openLines adds up the company's open lines.
func (f *fold) openLines(r *replay) *Error {
	f.now = f.now[:0]
	for i := range r.lines {
		l := &r.lines[i]
		if !l.open {
			continue
		}
		at := 0
		for at < len(f.now) && f.now[at].currency != l.currency {
			at++
		}
		if at == len(f.now) {
			f.now = append(f.now, codedUnit{currency: l.currency})
		}
		sum, ok := addSigned(f.now[at].amount, l.mrr)
		if !ok {
			return overflow("mrr")
		}
		f.now[at].amount = sum
	}
	return nil
}

// flow adds what the month lost or gained of its book.
func (f *fold) flow(r *replay) *Error {
	less, err := f.less(r)
	if err != nil {
		return err
	}
	month := f.sums.months.on(f.month)
	for _, part := range [...]struct {
		amounts []codedUnit
		sign    int64
	}{{f.start, 1}, {f.now, -1}} {
		for _, amount := range part.amounts {
			f.sums.weigh(amount.amount, f.sign)
			flow := month.flow(amount.currency)
			switch by := f.sign * part.sign * amount.amount; {
			case len(f.now) == 0:
				flow.churn += by
			case less:
				flow.contraction += by
			default:
				flow.expansion -= by
			}
		}
	}
	return nil
}

// less reports whether the month ends with less than it began with, by its
// table of units.
func (f *fold) less(r *replay) (bool, *Error) {
	if len(f.now) == 0 {
		return true, nil
	}
	if len(f.start) == 1 && len(f.now) == 1 && f.start[0].currency == f.now[0].currency {
		return f.now[0].amount < f.start[0].amount, nil
	}
	d := r.tariff.program.dollars()
	start, now := d.sum(), d.sum()
	for _, part := range [...]struct {
		amounts []codedUnit
		sum     natural
	}{{f.start, start}, {f.now, now}} {
		for _, amount := range part.amounts {
			if err := d.add(part.sum, amount.amount, Currency(amount.currency.String()), f.monthFirst); err != nil {
				return false, err
			}
		}
	}
	return now.less(start), nil
}

// turnover adds by what the book of the next month begins with more or less.
func (f *fold) turnover() {
	if len(f.start) == 0 && len(f.now) == 0 || len(f.start) == 1 && len(f.now) == 1 && f.start[0] == f.now[0] {
		return
	}
	month := f.sums.months.on(f.month + 1)
	switch {
	case len(f.start) == 0:
		month.clients += f.sign
	case len(f.now) == 0:
		month.clients -= f.sign
	}
	for _, amount := range f.start {
		f.sums.weigh(amount.amount, f.sign)
		month.flow(amount.currency).start -= f.sign * amount.amount
	}
	for _, amount := range f.now {
		f.sums.weigh(amount.amount, f.sign)
		month.flow(amount.currency).start += f.sign * amount.amount
	}
}
