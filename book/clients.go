package book

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// ClientsOrder says what a list of clients is sorted by; ids break ties.
type ClientsOrder int8

// The orders. What is not known of a client comes before all values in
// ascending order, but for renewals.
const (
	// ByName sorts by the company's name.
	ByName ClientsOrder = iota
	// ByMRR sorts by MRR in US$ on the day.
	ByMRR
	// ByPoints sorts by total points on the day.
	ByPoints
	// ByRenewal sorts by the start of the next renewal; none is the latest.
	ByRenewal
	// ByEngagement sorts by the latest score of the engagement index.
	ByEngagement
	// ByUsage sorts by the tools used, by the latest reading.
	ByUsage
	// BySince sorts by the first day.
	BySince
)

// ClientsQuery selects clients of a partner on a day, as known (F2).
type ClientsQuery struct {
	Partner *ent.Partner
	ledger.Known
	ClientsFilter
	Order ClientsOrder
}

// Clients returns a window of the selected clients, in one to three statements
// and one more for each kind of thing that the filter and the order look at
// beside them. As known before now, two more.
func (b *Book) Clients(ctx context.Context, q ClientsQuery, w keyset.Window) (keyset.Page[*Client], error) {
	empty := keyset.Page[*Client]{}
	wanted := q.Relationships
	if len(wanted) == 0 {
		wanted = Current
	}
	clients, err := b.clientsOf(ctx, q.Partner, q.Known)
	if err != nil {
		return empty, err
	}
	if q.looksAtCompanies() {
		if err := b.withCompanies(ctx, q.Partner, clients, q.Known); err != nil {
			return empty, err
		}
	}
	held, err := b.holdings(ctx, q.Partner, clients, q.Known)
	if err != nil {
		return empty, err
	}
	around := b.surroundings(ctx, &q)
	tests := b.tests(&q, around)
	rows := make([]keyset.Row[*Client], 0, len(clients))
	for _, client := range clients {
		relationship := held[client.ID].relationship
		if !slices.Contains(wanted, relationship) {
			continue
		}
		passes, err := all(tests, client)
		if err != nil {
			return empty, err
		}
		if !passes {
			continue
		}
		place, err := q.Order.key(client, held[client.ID], around)
		if err != nil {
			return empty, err
		}
		rows = append(rows, keyset.Row[*Client]{Key: place, Item: &Client{Clientship: client, Known: q.Known, Listed: relationship}})
	}
	page := keyset.Cut(rows, w)
	Together(page.Items())
	return page, nil
}

func all(tests []test, client *ent.Clientship) (bool, error) {
	for _, pass := range tests {
		if passes, err := pass(client); err != nil || !passes {
			return false, err
		}
	}
	return true, nil
}

// clientsOf reads the clients that a partner had by a day, as known. Those without
// a first day never were clients: what had made them so was corrected.
func (b *Book) clientsOf(ctx context.Context, partner *ent.Partner, known ledger.Known) ([]*ent.Clientship, error) {
	query := b.db.Clientship.Query().Where(clientship.PartnerID(partner.ID))
	if known.At.IsZero() {
		query.Where(clientship.SinceGT(0), clientship.SinceLTE(known.On))
	}
	clients, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read clients: %w", err)
	}
	if known.At.IsZero() {
		return clients, nil
	}
	return b.sinceThen(ctx, partner, clients, known)
}

// withCompanies loads what lists look at of the companies of a partner's clients:
// their domains and countries.
func (b *Book) withCompanies(ctx context.Context, partner *ent.Partner, clients []*ent.Clientship, known ledger.Known) error {
	companies, err := b.db.Company.Query().Where(ofPartner(partner).in(company.FieldID)).
		Select(company.FieldID, company.FieldDomain, company.FieldCountry).All(ctx)
	if err != nil {
		return fmt.Errorf("book: read companies: %w", err)
	}
	if err := b.SetCountries(ctx, companies, known); err != nil {
		return err
	}
	byID := make(map[string]*ent.Company, len(companies))
	for _, row := range companies {
		byID[row.ID] = row
	}
	for _, client := range clients {
		client.Edges.Company = byID[client.CompanyID]
	}
	return nil
}

func (b *Book) managementsOf(ctx context.Context, partner *ent.Partner, known ledger.Known) (map[pair]management, error) {
	return b.managements(ctx, []string{partner.Key}, func(s *sql.Selector) {
		s.Where(sql.EQ(s.C(clientship.FieldPartnerID), partner.ID))
	}, known)
}

// key places a client in the order.
func (o ClientsOrder) key(client *ent.Clientship, held holding, around *surroundings) (keyset.Key, error) {
	key := keyset.Key{ID: client.ID}
	var err error
	switch o {
	case ByMRR:
		key.Number, err = around.usd(client.CompanyID)
	case ByPoints:
		var total points.Points
		total, err = Total(held.balance)
		key.Number = int64(total)
	case ByRenewal:
		var starts map[string]points.Date
		starts, err = around.starts()
		key.Number = int64(points.MaxDate) + 1
		if next, renews := starts[client.CompanyID]; renews {
			key.Number = int64(next)
		}
	case ByEngagement:
		var scores map[string]int64
		scores, err = around.scores()
		key.Number = -1
		if score, known := scores[client.CompanyID]; known {
			key.Number = score
		}
	case ByUsage:
		var tools map[string]int64
		tools, err = around.tools()
		key.Number = -1
		if used, read := tools[client.CompanyID]; read {
			key.Number = used
		}
	case BySince:
		key.Number = int64(client.Since)
	default:
		key = keyset.Named(client.Name, client.ID)
	}
	return key, err
}

// Total is sourced plus assisted plus managed points.
func Total(balance points.Balance) (points.Points, error) {
	sold, err := balance.Sourced.Add(balance.Assisted)
	if err != nil {
		return 0, err
	}
	return sold.Add(balance.Managed)
}
