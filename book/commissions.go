package book

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/payment"
	"github.com/tierboard/tierboard/ent/spotrate"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Commissions is a partner's commission account on a day (F13). Its lines name
// companies by their ids and product lines by their keys.
type Commissions struct {
	*commission.Account
	Partner *ent.Partner
	Known   ledger.Known
	Sales   SaleEvents
	// Companies are those that all lines are about, each once.
	Companies []string
}

// SaleEvents are the events of sales, by key.
type SaleEvents map[string]*ent.Event

// Source returns the event of a sale that the partner made, as far as the
// context's viewer may know of it; nil where it is not among them.
func (e SaleEvents) Source(ctx context.Context, sale commission.Sale) *ledger.Source {
	row := e[sale.Event]
	if row == nil {
		return nil
	}
	source := &ledger.Source{ID: row.ID, Kind: row.Kind, On: row.On}
	if asking, _ := viewer.From(ctx); asking.SeesAll() {
		source.Key = &row.Key
	}
	return source
}

// Commissions settles the accounts of partners, whose rows the caller read as
// the viewer, in four statements. Payments and events are read as the program
// itself; nothing of them comes back but what rests on the partners' own sales.
func (b *Book) Commissions(ctx context.Context, partners []*ent.Partner, known ledger.Known) (map[string]*Commissions, error) {
	lines, err := b.db.ProductLine.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read product lines: %w", err)
	}
	keyOf := make(map[string]string, len(lines))
	for _, line := range lines {
		keyOf[line.ID] = line.Key
	}
	sales, events, err := b.sales(ctx, partners, known)
	if err != nil {
		return nil, err
	}
	payments, err := b.payments(ctx, partners, known, keyOf)
	if err != nil {
		return nil, err
	}
	rates, err := b.rates(ctx, partners, known.On)
	if err != nil {
		return nil, err
	}
	accounts := make(map[string]*Commissions, len(partners))
	for _, partner := range partners {
		account, err := commission.Settle(termsOf(partner), known.On, sales, payments, rates)
		if err != nil {
			return nil, err
		}
		accounts[partner.ID] = &Commissions{Account: account, Partner: partner, Known: known, Sales: events, Companies: companiesOf(account)}
	}
	return accounts, nil
}

func companiesOf(account *commission.Account) []string {
	var companies []string
	for _, s := range account.Statements {
		for _, line := range s.Lines {
			if line.Kind != commission.KindCarryOver {
				companies = append(companies, line.Payment.Company)
			}
		}
	}
	slices.Sort(companies)
	return slices.Compact(companies)
}

func termsOf(partner *ent.Partner) commission.Terms {
	return commission.Terms{Partner: partner.Key, Level: commission.Level(partner.Level), Payout: partner.PayoutCurrency}
}

// ofCompaniesOf keeps to rows of companies that are clients of the partners.
func ofCompaniesOf(partners []*ent.Partner, column string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		ids := make([]any, len(partners))
		for i, partner := range partners {
			ids[i] = partner.ID
		}
		t := sql.Dialect(s.Dialect()).Table(clientship.Table)
		s.Where(sql.In(s.C(column), sql.Dialect(s.Dialect()).Select(t.C(clientship.FieldCompanyID)).From(t).
			Where(sql.In(t.C(clientship.FieldPartnerID), ids...))))
	}
}

// sales reads the sales that opened the lines of the partners' companies, and
// their events by key.
func (b *Book) sales(ctx context.Context, partners []*ent.Partner, known ledger.Known) (map[commission.LineOf][]commission.Sale, SaleEvents, error) {
	rows, err := b.db.Event.Query().Where(
		ofCompaniesOf(partners, event.FieldCompanyID), known.Events(), event.OnLTE(known.On),
		event.Or(
			event.KindIn(points.EventLineSold, points.EventLineCancelled),
			event.And(event.KindIn(points.EventLineChanged), event.Mrr(0)),
		),
	).All(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, nil, fmt.Errorf("book: read sales: %w", err)
	}
	events, byKey := make([]points.Event, 0, len(rows)), make(SaleEvents, len(rows))
	for _, row := range rows {
		events = append(events, points.Event{
			Key: row.Key, Company: *row.CompanyID, On: row.On, Seq: row.Seq, Kind: row.Kind, Line: row.Line, MRR: row.Mrr,
			Currency: row.Currency, Seller: row.Seller, DealType: row.DealType,
		})
		byKey[row.Key] = row
	}
	return commission.Sales(events), byKey, nil
}

func (b *Book) payments(ctx context.Context, partners []*ent.Partner, known ledger.Known, lines map[string]string) ([]commission.Payment, error) {
	query := b.db.Payment.Query().Where(ofCompaniesOf(partners, payment.FieldCompanyID), payment.OnLTE(known.On))
	if !known.At.IsZero() {
		query.Where(payment.RecordedAtLTE(known.At.UTC()))
	}
	rows, err := query.All(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, fmt.Errorf("book: read payments: %w", err)
	}
	payments := make([]commission.Payment, len(rows))
	for i, row := range rows {
		payments[i] = commission.Payment{
			LineOf: commission.LineOf{Company: row.CompanyID, Line: lines[row.LineID]}, ID: row.ID, On: row.On,
			Net: points.Money{Amount: row.Amount, Currency: row.Currency},
		}
	}
	return payments, nil
}

// rates reads the prices in the partners' payout currencies up to a day.
func (b *Book) rates(ctx context.Context, partners []*ent.Partner, on points.Date) ([]commission.Rate, error) {
	var payout []points.Currency
	for _, partner := range partners {
		payout = append(payout, partner.PayoutCurrency)
	}
	rows, err := b.db.SpotRate.Query().Where(spotrate.QuoteIn(payout...), spotrate.OnLTE(on)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read spot rates: %w", err)
	}
	rates := make([]commission.Rate, len(rows))
	for i, row := range rows {
		rates[i] = commission.Rate{On: row.On, Base: row.Base, Quote: row.Quote, Text: row.Rate}
	}
	return rates, nil
}

// statementPrefix begins the ids of statements, which are computed: the partner
// and the quarter follow.
const statementPrefix = "cs_"

// StatementID returns the id of a partner's statement of a quarter.
func StatementID(partnerID string, q commission.Quarter) string {
	return statementPrefix + strings.TrimPrefix(partnerID, string(id.Partner)) + q.String()
}

// ParseStatementID reads what StatementID returns.
func ParseStatementID(text string) (partnerID string, q commission.Quarter, ok bool) {
	rest, isStatement := strings.CutPrefix(text, statementPrefix)
	if digits := id.Length - len(id.Partner); isStatement && len(rest) > digits {
		partnerID = string(id.Partner) + rest[:digits]
		q, ok = commission.ParseQuarter(rest[digits:])
	}
	return partnerID, q, ok && id.Of(partnerID) == id.Partner
}
