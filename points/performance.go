package points

import "github.com/tierboard/tierboard/points/order"

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
	balances, err := runningBalances(movements, until)
	if err != nil {
		return nil, err
	}
	return p.performance(balances, facts, partner, until)
}

// runningBalances adds up movements through a day.
func runningBalances(movements []Movement, until Date) ([]Movement, error) {
	balances := make([]Movement, 0, len(movements))
	var balance Balance
	for i := range movements {
		moved := &movements[i]
		if moved.On > until {
			break
		}
		var err error
		if balance, err = balance.Plus(moved.Balance); err != nil {
			return nil, err
		}
		balances = append(balances, Movement{On: moved.On, Balance: balance})
	}
	return balances, nil
}

// performance is PerformanceHistory from the balances after each day.
func (p *Program) performance(balances []Movement, facts []Fact, partner string, until Date) ([]TierChange, error) {
	own := ownFacts(facts, partner)
	turns, err := p.turns(own)
	if err != nil {
		return nil, err
	}
	var changes []TierChange
	var balance Balance
	var inForce Facts
	var tiers ladder
	current := Untiered
	for len(balances) > 0 || len(turns) > 0 {
		day := MaxDate + 1
		if len(turns) > 0 {
			day = turns[0]
		}
		if len(balances) > 0 && balances[0].On < day {
			day = balances[0].On
		}
		if day > until {
			break
		}
		for len(balances) > 0 && balances[0].On <= day {
			balance, balances = balances[0].Balance, balances[1:]
		}
		turned := tiers.rungs == nil
		for len(turns) > 0 && turns[0] <= day {
			turned, turns = true, turns[1:]
		}
		if turned {
			for len(own) > 0 && own[0].On <= day {
				if err := own[0].Put(&inForce); err != nil {
					return nil, err
				}
				own = own[1:]
			}
			tiers = p.EditionOn(day).ladder(tiers.rungs[:0], &inForce, day)
		}
		tier, err := tiers.performance(balance)
		if err != nil {
			return nil, err
		}
		if tier != current {
			current = tier
			changes = append(changes, TierChange{On: day, Tier: current})
		}
	}
	return changes, nil
}

// ownFacts returns the facts of a partner in order of days; of one day as they
// were told.
func ownFacts(facts []Fact, partner string) []Fact {
	own := make([]Fact, 0, len(facts))
	for i := range facts {
		if facts[i].Partner == partner {
			own = append(own, facts[i])
		}
	}
	return sortFacts(own)
}

func sortFacts(facts []Fact) []Fact {
	sorted := make([]Fact, len(facts))
	for at, i := range order.Of(len(facts), func(i, j int) int { return int(facts[i].On) - int(facts[j].On) }) {
		sorted[at] = facts[i]
	}
	return sorted
}

// turns lists, in order, the days on which a performance tier may change though
// no points move.
func (p *Program) turns(facts []Fact) ([]Date, error) {
	days := make([]Date, 0, len(facts)+len(p.Editions))
	for i := range facts {
		days = append(days, facts[i].On)
		if facts[i].Kind == FactCertifiedThrough {
			through, err := ParseDate(facts[i].Value)
			if err != nil {
				return nil, err
			}
			days = append(days, through+1)
		}
	}
	for i := range p.Editions {
		days = append(days, p.Editions[i].From)
	}
	turns := make([]Date, len(days))
	for at, i := range order.Of(len(days), func(i, j int) int { return int(days[i]) - int(days[j]) }) {
		turns[at] = days[i]
	}
	return turns, nil
}

// CertificationOn returns a function that reports whether the partner's
// certification is valid on a day, by the facts in force that day.
func CertificationOn(facts []Fact, partner string) func(Date) bool {
	return func(on Date) bool {
		inForce, err := FactsOn(facts, partner, on)
		return err == nil && inForce.CertifiedOn(on)
	}
}
