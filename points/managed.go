package points

import "slices"

// credit is a manager's balance on one line (docs/rules.md, section 5).
type credit struct {
	partner string
	balance Points
}

func (r *replay) addManager(e *Event) *Error {
	at, found := slices.BinarySearch(r.managers, e.Partner)
	if found {
		return invalid("partner", "the partner manages the company already")
	}
	r.managers = slices.Insert(r.managers, at, e.Partner)
	r.result.Managers = append(r.result.Managers, ManagerSpan{Company: r.company, Partner: e.Partner, From: e.On})
	return r.recomputeAll(e, KindSplit, KindNew)
}

func (r *replay) removeManager(e *Event) *Error {
	at, found := slices.BinarySearch(r.managers, e.Partner)
	if !found {
		return invalid("partner", "the partner does not manage the company")
	}
	r.managers = slices.Delete(r.managers, at, at+1)
	for i := len(r.result.Managers) - 1; i >= 0; i-- {
		if span := &r.result.Managers[i]; span.Partner == e.Partner && span.Company == r.company {
			span.To = e.On
			break
		}
	}
	return r.recomputeAll(e, KindSplit, KindEnded)
}

// reprice recomputes all managed credit by the edition and country of the day;
// a nil event stands for the edition.
func (r *replay) reprice(e *Event) *Error { return r.recomputeAll(e, KindRepriced, KindRepriced) }

// recomputeAll recomputes the credit of every line. own is the kind for the
// partner that the event names, others for everybody else.
func (r *replay) recomputeAll(e *Event, others, own Kind) *Error {
	partner := ""
	if e != nil {
		partner = e.Partner
	}
	for i := range r.lines {
		if err := r.recomputeFor(&r.lines[i], e, others, partner, own); err != nil {
			return err
		}
	}
	return nil
}

func (r *replay) recompute(l *line, e *Event, kind Kind) *Error {
	return r.recomputeFor(l, e, kind, "", kind)
}

// recomputeFor brings the line's credit of every present and former manager to
// what it should be now and posts the differences, in order of partners.
func (r *replay) recomputeFor(l *line, e *Event, others Kind, partner string, own Kind) *Error {
	if len(l.credit) == 0 && (len(r.managers) == 0 || !l.open) {
		return nil
	}
	edition := r.program.EditionOn(r.today)
	price, err := edition.price(l.currency, r.country, edition.ManagedRate(l.firstSold))
	if err != nil {
		return err
	}
	managers := int64(max(len(r.managers), 1))
	share, err := price.earn(l.mrr, managers)
	if err != nil {
		return err
	}
	for _, name := range r.managers {
		if at, found := l.creditOf(name); !found {
			l.credit = slices.Insert(l.credit, at, credit{partner: name})
		}
	}
	kept := l.credit[:0]
	for _, c := range l.credit {
		before, amount := c.balance, l.mrr
		_, manages := slices.BinarySearch(r.managers, c.partner)
		if c.balance = share; !manages {
			c.balance, amount = 0, 0
		}
		kind := others
		if c.partner == partner {
			kind = own
		}
		posting := Posting{
			Partner: c.partner, Line: l.name, Track: TrackManaged, Kind: kind,
			Terms: Terms{
				Rule: RuleManaged, Edition: price.edition, Amount: amount, Currency: l.currency, Unit: price.unit,
				Rate: price.rate, Multiplier: price.multiplier, Divisor: managers, Country: r.country,
				FirstSold: l.firstSold, Before: before, After: c.balance,
			},
		}
		if e != nil {
			posting.Event = e.Key
		}
		r.post(posting)
		if manages && l.open {
			kept = append(kept, c)
		}
	}
	l.credit = kept
	return nil
}

func (l *line) creditOf(partner string) (int, bool) {
	return slices.BinarySearchFunc(l.credit, partner, func(c credit, partner string) int {
		switch {
		case c.partner < partner:
			return -1
		case c.partner > partner:
			return 1
		}
		return 0
	})
}
