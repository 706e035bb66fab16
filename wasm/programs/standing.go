package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// Standing is the Part of an edition that replays and standings need beside
// prices, and judges editions as strictly as the server does:
//
//	terms      homeGrowthShare lotMonths holdMonths
//	tier       tier
//	condition  measure need above, of the tier above it
//	review     on windowMonths
func Standing(d *Decoder, kind string, line *border.Fields) string {
	switch kind {
	case "":
		return d.endStanding()
	case "terms":
		return d.terms(line)
	case "tier":
		return d.tier(line)
	case "condition":
		return d.condition(line)
	case "review":
		return d.review(line)
	}
	return "a line of an unknown kind"
}

func (d *Decoder) terms(line *border.Fields) string {
	e := d.edition
	d.in("", -1)
	var ok bool
	e.HomeGrowthShare, ok = ratio(d.read(line, "homeGrowthShare"))
	if !ok || e.HomeGrowthShare.Num > e.HomeGrowthShare.Den {
		return "must be a ratio up to 1, such as 1/2, of whole numbers up to 10000: it lowers thresholds"
	}
	if e.LotMonths, ok = whole(d.read(line, "lotMonths"), maxMonths); !ok || e.LotMonths == 0 {
		return "must be a whole number from 1 to 120"
	}
	if e.HoldMonths, ok = whole(d.read(line, "holdMonths"), maxMonths); !ok {
		return "must be a whole number from 0 to 120"
	}
	return ""
}

func (d *Decoder) endStanding() string {
	e := d.edition
	if e.LotMonths == 0 {
		return d.at("lotMonths", "is missing")
	}
	if unit, _ := e.Unit("USD"); unit != 100_00 {
		return d.at("units", "USD must be priced at 100.00: a unit stands for US$ 100")
	}
	if last := len(d.program.Editions) - 1; last > 0 {
		for _, unit := range d.program.Editions[last-1].Units {
			if _, priced := e.Unit(unit.Currency); !priced {
				return d.at("units", string(unit.Currency)+" is not priced, but it is in the edition before: add a unit for it")
			}
		}
	}
	if len(e.Tiers) == 0 {
		return d.at("tiers", "must have at least one tier")
	}
	return d.endTier()
}

func (d *Decoder) tier(line *border.Fields) string {
	if message := d.endTier(); message != "" {
		return message
	}
	e := d.edition
	d.in("tiers", len(e.Tiers))
	tier, err := points.ParseTier(d.read(line, "tier"))
	if err != nil || tier == points.Untiered || len(e.Tiers) > 0 && tier <= e.Tiers[len(e.Tiers)-1].Tier {
		return "must be silver, gold, platinum, diamond or elite: list each once, the lowest first"
	}
	e.Tiers = append(e.Tiers, points.TierRule{Tier: tier})
	return ""
}

func (d *Decoder) endTier() string {
	last := len(d.edition.Tiers) - 1
	if last >= 0 && len(d.edition.Tiers[last].Conditions) == 0 {
		d.in("tiers", last)
		d.field = "conditions"
		return "must have at least one condition"
	}
	return ""
}

func (d *Decoder) condition(line *border.Fields) string {
	last := len(d.edition.Tiers) - 1
	if last < 0 {
		return d.at("tiers", "a condition stands before the first tier")
	}
	tier := &d.edition.Tiers[last]
	d.in("tiers"+index(last)+".conditions", len(tier.Conditions))
	condition := points.Condition{Measure: points.Measure(d.read(line, "measure"))}
	const yesOrNo = "the measure is yes or no and needs nothing more: take the field out"
	most := maxNeed
	switch condition.Measure {
	case points.MeasureCertified, points.MeasureInvited:
		if d.read(line, "need") != "" || d.read(line, "above") != "" {
			return yesOrNo
		}
		condition.Need = int64(points.Point)
		return d.add(tier, condition)
	case points.MeasureTotal, points.MeasureSold, points.MeasureSourced, points.MeasureManaged:
	case points.MeasureMedianUsage:
		most = maxUsage
	case points.MeasureCDR, points.MeasureGRR:
		most = points.Point
	default:
		return "must be one of the measures of docs/rules.md, section 8"
	}
	need, ok := decimal(d.read(line, "need"), 0, most) // every measure is in millionths
	condition.Above = line.Flag()
	if isRetention := most == points.Point; isRetention && condition.Above && need == most {
		ok = false // it is at most 1
	}
	if !ok || condition.Measure == points.MeasureMedianUsage && need%(points.Point/10) != 0 {
		return "must be a decimal, as the measure has it: points up to a billion, tools up to 1000 and to 0.1, or a ratio up to 1 (below 1 to exceed)"
	}
	condition.Need = int64(need)
	return d.add(tier, condition)
}

func (d *Decoder) add(tier *points.TierRule, condition points.Condition) string {
	for i := range tier.Conditions {
		if tier.Conditions[i].Measure == condition.Measure {
			d.field = "measure"
			return "the measure is asked twice: keep the stricter condition"
		}
	}
	tier.Conditions = append(tier.Conditions, condition)
	return ""
}

func (d *Decoder) review(line *border.Fields) string {
	e := d.edition
	d.in("reviews", len(e.Reviews))
	if len(e.Reviews) == maxReviews {
		return tooMany
	}
	// A year without February 29, since a review comes every year.
	on, ok := date("2001-" + d.read(line, "on"))
	var review points.Review
	_, review.Month, review.Day = on.Civil()
	if ok && len(e.Reviews) > 0 {
		last := &e.Reviews[len(e.Reviews)-1]
		ok = review.Month > last.Month || review.Month == last.Month && review.Day > last.Day
	}
	if !ok {
		return "must be a day of every year, MM-DD, after that of the review before"
	}
	if review.WindowMonths, ok = whole(d.read(line, "windowMonths"), maxWindow); !ok || review.WindowMonths == 0 {
		return "must be a whole number from 1 to 12"
	}
	e.Reviews = append(e.Reviews, review)
	return ""
}
