package graph

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
)

// alerts are what a partner should look at on a day (F1).
func (r *Resolver) alerts(ctx context.Context, partner *model.Partner, k ledger.Known) ([]model.Alert, error) {
	alerts := []model.Alert{}
	due, err := r.book.DecisionsDue(ctx, partner.Partner, k)
	if err != nil {
		return nil, err
	}
	if due.Count > 0 {
		alerts = append(alerts, model.RenewalDecisionsAlert{
			Kind: model.AlertKindRenewalDecisions, Count: due.Count, Overdue: due.Overdue,
			NextDeadline: orNone(due.Next), Statuses: book.DueStatuses,
		})
	}
	through, isDue, err := r.book.CertificationDue(ctx, partner.Partner, k)
	if err != nil {
		return nil, err
	}
	if isDue {
		alerts = append(alerts, model.CertificationAlert{
			Kind: model.AlertKindCertification, Count: 1, CertifiedThrough: through, DaysLeft: int(through - k.On),
		})
	}
	return alerts, nil
}
