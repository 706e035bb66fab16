package model

import (
	"context"

	"github.com/tierboard/tierboard/points"
)

// PartnerTotals are several partners together. Their MRR is read when it is
// asked for.
type PartnerTotals struct {
	Tiers  []*PartnerTierCount
	Points *PointsBalance
	// MRR adds up their MRR in US$.
	MRR func(context.Context) (points.Money, error)
}

// MrrInUsd is the MRR of the partners' clients.
func (t *PartnerTotals) MrrInUsd(ctx context.Context) (*points.Money, error) {
	usd, err := t.MRR(ctx)
	return &usd, err
}
