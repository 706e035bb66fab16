package main

import (
	"cmp"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// outlook is what is known ahead of a partner (docs/rules.md, section 9), worked
// out the long way: from all postings of a replay, day by day.
type outlook struct {
	program   *points.Program
	partner   string
	on, until points.Date

	movements   []points.Movement
	facts       []points.Fact
	performance []points.TierChange
	start       points.Credited
	credited    []points.CreditedChange
}

// snapshot is an official standing.
type snapshot struct {
	on          points.Date
	performance points.Tier
	credited    points.Credited
}

// newOutlook looks ahead from a day through until or the next review. The
// facts and the snapshots are in order of days; what lies after the day is no
// snapshot yet.
func newOutlook(program *points.Program, result *points.Result, partner string, on, until points.Date, facts []points.Fact, snapshots []snapshot) (*outlook, error) {
	last := until
	if review, ok := program.NextReview(on); ok {
		last = max(last, review.On)
	}
	o := &outlook{program: program, partner: partner, on: on, until: until}
	var err error
	if _, o.movements, err = movementsOf(result.Postings, partner, last); err != nil {
		return nil, err
	}
	history, err := program.RetentionHistory(result, partner, last)
	if err != nil {
		return nil, err
	}
	o.facts = points.WithRetention(facts, partner, history)
	live, err := program.PerformanceHistory(o.movements, o.facts, partner, last)
	if err != nil {
		return nil, err
	}
	snapshots = slices.DeleteFunc(slices.Clone(snapshots), func(s snapshot) bool { return s.on > on })
	o.performance = official(live, snapshots, last)
	after := points.Date(0)
	if len(snapshots) > 0 {
		latest := snapshots[len(snapshots)-1]
		o.start, after = latest.credited, latest.on
	}
	o.credited = program.CreditedHistory(o.start, after, last, o.performance, points.CertificationOn(o.facts, partner))
	return o, nil
}

// official puts what snapshots say of their days in place of what is known of
// them now.
func official(live []points.TierChange, snapshots []snapshot, last points.Date) []points.TierChange {
	days := map[points.Date]points.Tier{}
	var sorted []points.Date
	for _, of := range snapshots {
		days[of.on] = of.performance
		sorted = append(sorted, of.on, min(of.on+1, last))
	}
	for _, change := range live {
		sorted = append(sorted, change.On)
	}
	slices.Sort(sorted)
	var merged []points.TierChange
	now := points.Untiered
	for _, day := range slices.Compact(sorted) {
		tier, said := days[day]
		if !said {
			tier = tierOn(live, day)
		}
		if tier != now {
			merged = append(merged, points.TierChange{On: day, Tier: tier})
			now = tier
		}
	}
	return merged
}

func tierOn(changes []points.TierChange, day points.Date) points.Tier {
	tier := points.Untiered
	for _, change := range changes {
		if change.On <= day {
			tier = change.Tier
		}
	}
	return tier
}

func (o *outlook) creditedOn(day points.Date) points.Credited {
	credited := o.start
	for _, change := range o.credited {
		if change.Since <= day {
			credited = change.Credited
		}
	}
	return credited
}

func (o *outlook) standing(day points.Date) (points.Standing, error) {
	var balance points.Balance
	for _, movement := range o.movements {
		if movement.On <= day {
			var err error
			if balance, err = balance.Plus(movement.Balance); err != nil {
				return points.Standing{}, err
			}
		}
	}
	inForce, err := points.FactsOn(o.facts, o.partner, day)
	if err != nil {
		return points.Standing{}, err
	}
	return o.program.StandingOn(balance, inForce, day)
}

// outlookMonth is a month and what is known of its last day, or of the day that
// the outlook is from.
type outlookMonth struct {
	first    points.Date
	standing points.Standing
	credited points.Tier
}

func (o *outlook) months() ([]outlookMonth, error) {
	var months []outlookMonth
	for first := o.on.StartOfMonth(); first <= o.until; first = first.EndOfMonth() + 1 {
		day := min(first.EndOfMonth(), o.until)
		if len(months) == 0 {
			day = o.on
		}
		standing, err := o.standing(day)
		if err != nil {
			return nil, err
		}
		months = append(months, outlookMonth{first, standing, o.creditedOn(day).Tier})
		if first.EndOfMonth() == points.MaxDate {
			break
		}
	}
	return months, nil
}

// outlookChange is how a tier is going to change.
type outlookChange struct {
	on       points.Date
	credited bool
	from, to points.Tier
	cause    points.CreditedCause
}

// changes are in order of days; on one day performance comes first.
func (o *outlook) changes() []outlookChange {
	var changes []outlookChange
	before := tierOn(o.performance, o.on)
	for _, change := range o.performance {
		if change.On > o.on && change.On <= o.until {
			changes = append(changes, outlookChange{on: change.On, from: before, to: change.Tier})
			before = change.Tier
		}
	}
	for _, change := range o.credited {
		if change.Since > o.on && change.Since <= o.until {
			changes = append(changes, outlookChange{change.Since, true, change.From, change.Tier, change.Cause})
		}
	}
	slices.SortStableFunc(changes, func(a, b outlookChange) int { return cmp.Compare(a.on, b.on) })
	return changes
}
