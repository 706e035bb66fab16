package book

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// What rows hold of clients, companies and subscriptions is made from the events
// as known now. As known before, it is made anew from those that counted then:
// it costs more, and is asked rarely. What a correction took from a partner since
// stays hidden from it.

// Sinces returns the first day on which each client was its partner's, as known; a
// client that nothing had made one by then is left out. In at most three
// statements.
func (b *Book) Sinces(ctx context.Context, clients []*ent.Clientship, known ledger.Known) (map[*ent.Clientship]points.Date, error) {
	found := make(map[*ent.Clientship]points.Date, len(clients))
	if known.At.IsZero() {
		for _, client := range clients {
			if !client.Since.IsZero() {
				found[client] = client.Since
			}
		}
		return found, nil
	}
	ids, partners := make([]string, len(clients)), map[string]bool{}
	for i, client := range clients {
		ids[i] = client.ID
		partners[client.PartnerID] = true
	}
	partnerIDs := make([]string, 0, len(partners))
	for partner := range partners {
		partnerIDs = append(partnerIDs, partner)
	}
	keys, err := b.partnerKeys(ctx, partnerIDs)
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(keys))
	for _, key := range keys {
		names = append(names, key)
	}
	moved, err := ledger.FirstPostings(ctx, b.db, ids, known)
	if err != nil {
		return nil, err
	}
	managed, err := b.managements(ctx, names, func(s *sql.Selector) {
		s.Where(sql.In(s.C(clientship.FieldID), anys(ids)...))
	}, ledger.Known{On: points.MaxDate, At: known.At})
	if err != nil {
		return nil, err
	}
	for _, client := range clients {
		since := earliest(moved[client.ID], managed[pair{keys[client.PartnerID], client.CompanyID}].first)
		if !since.IsZero() {
			found[client] = since
		}
	}
	return found, nil
}

// earliest returns the earlier of two days, of which either may be none.
func earliest(a, b points.Date) points.Date {
	if a.IsZero() || !b.IsZero() && b < a {
		return b
	}
	return a
}

// sinceThen keeps to the clients that were a partner's by a day as known, and sets
// the first day of each. The rows are the caller's own.
func (b *Book) sinceThen(ctx context.Context, partner *ent.Partner, clients []*ent.Clientship, known ledger.Known) ([]*ent.Clientship, error) {
	moved, err := ledger.FirstPostingsOf(ctx, b.db, partner.ID, known)
	if err != nil {
		return nil, err
	}
	managed, err := b.managementsOf(ctx, partner, known)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(clients, func(client *ent.Clientship) bool {
		client.Since = earliest(moved[client.ID], managed[pair{partner.Key, client.CompanyID}].first)
		return client.Since.IsZero() || client.Since > known.On
	}), nil
}

// Countries returns the countries of companies as known before now, by company
// id, in one statement: the latest that had come into effect by then.
func (b *Book) Countries(ctx context.Context, companyIDs []string, known ledger.Known) (map[string]points.Country, error) {
	year, month, dayOfMonth := known.At.UTC().Date()
	then, err := points.NewDate(year, int(month), dayOfMonth)
	if err != nil {
		return nil, err
	}
	rows, err := b.db.Event.Query().
		Where(
			event.CompanyIDIn(companyIDs...), event.KindIn(points.EventCompany, points.EventCountryChanged), known.Events(),
		).
		Select(event.FieldID, event.FieldCompanyID, event.FieldOn, event.FieldSeq, event.FieldKey, event.FieldCountry).
		All(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, fmt.Errorf("book: read countries: %w", err)
	}
	slices.SortFunc(rows, func(a, b *ent.Event) int {
		if laterEvent(a, b) {
			return 1
		}
		return -1
	})
	found := make(map[string]points.Country, len(companyIDs))
	for _, row := range rows {
		if _, begun := found[*row.CompanyID]; row.On <= then || !begun {
			found[*row.CompanyID] = row.Country
		}
	}
	return found, nil
}

