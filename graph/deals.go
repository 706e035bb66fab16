package graph

import (
	"context"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

var dealOrders = map[model.DealOrderField]book.DealsOrder{
	model.DealOrderFieldOpenedOn: book.DealsByOpening, model.DealOrderFieldClosedOn: book.DealsByClosing,
	model.DealOrderFieldAmount: book.DealsByAmount,
}

// readDealsOfPartners and readDealsOfCompanies read all deals of some, each in
// one statement.
func (r *Resolver) readDealsOfPartners(ctx context.Context, ids []string) (map[string][]*ent.Deal, error) {
	rows, err := r.db.Deal.Query().Where(deal.PartnerIDIn(ids...)).All(ctx)
	found := make(map[string][]*ent.Deal, len(ids))
	for _, row := range rows {
		found[row.PartnerID] = append(found[row.PartnerID], row)
	}
	return found, err
}

func (r *Resolver) readDealsOfCompanies(ctx context.Context, ids []string) (map[string][]*ent.Deal, error) {
	rows, err := r.db.Deal.Query().Where(deal.CompanyIDIn(ids...)).All(ctx)
	found := make(map[string][]*ent.Deal, len(ids))
	for _, row := range rows {
		found[*row.CompanyID] = append(found[*row.CompanyID], row)
	}
	return found, err
}

func (r *Resolver) partnerDeals(ctx context.Context, partner *model.Partner, on points.Date, filter *model.DealFilter, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	deals, _, err := r.details(ctx).dealsOfPartners.Load(ctx, partner.ID, partner.Page...)
	if err != nil {
		return nil, err
	}
	return r.deals(ctx, deals, on, filter, by, args)
}

// clientDeals are the partner's deals with one of its clients.
func (r *Resolver) clientDeals(ctx context.Context, client *book.Client, filter *model.DealFilter, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	var partners []string
	for _, row := range client.Page {
		partners = append(partners, row.PartnerID)
	}
	deals, _, err := r.details(ctx).dealsOfPartners.Load(ctx, client.PartnerID, distinct(partners)...)
	if err != nil {
		return nil, err
	}
	return r.deals(ctx, dealsWith(deals, client.CompanyID), client.AsOf, filter, by, args)
}

// companyDeals are the deals with a company that the viewer sees.
func (r *Resolver) companyDeals(ctx context.Context, company *ent.Company, filter *model.DealFilter, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	d := r.details(ctx)
	asking, _ := viewer.From(ctx)
	loader, key, beside := d.dealsOfPartners, asking.PartnerID, []string(nil)
	if asking.SeesAll() {
		loader, key = d.dealsOfCompanies, company.ID
		for _, other := range d.companies.Values() {
			beside = append(beside, other.ID)
		}
	}
	deals, _, err := loader.Load(ctx, key, beside...)
	if err != nil {
		return nil, err
	}
	return r.deals(ctx, dealsWith(deals, company.ID), r.today(), filter, by, args)
}

// dealsWith are those of the deals that are with a company.
func dealsWith(deals []*ent.Deal, company string) []*ent.Deal {
	var with []*ent.Deal
	for _, row := range deals {
		if row.CompanyID != nil && *row.CompanyID == company {
			with = append(with, row)
		}
	}
	return with
}

func (r *Resolver) deals(ctx context.Context, deals []*ent.Deal, on points.Date, filter *model.DealFilter, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	q, some, err := r.dealsQuery(ctx, filter)
	if err != nil {
		return nil, err
	}
	if !some {
		deals = nil
	}
	q.On = on
	return r.dealPage(ctx, deals, q, by, args)
}

// dealPage is the page of a list of deals.
func (r *Resolver) dealPage(ctx context.Context, deals []*ent.Deal, q book.DealsQuery, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	order := orderName("deals", by.Field, by.Direction, q.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	q.Order = dealOrders[by.Field]
	page, err := r.book.Deals(ctx, deals, q, w)
	if err != nil {
		return nil, err
	}
	nodes := dealsOf(page.Items(), q.On)
	return &model.DealConnection{
		Nodes: nodes, PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.DealEdge {
			return &model.DealEdge{Cursor: cursor, Node: nodes[i]}
		}),
	}, nil
}

// dealsOf makes each deal of a page know the others.
func dealsOf(rows []*ent.Deal, on points.Date) []*model.Deal {
	deals := make([]*model.Deal, len(rows))
	for i, row := range rows {
		deals[i] = &model.Deal{Row: row, Day: on, Page: rows}
	}
	return deals
}

// dealsQuery reads a filter; false where nothing passes it, because it names
// what is no client of the viewer's.
func (r *Resolver) dealsQuery(ctx context.Context, filter *model.DealFilter) (q book.DealsQuery, some bool, err error) {
	if filter == nil {
		return q, true, nil
	}
	if q.Search, err = searchText(filter.Search); err != nil {
		return q, false, err
	}
	q.Stages, q.DealType, q.InFlightOn = distinct(filter.Stage), orZero(filter.DealType), orZero(filter.InFlightOn)
	q.Opened = book.Days{From: orZero(filter.OpenedFrom), To: orZero(filter.OpenedTo)}
	q.Closed = book.Days{From: orZero(filter.ClosedFrom), To: orZero(filter.ClosedTo)}
	q.EmployeeID, q.ProductID = orZero(filter.Employee), orZero(filter.Product)
	if filter.Employee != nil && q.EmployeeID == "" || filter.Product != nil && q.ProductID == "" {
		return q, false, nil
	}
	if filter.Client == nil {
		return q, true, nil
	}
	if id.Of(*filter.Client) != id.Clientship {
		return q, false, nil
	}
	client, found, err := r.details(ctx).clients.Load(ctx, *filter.Client)
	if err != nil || !found {
		return q, false, err
	}
	q.CompanyID = client.CompanyID
	return q, true, nil
}
