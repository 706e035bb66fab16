package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
)

// orderName names an order for its cursors: whatever decides the order.
func orderName(parts ...any) string {
	names := make([]string, len(parts))
	for i, part := range parts {
		names[i] = fmt.Sprint(part)
	}
	return strings.Join(names, ".")
}

var clientOrders = map[model.ClientOrderField]book.ClientsOrder{
	model.ClientOrderFieldName: book.ByName, model.ClientOrderFieldMrr: book.ByMRR,
	model.ClientOrderFieldPoints: book.ByPoints, model.ClientOrderFieldRenewal: book.ByRenewal,
	model.ClientOrderFieldEngagement: book.ByEngagement, model.ClientOrderFieldUsage: book.ByUsage, model.ClientOrderFieldSince: book.BySince,
}

func (r *Resolver) clients(ctx context.Context, partner *model.Partner, filter *model.ClientFilter, by model.ClientOrder, k ledger.Known, args pageArgs) (*model.ClientConnection, error) {
	narrowed, err := clientsFilter(filter)
	if err != nil {
		return nil, err
	}
	order := orderName("clients", by.Field, by.Direction, k.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	page, err := r.book.Clients(ctx, book.ClientsQuery{
		Partner: partner.Partner, Known: k, ClientsFilter: narrowed, Order: clientOrders[by.Field],
	}, w)
	if err != nil {
		return nil, err
	}
	return &model.ClientConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.ClientEdge {
			return &model.ClientEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

var breakdownOrders = map[model.PointsBreakdownOrderField]book.BreakdownOrder{
	model.PointsBreakdownOrderFieldName: book.BreakdownByName, model.PointsBreakdownOrderFieldSold: book.BreakdownBySold,
	model.PointsBreakdownOrderFieldManaged: book.BreakdownByManaged, model.PointsBreakdownOrderFieldTotal: book.BreakdownByTotal,
}

func (r *Resolver) breakdown(ctx context.Context, partner *model.Partner, k ledger.Known, filter *model.PointsBreakdownFilter, by model.PointsBreakdownOrder, args pageArgs) (*model.PointsBreakdownConnection, error) {
	if filter == nil {
		filter = &model.PointsBreakdownFilter{}
	}
	search, err := searchText(filter.Search)
	if err != nil {
		return nil, err
	}
	order := orderName("breakdown", by.Field, by.Direction, k.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	found, err := r.book.PointsByClient(ctx, book.BreakdownQuery{
		Partner: partner.Partner, Known: k, Search: search, Order: breakdownOrders[by.Field],
		DealType: orZero(filter.DealType), Market: orZero(filter.Market),
	}, w)
	if err != nil {
		return nil, err
	}
	shown := &model.PointsBreakdownConnection{PageInfo: pageInfo(found.Page, order), TotalCount: found.Total, Nodes: []*model.ClientPoints{}}
	if shown.Sum, err = balanceOf(found.Sum); err != nil {
		return nil, err
	}
	if shown.Unassigned, err = balanceOf(found.Unassigned); err != nil {
		return nil, err
	}
	companies := r.details(ctx).companies
	for _, item := range found.Items() {
		companies.Put(item.Client.CompanyID, item.Client.Edges.Company)
		balance, err := balanceOf(item.Balance)
		if err != nil {
			return nil, err
		}
		shown.Nodes = append(shown.Nodes, &model.ClientPoints{Client: item.Client, Points: balance, Market: item.Market, Ended: item.Ended})
	}
	shown.Edges = edges(found.Page, order, func(i int, cursor string) *model.PointsBreakdownEdge {
		return &model.PointsBreakdownEdge{Cursor: cursor, Node: shown.Nodes[i]}
	})
	return shown, nil
}

var postingOrders = map[model.PostingOrderField]ledger.PostingsOrder{
	model.PostingOrderFieldOn: ledger.ByDay, model.PostingOrderFieldPoints: ledger.ByPoints,
}

func (r *Resolver) postings(ctx context.Context, partnerID string, k ledger.Known, filter *model.PostingFilter, by model.PostingOrder, args pageArgs) (*model.PostingConnection, error) {
	q := ledger.PostingsQuery{PartnerID: partnerID, Known: k}
	some, err := r.narrow(ctx, &q, filter)
	if err != nil {
		return nil, err
	}
	if !some {
		_, err := args.window(orderName("postings", by.Field, by.Direction), by.Direction)
		return &model.PostingConnection{PageInfo: &model.PageInfo{}, Edges: []*model.PostingEdge{}, Nodes: []*model.Posting{}}, err
	}
	return r.postingsOf(ctx, q, by, args)
}

// postingsOf are the postings that a query selects.
func (r *Resolver) postingsOf(ctx context.Context, q ledger.PostingsQuery, by model.PostingOrder, args pageArgs) (*model.PostingConnection, error) {
	order := orderName("postings", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	q.Order = postingOrders[by.Field]
	page, err := ledger.Postings(ctx, r.db, q, w)
	if err != nil {
		return nil, err
	}
	rows := model.PostingsOf(page.Items(), q.Known)
	return &model.PostingConnection{
		Nodes: rows, PageInfo: pageInfo(page, order), Whole: q.Totals(ctx, r.db),
		Edges: edges(page, order, func(i int, cursor string) *model.PostingEdge {
			return &model.PostingEdge{Cursor: cursor, Node: rows[i]}
		}),
	}, nil
}

// narrow puts a filter into a query; false where nothing passes it, because it
// names what is no client or no event. Only ids name events: by their keys a
// partner could find out what others did.
func (r *Resolver) narrow(ctx context.Context, q *ledger.PostingsQuery, filter *model.PostingFilter) (bool, error) {
	if filter == nil {
		return true, nil
	}
	q.From, q.Tracks, q.Kinds, q.Figure = orZero(filter.From), distinct(filter.Track), distinct(filter.Kind), orZero(filter.Figure)
	if filter.To != nil {
		q.On = min(q.On, *filter.To)
	}
	if filter.Client != nil {
		if id.Of(*filter.Client) != id.Clientship {
			return false, nil
		}
		q.ClientID = *filter.Client
	}
	if filter.Event == nil {
		return true, nil
	}
	if id.Of(*filter.Event) != id.Event {
		return false, nil
	}
	var err error
	q.EventKey, err = ledger.EventKey(ctx, r.db, *filter.Event)
	return q.EventKey != "", err
}

// clientPostings are the postings of one client.
func (r *Resolver) clientPostings(ctx context.Context, client *book.Client, k ledger.Known, filter *model.PostingFilter, by model.PostingOrder, args pageArgs) (*model.PostingConnection, error) {
	narrowed := model.PostingFilter{}
	if filter != nil {
		narrowed = *filter
	}
	if narrowed.Client != nil && *narrowed.Client != client.ID {
		return nil, invalid("filter.client", "leave client out, or give this client's id")
	}
	narrowed.Client = &client.ID
	return r.postings(ctx, client.PartnerID, k, &narrowed, by, args)
}
