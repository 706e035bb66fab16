package points

// TierChange says that a partner performs at a tier from a day on.
type TierChange struct {
	On   Date
	Tier Tier
}

// Credited is a credited tier and the day since which it is held; the zero
// value is a partner that begins untiered.
type Credited struct {
	Tier  Tier
	Since Date
}

// CreditedCause says why a credited tier changed.
type CreditedCause string

// The causes (docs/rules.md, section 9).
const (
	// CauseRise: the performance tier rose above the credited one.
	CauseRise CreditedCause = "rise"
	// CauseReview: the tier was not met in any month of the review's window.
	CauseReview CreditedCause = "review"
	// CauseCertification: the certification was not valid on the review day.
	CauseCertification CreditedCause = "certification"
)

// CreditedChange is a change of the credited tier.
type CreditedChange struct {
	Credited
	From  Tier
	Cause CreditedCause
}

// CreditedHistory folds daily performance tiers into credited ones, from the
// day after `after` through `until`, beginning with `start` (docs/rules.md,
// section 9). The performance changes are in order of their days; before the
// first the partner performs untiered. They may reach back before `after`,
// where reviews look for their window. certified reports whether the
// certification is valid on a review day. The changes come back in order.
func (p *Program) CreditedHistory(start Credited, after, until Date, performance []TierChange, certified func(Date) bool) []CreditedChange {
	var changes []CreditedChange
	credited := start
	change := func(on Date, tier Tier, cause CreditedCause) {
		changes = append(changes, CreditedChange{Credited: Credited{Tier: tier, Since: on}, From: credited.Tier, Cause: cause})
		credited = Credited{Tier: tier, Since: on}
	}
	if start.Tier == Untiered && tierOn(performance, after) == Untiered {
		// Nothing can happen before the first rise: reviews of years are skipped.
		first := until
		for i := range performance {
			if performance[i].On > after {
				first = performance[i].On - 1
				break
			}
		}
		after = max(after, first)
	}
	next := 0
	for next < len(performance) && performance[next].On <= after {
		next++
	}
	current := tierOn(performance, after)
	review, due := p.NextReview(after)
	for last := after; ; {
		on := until + 1
		// A partner may perform above its credited tier when the fold begins,
		// or the day after it lost its tier for want of a certification.
		if current > credited.Tier {
			on = min(on, last+1)
		}
		if next < len(performance) {
			on = min(on, performance[next].On)
		}
		if due {
			on = min(on, review.On)
		}
		if on > until {
			return changes
		}
		last = on
		for next < len(performance) && performance[next].On == on {
			current = performance[next].Tier
			next++
		}
		if current > credited.Tier {
			change(on, current, CauseRise)
		}
		if !due || review.On != on {
			continue
		}
		if held := credited.Since != 0 && on < credited.Since.AddMonths(review.HoldMonths); !held && credited.Tier > Untiered {
			if !certified(on) {
				change(on, Untiered, CauseCertification)
			} else if best := bestInWindow(performance, review); best < credited.Tier {
				change(on, best, CauseReview)
			}
		}
		review, due = p.NextReview(on)
	}
}

// CreditedOn is the credited tier at the end of CreditedHistory.
func (p *Program) CreditedOn(start Credited, after, until Date, performance []TierChange, certified func(Date) bool) Credited {
	changes := p.CreditedHistory(start, after, until, performance, certified)
	if len(changes) == 0 {
		return start
	}
	return changes[len(changes)-1].Credited
}

// ReviewDay is a day on which credited tiers are reviewed (docs/rules.md,
// section 9).
type ReviewDay struct {
	On Date
	// WindowMonths counts the days of the window, HoldMonths how long a tier is
	// safe, by the edition in force on the day.
	WindowMonths, HoldMonths int
}

// Window lists the days whose performance tiers count, oldest first; the last is
// the review day itself.
func (r ReviewDay) Window() []Date {
	days := make([]Date, r.WindowMonths)
	for i := range days {
		days[i] = r.On.AddMonths(i + 1 - r.WindowMonths)
	}
	return days
}

// NextReview returns the first review day after the given one, by the calendar
// of the edition in force on the review day itself; false where there is none
// any more.
func (p *Program) NextReview(after Date) (ReviewDay, bool) {
	year := 1
	if after >= MinDate {
		year, _, _ = after.Civil()
	}
	for ; year <= 9999; year++ {
		best := ReviewDay{}
		for i := range p.Editions {
			edition := &p.Editions[i]
			for _, review := range edition.Reviews {
				if review.Day > daysIn(year, review.Month) {
					continue
				}
				on := civil(year, review.Month, review.Day)
				if on > after && (best.On == 0 || on < best.On) && p.EditionOn(on) == edition {
					best = ReviewDay{on, review.WindowMonths, edition.HoldMonths}
				}
			}
		}
		if best.On != 0 {
			return best, true
		}
		if last := &p.Editions[len(p.Editions)-1]; len(last.Reviews) == 0 && civil(year, 12, 31) >= last.From {
			break
		}
	}
	return ReviewDay{}, false
}

func bestInWindow(performance []TierChange, review ReviewDay) Tier {
	best := Untiered
	for _, day := range review.Window() {
		best = max(best, tierOn(performance, day))
	}
	return best
}

func tierOn(performance []TierChange, on Date) Tier {
	tier := Untiered
	for _, change := range performance {
		if change.On > on {
			break
		}
		tier = change.Tier
	}
	return tier
}
