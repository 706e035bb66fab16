package graph

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// sharedSelling is what a partner's deals did over a range of days (F12), its
// presets counted from a day.
func (r *Resolver) sharedSelling(ctx context.Context, partner *model.Partner, days model.DateRange, on points.Date) (*model.SharedSelling, error) {
	from, to, err := span("range", days, on)
	if err != nil {
		return nil, err
	}
	deals, _, err := r.details(ctx).dealsOfPartners.Load(ctx, partner.ID, partner.Page...)
	if err != nil {
		return nil, err
	}
	selling, err := r.book.SharedSelling(deals, book.Days{From: from, To: to})
	return &model.SharedSelling{Of: selling, Deals: deals}, err
}

// figureDeals are the deals behind a number of shared selling.
func (r *Resolver) figureDeals(ctx context.Context, f *model.DealFigure, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	return r.dealPage(ctx, f.In.Deals, f.Figure.Query, by, args)
}
