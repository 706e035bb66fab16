package editions

import (
	"strconv"

	"github.com/tierboard/tierboard/points"
)

var measures = []string{
	string(points.MeasureTotal), string(points.MeasureSold), string(points.MeasureSourced), string(points.MeasureManaged),
	string(points.MeasureCertified), string(points.MeasureInvited), string(points.MeasureMedianUsage),
	string(points.MeasureCDR), string(points.MeasureGRR),
}

func parseTiers(n *node) ([]points.TierRule, error) {
	items, err := n.list(1, int(points.Elite))
	if err != nil {
		return nil, err
	}
	var tiers []points.TierRule
	for _, item := range items {
		tier, err := parseTier(item)
		if err != nil {
			return nil, err
		}
		if len(tiers) > 0 && tier.Tier <= tiers[len(tiers)-1].Tier {
			return nil, invalid(item.path+".tier", tier.Tier.String()+" stands after "+tiers[len(tiers)-1].Tier.String()+": list each tier once, the lowest first")
		}
		tiers = append(tiers, tier)
	}
	return tiers, nil
}

func parseTier(n *node) (rule points.TierRule, err error) {
	fields, err := n.fields("tier", "conditions")
	if err != nil {
		return rule, err
	}
	name, err := n.textOf(fields, "tier")
	if err != nil {
		return rule, err
	}
	rule.Tier, err = points.ParseTier(name)
	if err != nil || rule.Tier == points.Untiered {
		return rule, invalid(n.path+".tier", quote(name)+" is no tier with conditions: use silver, gold, platinum, diamond or elite")
	}
	list, err := n.need(fields, "conditions")
	if err != nil {
		return rule, err
	}
	items, err := list.list(1, len(measures))
	if err != nil {
		return rule, err
	}
	for _, item := range items {
		condition, err := parseCondition(item)
		if err != nil {
			return rule, err
		}
		for _, other := range rule.Conditions {
			if other.Measure == condition.Measure {
				return rule, invalid(item.path+".measure", string(condition.Measure)+" is asked twice: keep the stricter condition")
			}
		}
		rule.Conditions = append(rule.Conditions, condition)
	}
	return rule, nil
}

func parseCondition(n *node) (condition points.Condition, err error) {
	fields, err := n.fields("measure", "need", "above")
	if err != nil {
		return condition, err
	}
	measure, err := n.textOf(fields, "measure")
	if err != nil {
		return condition, err
	}
	condition.Measure = points.Measure(measure)
	if field := fields.fields["above"]; field != nil {
		if condition.Above, err = field.truth(); err != nil {
			return condition, err
		}
	}
	switch condition.Measure {
	case points.MeasureCertified, points.MeasureInvited:
		for _, name := range []string{"need", "above"} {
			if field := fields.fields[name]; field != nil {
				return condition, invalid(field.path, measure+" is yes or no and needs nothing more: take the field out")
			}
		}
		condition.Need = int64(points.Point)
		return condition, nil
	case points.MeasureTotal, points.MeasureSold, points.MeasureSourced, points.MeasureManaged,
		points.MeasureMedianUsage, points.MeasureCDR, points.MeasureGRR:
	default:
		return condition, invalid(n.path+".measure", quote(measure)+" is no measure: use "+oneOf(measures))
	}
	text, err := n.textOf(fields, "need")
	if err != nil {
		return condition, err
	}
	need, err := points.ParsePoints(text) // every measure is in millionths
	if err != nil {
		return condition, because(n.path+".need", err)
	}
	condition.Need = int64(need)
	if message := offScale(condition); message != "" {
		return condition, invalid(n.path+".need", message)
	}
	return condition, nil
}

// offScale says what is wrong with a need for its measure, or "".
func offScale(condition points.Condition) string {
	need := condition.Need
	switch {
	case need < 0:
		return "cannot be negative"
	case condition.Measure.InPoints() && need > int64(maxNeed):
		return "is too large: a threshold is at most " + maxNeed.String() + " points"
	case condition.Measure == points.MeasureMedianUsage && need > maxUsage:
		return "is too large: it is a number of tools, at most " + strconv.Itoa(maxUsage/int(points.Point))
	case condition.Measure == points.MeasureMedianUsage && need%(int64(points.Point)/10) != 0:
		return "has too many decimals: median tool usage is given to 0.1"
	case isRetention(condition.Measure) && need > int64(points.Point):
		return "is above 1: retention is a ratio, so write 0.85 for 85 %"
	case isRetention(condition.Measure) && condition.Above && need == int64(points.Point):
		return "cannot be exceeded: retention is at most 1"
	}
	return ""
}

func isRetention(measure points.Measure) bool {
	return measure == points.MeasureCDR || measure == points.MeasureGRR
}
