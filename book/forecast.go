package book

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Earnings are the open lines of a partner whose payments earn it commission on
// a day.
type Earnings struct {
	Partner *ent.Partner
	On      points.Date
	Lines   []*commission.Earning
	Sales   SaleEvents
}

// Earnings returns the lines that a partner earns commission on and their MRR on
// a day (F13), in three statements; their companies are ids, their lines keys.
func (b *Book) Earnings(ctx context.Context, partner *ent.Partner, on points.Date) (*Earnings, error) {
	sales, events, err := b.sales(ctx, []*ent.Partner{partner}, ledger.Known{On: on})
	if err != nil {
		return nil, err
	}
	subscriptions, err := b.openLinesOf(ctx, ofPartner(partner), on)
	if err != nil {
		return nil, err
	}
	found := &Earnings{Partner: partner, On: on, Sales: events}
	for companyID, list := range subscriptions {
		for _, s := range list {
			if !s.Open() || s.Edges.Line == nil {
				continue
			}
			line := commission.LineOf{Company: companyID, Line: s.Edges.Line.Key}
			earning, ok, err := commission.Earn(termsOf(partner), on, line, sales[line], s.MRR)
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
