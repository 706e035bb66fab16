package graph

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// sellingDays is the length of the range of shared selling that is shown by
// default.
const sellingDays = 90

// sharedSelling is what a partner's deals did over a range of days (F12).
func (r *Resolver) sharedSelling(ctx context.Context, partner *model.Partner, from, to *points.Date) (*model.SharedSelling, error) {
	over := book.Days{To: day(to, r.today())}
	over.From = day(from, max(points.MinDate, over.To-sellingDays+1))
	switch {
	case over.To < over.From:
		return nil, invalid("to", "the last day comes before the first: swap from and to")
	case over.From.AddMonths(monthsMost-1) < over.To:
		return nil, invalid("to", fmt.Sprintf("ask for at most %d months after the first day", monthsMost-1))
	}
	deals, _, err := r.details(ctx).dealsOfPartners.Load(ctx, partner.ID, partner.Page...)
	if err != nil {
		return nil, err
	}
	selling, err := r.book.SharedSelling(deals, over)
	return &model.SharedSelling{Of: selling, Deals: deals}, err
}

// figureDeals are the deals behind a number of shared selling.
func (r *Resolver) figureDeals(ctx context.Context, f *model.DealFigure, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	return r.dealPage(ctx, f.In.Deals, f.Figure.Query, by, args)
}
