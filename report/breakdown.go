package report

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/points"
)

var breakdownColumns = []Column{
	{"company", "Company", Text},
	{"domain", "Domain", Text},
	{"country", "Country", Text},
	{"market", "Market", Text},
	{"sourced_points", "Sourced points", PointsOf},
	{"assisted_points", "Assisted points", PointsOf},
	{"sold_points", "Sold points", PointsOf},
	{"managed_points", "Managed points", PointsOf},
	{"total_points", "Total points", PointsOf},
	{"ended", "Services ended", Flag},
}

// eachBreakdown reads a partner's points by client, by default most first. Points that
// belong to no client come last, without a company, unless the report is
// narrowed: so the rows of a whole report add up to the partner's points.
func eachBreakdown(ctx context.Context, src Source, q Query, to Sink) error {
	order := q.BreakdownOrder.or(Order{By: "total", Descending: true})
	found, err := src.book().PointsByClient(ctx, book.BreakdownQuery{
		Partner: src.Partner, Known: q.known(src.Today), Search: q.search(),
		DealType: orZero(q.DealType), Market: orZero(q.Market), Order: breakdownOrders[order.By],
	}, order.window())
	if err != nil {
		return err
	}
	items := found.Items()
	alone := found.Unassigned != (points.Balance{}) && q.Search == nil && q.DealType == nil && q.Market == nil
	if alone {
		to.total(len(items) + 1)
	} else {
		to.total(len(items))
	}
	for _, item := range items {
		numbers, err := balanceCells(item.Balance)
		if err != nil {
			return err
		}
		of := item.Client.Edges.Company
		cells := append([]string{item.Client.Name, domainOf(of), countryOf(of), string(item.Market)}, numbers...)
		if err := to.Row(Row{ClientID: item.Client.ID, Cells: append(cells, flag(item.Ended))}); err != nil {
			return err
		}
	}
	if !alone {
		return nil
	}
	numbers, err := balanceCells(found.Unassigned)
	if err != nil {
		return err
	}
	return to.Row(Row{Cells: append(append(make([]string, 4), numbers...), "")})
}

func balanceCells(balance points.Balance) ([]string, error) {
	sold, total, err := sums(balance)
	return []string{balance.Sourced.String(), balance.Assisted.String(), sold.String(), balance.Managed.String(), total.String()}, err
}

func orZero[T any](value *T) T {
	if value == nil {
		var zero T
		return zero
	}
	return *value
}
