package graph

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// forecastMost is the greatest number of months of a forecast: no sale earns
// longer.
const forecastMost = 36

// commissionForecast is what the months to come would earn (F13).
func (r *Resolver) commissionForecast(ctx context.Context, partner *model.Partner, months int, k ledger.Known) (*model.CommissionForecast, error) {
	if months < 1 || months > forecastMost {
		return nil, invalid("months", fmt.Sprintf("%d is out of range: ask for 1 to %d months", months, forecastMost))
	}
	earnings, err := r.book.Earnings(ctx, partner.Partner, k)
	if err != nil {
		return nil, err
	}
	expected, err := commission.Forecast(earnings.Lines, k.On, months)
	if err != nil {
		return nil, err
	}
	shown := &model.CommissionForecast{Earnings: earnings, Months: make([]*model.CommissionForecastMonth, months)}
	for i, month := range expected {
		sums, err := amounts(month.Expected, nil)
		if err != nil {
			return nil, err
		}
		shown.Months[i] = &model.CommissionForecastMonth{Month: month.First, Expected: sums, LineCount: month.Lines}
	}
	return shown, nil
}

func (r *Resolver) forecastLines(f *model.CommissionForecast, month *points.Date, args pageArgs) (*model.CommissionForecastLineConnection, error) {
	order := orderName("forecast", f.Earnings.On, orZero(month))
	w, err := args.window(order, model.OrderDirectionAsc)
	if err != nil {
		return nil, err
	}
	var rows []keyset.Row[*commission.Earning]
	var monthly commission.Purse
	for _, line := range f.Earnings.Lines {
		if month != nil && !line.In(*month) {
			continue
		}
		rows = append(rows, keyset.Row[*commission.Earning]{Key: keyset.Key{Number: int64(line.Until), ID: line.Company + " " + line.Line}, Item: line})
		if err := monthly.Put(line.Monthly); err != nil {
			return nil, err
		}
	}
	page := keyset.Cut(rows, w)
	shown := &model.CommissionForecastLineConnection{Nodes: []*model.CommissionForecastLine{}, PageInfo: pageInfo(page, order), TotalCount: page.Total}
	if shown.Monthly, err = amounts(monthly, nil); err != nil {
		return nil, err
	}
	for _, line := range page.Items() {
		shown.Nodes = append(shown.Nodes, &model.CommissionForecastLine{Earning: line, Of: f.Earnings, Page: page.Items()})
	}
	shown.Edges = edges(page, order, func(i int, cursor string) *model.CommissionForecastLineEdge {
		return &model.CommissionForecastLineEdge{Cursor: cursor, Node: shown.Nodes[i]}
	})
	return shown, nil
}

// forecastClient is the client of a line that is expected to go on earning.
func (r *Resolver) forecastClient(ctx context.Context, line *model.CommissionForecastLine) (*book.Client, error) {
	beside := make([]string, len(line.Page))
	for i, other := range line.Page {
		beside[i] = other.Company
	}
	return r.clientOfCompany(ctx, line.Of.Partner.ID, line.Company, line.Of.Known, beside)
}
