package graph

import (
	"context"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// standingOn reads the standings of a partner's page and returns the partner's.
func (r *Resolver) standingOn(ctx context.Context, partner *model.Partner, k ledger.Known) (*ledger.Standing, error) {
	s, found, err := r.dayOf(ctx, k).standings.Load(ctx, partner.ID, partner.Page...)
	if err == nil && !found {
		err = notFound("id", "partner", partner.ID)
	}
	return s, err
}

// programProgress is the program at a glance (F8).
func (r *Resolver) programProgress(ctx context.Context, partner *model.Partner, k ledger.Known) (*model.ProgramProgress, error) {
	s, err := r.standingOn(ctx, partner, k)
	if err != nil {
		return nil, err
	}
	shown := &model.ProgramProgress{
		AsOf: k.On, Edition: r.kept().on(k.On), CreditedTier: s.Credited.Tier, CreditedSince: orNone(s.Credited.Since),
		PerformanceTier: s.Standing.Performance, TotalPoints: s.Total, Retention: r.retentionOf(s),
	}
	if next, ok := s.Next(s.Credited.Tier); ok {
		shown.NextTier = &next.Tier
		for _, c := range next.Conditions {
			if c.Condition.Measure == points.MeasureTotal {
				needed, missing := points.Points(c.Need), points.Points(c.Missing)
				shown.PointsNeeded, shown.PointsMissing = &needed, &missing
			}
		}
	}
	mrr, err := r.ledger.SourcedMRR(s)
	if err != nil {
		return nil, err
	}
	shown.SourcedMrr = &mrr
	won, _, err := r.dayOf(ctx, k).won.Load(ctx, partner.ID, partner.Page...)
	if err != nil {
		return nil, err
	}
	amount, err := r.kept().SourcedAmount(won.Priced, k.On)
	if err != nil {
		return nil, err
	}
	shown.SourcedAmount = &amount
	shown.SourcedAmountUnpriced, err = amounts(won.Unpriced, nil)
	return shown, err
}

// tierProgress is what stands between a partner and a tier (F9).
func (r *Resolver) tierProgress(ctx context.Context, partner *model.Partner, target *points.Tier, k ledger.Known) (*model.TierProgress, error) {
	s, err := r.standingOn(ctx, partner, k)
	if err != nil {
		return nil, err
	}
	balance, err := balanceOf(s.Balance)
	if err != nil {
		return nil, err
	}
	shown := &model.TierProgress{
		AsOf: k.On, Edition: r.kept().on(k.On), CreditedTier: s.Credited.Tier, PerformanceTier: s.Standing.Performance,
		Points: balance, Choices: make([]points.Tier, len(s.Tiers)),
	}
	for i, tier := range s.Tiers {
		shown.Choices[i] = tier.Tier
	}
	chosen, above := s.Next(s.Credited.Tier)
	if shown.AtTop = !above; !above {
		chosen = s.Tiers[len(s.Tiers)-1]
	}
	if target != nil {
		var found bool
		if chosen, found = s.ToKeep(*target); !found {
			return nil, invalid("target", "the edition of "+s.Edition.String()+" has no tier "+target.String()+": choose one of "+tierNames(shown.Choices))
		}
	}
	result := tierResult(chosen)
	shown.Target, shown.Met, shown.Conditions = result.Tier, result.Met, result.Conditions
	return shown, nil
}

func tierNames(tiers []points.Tier) string {
	names := ""
	for i, tier := range tiers {
		if i > 0 {
			names += ", "
		}
		names += tier.String()
	}
	return names
}

// sinceOfficial is what came since the official snapshot (F25).
func sinceOfficial(s *ledger.Standing) (*model.StandingChange, error) {
	snapshot := s.Snapshot
	if snapshot == nil {
		return nil, nil
	}
	came, err := difference(s.Balance, points.Balance{Sourced: snapshot.Sourced, Assisted: snapshot.Assisted, Managed: snapshot.Managed})
	usage := s.Facts.MedianToolUsage
	return &model.StandingChange{
		Points:                 came,
		PerformanceTierChanged: snapshot.Performance != s.Standing.Performance.String(),
		CreditedTierChanged:    snapshot.Credited != s.Credited.Tier.String() || snapshot.CreditedSince != s.Credited.Since,
		MedianToolUsageChanged: (usage == nil) != (snapshot.MedianToolUsage == nil) || usage != nil && *usage != *snapshot.MedianToolUsage,
		CertificationChanged:   snapshot.CertifiedThrough != s.Facts.CertifiedThrough,
	}, err
}

// difference is a balance less another, by track.
func difference(a, b points.Balance) (*model.PointsBalance, error) {
	less, err := a.Plus(points.Balance{Sourced: -b.Sourced, Assisted: -b.Assisted, Managed: -b.Managed})
	if err != nil {
		return nil, err
	}
	return balanceOf(less)
}
