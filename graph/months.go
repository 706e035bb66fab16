package graph

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// How far pointsOverTime looks: by default, and at most.
const (
	monthsBack  = 6
	monthsAhead = 3
	monthsMost  = 121
)

// monthsQuery reads a range of months around the day asked.
func monthsQuery(from, to *points.Date, k ledger.Known) (ledger.MonthsQuery, error) {
	q := ledger.MonthsQuery{
		Known: k, From: day(from, k.On.AddMonths(-monthsBack)), To: day(to, k.On.AddMonths(monthsAhead)),
	}
	switch first, last := q.From.StartOfMonth(), q.To.StartOfMonth(); {
	case last < first:
		return q, invalid("to", "the last month comes before the first: swap from and to")
	case first.AddMonths(monthsMost-1) < last:
		return q, invalid("to", fmt.Sprintf("ask for at most %d months after the first", monthsMost-1))
	}
	return q, nil
}

func (r *Resolver) months(ctx context.Context, partner *model.Partner, from, to *points.Date, k ledger.Known) ([]*model.PointsMonth, error) {
	q, err := monthsQuery(from, to, k)
	if err != nil {
		return nil, err
	}
	q.PartnerID = partner.ID
	months, err := ledger.Months(ctx, r.db, q)
	if err != nil {
		return nil, err
	}
	shown, err := monthsOf(months)
	r.withClients(ctx, shown, partner.ID, q)
	return shown, err
}

// withClients lets months read those of their clients, once for all of them.
func (r *Resolver) withClients(ctx context.Context, months []*model.PointsMonth, partnerID string, q ledger.MonthsQuery) {
	byClient := sync.OnceValues(func() (*ledger.ClientMonths, error) { return ledger.MonthsByClient(ctx, r.db, q) })
	for _, month := range months {
		month.PartnerID, month.KnownAt, month.ByClient = partnerID, q.At, byClient
	}
}

// month is one month of a partner's points.
func (r *Resolver) month(ctx context.Context, partner *model.Partner, in *points.Date, k ledger.Known) (*model.PointsMonth, error) {
	first := day(in, k.On)
	months, err := r.months(ctx, partner, &first, &first, k)
	if err != nil {
		return nil, err
	}
	return months[0], nil
}

// monthsOf shows months.
func monthsOf(months []ledger.Month) ([]*model.PointsMonth, error) {
	shown := make([]*model.PointsMonth, len(months))
	for i, month := range months {
		balance, err := balanceOf(month.Balance)
		if err != nil {
			return nil, err
		}
		movements, err := movementsOf(month.Movements)
		if err != nil {
			return nil, err
		}
		shown[i] = &model.PointsMonth{Month: month.First, On: month.On, Projected: month.Projected, Points: balance, Movements: movements}
	}
	return shown, nil
}

// movementsOf adds up the rows of a month, or fails where a sum leaves 64 bits.
func movementsOf(m ledger.Movements) (*model.PointsMovements, error) {
	gained, errGained := m.New.Add(m.Increased)
	lost, errLost := m.ExpiredOrChurned.Add(m.Decreased)
	net := gained
	failed := errors.Join(errGained, errLost)
	for _, part := range []points.Points{lost, m.ManagedGained, m.ManagedLost, m.Adjusted} {
		sum, err := net.Add(part)
		net, failed = sum, errors.Join(failed, err)
	}
	return &model.PointsMovements{
		Sold: &model.SoldMovements{
			New: m.New, Increased: m.Increased, ExpiredOrChurned: m.ExpiredOrChurned, Decreased: m.Decreased,
			Gained: gained, Lost: lost, Adjusted: m.SoldAdjusted,
		},
		Managed:  &model.ManagedMovements{Gained: m.ManagedGained, Lost: m.ManagedLost},
		Adjusted: m.Adjusted,
		Net:      net,
	}, failed
}
