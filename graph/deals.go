package graph

import (
	"context"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

var dealOrders = map[model.DealOrderField]book.DealsOrder{
	model.DealOrderFieldOpenedOn: book.DealsByOpening, model.DealOrderFieldClosedOn: book.DealsByClosing,
	model.DealOrderFieldAmount: book.DealsByAmount,
}

// readDealsOfPartners, readDealsOfCompanies and readDealsOfClients read all deals
// of some, each in one statement.
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

func (r *Resolver) readDealsOfClients(ctx context.Context, of []clientOf) (map[clientOf][]*ent.Deal, error) {
	partners, companies := map[string]bool{}, map[string]bool{}
	for _, one := range of {
		partners[one.partner], companies[one.company] = true, true
	}
	rows, err := r.db.Deal.Query().Where(deal.PartnerIDIn(names(partners)...), deal.CompanyIDIn(names(companies)...)).All(ctx)
	found := make(map[clientOf][]*ent.Deal, len(of))
	for _, row := range rows {
		of := clientOf{row.PartnerID, *row.CompanyID}
		found[of] = append(found[of], row)
	}
	return found, err
}

func (r *Resolver) partnerDeals(ctx context.Context, partner *model.Partner, on points.Date, filter *model.DealFilter, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	q, some, err := r.dealsQuery(ctx, filter)
	if err != nil {
		return nil, err
	}
	q.On, q.Order = on, dealOrders[by.Field]
	switch {
	case !some:
		return r.dealPage(ctx, nil, q, by, args)
	case len(partner.Page) > 1:
		deals, _, err := r.details(ctx).dealsOfPartners.Load(ctx, partner.ID, partner.Page...)
		if err != nil {
			return nil, err
		}
		return r.dealPage(ctx, deals, q, by, args)
	}
	// Of one partner's many deals, only what decides the page is read of all.
	order := orderName("deals", by.Field, by.Direction, on)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	page, err := r.book.PartnerDeals(ctx, partner.ID, q, w)
	if err != nil {
		return nil, err
	}
	return shownDeals(page, order, on), nil
}

// clientDeals are the partner's deals with one of its clients.
func (r *Resolver) clientDeals(ctx context.Context, client *book.Client, filter *model.DealFilter, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	beside := make([]clientOf, len(client.Page))
	for i, row := range client.Page {
		beside[i] = clientOf{row.PartnerID, row.CompanyID}
	}
	deals, _, err := r.details(ctx).dealsOfClients.Load(ctx, clientOf{client.PartnerID, client.CompanyID}, beside...)
	if err != nil {
		return nil, err
	}
	return r.deals(ctx, deals, client.On, filter, by, args)
}

// companyDeals are the deals with a company that the viewer sees.
func (r *Resolver) companyDeals(ctx context.Context, company *ent.Company, filter *model.DealFilter, by model.DealOrder, args pageArgs) (*model.DealConnection, error) {
	d := r.details(ctx)
	asking, _ := viewer.From(ctx)
	var deals []*ent.Deal
	var err error
	if asking.SeesAll() {
		var beside []string
		for _, other := range d.companies.Values() {
			beside = append(beside, other.ID)
		}
		deals, _, err = d.dealsOfCompanies.Load(ctx, company.ID, beside...)
	} else {
		var beside []clientOf
		for _, other := range d.companies.Values() {
			beside = append(beside, clientOf{asking.PartnerID, other.ID})
		}
		deals, _, err = d.dealsOfClients.Load(ctx, clientOf{asking.PartnerID, company.ID}, beside...)
	}
	if err != nil {
		return nil, err
	}
	return r.deals(ctx, deals, r.today(), filter, by, args)
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
	return shownDeals(page, order, q.On), nil
}

func shownDeals(page keyset.Page[*ent.Deal], order string, on points.Date) *model.DealConnection {
	nodes := dealsOf(page.Items(), on)
	return &model.DealConnection{
		Nodes: nodes, PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.DealEdge {
			return &model.DealEdge{Cursor: cursor, Node: nodes[i]}
		}),
	}
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
