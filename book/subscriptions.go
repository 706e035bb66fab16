package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/mrrchange"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// Subscription is a company's subscription to a product line on a day (F4).
// Its edge to the line is loaded.
type Subscription struct {
	*ent.Subscription
	// MRR is that of the day; zero once closed.
	MRR points.Money
	// Changes are those of the MRR up to the day, oldest first.
	Changes []*ent.MRRChange
	// ClosedOn is zero while the subscription is open on the day, even if it
	// was closed later.
	ClosedOn points.Date
}

// Open reports whether the subscription is open on the day.
func (s *Subscription) Open() bool { return s.ClosedOn.IsZero() }

// Subscriptions returns the subscriptions that the companies began up to a
// day, as known, by company id: open ones first, then by the line's name. Three
// statements.
func (b *Book) Subscriptions(ctx context.Context, companyIDs []string, known ledger.Known) (map[string][]*Subscription, error) {
	read := b.subscriptionsNow
	if !known.At.IsZero() {
		read = b.subscriptionsThen
	}
	found, err := read(ctx, companiesIn(companyIDs), known)
	for _, list := range found {
		slices.SortFunc(list, func(a, b *Subscription) int {
			return cmp.Or(
				-compareBool(a.Open(), b.Open()),
				keyset.CompareNames(lineName(a), lineName(b)),
				-cmp.Compare(a.OpenedOn, b.OpenedOn),
				cmp.Compare(a.ID, b.ID),
			)
		})
	}
	return found, err
}

func (b *Book) subscriptionsNow(ctx context.Context, of companies, known ledger.Known) (map[string][]*Subscription, error) {
	on := known.On
	rows, err := b.db.Subscription.Query().Where(of.in(subscription.FieldCompanyID), subscription.OpenedOnLTE(on)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read subscriptions: %w", err)
	}
	// Edges are read by predicate and not by ent's eager loading, which lists
	// every id: a large book has more of them than a statement takes.
	lines, err := b.lines(ctx)
	if err != nil {
		return nil, err
	}
	changes, err := b.db.MRRChange.Query().
		Where(mrrchange.OnLTE(on), ofSubscriptions(of)).
		Order(mrrchange.ByOn(sql.OrderAsc())).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read MRR: %w", err)
	}
	history := make(map[string][]*ent.MRRChange, len(rows))
	for _, change := range changes {
		history[change.SubscriptionID] = append(history[change.SubscriptionID], change)
	}
	found := make(map[string][]*Subscription)
	for _, row := range rows {
		row.Edges.Line = lines[row.LineID]
		s := &Subscription{Subscription: row, Changes: history[row.ID], MRR: points.Money{Currency: row.Currency}}
		if n := len(s.Changes); n > 0 {
			s.MRR.Amount = s.Changes[n-1].Mrr
		}
		if !row.ClosedOn.IsZero() && row.ClosedOn <= on {
			s.ClosedOn, s.MRR.Amount = row.ClosedOn, 0
		}
		found[row.CompanyID] = append(found[row.CompanyID], s)
	}
	return found, nil
}

// ofSubscriptions keeps changes of MRR to the subscriptions of companies.
func ofSubscriptions(of companies) func(*sql.Selector) {
	return func(s *sql.Selector) {
		subscriptions := sql.Dialect(s.Dialect()).Table(subscription.Table)
		found := sql.Dialect(s.Dialect()).Select(subscriptions.C(subscription.FieldID)).From(subscriptions).WithContext(s.Context())
		of(found, subscription.FieldCompanyID)
		if err := found.Err(); err != nil {
			s.AddError(err)
		}
		s.Where(sql.In(s.C(mrrchange.FieldSubscriptionID), found))
	}
}

func lineName(s *Subscription) string {
	if s.Edges.Line == nil {
		return ""
	}
	return s.Edges.Line.Name
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
