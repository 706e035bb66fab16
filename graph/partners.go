package graph

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

var partnerOrders = map[model.PartnerOrderField]book.PartnersOrder{
	model.PartnerOrderFieldName: book.PartnersByName, model.PartnerOrderFieldTotal: book.PartnersByTotal,
	model.PartnerOrderFieldSold: book.PartnersBySold, model.PartnerOrderFieldManaged: book.PartnersByManaged,
	model.PartnerOrderFieldCreditedTier: book.PartnersByCredited, model.PartnerOrderFieldMissing: book.PartnersByMissing,
}

// partners lists all partners, for program managers (F34).
func (r *Resolver) partners(ctx context.Context, k ledger.Known, filter *model.PartnerFilter, by model.PartnerOrder, args pageArgs) (*model.PartnerConnection, error) {
	if err := managersOnly(ctx); err != nil {
		return nil, err
	}
	q := book.PartnersQuery{Ledger: r.ledger, Known: k, Order: partnerOrders[by.Field]}
	if err := narrowPartners(&q, filter); err != nil {
		return nil, err
	}
	order := orderName("partners", by.Field, by.Direction, k.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	page, err := r.book.Partners(ctx, q, w)
	if err != nil {
		return nil, err
	}
	// The rows show the standings that the list was made of.
	standings := r.dayOf(ctx, k).standings
	for id, standing := range page.Standings {
		standings.Put(id, standing)
	}
	partners := model.PartnersOf(page.Items())
	shown := &model.PartnerConnection{
		Nodes: partners, PageInfo: pageInfo(page.Page, order), TotalCount: page.Total,
		Edges: edges(page.Page, order, func(i int, cursor string) *model.PartnerEdge {
			return &model.PartnerEdge{Cursor: cursor, Node: partners[i]}
		}),
	}
	shown.Totals, err = r.partnerTotals(page.Standings, k)
	return shown, err
}

// narrowPartners reads the filter of a list of partners.
func narrowPartners(q *book.PartnersQuery, in *model.PartnerFilter) error {
	if in == nil {
		return nil
	}
	q.Countries, q.Credited, q.Performance = distinct(in.Country), distinct(in.CreditedTier), distinct(in.PerformanceTier)
	q.Outlooks = distinct(in.Outlook)
	if len(q.Countries) > filterCountriesMost {
		return invalid("filter.country", fmt.Sprintf("give at most %d countries", filterCountriesMost))
	}
	within, err := points.ParsePoints(in.Within)
	if err != nil || within < 0 || within > wholeShare {
		return invalid("filter.within", quoted(in.Within)+" is no share: give a number from 0 to 1 with at most six decimals")
	}
	q.Within = int64(within)
	q.Search, err = searchText(in.Search)
	return err
}

// wholeShare is a share of 1, in millionths.
const wholeShare = 1_000_000

func (r *Resolver) partnerTotals(standings map[string]*ledger.Standing, k ledger.Known) (*model.PartnerTotals, error) {
	ids := make([]string, 0, len(standings))
	var sum points.Balance
	var err error
	for id, standing := range standings {
		ids = append(ids, id)
		if sum, err = sum.Plus(standing.Balance); err != nil {
			return nil, err
		}
	}
	totals := &model.PartnerTotals{
		MRR: func(ctx context.Context) (points.Money, error) { return r.book.PartnersMRR(ctx, ids, k) },
	}
	for _, count := range r.book.CountByTier(standings, k.On) {
		totals.Tiers = append(totals.Tiers, &model.PartnerTierCount{Tier: count.Tier, Credited: count.Credited, Performing: count.Performance})
	}
	totals.Points, err = balanceOf(sum)
	return totals, err
}
