package book

import (
	"context"
	"fmt"
	"strings"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// BreakdownOrder says what a breakdown is sorted by; ids break ties.
type BreakdownOrder int8

// The orders.
const (
	BreakdownByTotal BreakdownOrder = iota
	BreakdownBySold
	BreakdownByManaged
	BreakdownByName
)

// Market is what a client's country is to an edition.
type Market string

// The markets.
const (
	Established Market = "established"
	Growth      Market = "growth"
)

// BreakdownQuery selects points of a partner by client (F21).
type BreakdownQuery struct {
	Partner *ent.Partner
	ledger.Known
	// DealType keeps to sold points of one type, and leaves managed points
	// out; "" counts all (docs/rules.md, section 13).
	DealType points.DealType
	// Market keeps to clients whose country, the latest known, is of that market;
	// "" means all.
	Market Market
	// Search is part of the company's name or domain, case ignored.
	Search string
	Order  BreakdownOrder
}

// ClientPoints are the points of one client.
type ClientPoints struct {
	Client  *Client
	Balance points.Balance
	Market  Market
	Ended   bool
}

// Breakdown is a window of a partner's points by client, with the sum of the
// whole list and what belongs to no client.
type Breakdown struct {
	keyset.Page[*ClientPoints]
	Sum, Unassigned points.Balance
}

// PointsByClient returns a window of the clients with points that the query
// counts, in three to six statements. Their companies are loaded.
func (b *Book) PointsByClient(ctx context.Context, q BreakdownQuery, w keyset.Window) (Breakdown, error) {
	clients, err := b.db.Clientship.Query().Where(clientship.PartnerID(q.Partner.ID)).All(ctx)
	if err != nil {
		return Breakdown{}, fmt.Errorf("book: read clients: %w", err)
	}
	if q.Market != "" || q.Search != "" {
		if err := b.withCompanies(ctx, q.Partner, clients, q.Known); err != nil {
			return Breakdown{}, err
		}
	}
	held, err := b.holdings(ctx, q.Partner, clients, q.Known)
	if err != nil {
		return Breakdown{}, err
	}
	result := Breakdown{}
	if result.Unassigned, err = ledger.Unassigned(ctx, b.db, q.Partner.ID, q.Known); err != nil {
		return Breakdown{}, err
	}
	rows := make([]keyset.Row[*ClientPoints], 0, len(clients))
	for _, client := range clients {
		counted := q.counted(held[client.ID].balance)
		if counted == (points.Balance{}) || q.Market != "" && q.Market != b.Market(client.Edges.Company, q.On) || !matches(client, q.Search) {
			continue
		}
		if result.Sum, err = result.Sum.Plus(counted); err != nil {
			return Breakdown{}, err
		}
		key, err := q.Order.key(client, counted)
		if err != nil {
			return Breakdown{}, err
		}
		relationship := held[client.ID].relationship
		item := &ClientPoints{
			Client:  &Client{Clientship: client, Known: q.Known, Listed: relationship},
			Balance: counted, Ended: relationship == Ended,
		}
		rows = append(rows, keyset.Row[*ClientPoints]{Key: key, Item: item})
	}
	result.Page = keyset.Cut(rows, w)
	page := make([]*Client, len(result.Rows))
	for i, row := range result.Rows {
		page[i] = row.Item.Client
	}
	Together(page)
	of := ofPartner(q.Partner)
	if w.First+w.Last > 0 {
		of = companiesIn(companyIDs(page))
	}
	return result, b.withMarkets(ctx, result.Items(), of, q.Known)
}

func companyIDs(clients []*Client) []string {
	ids := make([]string, len(clients))
	for i, client := range clients {
		ids[i] = client.CompanyID
	}
	return ids
}

// withMarkets loads the companies of a page's clients and tells their markets.
func (b *Book) withMarkets(ctx context.Context, page []*ClientPoints, of companies, known ledger.Known) error {
	rows, err := b.db.Company.Query().Where(of.in(company.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("book: read companies: %w", err)
	}
	if err := b.SetCountries(ctx, rows, known); err != nil {
		return err
	}
	byID := make(map[string]*ent.Company, len(rows))
	for _, row := range rows {
		byID[row.ID] = row
	}
	for _, item := range page {
		item.Client.Edges.Company = byID[item.Client.CompanyID]
		item.Market = b.Market(item.Client.Edges.Company, known.On)
	}
	return nil
}

func (q *BreakdownQuery) counted(balance points.Balance) points.Balance {
	switch q.DealType {
	case points.DealSourced:
		return points.Balance{Sourced: balance.Sourced}
	case points.DealAssisted:
		return points.Balance{Assisted: balance.Assisted}
	}
	return balance
}

func (o BreakdownOrder) key(client *ent.Clientship, balance points.Balance) (keyset.Key, error) {
	key := keyset.Key{ID: client.ID}
	var value points.Points
	var err error
	switch o {
	case BreakdownByName:
		key = keyset.Named(client.Name, client.ID)
	case BreakdownBySold:
		value, err = balance.Sourced.Add(balance.Assisted)
	case BreakdownByManaged:
		value = balance.Managed
	default:
		value, err = Total(balance)
	}
	key.Number = int64(value)
	return key, err
}

// Market returns the market of a company's country, as its row says, by the
// edition in force on a day.
func (b *Book) Market(company *ent.Company, on points.Date) Market {
	if company == nil {
		return Established
	}
	return b.MarketOf(company.Country, on)
}

// MarketOf returns the market of a country by the edition in force on a day. No
// country is in an established market.
func (b *Book) MarketOf(country points.Country, on points.Date) Market {
	if b.program.EditionOn(on).GrowthMarket(country) {
		return Growth
	}
	return Established
}

// matches reports whether a search finds the client, whose company is loaded.
func matches(client *ent.Clientship, search string) bool {
	search = strings.ToLower(search)
	return strings.Contains(strings.ToLower(client.Name), search) ||
		client.Edges.Company != nil && strings.Contains(strings.ToLower(client.Edges.Company.Domain), search)
}
