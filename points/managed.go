package points

// credit is a manager's balance on one line (docs/rules.md, section 5).
type credit struct {
	partner int32
	balance Points
}

// manager returns the place of a manager, or the one that it would have.
func (r *replay) manager(partner int32) (int, bool) {
	at := 0
	for at < len(r.managers) && r.managers[at] < partner {
		at++
	}
	return at, at < len(r.managers) && r.managers[at] == partner
}

func (r *replay) addManager(a *act) *Error {
	at, found := r.manager(a.partner)
	if found {
		return invalid("partner", "the partner manages the company already")
	}
	r.managers = append(r.managers, 0)
	copy(r.managers[at+1:], r.managers[at:])
	r.managers[at] = a.partner
	if r.recorder != nil {
		r.recorder.managerAdded(a)
	}
	return r.recomputeAll(a, KindSplit, KindNew)
}

func (r *replay) removeManager(a *act) *Error {
	at, found := r.manager(a.partner)
	if !found {
		return invalid("partner", "the partner does not manage the company")
	}
	r.managers = append(r.managers[:at], r.managers[at+1:]...)
	if r.recorder != nil {
		r.recorder.managerRemoved(a)
	}
	return r.recomputeAll(a, KindSplit, KindEnded)
}

// reprice recomputes all managed credit by the edition and country of the day;
// a nil act stands for the edition.
func (r *replay) reprice(a *act) *Error { return r.recomputeAll(a, KindRepriced, KindRepriced) }

// recomputeAll recomputes the credit of every line. own is the kind for the
// partner that the act names, others for everybody else.
func (r *replay) recomputeAll(a *act, others, own Kind) *Error {
	partner := nobody
	if a != nil {
		partner = a.partner
	}
	for i := range r.lines {
		if err := r.recomputeFor(int32(i), a, others, partner, own); err != nil {
			return err
		}
	}
	return nil
}

func (r *replay) recompute(line int32, a *act, kind Kind) *Error {
	return r.recomputeFor(line, a, kind, nobody, kind)
}

// recomputeFor brings the line's credit of every present and former manager to
// what it should be now and posts the differences, in order of partners.
func (r *replay) recomputeFor(number int32, a *act, others Kind, partner int32, own Kind) *Error {
	l := &r.lines[number]
	if len(l.credit) == 0 && (len(r.managers) == 0 || !l.open) {
		return nil
	}
	list := r.prices()
	price, err := list.price(l.currency, r.country, list.edition.ManagedRate(l.firstSold))
	if err != nil {
		return err
	}
	managers := int64(max(len(r.managers), 1))
	share, err := price.earn(l.mrr, managers)
	if err != nil {
		return err
	}
	for _, manager := range r.managers {
		if r.fold == nil || manager == r.fold.own {
			l.creditOf(manager)
		}
	}
	kept := l.credit[:0]
	for _, c := range l.credit {
		before := c.balance
		_, manages := r.manager(c.partner)
		if c.balance = share; !manages {
			c.balance = 0
		}
		switch {
		case r.fold != nil:
			r.fold.moved(c.partner, trackManaged, r.today, before, c.balance)
		case c.partner == partner:
			r.recorder.managed(r, number, a, &price, managers, c, before, own, manages)
		default:
			r.recorder.managed(r, number, a, &price, managers, c, before, others, manages)
		}
		if manages && l.open {
			kept = append(kept, c)
		}
	}
	l.credit = kept
	return nil
}

// creditOf makes sure that a partner has a balance, of nothing at first.
func (l *line) creditOf(partner int32) {
	at := 0
	for at < len(l.credit) && l.credit[at].partner < partner {
		at++
	}
	if at < len(l.credit) && l.credit[at].partner == partner {
		return
	}
	l.credit = append(l.credit, credit{})
	copy(l.credit[at+1:], l.credit[at:])
	l.credit[at] = credit{partner: partner}
}
