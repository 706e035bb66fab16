package points

// ladder is an edition's tiers as they apply to a partner with certain facts:
// what is left to ask are points.
type ladder struct{ rungs []rung }

// rung is a tier with the least points that it takes; open is false where a
// condition of another kind fails.
type rung struct {
	tier                          Tier
	open                          bool
	total, sold, sourced, managed Points
}

// ladder prepares the tiers of an edition for days on which the same facts are
// in force and the certification neither begins nor ends.
func (e *Edition) ladder(rungs []rung, facts *Facts, on Date) ladder {
	share := e.share(facts)
	standing := Standing{On: on, Facts: *facts}
	for i := range e.Tiers {
		rule := &e.Tiers[i]
		const least = -1 << 63
		r := rung{tier: rule.Tier, open: true, total: least, sold: least, sourced: least, managed: least}
		for _, condition := range rule.Conditions {
			var need *Points
			switch condition.Measure {
			case MeasureTotal:
				need = &r.total
			case MeasureSold:
				need = &r.sold
			case MeasureSourced:
				need = &r.sourced
			case MeasureManaged:
				need = &r.managed
			default:
				have, known := standing.have(condition.Measure, rule.Tier)
				r.open = r.open && condition.met(have, known, condition.Need)
				continue
			}
			asked := condition.need(share)
			if condition.Above {
				if asked == 1<<63-1 {
					r.open = false
					continue
				}
				asked++
			}
			*need = max(*need, Points(asked))
		}
		rungs = append(rungs, r)
	}
	return ladder{rungs}
}

// performance is the highest tier that a balance reaches, or an error where its
// sums leave 64 bits.
func (l *ladder) performance(balance Balance) (Tier, error) {
	sold, total, err := balance.sums()
	if err != nil {
		return Untiered, err
	}
	for i := len(l.rungs) - 1; i >= 0; i-- {
		r := &l.rungs[i]
		if r.open && total >= r.total && sold >= r.sold && balance.Sourced >= r.sourced && balance.Managed >= r.managed {
			return r.tier, nil
		}
	}
	return Untiered, nil
}

// sums returns the sold and the total points.
func (b *Balance) sums() (sold, total Points, err error) {
	if sold, err = b.Sourced.Add(b.Assisted); err != nil {
		return 0, 0, err
	}
	total, err = sold.Add(b.Managed)
	return sold, total, err
}
