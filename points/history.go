package points

// Record is what is known of a partner: what its standings are made of.
type Record struct {
	// Partner is the name that Facts have; those of others do not matter.
	Partner string
	// Movements are the sums of the partner's postings, in order of days, one a
	// day, those of the future among them.
	Movements []Movement
	// Facts are as recorded; computed retention joins them (WithRetention).
	Facts []Fact
	// Book is what changed the partner's book: sums by day and currency, in
	// order of days, as for BookRetention.
	Book []BookChange
	// Snapshots are the official standings, in order of days, one a day.
	Snapshots []Snapshot
}

// Snapshot is what the official standing of a day said (docs/rules.md, section
// 9).
type Snapshot struct {
	On          Date
	Performance Tier
	Credited    Credited
}

// History is how a partner's tiers came about up to a day.
type History struct {
	Until Date
	// Retention is the retention in force in each month up to that of Until;
	// none where the partner never had a book (docs/rules.md, section 10).
	Retention []Retention
	// Performance tells how the performance tier changed: on the days of
	// snapshots it is what they said.
	Performance []TierChange
	// Start is the credited tier of the latest snapshot; Changes tells how it
	// changed since, or from the beginning.
	Start   Credited
	Changes []CreditedChange

	program *Program
	partner string
	facts   []Fact
	// balances are the partner's after each day on which they moved.
	balances []Movement
}

// History tells how a partner's tiers came about up to a day, or what is known
// of how they will (docs/rules.md, sections 8 to 10). CodeOverflow where sums
// leave 64 bits; CodeInvalid for a day outside the calendar and for facts that
// cannot be used.
func (p *Program) History(record Record, until Date) (*History, error) {
	h := &History{Until: until, program: p, partner: record.Partner}
	var err error
	if h.Retention, err = p.BookRetention(record.Book, until); err != nil {
		return nil, err
	}
	h.facts = WithRetention(record.Facts, record.Partner, h.Retention)
	if h.balances, err = runningBalances(record.Movements, until); err != nil {
		return nil, err
	}
	live, err := p.performance(h.balances, h.facts, record.Partner, until)
	if err != nil {
		return nil, err
	}
	h.Performance = official(live, record.Snapshots, until)
	var after Date
	if n := len(record.Snapshots); n > 0 {
		after, h.Start = record.Snapshots[n-1].On, record.Snapshots[n-1].Credited
	}
	h.Changes = p.CreditedHistory(h.Start, after, until, h.Performance, CertificationOn(h.facts, record.Partner))
	return h, nil
}

// official puts what snapshots said on their days in place of what a replay
// says of those days now.
func official(live []TierChange, snapshots []Snapshot, until Date) []TierChange {
	if len(snapshots) == 0 {
		return live
	}
	var merged []TierChange
	current, liveTier := Untiered, Untiered
	for len(live) > 0 || len(snapshots) > 0 {
		day := MaxDate + 1
		if len(live) > 0 {
			day = live[0].On
		}
		if len(snapshots) > 0 {
			day = min(day, snapshots[0].On)
		}
		for len(live) > 0 && live[0].On <= day {
			liveTier, live = live[0].Tier, live[1:]
		}
		said := len(snapshots) > 0 && snapshots[0].On == day
		tier := liveTier
		if said {
			tier, snapshots = snapshots[0].Performance, snapshots[1:]
		}
		if tier != current {
			merged = append(merged, TierChange{On: day, Tier: tier})
			current = tier
		}
		// The day after a snapshot is live again, unless it has one of its own.
		next := day + 1
		if !said || next > until || len(snapshots) > 0 && snapshots[0].On == next {
			continue
		}
		if len(live) > 0 && live[0].On == next {
			continue
		}
		if liveTier != current {
			merged = append(merged, TierChange{On: next, Tier: liveTier})
			current = liveTier
		}
	}
	return merged
}

// BalanceOn is the partner's balance on a day up to Until.
func (h *History) BalanceOn(day Date) Balance {
	low, high := 0, len(h.balances)
	for low < high {
		if middle := int(uint(low+high) >> 1); h.balances[middle].On <= day {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == 0 {
		return Balance{}
	}
	return h.balances[low-1].Balance
}

// FactsOn returns the facts in force on a day up to Until, computed retention
// among them.
func (h *History) FactsOn(day Date) (Facts, error) { return FactsOn(h.facts, h.partner, day) }

// CertifiedOn reports whether the certification is valid on a day.
func (h *History) CertifiedOn(day Date) bool { return CertificationOn(h.facts, h.partner)(day) }

// StandingOn is the standing on a day up to Until, by what is known: what a
// snapshot of the day said does not matter.
func (h *History) StandingOn(day Date) (Standing, error) {
	facts, err := h.FactsOn(day)
	if err != nil {
		return Standing{}, err
	}
	return h.program.StandingOn(h.BalanceOn(day), facts, day)
}

// CreditedOn is the credited tier on a day up to Until, and from that of the
// latest snapshot on.
func (h *History) CreditedOn(day Date) Credited {
	credited := h.Start
	for i := range h.Changes {
		if h.Changes[i].Since <= day {
			credited = h.Changes[i].Credited
		}
	}
	return credited
}

// PerformanceOn is the performance tier on a day up to Until that counts for
// reviews: what a snapshot said on its day, else what is known now.
func (h *History) PerformanceOn(day Date) Tier { return tierOn(h.Performance, day) }
