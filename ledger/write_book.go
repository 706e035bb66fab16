package ledger

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/bookchange"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

var bookChangeColumns = []string{
	bookchange.FieldID, bookchange.FieldPartnerID, bookchange.FieldRecordedAt, bookchange.FieldClientID,
	bookchange.FieldOn, bookchange.FieldCurrency, bookchange.FieldClients, bookchange.FieldStart, bookchange.FieldChurn,
	bookchange.FieldContraction, bookchange.FieldExpansion, bookchange.FieldSourced,
}

// writeBook appends the difference between what is kept of the books of the
// affected companies' partners and what their replays say.
func (r *recording) writeBook(ctx context.Context) error {
	stand, err := r.loadBook(ctx)
	if err != nil {
		return err
	}
	var rows [][]any
	write := func(partner, client string, changes []points.BookChange) {
		for _, c := range changes {
			rows = append(rows, []any{
				id.New(id.BookChange), r.partners[partner], r.at, client, int32(c.On), string(c.Currency),
				c.Clients, c.Start, c.Churn, c.Contraction, c.Expansion, c.Sourced,
			})
		}
	}
	for _, company := range r.affected {
		for _, client := range r.replayed[company].projection.clients {
			of := r.clients[clientKey{client.partner, company}]
			changes, err := bookDifference(stand[of], r.replayed[company].books[client.partner])
			if err != nil {
				return err
			}
			write(client.partner, of, changes)
			delete(stand, of)
		}
	}
	// What is left are clients that lost all their events.
	for key, client := range r.clients {
		changes, err := bookDifference(stand[client], nil)
		if err != nil {
			return err
		}
		write(key.partner, client, changes)
	}
	r.receipt.BookChanges += len(rows)
	return r.tx.BulkInsert(ctx, bookchange.Table, bookChangeColumns, rows)
}

// loadBook adds up the changes that are kept of the affected companies, by
// client.
func (r *recording) loadBook(ctx context.Context) (map[string][]points.BookChange, error) {
	stand := make(map[string][]points.BookChange)
	return stand, inChunks(r.known, func(chunk []string) error {
		sums, err := bookSums(ctx, r.tx.Ent().BookChange.Query().Where(bookchange.ClientIDIn(chunk...)), bookchange.FieldClientID)
		for _, sum := range sums {
			stand[sum.ClientID] = append(stand[sum.ClientID], sum.change())
		}
		return err
	})
}

// bookSum is a sum of changes of one client or partner, day and currency.
type bookSum struct {
	ClientID    string          `sql:"client_id"`
	PartnerID   string          `sql:"partner_id"`
	On          points.Date     `sql:"day"`
	Currency    points.Currency `sql:"currency"`
	Clients     int64           `sql:"clients"`
	Start       int64           `sql:"start"`
	Churn       int64           `sql:"churn"`
	Contraction int64           `sql:"contraction"`
	Expansion   int64           `sql:"expansion"`
	Sourced     int64           `sql:"sourced"`
}

func (s *bookSum) change() points.BookChange {
	return points.BookChange{
		On: s.On, Currency: s.Currency, Clients: s.Clients, Start: s.Start, Churn: s.Churn,
		Contraction: s.Contraction, Expansion: s.Expansion, Sourced: s.Sourced,
	}
}

// bookSums adds up changes by the owner's column, the day and the currency, in
// order of days.
func bookSums(ctx context.Context, query *ent.BookChangeQuery, owner string) ([]bookSum, error) {
	var sums []bookSum
	err := query.Modify(func(s *sql.Selector) {
		columns := []string{s.C(owner), s.C(bookchange.FieldOn), s.C(bookchange.FieldCurrency)}
		s.Select(columns...).GroupBy(columns...).OrderBy(columns...)
		for _, column := range []string{
			bookchange.FieldClients, bookchange.FieldStart, bookchange.FieldChurn,
			bookchange.FieldContraction, bookchange.FieldExpansion, bookchange.FieldSourced,
		} {
			s.AppendSelect(sql.As("CAST("+sql.Sum(s.C(column))+" AS BIGINT)", column))
		}
	}).Scan(ctx, &sums)
	return sums, err
}

// bookDifference returns what to add to changes that are kept, so that they
// become others, in order of days.
func bookDifference(kept, fresh []points.BookChange) ([]points.BookChange, error) {
	if len(kept) == 0 {
		return fresh, nil
	}
	type key struct {
		on       points.Date
		currency points.Currency
	}
	sums := make(map[key]points.BookChange, len(kept))
	put := func(change points.BookChange) error {
		at := key{change.On, change.Currency}
		sum, ok := sums[at]
		if !ok {
			sum = points.BookChange{On: change.On, Currency: change.Currency}
		}
		var err error
		sums[at], err = sum.Plus(change)
		return err
	}
	for _, change := range kept {
		if err := put(change.Minus()); err != nil {
			return nil, err
		}
	}
	for _, change := range fresh {
		if err := put(change); err != nil {
			return nil, err
		}
	}
	var differs []points.BookChange
	for _, sum := range sums {
		if !sum.IsZero() {
			differs = append(differs, sum)
		}
	}
	slices.SortFunc(differs, func(a, b points.BookChange) int {
		return cmp.Or(cmp.Compare(a.On, b.On), cmp.Compare(a.Currency, b.Currency))
	})
	return differs, nil
}
