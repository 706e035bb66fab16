package points

import "slices"

// Movement is the sum of a partner's postings that take effect on one day.
type Movement struct {
	On      Date
	Balance Balance
}

// Plus returns the balance after a movement, or an error where a sum leaves 64
// bits.
func (b Balance) Plus(moved Balance) (Balance, error) {
	var err error
	if b.Sourced, err = b.Sourced.Add(moved.Sourced); err != nil {
		return Balance{}, err
	}
	if b.Assisted, err = b.Assisted.Add(moved.Assisted); err != nil {
		return Balance{}, err
	}
	if b.Managed, err = b.Managed.Add(moved.Managed); err != nil {
		return Balance{}, err
	}
	return b, nil
}

// Put adds points to the balance's track, or returns an error where the sum
// leaves 64 bits.
func (b *Balance) Put(track Track, moved Points) error {
	sum := &b.Managed
	switch track {
	case TrackSourced:
		sum = &b.Sourced
	case TrackAssisted:
		sum = &b.Assisted
	}
	result, err := sum.Add(moved)
	if err != nil {
		return err
	}
	*sum = result
	return nil
}

// PerformanceHistory returns how a partner's performance tier changed up to and
// including a day, from the movements of its points (in order of days, one a
// day) and its facts. Only postings, facts, the end of a certification and
// editions can change it, so only those days are looked at (docs/rules.md,
// section 9).
func (p *Program) PerformanceHistory(movements []Movement, facts []Fact, partner string, until Date) ([]TierChange, error) {
	own := make([]Fact, 0, len(facts))
	days := make([]Date, 0, len(movements)+len(facts)+len(p.Editions))
	for _, movement := range movements {
		days = append(days, movement.On)
	}
	for _, fact := range facts {
		if fact.Partner != partner {
			continue
		}
		own = append(own, fact)
		days = append(days, fact.On)
		if fact.Kind == FactCertifiedThrough {
			through, err := ParseDate(fact.Value)
			if err != nil {
				return nil, err
			}
			days = append(days, through+1)
		}
	}
	for _, edition := range p.Editions {
		days = append(days, edition.From)
	}
	slices.Sort(days)
	slices.SortStableFunc(own, func(a, b Fact) int { return int(a.On) - int(b.On) })

	var changes []TierChange
	var balance Balance
	var inForce Facts
	current := Untiered
	for _, day := range slices.Compact(days) {
		if day > until {
			break
		}
		var err error
		for len(movements) > 0 && movements[0].On <= day {
			if balance, err = balance.Plus(movements[0].Balance); err != nil {
				return nil, err
			}
			movements = movements[1:]
		}
		for len(own) > 0 && own[0].On <= day {
			if err := own[0].Put(&inForce); err != nil {
				return nil, err
			}
			own = own[1:]
		}
		standing, err := p.StandingOn(balance, inForce, day)
		if err != nil {
			return nil, err
		}
		if standing.Performance != current {
			current = standing.Performance
			changes = append(changes, TierChange{On: day, Tier: current})
		}
	}
	return changes, nil
}

// CertificationOn returns a function that reports whether the partner's
// certification is valid on a day, by the facts in force that day.
func CertificationOn(facts []Fact, partner string) func(Date) bool {
	return func(on Date) bool {
		inForce, err := FactsOn(facts, partner, on)
		return err == nil && inForce.CertifiedOn(on)
	}
}
