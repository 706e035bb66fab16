package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

func (d *decoder) tier(line *border.Fields) *points.Error {
	if bad := d.endTier(); bad != nil {
		return bad
	}
	e := d.edition
	r := row{d, "tiers", len(e.Tiers)}
	name := line.Text()
	tier, err := points.ParseTier(name)
	if err != nil || tier == points.Untiered {
		return r.invalid("tier", "\""+name+"\" is no tier with conditions: use silver, gold, platinum, diamond or elite")
	}
	if r.item > 0 && tier <= e.Tiers[r.item-1].Tier {
		return r.invalid("tier", "stands after "+e.Tiers[r.item-1].Tier.String()+": list each tier once, the lowest first")
	}
	e.Tiers = append(e.Tiers, points.TierRule{Tier: tier})
	return nil
}

func (d *decoder) endTier() *points.Error {
	last := len(d.edition.Tiers) - 1
	if last >= 0 && len(d.edition.Tiers[last].Conditions) == 0 {
		return row{d, "tiers", last}.invalid("conditions", "must have at least one condition")
	}
	return nil
}

func (d *decoder) condition(line *border.Fields) *points.Error {
	last := len(d.edition.Tiers) - 1
	if last < 0 {
		return d.invalid("tiers", "a condition stands before the first tier")
	}
	tier := &d.edition.Tiers[last]
	r := row{d, "tiers" + index(last) + ".conditions", len(tier.Conditions)}
	condition := points.Condition{Measure: points.Measure(line.Text())}
	need, above := line.Text(), line.Text()
	condition.Above = above == "1"
	most := maxNeed
	switch condition.Measure {
	case points.MeasureCertified, points.MeasureInvited:
		if need != "" {
			return r.invalid("need", yesOrNo)
		}
		if above != "" {
			return r.invalid("above", yesOrNo)
		}
		need = "1"
	case points.MeasureTotal, points.MeasureSold, points.MeasureSourced, points.MeasureManaged:
	case points.MeasureMedianUsage:
		most = maxUsage
	case points.MeasureCDR, points.MeasureGRR:
		most = points.Point
		if condition.Above {
			most-- // retention is at most 1 and cannot exceed it
		}
	default:
		return r.invalid("measure", "\""+string(condition.Measure)+"\" is no measure")
	}
	number, err := points.ParsePoints(need) // every measure is in millionths
	if err != nil {
		return r.because(err, "need")
	}
	if number < 0 || number > most || condition.Measure == points.MeasureMedianUsage && number%(points.Point/10) != 0 {
		return r.invalid("need", "must be a number of points, of tools to 0.1 or a ratio below 1, as its measure has it")
	}
	condition.Need = int64(number)
	for i := range tier.Conditions {
		if tier.Conditions[i].Measure == condition.Measure {
			return r.invalid("measure", string(condition.Measure)+" is asked twice: keep the stricter condition")
		}
	}
	tier.Conditions = append(tier.Conditions, condition)
	return nil
}
