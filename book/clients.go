package book

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// ClientsOrder says what a list of clients is sorted by; ids break ties.
type ClientsOrder int8

// The orders.
const (
	// ByName sorts by the company's name, case folded.
	ByName ClientsOrder = iota
	// ByMRR sorts by MRR in US$ on the day.
	ByMRR
	// ByPoints sorts by total points on the day.
	ByPoints
	// ByRenewal sorts by the start of the next renewal; none is the latest.
	ByRenewal
)

// ClientsQuery selects clients of a partner on a day (F2).
type ClientsQuery struct {
	Partner *ent.Partner
	On      points.Date
	// Search is part of the company's name or domain, case ignored.
	Search string
	// Relationships narrows the list; empty means Current.
	Relationships []Relationship
	Order         ClientsOrder
}

// Clients returns a window of the selected clients, in one to three statements
// and one to three more for the order or a search.
func (b *Book) Clients(ctx context.Context, q ClientsQuery, w keyset.Window) (keyset.Page[*Client], error) {
	empty := keyset.Page[*Client]{}
	wanted := q.Relationships
	if len(wanted) == 0 {
		wanted = Current
	}
	clients, err := b.clientsOf(ctx, q.Partner, q.On, q.Search)
	if err != nil {
		return empty, err
	}
	held, err := b.holdings(ctx, q.Partner, clients, ledger.Known{On: q.On})
	if err != nil {
		return empty, err
	}
	key, err := b.keys(ctx, q, held)
	if err != nil {
		return empty, err
	}
	rows := make([]keyset.Row[*Client], 0, len(clients))
	for _, client := range clients {
		relationship := held[client.ID].relationship
		if !slices.Contains(wanted, relationship) {
			continue
		}
		place, err := key(client)
		if err != nil {
			return empty, err
		}
		rows = append(rows, keyset.Row[*Client]{Key: place, Item: &Client{Clientship: client, AsOf: q.On, Listed: relationship}})
	}
	page := keyset.Cut(rows, w)
	together(page.Items())
	return page, nil
}

// clientsOf reads the clients that a partner had by a day, with their
// companies where a search looks at them. Those without a first day never were
// clients: what had made them so was corrected.
func (b *Book) clientsOf(ctx context.Context, partner *ent.Partner, on points.Date, search string) ([]*ent.Clientship, error) {
	clients, err := b.db.Clientship.Query().
		Where(clientship.PartnerID(partner.ID), clientship.SinceGT(0), clientship.SinceLTE(on)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read clients: %w", err)
	}
	if search == "" {
		return clients, nil
	}
	if err := b.withCompanies(ctx, partner, clients); err != nil {
		return nil, err
	}
	// Folding in Go finds the same on both databases, beyond ASCII too.
	return slices.DeleteFunc(clients, func(client *ent.Clientship) bool { return !matches(client, search) }), nil
}

// withCompanies loads the companies of a partner's clients.
func (b *Book) withCompanies(ctx context.Context, partner *ent.Partner, clients []*ent.Clientship) error {
	companies, err := b.db.Company.Query().Where(company.HasClientsWith(clientship.PartnerID(partner.ID))).All(ctx)
	if err != nil {
		return fmt.Errorf("book: read companies: %w", err)
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

func (b *Book) managementsOf(ctx context.Context, partner *ent.Partner, on points.Date) (map[pair]management, error) {
	return b.managements(ctx, []string{partner.Key}, func(s *sql.Selector) {
		s.Where(sql.EQ(s.C(clientship.FieldPartnerID), partner.ID))
	}, on)
}

// keys returns the function that places a client in the order.
func (b *Book) keys(ctx context.Context, q ClientsQuery, held map[string]holding) (func(*ent.Clientship) (keyset.Key, error), error) {
	ofPartner := company.HasClientsWith(clientship.PartnerID(q.Partner.ID))
	switch q.Order {
	case ByMRR:
		subscriptions, err := b.subscriptions(ctx, subscription.HasCompanyWith(ofPartner), q.On)
		return func(client *ent.Clientship) (keyset.Key, error) {
			amounts, err := MRR(subscriptions[client.CompanyID])
			if err != nil {
				return keyset.Key{}, err
			}
			usd, err := b.InUSD(amounts, q.On)
			return keyset.Key{Number: usd.Amount, ID: client.ID}, err
		}, err
	case ByPoints:
		return func(client *ent.Clientship) (keyset.Key, error) {
			total, err := Total(held[client.ID].balance)
			return keyset.Key{Number: int64(total), ID: client.ID}, err
		}, nil
	case ByRenewal:
		renewals, err := b.renewals(ctx, renewal.HasCompanyWith(ofPartner), q.On)
		return func(client *ent.Clientship) (keyset.Key, error) {
			starts := points.MaxDate + 1
			if next := renewals[client.CompanyID]; next != nil {
				starts = next.StartsOn
			}
			return keyset.Key{Number: int64(starts), ID: client.ID}, nil
		}, err
	}
	return func(client *ent.Clientship) (keyset.Key, error) {
		return keyset.Key{Text: strings.ToLower(client.Name), ID: client.ID}, nil
	}, nil
}

// Total is sourced plus assisted plus managed points.
func Total(balance points.Balance) (points.Points, error) {
	sold, err := balance.Sourced.Add(balance.Assisted)
	if err != nil {
		return 0, err
	}
	return sold.Add(balance.Managed)
}
