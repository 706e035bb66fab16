package report

import (
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/points"
)

// SharedSelling names a number of shared selling (F12).
type SharedSelling string

// The numbers.
const (
	// DealsCreated are the deals opened within the range.
	DealsCreated SharedSelling = "created"
	// DealsInFlight are the sourced deals that are open on the range's last day.
	DealsInFlight SharedSelling = "in_flight"
	// DealsWon are the deals won within the range.
	DealsWon SharedSelling = "won"
)

var dealColumns = []Column{
	{"deal", "Deal", Text},
	{"company", "Company", Text},
	{"stage", "Stage", Text},
	{"deal_type", "Deal type", Text},
	{"opened_on", "Opened on", Day},
	{"closed_on", "Closed on", Day},
	{"amount", "Amount", Amount},
	{"currency", "Currency", Text},
	{"product", "Product", Text},
	{"employee", "Employee", Text},
	{"key", "Key", Text},
}

// eachDeal reads deals in the order of their keys, a page at a time: those that
// were opened, closed or open within the range, or those behind a number of
// shared selling.
func eachDeal(ctx context.Context, src Source, q Query, to Sink) error {
	from, until := q.Range.Days(src.Today)
	clients, err := clientsByCompany(ctx, src)
	if err != nil {
		return err
	}
	after := ""
	for {
		rows, err := src.DB.Deal.Query().
			Where(deal.PartnerID(src.Partner.ID), deal.IDGT(after), deal.OpenedOnLTE(until)).
			WithProduct().WithEmployee().WithCompany().Order(deal.ByID()).Limit(src.pageSize()).All(ctx)
		if err != nil {
			return fmt.Errorf("report: read deals: %w", err)
		}
		for _, row := range rows {
			if q.DealType != nil && row.DealType != *q.DealType || !q.shows(row, from, until) {
				continue
			}
			if err := to.Row(dealRow(row, clients)); err != nil {
				return err
			}
		}
		if len(rows) < src.pageSize() {
			return nil
		}
		after = rows[len(rows)-1].ID
	}
}

// shows reports whether a deal is among those wanted.
func (q Query) shows(row *ent.Deal, from, until points.Date) bool {
	within := func(on points.Date) bool { return !on.IsZero() && on >= from && on <= until }
	switch orZero(q.SharedSelling) {
	case DealsCreated:
		return within(row.OpenedOn)
	case DealsInFlight:
		return row.DealType == points.DealSourced && book.DealInFlight(row, until)
	case DealsWon:
		return row.Stage == deal.StageWon && within(row.ClosedOn)
	}
	return slices.ContainsFunc([]points.Date{row.OpenedOn, row.ClosedOn}, within) || book.DealInFlight(row, until)
}

func dealRow(row *ent.Deal, clients map[string]*ent.Clientship) Row {
	company, product, employee, amount, currency := "", "", "", "", ""
	if row.Edges.Company != nil {
		company = row.Edges.Company.Name
	}
	if row.Edges.Product != nil {
		product = row.Edges.Product.Name
	}
	if row.Edges.Employee != nil {
		employee = row.Edges.Employee.Name
	}
	if row.Amount != nil {
		amount, currency = amountIn(*row.Amount, row.Currency)
	}
	shown := Row{Cells: []string{
		row.Name, company, string(row.Stage), string(row.DealType), row.OpenedOn.String(), row.ClosedOn.String(),
		amount, currency, product, employee, row.Key,
	}}
	if client := clients[orZero(row.CompanyID)]; client != nil {
		shown.ClientID = client.ID
	}
	return shown
}
