package reference

import (
	"math/big"

	"github.com/tierboard/tierboard/points"
)

// Performance returns the highest tier of the edition in force all of whose
// conditions hold (rules 8).
func Performance(program *points.Program, balance points.Balance, facts points.Facts, on points.Date) points.Tier {
	edition := editionOn(program, on)
	best := points.Untiered
	for _, rule := range edition.Tiers {
		all := true
		for _, condition := range rule.Conditions {
			all = all && holds(edition, rule.Tier, condition, balance, facts, on)
		}
		if all && rule.Tier > best {
			best = rule.Tier
		}
	}
	return best
}

func holds(edition *points.Edition, tier points.Tier, condition points.Condition, balance points.Balance, facts points.Facts, on points.Date) bool {
	need := whole(condition.Need)
	sum := func(tracks ...points.Points) *big.Rat {
		result := whole(0)
		for _, track := range tracks {
			result.Add(result, whole(int64(track)))
		}
		return result
	}
	if condition.Measure.InPoints() {
		for _, growth := range edition.Growth {
			if growth == facts.Country {
				need = product(need, fraction(edition.HomeGrowthShare))
			}
		}
	}
	var have *big.Rat
	switch condition.Measure {
	case points.MeasureTotal:
		have = sum(balance.Sourced, balance.Assisted, balance.Managed)
	case points.MeasureSold:
		have = sum(balance.Sourced, balance.Assisted)
	case points.MeasureSourced:
		have = sum(balance.Sourced)
	case points.MeasureManaged:
		have = sum(balance.Managed)
	case points.MeasureCertified:
		return facts.CertifiedThrough != 0 && facts.CertifiedThrough >= on
	case points.MeasureInvited:
		for _, invited := range facts.Invited {
			if invited == tier {
				return true
			}
		}
		return false
	case points.MeasureMedianUsage:
		have = known(facts.MedianToolUsage)
	case points.MeasureCDR:
		have = known(facts.CDR)
	case points.MeasureGRR:
		have = known(facts.GRR)
	}
	if have == nil {
		return false
	}
	if condition.Above {
		return have.Cmp(need) > 0
	}
	return have.Cmp(need) >= 0
}

func known(value *int64) *big.Rat {
	if value == nil {
		return nil
	}
	return whole(*value)
}

// Day is a credited tier at the end of a day.
type Day struct {
	Tier  points.Tier
	Since points.Date
}

// CreditedByDay walks every day of [from, through] (rules 9). The partner
// begins untiered.
func CreditedByDay(program *points.Program, from, through points.Date, performance func(points.Date) points.Tier, certified func(points.Date) bool) map[points.Date]Day {
	result := map[points.Date]Day{}
	var now Day
	for day := from; day <= through; day++ {
		if tier := performance(day); tier > now.Tier {
			now = Day{tier, day}
		}
		edition := editionOn(program, day)
		year, month, dayOfMonth := day.Civil()
		for _, review := range edition.Reviews {
			if month != review.Month || dayOfMonth != review.Day || now.Tier == points.Untiered {
				continue
			}
			if day < now.Since.AddMonths(edition.HoldMonths) {
				continue
			}
			if !certified(day) {
				now = Day{points.Untiered, day}
				continue
			}
			best := points.Untiered
			for back := range review.WindowMonths {
				if evaluated, err := points.NewDate((year*12+month-1-back)/12, (year*12+month-1-back)%12+1, review.Day); err == nil && evaluated >= from {
					best = max(best, performance(evaluated))
				}
			}
			if best < now.Tier {
				now = Day{best, day}
			}
		}
		result[day] = now
	}
	return result
}
