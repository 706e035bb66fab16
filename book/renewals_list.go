package book

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// RenewalsOrder says what a list of renewals is sorted by; the start and the id
// break ties.
type RenewalsOrder int8

// The orders.
const (
	// ByStart sorts by the first day of the term.
	ByStart RenewalsOrder = iota
	// ByDeadline sorts by the last day for a decision.
	ByDeadline
	// ByChange sorts by the change of MRR in US$; what the table does not price
	// is the least.
	ByChange
	// ByClient sorts by the company's name.
	ByClient
)

// RenewalsQuery selects renewals of a partner's current clients on a day (F14,
// F16).
type RenewalsQuery struct {
	Partner *ent.Partner
	// Known tells whose clients they are, and what their lines bring; renewals and
	// what was decided about them are those on record.
	ledger.Known
	RenewalsFilter
	Order RenewalsOrder
}

// RenewalsFilter narrows a list of renewals; the zero value lets all pass.
// Saved reports keep it: its names in JSON stay.
type RenewalsFilter struct {
	// Search is part of the company's name or domain, case ignored.
	Search string `json:"search,omitempty"`
	// From and To bound the starts of the terms, both inclusive. Without From
	// they start after the day of the list, unless Statuses ask for what began.
	From points.Date `json:"from,omitzero"`
	To   points.Date `json:"to,omitzero"`
	// Open keeps to renewals in their window, or to those that are not.
	Open      *bool              `json:"open,omitempty"`
	Statuses  []RenewalStatus    `json:"statuses,omitempty"`
	Decisions []renewal.Decision `json:"decisions,omitempty"`
	Owner     CommunicationOwner `json:"owner,omitempty"`
	// Manager is the whole name of the vendor's renewal manager, case ignored.
	Manager string `json:"manager,omitempty"`
}

// ClientRenewal is a renewal of a partner's client.
type ClientRenewal struct {
	Client  *Client
	Renewal *Renewal
}

// RenewalList is a window of renewals. What the whole list amounts to is
// computed when it is asked for.
type RenewalList struct {
	keyset.Page[*ClientRenewal]
	// All are the renewals of the whole list, in no order.
	All []*ClientRenewal
}

// ClientRenewals returns a window of the selected renewals, in two to eight
// statements and some more for the order by change.
func (b *Book) ClientRenewals(ctx context.Context, q RenewalsQuery, w keyset.Window) (RenewalList, error) {
	list := RenewalList{}
	var err error
	if list.All, err = b.selectRenewals(ctx, q); err != nil {
		return RenewalList{}, err
	}
	key, err := b.renewalKeys(ctx, q)
	if err != nil {
		return RenewalList{}, err
	}
	rows := make([]keyset.Row[*ClientRenewal], len(list.All))
	for i, item := range list.All {
		if rows[i].Key, err = key(item); err != nil {
			return RenewalList{}, err
		}
		rows[i].Item = item
	}
	list.Page = keyset.Cut(rows, w)
	acquaint(list.Items())
	return list, nil
}

// selectRenewals returns the selected renewals in no order.
func (b *Book) selectRenewals(ctx context.Context, q RenewalsQuery) ([]*ClientRenewal, error) {
	clients, err := b.currentClients(ctx, q.Partner, q.Known, q.Search)
	if err != nil {
		return nil, err
	}
	found, err := b.db.Renewal.Query().Where(ofPartner(q.Partner).in(renewal.FieldCompanyID)).Where(q.starts()...).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read renewals: %w", err)
	}
	var selected []*ClientRenewal
	for _, row := range found {
		item := &ClientRenewal{Client: clients[row.CompanyID], Renewal: &Renewal{Renewal: row, Known: q.Known}}
		if item.Client != nil && q.passes(item) {
			selected = append(selected, item)
		}
	}
	return selected, nil
}

