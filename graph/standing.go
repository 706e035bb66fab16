package graph

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

func (r *Resolver) standing(ctx context.Context, partner *model.Partner, k ledger.Known) (*model.TierStanding, error) {
	s, err := r.standingOn(ctx, partner, k)
	if err != nil {
		return nil, err
	}
	return r.kept().standing(s)
}

// standing shows a standing under the program.
func (p *program) standing(s *ledger.Standing) (*model.TierStanding, error) {
	balance, err := balanceOf(s.Balance)
	if err != nil {
		return nil, err
	}
	shown := &model.TierStanding{
		AsOf: s.On, Edition: p.from(s.Edition), Points: balance,
		PerformanceTier: s.Standing.Performance, CreditedTier: s.Credited.Tier, CreditedSince: orNone(s.Credited.Since),
		Facts: factsOf(s.Facts, s.On), Tiers: make([]*model.TierResult, len(s.Tiers)),
	}
	for i, tier := range s.Tiers {
		shown.Tiers[i] = tierResult(tier)
	}
	if tier, ok := s.ToKeep(s.Credited.Tier); ok {
		shown.ToKeep = tierResult(tier)
	}
	if tier, ok := s.Next(s.Credited.Tier); ok {
		shown.Next = tierResult(tier)
	}
	if s.Snapshot != nil {
		if shown.Official, err = official(s.Snapshot); err != nil {
			return nil, err
		}
	}
	shown.SinceOfficial, err = sinceOfficial(s)
	return shown, err
}

func tierResult(result points.TierResult) *model.TierResult {
	shown := &model.TierResult{Tier: result.Tier, Met: result.Met, Conditions: make([]*model.TierConditionResult, len(result.Conditions))}
	for i, c := range result.Conditions {
		condition := &model.TierConditionResult{
			Measure: c.Condition.Measure, Unit: unitOf(c.Condition.Measure),
			Need: millionths(c.Need), Above: c.Condition.Above, Missing: millionths(c.Missing), Met: c.Met,
			Figure: orNone(measureFigures[c.Condition.Measure]),
		}
		if c.Known {
			have := millionths(c.Have)
			condition.Have = &have
		}
		shown.Conditions[i] = condition
	}
	return shown
}

func factsOf(facts points.Facts, on points.Date) *model.PartnerFacts {
	shown := &model.PartnerFacts{
		CertifiedThrough: orNone(facts.CertifiedThrough), Country: orNone(facts.Country),
		MedianToolUsage:         decimalOrNone(facts.MedianToolUsage),
		CustomerDollarRetention: decimalOrNone(facts.CDR),
		GrossRevenueRetention:   decimalOrNone(facts.GRR),
	}
	if !facts.CertifiedThrough.IsZero() {
		certified := facts.CertifiedOn(on)
		shown.Certified = &certified
	}
	if facts.InvitedKnown {
		shown.InvitedTiers = append([]points.Tier{}, facts.Invited...)
	}
	return shown
}

func official(snapshot *ent.Standing) (*model.OfficialStanding, error) {
	balance, err := balanceOf(points.Balance{Sourced: snapshot.Sourced, Assisted: snapshot.Assisted, Managed: snapshot.Managed})
	if err != nil {
		return nil, err
	}
	performance, err := points.ParseTier(snapshot.Performance)
	if err != nil {
		return nil, err
	}
	credited, err := points.ParseTier(snapshot.Credited)
	facts := factsOf(points.Facts{CertifiedThrough: snapshot.CertifiedThrough}, snapshot.On)
	return &model.OfficialStanding{
		Certified: facts.Certified,
		On:        snapshot.On, TakenAt: snapshot.RecordedAt, Points: balance,
		PerformanceTier: performance, CreditedTier: credited, CreditedSince: orNone(snapshot.CreditedSince),
		MedianToolUsage: decimalOrNone(snapshot.MedianToolUsage), CertifiedThrough: orNone(snapshot.CertifiedThrough),
	}, err
}

func decimalOrNone(value *int64) *string {
	if value == nil {
		return nil
	}
	text := millionths(*value)
	return &text
}

// balanceOf adds up a balance's tracks.
func balanceOf(b points.Balance) (*model.PointsBalance, error) {
	sold, err := b.Sourced.Add(b.Assisted)
	if err != nil {
		return nil, err
	}
	total, err := sold.Add(b.Managed)
	if err != nil {
		return nil, err
	}
	return &model.PointsBalance{Sourced: b.Sourced, Assisted: b.Assisted, Sold: sold, Managed: b.Managed, Total: total}, nil
}
