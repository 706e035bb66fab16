package graph

import (
	"context"
	"maps"
	"slices"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

var renewalOrders = map[model.RenewalOrderField]book.RenewalsOrder{
	model.RenewalOrderFieldStart: book.ByStart, model.RenewalOrderFieldDeadline: book.ByDeadline,
	model.RenewalOrderFieldMrrChange: book.ByChange, model.RenewalOrderFieldName: book.ByClient,
}

func (r *Resolver) renewals(ctx context.Context, partner *model.Partner, filter *model.RenewalFilter, by model.RenewalOrder, k ledger.Known, args pageArgs) (*model.RenewalConnection, error) {
	narrowed, err := renewalsFilter(filter)
	if err != nil {
		return nil, err
	}
	q := book.RenewalsQuery{Partner: partner.Partner, Known: k, RenewalsFilter: narrowed, Order: renewalOrders[by.Field]}
	order := orderName("renewals", by.Field, by.Direction, k.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	list, err := r.book.ClientRenewals(ctx, q, w)
	if err != nil {
		return nil, err
	}
	nodes := list.Items()
	return &model.RenewalConnection{
		Nodes: nodes, PageInfo: pageInfo(list.Page, order), TotalCount: list.Total,
		Edges: edges(list.Page, order, func(i int, cursor string) *model.RenewalEdge {
			return &model.RenewalEdge{Cursor: cursor, Node: nodes[i]}
		}),
		Whole: func(ctx context.Context) (*model.RenewalSummary, error) {
			return r.renewalSummary(ctx, q, list.All)
		},
	}, nil
}

// renewalsFilter reads the filter of a list of renewals.
func renewalsFilter(in *model.RenewalFilter) (book.RenewalsFilter, error) {
	if in == nil {
		return book.RenewalsFilter{}, nil
	}
	filter := book.RenewalsFilter{
		From: orZero(in.From), To: orZero(in.To), Open: in.InWindow,
		Statuses: distinct(in.Status), Decisions: distinct(in.Decision), Owner: orZero(in.CommunicationOwner),
	}
	var err error
	if filter.Search, err = searchText(in.Search); err != nil {
		return filter, err
	}
	filter.Manager, err = filterText("filter.manager", in.Manager)
	return filter, err
}

func (r *Resolver) renewalSummary(ctx context.Context, q book.RenewalsQuery, all []*book.ClientRenewal) (*model.RenewalSummary, error) {
	found, err := r.book.SummarizeRenewals(ctx, q.Partner, all, q.Known)
	if err != nil {
		return nil, err
	}
	shown := &model.RenewalSummary{All: found.All}
	for _, status := range book.RenewalStatuses {
		shown.ByStatus = append(shown.ByStatus, &model.RenewalStatusTotals{Status: status, Totals: found.ByStatus[status]})
	}
	for _, decision := range book.RenewalDecisions {
		shown.ByDecision = append(shown.ByDecision, &model.RenewalDecisionTotals{Decision: decision, Totals: found.ByDecision[decision]})
	}
	for _, month := range slices.Sorted(maps.Keys(found.ByMonth)) {
		shown.ByMonth = append(shown.ByMonth, &model.RenewalMonthTotals{Month: month, Totals: found.ByMonth[month]})
	}
	shown.ByTimeLeft = timesLeft(found.ByTimeLeft)
	return shown, nil
}

// timesLeft names the spans of days that totals are of.
func timesLeft(all []*book.RenewalTotals) []*model.RenewalTimeLeftTotals {
	parts := []*model.RenewalTimeLeftTotals{{ToDays: new(int), Totals: all[0]}}
	from := 1
	for i, to := range book.RenewalTimes {
		parts = append(parts, &model.RenewalTimeLeftTotals{FromDays: new(from), ToDays: new(to), Totals: all[i+1]})
		from = to + 1
	}
	return append(parts, &model.RenewalTimeLeftTotals{FromDays: new(from), Totals: all[len(all)-1]})
}

// clientRenewals are the renewals of a client's company after a day.
func (r *Resolver) clientRenewals(ctx context.Context, client *book.Client, k ledger.Known) ([]*book.Renewal, error) {
	upcoming, _, err := r.dayOf(ctx, k).renewals.Load(ctx, client.CompanyID, companyIDs(client)...)
	return upcoming, err
}

// first returns the first of a list, nil for none.
func first[T any](list []*T, err error) (*T, error) {
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return list[0], nil
}

// beside are the subscriptions of the renewal's company on its day.
func (r *Resolver) beside(ctx context.Context, renewal *book.Renewal) ([]*book.Subscription, error) {
	found, _, err := r.dayOf(ctx, renewal.Known).subscriptions.Load(ctx, renewal.CompanyID, renewal.Page...)
	return found, err
}

// renewed is the subscription that a renewal follows.
func (r *Resolver) renewed(ctx context.Context, renewal *book.Renewal) (*book.Subscription, error) {
	subscriptions, err := r.beside(ctx, renewal)
	return renewal.Current(subscriptions), err
}

func (r *Resolver) renewalChange(ctx context.Context, renewal *book.Renewal) (*points.Money, error) {
	subscriptions, err := r.beside(ctx, renewal)
	if err != nil {
		return nil, err
	}
	if change, comparable := renewal.Change(subscriptions); comparable {
		return &change, nil
	}
	return nil, nil
}

func (r *Resolver) renewalChangeInUSD(ctx context.Context, renewal *book.Renewal) (*points.Money, error) {
	subscriptions, err := r.beside(ctx, renewal)
	if err != nil {
		return nil, err
	}
	return r.book.ChangeInUSD(renewal, subscriptions)
}

// communication is who tells a client about renewals.
func (r *Resolver) communication(ctx context.Context, client *book.Client) (*model.ClientCommunicationOwner, error) {
	partner, err := find(ctx, r.details(ctx).partners, client.PartnerID)
	if err != nil {
		return nil, err
	}
	owner, byDefault := book.Communication(client.Clientship, partner)
	return &model.ClientCommunicationOwner{Owner: owner, ByDefault: byDefault}, nil
}
