package points

// StandingOn returns where a partner with the given balance and facts stands
// on a day: each condition of each tier of the edition in force, met or
// missing and by how much, and the performance tier, the highest tier all of
// whose conditions hold (docs/rules.md, section 8). It fails only where the
// sums leave 64 bits.
func (p *Program) StandingOn(balance Balance, facts Facts, on Date) (Standing, error) {
	edition := p.EditionOn(on)
	sold, total, err := balance.sums()
	if err != nil {
		return Standing{}, err
	}
	standing := Standing{
		On: on, Edition: edition.From, Balance: balance, Sold: sold, Total: total, Facts: facts,
		Tiers: make([]TierResult, len(edition.Tiers)),
	}
	share := edition.share(&facts)
	for i := range edition.Tiers {
		rule := &edition.Tiers[i]
		result := TierResult{Tier: rule.Tier, Conditions: make([]ConditionResult, len(rule.Conditions)), Met: true}
		for j, condition := range rule.Conditions {
			have, known := standing.have(condition.Measure, rule.Tier)
			result.Conditions[j] = condition.hold(have, known, share)
			result.Met = result.Met && result.Conditions[j].Met
		}
		standing.Tiers[i] = result
		if result.Met {
			standing.Performance = rule.Tier
		}
	}
	return standing, nil
}

// share is what of the thresholds in points applies to the partner.
func (e *Edition) share(facts *Facts) Ratio {
	if e.GrowthMarket(facts.Country) {
		return e.HomeGrowthShare
	}
	return Ratio{1, 1}
}

const yes = 1_000_000

func (s *Standing) have(measure Measure, tier Tier) (value int64, known bool) {
	switch measure {
	case MeasureTotal:
		return int64(s.Total), true
	case MeasureSold:
		return int64(s.Sold), true
	case MeasureSourced:
		return int64(s.Balance.Sourced), true
	case MeasureManaged:
		return int64(s.Balance.Managed), true
	case MeasureCertified:
		if s.Facts.CertifiedOn(s.On) {
			return yes, true
		}
		return 0, !s.Facts.CertifiedThrough.IsZero()
	case MeasureInvited:
		for _, invited := range s.Facts.Invited {
			if invited == tier {
				return yes, true
			}
		}
		return 0, s.Facts.InvitedKnown
	case MeasureMedianUsage:
		return optional(s.Facts.MedianToolUsage)
	case MeasureCDR:
		return optional(s.Facts.CDR)
	case MeasureGRR:
		return optional(s.Facts.GRR)
	}
	return 0, false
}

// CertifiedOn reports whether the partner is certified on a day; the last day
// of the certification counts.
func (f *Facts) CertifiedOn(on Date) bool {
	return !f.CertifiedThrough.IsZero() && on <= f.CertifiedThrough
}

func optional(value *int64) (int64, bool) {
	if value == nil {
		return 0, false
	}
	return *value, true
}

func (c Condition) hold(have int64, known bool, share Ratio) ConditionResult {
	result := ConditionResult{Condition: c, Need: c.need(share), Have: have, Known: known}
	result.Met = c.met(have, known, result.Need)
	switch {
	case result.Met:
	case !known:
		result.Missing = result.Need
	default:
		// A balance can be negative through adjustments; a need that far away
		// does not fit and stays at the greatest number.
		missing := result.Need - have
		if have < 0 && missing < 0 {
			missing = 1<<63 - 1
		}
		result.Missing = max(missing, 1)
	}
	return result
}

// need is what the condition asks of a partner to whom a share of the
// thresholds in points applies.
func (c Condition) need(share Ratio) int64 {
	if c.Measure.InPoints() && share != (Ratio{1, 1}) && c.Need > 0 {
		if need, ok := mulDiv(uint64(c.Need), uint64(share.Num), uint64(share.Den)); ok {
			return need
		}
	}
	return c.Need
}

func (c Condition) met(have int64, known bool, need int64) bool {
	return known && (have > need || have == need && !c.Above)
}

// Next returns how the conditions of the lowest tier above the given one
// stand; false where it is the highest (F19).
func (s *Standing) Next(above Tier) (TierResult, bool) {
	for _, result := range s.Tiers {
		if result.Tier > above {
			return result, true
		}
	}
	return TierResult{}, false
}

// ToKeep returns how the conditions of the given tier stand; false where the
// edition does not have it (F19).
func (s *Standing) ToKeep(tier Tier) (TierResult, bool) {
	for _, result := range s.Tiers {
		if result.Tier == tier {
			return result, true
		}
	}
	return TierResult{}, false
}
