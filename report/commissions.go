package report

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/points"
)

var commissionColumns = []Column{
	{"quarter", "Statement", Text},
	{"status", "Status", Text},
	{"payout_on", "Payout on", Day},
	{"kind", "Kind", Text},
	{"paid_on", "Paid on", Day},
	{"company", "Company", Text},
	{"line", "Product line", Text},
	{"net", "Net payment", Amount},
	{"accrual", "Accrual", Amount},
	{"currency", "Currency", Text},
	{"rate_on", "Spot rate of", Day},
	{"rate", "Spot rate", Number},
	{"converted", "Converted", Amount},
	{"payout_currency", "Payout currency", Text},
	{"pending", "Pending because", Text},
	{"sold_on", "Sold on", Day},
	{"earns_until", "Earns until", Day},
}

// eachCommission reads the lines of commission statements whose payment lies in
// the range, as they are on the day; what is carried over counts by its quarter's
// first day.
func eachCommission(ctx context.Context, src Source, q Query, to Sink) error {
	from, until := q.Range.Days(src.Today)
	accounts, err := src.book().Commissions(ctx, []*ent.Partner{src.Partner}, q.known(src.Today))
	if err != nil {
		return err
	}
	account := accounts[src.Partner.ID]
	clients, err := clientsByCompany(ctx, src)
	if err != nil {
		return err
	}
	lines, err := linesByKey(ctx, src.DB)
	if err != nil {
		return err
	}
	for _, statement := range account.Statements {
		for _, line := range statement.Lines {
			on := line.Payment.On
			if line.Kind == commission.KindCarryOver {
				on = statement.Quarter.From()
			}
			if on < from || on > until || q.Client != nil && !about(clients, line, *q.Client) {
				continue
			}
			if err := to.Row(commissionRow(statement, line, clients[line.Payment.Company], lines)); err != nil {
				return err
			}
		}
	}
	return nil
}

// about reports whether a line is about a client.
func about(clients map[string]*ent.Clientship, line *commission.Line, clientID string) bool {
	client := clients[line.Payment.Company]
	return client != nil && client.ID == clientID
}

func commissionRow(statement *commission.Statement, line *commission.Line, client *ent.Clientship, lines map[string]string) Row {
	row := Row{}
	name, rateOn, rate := "", "", ""
	if client != nil {
		row.ClientID, name = client.ID, client.Name
	}
	if line.Rate != nil {
		rateOn, rate = line.Rate.On.String(), line.Rate.Text
	}
	net, currency := amountIn(line.Payment.Net.Amount, line.Payment.Net.Currency)
	accrual, _ := amountIn(line.Accrual.Amount, line.Accrual.Currency)
	converted, payout := amountOf(line.Converted)
	row.Cells = []string{
		statement.Quarter.String(), string(statement.Status), statement.Quarter.PayoutOn().String(), string(line.Kind),
		line.Payment.On.String(), name, lines[line.Payment.Line], net, accrual, currency,
		rateOn, rate, converted, payout, string(line.Pending), line.Sale.On.String(), line.Until.String(),
	}
	return row
}

// amountOf is an amount, if there is one, and its currency.
func amountOf(amount *points.Money) (string, string) {
	if amount == nil {
		return "", ""
	}
	return amountIn(amount.Amount, amount.Currency)
}

// clientsByCompany are the partner's clients, by company.
func clientsByCompany(ctx context.Context, src Source) (map[string]*ent.Clientship, error) {
	rows, err := src.DB.Clientship.Query().Where(clientship.PartnerID(src.Partner.ID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("report: read clients: %w", err)
	}
	byCompany := make(map[string]*ent.Clientship, len(rows))
	for _, row := range rows {
		byCompany[row.CompanyID] = row
	}
	return byCompany, nil
}
