package points

import "slices"

// line is a product line of the company that is replayed.
type line struct {
	name     string
	open     bool
	mrr      int64
	currency Currency
	// firstSold is the day on which the line was last opened.
	firstSold Date
	// openingDeal is the deal type of the opening sale.
	openingDeal DealType
	// seller and deal are those of the latest sale or increase, since the
	// line was last opened, that had a seller.
	seller string
	deal   DealType
	// lots are the indexes of the line's lots, oldest first; those at its end
	// may live, dead ones are dropped when they are met.
	lots []int
	// credit is the managed balance of each manager, by partner.
	credit []credit
}

func (r *replay) lineNamed(name string) (*line, bool) {
	i, found := slices.BinarySearchFunc(r.lines, name, func(l line, name string) int {
		switch {
		case l.name < name:
			return -1
		case l.name > name:
			return 1
		}
		return 0
	})
	if !found {
		return nil, false
	}
	return &r.lines[i], true
}

func (r *replay) openLine(e *Event) (*line, *Error) {
	l, found := r.lineNamed(e.Line)
	if !found || !l.open {
		return nil, invalid("line", "the line \""+e.Line+"\" is not open: it opens with line_sold")
	}
	return l, nil
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

func (r *replay) sell(e *Event) *Error {
	l, found := r.lineNamed(e.Line)
	if !found {
		at, _ := slices.BinarySearchFunc(r.lines, e.Line, func(l line, name string) int {
			if l.name < name {
				return -1
			}
			return 1
		})
		r.lines = slices.Insert(r.lines, at, line{name: e.Line})
		l = &r.lines[at]
	}
	deal := e.DealType
	if l.open {
		if e.Currency != l.currency {
			return invalid("currency", "the line is open in "+string(l.currency)+": a line keeps its currency until it is cancelled")
		}
		sum, ok := addAmounts(l.mrr, e.MRR)
		if !ok {
			return overflow("mrr")
		}
		l.mrr = sum
	} else {
		l.open, l.mrr, l.currency, l.firstSold = true, e.MRR, e.Currency, e.On
		l.openingDeal = e.DealType
		if l.openingDeal == "" {
			l.openingDeal = DealAssisted
		}
		r.openLines++
	}
	if deal == "" {
		deal = l.openingDeal
	}
	return r.grow(l, e, e.MRR, e.Seller, deal, r.newOrIncreased())
}

func (r *replay) changeLine(e *Event) *Error {
	l, err := r.openLine(e)
	if err != nil {
		return err
	}
	if e.Currency != "" && e.Currency != l.currency {
		return invalid("currency", "the line is open in "+string(l.currency)+": a line keeps its currency until it is cancelled")
	}
	before := l.mrr
	switch {
	case e.MRR == 0:
		return r.closeLine(l, e)
	case e.MRR == before:
		return nil
	case e.MRR < before:
		l.mrr = e.MRR
		r.eat(l, before-e.MRR, e)
		r.changed(l, e)
		return r.recompute(l, e, KindDecreased)
	}
	l.mrr = e.MRR
	seller, deal := e.Seller, e.DealType
	if seller == "" {
		seller, deal = l.seller, l.deal
	} else if deal == "" {
		deal = l.openingDeal
	}
	return r.grow(l, e, e.MRR-before, seller, deal, KindIncreased)
}

// grow makes the lot of a sale or rise, if somebody sold it, and recomputes
// the line's managed credit. A rise without a sale is always an increase for
// the lot (section 3), while managed credit follows the test of sales for
// either (section 5).
func (r *replay) grow(l *line, e *Event, amount int64, seller string, deal DealType, kind Kind) *Error {
	if err := r.makeLot(l, e, amount, seller, deal, kind); err != nil {
		return err
	}
	if seller != "" {
		l.seller, l.deal = seller, deal
	}
	r.changed(l, e)
	return r.recompute(l, e, r.newOrIncreased())
}

func (r *replay) cancelLine(e *Event) *Error {
	l, err := r.openLine(e)
	if err != nil {
		return err
	}
	return r.closeLine(l, e)
}

// closeLine posts everything as decreased; the end of the day makes it churned
// where no line is left open.
func (r *replay) closeLine(l *line, e *Event) *Error {
	from := len(r.result.Postings)
	l.mrr, l.open, l.seller, l.deal = 0, false, "", ""
	r.openLines--
	for _, i := range l.lots {
		if lot := &r.lots[i]; lot.living() {
			r.endLot(lot, RuleLotClosed, KindDecreased, e.Key)
		}
	}
	l.lots = l.lots[:0]
	r.changed(l, e)
	if err := r.recompute(l, e, KindDecreased); err != nil {
		return err
	}
	for i := from; i < len(r.result.Postings); i++ {
		r.closing = append(r.closing, i)
	}
	return nil
}

func (r *replay) changed(l *line, e *Event) {
	r.result.Lines = append(r.result.Lines, LineChange{
		Company: r.company, Line: l.name, On: e.On, Event: e.Key, MRR: l.mrr, Currency: l.currency, FirstSold: l.firstSold,
	})
}
