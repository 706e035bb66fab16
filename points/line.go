package points

// line is a product line of the company that is replayed.
type line struct {
	open     bool
	mrr      int64
	currency code
	// firstSold is the day on which the line was last opened.
	firstSold Date
	// openingDeal is the deal type of the opening sale.
	openingDeal dealCode
	// seller and deal are those of the latest sale or increase, since the
	// line was last opened, that had a seller.
	deal   dealCode
	seller int32
	// lots are the indexes of the line's lots, oldest first; those at its end
	// may live, dead ones are dropped when they are met.
	lots []int
	// credit is the managed balance of each manager, by partner.
	credit []credit
}

func (l *line) close() {
	l.open, l.mrr, l.seller, l.deal, l.lots = false, 0, nobody, 0, l.lots[:0]
}

func (r *replay) openLine(a *act) (*line, *Error) {
	l := &r.lines[a.line]
	if !l.open {
		return nil, invalid("line", "the line "+r.quoted(a.line)+"is not open: it opens with line_sold")
	}
	return l, nil
}

// quoted names a line for a message, where its name is known.
func (r *replay) quoted(line int32) string {
	if r.recorder == nil {
		return ""
	}
	return "\"" + r.recorder.line(line) + "\" "
}

// newOrIncreased is the kind of a sale, and of the managed credit that rises
// with a line: new where the company had no open line at the end of the
// previous day.
func (r *replay) newOrIncreased() Kind {
	if r.openBefore == 0 {
		return KindNew
	}
	return KindIncreased
}

func (r *replay) sell(a *act) *Error {
	l := &r.lines[a.line]
	deal := a.deal
	if l.open {
		if a.currency != l.currency {
			return otherCurrency(l)
		}
		sum, ok := addAmounts(l.mrr, a.amount)
		if !ok {
			return overflow("mrr")
		}
		l.mrr = sum
	} else {
		l.open, l.mrr, l.currency, l.firstSold = true, a.amount, a.currency, a.on
		l.openingDeal = a.deal
		if l.openingDeal == 0 {
			l.openingDeal = dealAssisted
		}
		r.openLines++
	}
	if deal == 0 {
		deal = l.openingDeal
	}
	return r.grow(l, a, a.amount, a.partner, deal, r.newOrIncreased())
}

func otherCurrency(l *line) *Error {
	return invalid("currency", "the line is open in "+l.currency.String()+": a line keeps its currency until it is cancelled")
}

func (r *replay) changeLine(a *act) *Error {
	l, err := r.openLine(a)
	if err != nil {
		return err
	}
	if a.currency != 0 && a.currency != l.currency {
		return otherCurrency(l)
	}
	before := l.mrr
	switch {
	case a.amount == 0:
		return r.closeLine(l, a)
	case a.amount == before:
		return nil
	case a.amount < before:
		l.mrr = a.amount
		r.eat(l, before-a.amount, a)
		r.changed(a)
		return r.recompute(a.line, a, KindDecreased)
	}
	l.mrr = a.amount
	seller, deal := a.partner, a.deal
	if seller == nobody {
		seller, deal = l.seller, l.deal
	} else if deal == 0 {
		deal = l.openingDeal
	}
	return r.grow(l, a, a.amount-before, seller, deal, KindIncreased)
}

// grow makes the lot of a sale or rise, if somebody sold it, and recomputes
// the line's managed credit. A rise without a sale is always an increase for
// the lot (section 3), while managed credit follows the test of sales for
// either (section 5).
func (r *replay) grow(l *line, a *act, amount int64, seller int32, deal dealCode, kind Kind) *Error {
	if err := r.makeLot(l, a, amount, seller, deal, kind); err != nil {
		return err
	}
	if seller != nobody {
		l.seller, l.deal = seller, deal
	}
	r.changed(a)
	return r.recompute(a.line, a, r.newOrIncreased())
}

func (r *replay) cancelLine(a *act) *Error {
	l, err := r.openLine(a)
	if err != nil {
		return err
	}
	return r.closeLine(l, a)
}

// churn ends all open lines.
func (r *replay) churn(a *act) *Error {
	if r.openLines == 0 {
		return invalid("company", "the client has no open line on that day: there is nothing to lose")
	}
	for i := range r.lines {
		if l := &r.lines[i]; l.open {
			line := *a
			line.line = int32(i)
			if err := r.closeLine(l, &line); err != nil {
				return err
			}
		}
	}
	return nil
}

// closeLine posts everything as decreased; the end of the day makes it churned
// where no line is left open.
func (r *replay) closeLine(l *line, a *act) *Error {
	from := 0
	if r.recorder != nil {
		from = len(r.recorder.result.Postings)
	}
	for _, i := range l.lots {
		r.endLot(&r.lots[i], RuleLotClosed, KindDecreased, a)
	}
	l.close()
	r.openLines--
	r.changed(a)
	if err := r.recompute(a.line, a, KindDecreased); err != nil {
		return err
	}
	if r.recorder != nil {
		r.recorder.closed(from)
	}
	return nil
}

func (r *replay) changed(a *act) {
	if r.fold != nil {
		r.fold.touched = true
		return
	}
	r.recorder.changed(&r.lines[a.line], a)
}