// SetCountries makes companies be in their countries as known. The rows are the
// caller's own.
func (b *Book) SetCountries(ctx context.Context, companies []*ent.Company, known ledger.Known) error {
	if known.At.IsZero() || len(companies) == 0 {
		return nil
	}
	ids := make([]string, len(companies))
	for i, company := range companies {
		ids[i] = company.ID
	}
	countries, err := b.Countries(ctx, ids, known)
	for _, company := range companies {
		company.Country = countries[company.ID]
	}
	return err
}

// subscriptionsThen returns the subscriptions that companies began up to a day as
// known before now, by company id, in no order, in three statements. Their rows
// are those of today where they are on record, for their ids.
func (b *Book) subscriptionsThen(ctx context.Context, of companies, known ledger.Known) (map[string][]*Subscription, error) {
	then, err := ledger.KnownSubscriptions(ctx, b.db, b.program, b.visible(ctx, of), known)
	if err != nil {
		return nil, err
	}
	lines, err := b.lines(ctx)
	if err != nil {
		return nil, err
	}
	lineOf := make(map[string]*ent.ProductLine, len(lines))
	for _, line := range lines {
		lineOf[line.Key] = line
	}
	rows, err := b.db.Subscription.Query().Where(of.in(subscription.FieldCompanyID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read subscriptions: %w", err)
	}
	type opening struct {
		company, line string
		on            points.Date
	}
	onRecord := make(map[opening]*ent.Subscription, len(rows))
	for _, row := range rows {
		onRecord[opening{row.CompanyID, row.LineID, row.OpenedOn}] = row
	}
	found := make(map[string][]*Subscription, len(then))
	for company, list := range then {
		for _, one := range list {
			if one.OpenedOn > known.On || lineOf[one.Line] == nil {
				continue
			}
			row := onRecord[opening{company, lineOf[one.Line].ID, one.OpenedOn}]
			if row == nil {
				row = &ent.Subscription{ID: goneID(company, one.Line, one.OpenedOn)}
			}
			found[company] = append(found[company], subscriptionThen(row, company, lineOf[one.Line], one, known.On))
		}
	}
	return found, nil
}

// subscriptionThen is a subscription as known then, on a day.
func subscriptionThen(row *ent.Subscription, company string, line *ent.ProductLine, then ledger.KnownSubscription, on points.Date) *Subscription {
	row.CompanyID, row.LineID, row.OpenedOn, row.FirstSoldOn = company, line.ID, then.OpenedOn, then.OpenedOn
	row.ClosedOn = then.ClosedOn
	row.Edges.Line = line
	s := &Subscription{Subscription: row}
	for _, change := range then.Changes {
		row.Currency = change.Currency
		if change.On <= on {
			s.Changes = append(s.Changes, &ent.MRRChange{SubscriptionID: row.ID, On: change.On, Mrr: change.MRR, Event: change.Event})
			s.MRR.Amount = change.MRR
		}
	}
	s.MRR.Currency = row.Currency
	if !then.ClosedOn.IsZero() && then.ClosedOn <= on {
		s.ClosedOn, s.MRR.Amount = then.ClosedOn, 0
	}
	return s
}

// goneID is the id of a subscription that a correction took away since: always
// the same, and of no row.
func goneID(company, line string, openedOn points.Date) string {
	sum := sha256.Sum256([]byte(company + " " + line + " " + openedOn.String()))
	return string(id.Subscription) + hex.EncodeToString(sum[:])[:id.Length-len(id.Subscription)]
}

// visible keeps events, which are read as the program itself, to the companies
// whose subscriptions the context's viewer sees.
func (b *Book) visible(ctx context.Context, of companies) func(*sql.Selector) {
	asking, _ := viewer.From(ctx)
	return func(s *sql.Selector) {
		of(s, event.FieldCompanyID)
		if !asking.SeesAll() {
			clientsCompanies(clientship.PartnerID(asking.PartnerID), clientship.SinceGT(0))(s, event.FieldCompanyID)
		}
	}
}
