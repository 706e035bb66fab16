package report

import (
	"context"

	"github.com/tierboard/tierboard/book"
)

var renewalColumns = []Column{
	{"company", "Company", Text},
	{"domain", "Domain", Text},
	{"line", "Product line", Text},
	{"starts_on", "Starts on", Day},
	{"decide_by", "Decide by", Day},
	{"status", "Status", Text},
	{"decision", "Decision", Text},
	{"decided_on", "Decided on", Day},
	{"mrr", "Renewal MRR", Amount},
	{"mrr_change", "MRR change", Amount},
	{"currency", "Currency", Text},
	{"manager", "Renewal manager", Text},
}

// eachRenewal reads the renewals of the clients of a day, by default soonest
// first: those that start in the range or, without one, after the day.
func eachRenewal(ctx context.Context, src Source, q Query, to Sink) error {
	b, on := src.book(), src.Today
	order := q.RenewalOrder.or(Order{By: "start"})
	wanted := book.RenewalsQuery{Partner: src.Partner, Known: q.known(on), Order: renewalOrders[order.By]}
	if wanted.Search = q.search(); q.RenewalFilter != nil {
		wanted.RenewalsFilter = *q.RenewalFilter
	}
	if q.Range != nil {
		wanted.From, wanted.To = q.Range.Days(on)
	}
	list, err := b.ClientRenewals(ctx, wanted, order.window())
	if err != nil {
		return err
	}
	items := list.Items()
	to.total(len(items))
	lines, err := linesByKey(ctx, src.DB)
	if err != nil {
		return err
	}
	companyIDs := make([]string, len(items))
	for i, item := range items {
		companyIDs[i] = item.Client.CompanyID
	}
	for start := 0; start < len(items); start += src.pageSize() {
		end := min(start+src.pageSize(), len(items))
		companies, err := companiesOf(ctx, src, companyIDs[start:end], q.known(on))
		if err != nil {
			return err
		}
		subscriptions, err := b.Subscriptions(ctx, companyIDs[start:end], q.known(on))
		if err != nil {
			return err
		}
		for _, item := range items[start:end] {
			r := item.Renewal
			mrr, currency := amountIn(r.Mrr, r.Currency)
			change := ""
			if changed, comparable := r.Change(subscriptions[r.CompanyID]); comparable {
				change = changed.String()
			}
			decided := ""
			if on >= r.DecidedOn {
				decided = r.DecidedOn.String()
			}
			err := to.Row(Row{ClientID: item.Client.ID, Cells: []string{
				item.Client.Name, domainOf(companies[r.CompanyID]), lines[r.Line], r.StartsOn.String(), r.DecideBy().String(),
				string(r.Status(on)), string(r.DecisionOn(on)), decided, mrr, change, currency, r.Manager,
			}})
			if err != nil {
				return err
			}
		}
	}
	return nil
}
