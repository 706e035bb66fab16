package ledger_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// New companies are recorded by the hundred: statements do not grow with them,
// but for the inserts themselves.
func TestRecordNewCompaniesInFewStatements(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		statements := func(from, to int) int {
			var events []ledger.Event
			err := s.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
				for i := from; i < to; i++ {
					key := fmt.Sprint("company-", i)
					events = append(events, opened("o"+key, key, "2024-01-01", "US"), sold("s"+key, key, "2024-03-05", "marketing", 100_000, "ada"))
					if err := tx.Ent().Company.Create().SetKey(key).SetName(key).Exec(ctx); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			ctx := b.ctx
			defer func() { b.ctx = ctx }()
			counted, counter := store.CountStatements(ctx)
			b.ctx = counted
			b.mustRecord(events...)
			others := 0
			for _, statement := range counter.Statements() {
				if !strings.HasPrefix(statement, `INSERT INTO "`) && !strings.HasPrefix(statement, "COPY ") {
					others++
				}
			}
			return others
		}
		few, many := statements(0, 5), statements(5, 105)
		if many > few {
			t.Errorf("%d statements beside inserts for 100 companies, %d for 5", many, few)
		}
	})
}
