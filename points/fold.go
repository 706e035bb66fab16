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
	// last day, zero before the first month.
	month                int
	monthFirst, monthEnd Date
	// start are the amounts of the open lines when the month began, by currency,
	// now those when it ends; touched tells that any line changed in between.
	start, now []codedUnit
	touched    bool
	// in tells that the month began with the company in the partner's book.
	in bool
}

// begin makes the fold ready for a company in which the partner has a number.
func (f *fold) begin(own int32, alone bool) {
	f.own, f.alone, f.lots, f.monthEnd = own, alone, 0, 0
	f.start, f.now, f.touched, f.in = f.start[:0], f.now[:0], false, false
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
	if f.touched {
		if err := f.openLines(r); err != nil {
			return err
		}
	}
	if f.in && f.touched {
		if err := f.flow(r); err != nil {
			return err
		}
	}
	in := len(f.now) > 0
	if in && f.lots == 0 {
		_, in = r.manager(f.own)
	}
	if f.monthEnd < MaxDate && (f.in != in || in && f.touched) {
		f.turnover(in)
	}
	if f.touched {
		f.start = append(f.start[:0], f.now...)
	}
	f.in, f.touched = in, false
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
	f.flowOf(month, f.start, less, f.sign)
	f.flowOf(month, f.now, less, -f.sign)
	return nil
}

func (f *fold) flowOf(month *monthSum, amounts []codedUnit, less bool, sign int64) {
	for i := range amounts {
		f.sums.weigh(amounts[i].amount, f.sign)
		flow := month.flow(amounts[i].currency)
		switch by := sign * amounts[i].amount; {
		case len(f.now) == 0:
			flow.churn += by
		case less:
			flow.contraction += by
		default:
			flow.expansion -= by
		}
	}
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
	start, err := f.worth(d, f.start)
	if err != nil {
		return false, err
	}
	now, err := f.worth(d, f.now)
	return err == nil && now.less(start), err
}

func (f *fold) worth(d *dollars, amounts []codedUnit) (natural, *Error) {
	sum := d.sum()
	for _, amount := range amounts {
		if err := d.add(sum, amount.amount, Currency(amount.currency.String()), f.monthFirst); err != nil {
			return nil, err
		}
	}
	return sum, nil
}

// turnover adds by what the book of the next month begins with more or less;
// the company is in it or not.
func (f *fold) turnover(in bool) {
	month := f.sums.months.on(f.month + 1)
	if f.in {
		month.clients -= f.sign
		f.starts(month, f.start, -f.sign)
	}
	if in {
		month.clients += f.sign
		f.starts(month, f.now, f.sign)
	}
}

func (f *fold) starts(month *monthSum, amounts []codedUnit, sign int64) {
	for i := range amounts {
		f.sums.weigh(amounts[i].amount, f.sign)
		month.flow(amounts[i].currency).start += sign * amounts[i].amount
	}
}
