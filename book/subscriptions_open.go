package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/mrrchange"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// openOn keeps subscriptions to those that are open on a day.
func openOn(on points.Date) []predicate.Subscription {
	return []predicate.Subscription{
		subscription.OpenedOnLTE(on), subscription.Or(subscription.ClosedOn(0), subscription.ClosedOnGT(on)),
	}
}

// withMRR reads subscriptions with the MRR of a day for their own, null where none
// came into effect.
func withMRR(on points.Date) func(*sql.Selector) {
	return func(s *sql.Selector) {
		changes := sql.Dialect(s.Dialect()).Table(mrrchange.Table)
		s.AppendSelectExprAs(sql.Dialect(s.Dialect()).Select(changes.C(mrrchange.FieldMrr)).From(changes).Where(sql.And(
			sql.ColumnsEQ(changes.C(mrrchange.FieldSubscriptionID), s.C(subscription.FieldID)),
			sql.LTE(changes.C(mrrchange.FieldOn), int32(on)),
		)).OrderBy(sql.Desc(changes.C(mrrchange.FieldOn))).Limit(1), subscription.FieldMrr)
	}
}

// openSubscriptions returns the subscriptions that are open on a day, by company
// id, those opened last first: of many companies. As known now, it is one
// statement that brings their MRR and the columns asked for, and neither their
// changes nor their lines.
func (b *Book) openSubscriptions(ctx context.Context, of companies, known ledger.Known, columns ...string) (map[string][]*Subscription, error) {
	var found map[string][]*Subscription
	var err error
	if known.At.IsZero() {
		found, err = b.openNow(ctx, of, known.On, columns...)
	} else {
		found, err = b.subscriptionsThen(ctx, of, known)
	}
	for company, list := range found {
		list = slices.DeleteFunc(list, func(s *Subscription) bool { return !s.Open() })
		slices.SortFunc(list, func(a, b *Subscription) int {
			return cmp.Or(-cmp.Compare(a.OpenedOn, b.OpenedOn), cmp.Compare(a.ID, b.ID))
		})
		found[company] = list
	}
	return found, err
}

func (b *Book) openNow(ctx context.Context, of companies, on points.Date, columns ...string) (map[string][]*Subscription, error) {
	columns = append(columns, subscription.FieldID, subscription.FieldCompanyID, subscription.FieldOpenedOn)
	query := b.db.Subscription.Query().Where(of.in(subscription.FieldCompanyID)).Where(openOn(on)...)
	query.Select(columns...)
	query.Modify(withMRR(on))
	rows, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read open subscriptions: %w", err)
	}
	found := make(map[string][]*Subscription, len(rows))
	for _, row := range rows {
		s := &Subscription{Subscription: row, MRR: points.Money{Amount: row.Mrr, Currency: row.Currency}}
		found[row.CompanyID] = append(found[row.CompanyID], s)
	}
	return found, nil
}

// openLinesOf is openSubscriptions with their lines, in one statement more.
func (b *Book) openLinesOf(ctx context.Context, of companies, known ledger.Known) (map[string][]*Subscription, error) {
	open, err := b.openSubscriptions(ctx, of, known, subscription.FieldCurrency, subscription.FieldLineID)
	if err != nil {
		return nil, err
	}
	lines, err := b.lines(ctx)
	if err != nil {
		return nil, err
	}
	for _, list := range open {
		for _, s := range list {
			s.Edges.Line = lines[s.LineID]
		}
	}
	return open, nil
}

// lines returns the catalogue, which is small, by id.
func (b *Book) lines(ctx context.Context) (map[string]*ent.ProductLine, error) {
	rows, err := b.db.ProductLine.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read product lines: %w", err)
	}
	lines := make(map[string]*ent.ProductLine, len(rows))
	for _, row := range rows {
		lines[row.ID] = row
	}
	return lines, nil
}
