package book

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
)

// Earnings are the open lines of a partner whose payments earn it commission on
// a day.
type Earnings struct {
	ledger.Known
	Partner *ent.Partner
	Lines   []*commission.Earning
	Sales   SaleEvents
}

// Earnings returns the lines that a partner earns commission on and their MRR on
// a day, as known (F13), in three to five statements; their companies are ids,
// their lines keys.
func (b *Book) Earnings(ctx context.Context, partner *ent.Partner, known ledger.Known) (*Earnings, error) {
	sales, events, err := b.sales(ctx, []*ent.Partner{partner}, known)
	if err != nil {
		return nil, err
	}
	subscriptions, err := b.openLinesOf(ctx, ofPartner(partner), known)
	if err != nil {
		return nil, err
	}
	found := &Earnings{Partner: partner, Known: known, Sales: events}
	for companyID, list := range subscriptions {
		for _, s := range list {
			if !s.Open() || s.Edges.Line == nil {
				continue
			}
			line := commission.LineOf{Company: companyID, Line: s.Edges.Line.Key}
			earning, ok, err := commission.Earn(termsOf(partner), known.On, line, sales[line], s.MRR)
			if err != nil {
				return nil, fmt.Errorf("book: forecast commissions: %w", err)
			}
			if ok {
				found.Lines = append(found.Lines, earning)
			}
		}
	}
	return found, nil
}