// acquaint makes the renewals and clients of a page know each other.
func acquaint(items []*ClientRenewal) {
	clients, companies := make([]*Client, len(items)), make([]string, len(items))
	for i, item := range items {
		clients[i], companies[i] = item.Client, item.Client.CompanyID
	}
	Together(clients)
	for _, item := range items {
		item.Renewal.Page = companies
	}
}

// currentClients returns the clients that are a partner's on a day, as known, by
// company.
func (b *Book) currentClients(ctx context.Context, partner *ent.Partner, known ledger.Known, search string) (map[string]*Client, error) {
	clients, err := b.clientsOf(ctx, partner, known)
	if err != nil {
		return nil, err
	}
	if search != "" {
		if err := b.withCompanies(ctx, partner, clients, known); err != nil {
			return nil, err
		}
		clients = slices.DeleteFunc(clients, func(client *ent.Clientship) bool { return !matches(client, search) })
	}
	held, err := b.holdings(ctx, partner, clients, known)
	if err != nil {
		return nil, err
	}
	current := make(map[string]*Client, len(clients))
	for _, client := range clients {
		if relationship := held[client.ID].relationship; slices.Contains(Current, relationship) {
			current[client.CompanyID] = &Client{Clientship: client, Known: known, Listed: relationship}
		}
	}
	return current, nil
}

// starts bounds the starts of the terms.
func (q *RenewalsQuery) starts() []predicate.Renewal {
	var bounds []predicate.Renewal
	begun := slices.Contains(q.Statuses, RenewalLapsed) || slices.Contains(q.Statuses, RenewalStarted)
	switch {
	case q.From != 0:
		bounds = append(bounds, renewal.StartsOnGTE(q.From))
	case !begun:
		bounds = append(bounds, renewal.StartsOnGT(q.On))
	}
	if q.To != 0 {
		bounds = append(bounds, renewal.StartsOnLTE(q.To))
	}
	return bounds
}

func (q *RenewalsQuery) passes(item *ClientRenewal) bool {
	r := item.Renewal
	switch {
	case q.Open != nil && *q.Open != r.InWindow(q.On),
		len(q.Statuses) > 0 && !slices.Contains(q.Statuses, r.Status(q.On)),
		len(q.Decisions) > 0 && !slices.Contains(q.Decisions, r.DecisionOn(q.On)),
		q.Manager != "" && !strings.EqualFold(q.Manager, r.Manager):
		return false
	}
	if q.Owner == "" {
		return true
	}
	owner, _ := Communication(item.Client.Clientship, q.Partner)
	return owner == q.Owner
}

// renewalKeys returns the function that places a renewal in the order.
func (b *Book) renewalKeys(ctx context.Context, q RenewalsQuery) (func(*ClientRenewal) (keyset.Key, error), error) {
	switch q.Order {
	case ByChange:
		subscriptions, err := b.openLinesOf(ctx, ofPartner(q.Partner), q.Known)
		return func(item *ClientRenewal) (keyset.Key, error) {
			change, err := b.ChangeInUSD(item.Renewal, subscriptions[item.Renewal.CompanyID])
			key := keyset.Key{Number: math.MinInt64, Serial: int64(item.Renewal.StartsOn), ID: item.Renewal.ID}
			if change != nil {
				key.Number = change.Amount
			}
			return key, err
		}, err
	case ByClient:
		return func(item *ClientRenewal) (keyset.Key, error) {
			key := keyset.Named(item.Client.Name, item.Renewal.ID)
			key.Serial = int64(item.Renewal.StartsOn)
			return key, nil
		}, nil
	case ByDeadline:
		return func(item *ClientRenewal) (keyset.Key, error) {
			return keyset.Key{Number: int64(item.Renewal.DecideBy()), ID: item.Renewal.ID}, nil
		}, nil
	}
	return func(item *ClientRenewal) (keyset.Key, error) {
		return keyset.Key{Number: int64(item.Renewal.StartsOn), ID: item.Renewal.ID}, nil
	}, nil
}
