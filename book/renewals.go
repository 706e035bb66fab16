package book

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/points"
)

// decisionDays is the time before a renewal's start by which it must be
// decided (docs/rules.md, section 13).
const decisionDays = 45

// Renewal is the next term of a company's line (F5, F14, F16).
type Renewal struct {
	*ent.Renewal
	// AsOf is the day that the renewal was read for.
	AsOf points.Date
	// Page are the companies whose renewals were read with it.
	Page []string
}

// Terms is the renewal term's MRR.
func (r *Renewal) Terms() points.Money {
	return points.Money{Amount: r.Mrr, Currency: r.Currency}
}

// DecideBy is the last day for a decision.
func (r *Renewal) DecideBy() points.Date { return r.StartsOn - decisionDays }

// Change is the renewal's MRR minus the line's current MRR; false where their
// currencies differ. A line that is not open has no MRR.
func (r *Renewal) Change(subscriptions []*Subscription) (points.Money, bool) {
	change := r.Terms()
	for _, s := range subscriptions {
		if s.Edges.Line == nil || s.Edges.Line.Key != r.Line || !s.Open() {
			continue
		}
		if s.MRR.Currency != change.Currency {
			return points.Money{}, false
		}
		change.Amount -= s.MRR.Amount
	}
	return change, true
}

// Renewals returns each company's next renewal that starts after a day, by
// company id, in one statement. Of several on one day it is the one of the
// first line, by key.
func (b *Book) Renewals(ctx context.Context, companyIDs []string, on points.Date) (map[string]*Renewal, error) {
	next, err := b.renewals(ctx, renewal.CompanyIDIn(companyIDs...), on)
	for _, r := range next {
		r.Page = companyIDs
	}
	return next, err
}

func (b *Book) renewals(ctx context.Context, of predicate.Renewal, on points.Date) (map[string]*Renewal, error) {
	rows, err := b.db.Renewal.Query().Where(of, renewal.StartsOnGT(on)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read renewals: %w", err)
	}
	next := make(map[string]*Renewal)
	for _, row := range rows {
		before := next[row.CompanyID]
		if before == nil || row.StartsOn < before.StartsOn ||
			row.StartsOn == before.StartsOn && (row.Line < before.Line || row.Line == before.Line && row.ID < before.ID) {
			next[row.CompanyID] = &Renewal{Renewal: row, AsOf: on}
		}
	}
	return next, nil
}
