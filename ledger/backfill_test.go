package ledger_test

import (
	"context"
	"path"
	"strings"
	"testing"

	entmigrate "github.com/tierboard/tierboard/ent/migrate"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// The migration counts what a database of the time before months knew how many
// postings they have does not tell.
func TestMonthsOfAnOlderDatabaseAreCounted(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		b.mustRecord(corrections()...)
		run := func(statements ...string) {
			t.Helper()
			err := s.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
				for _, statement := range statements {
					if _, err := tx.Exec(ctx, statement); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		// An older ledger kept no month whose postings were all taken back.
		run("UPDATE points_months SET postings = 0", "DELETE FROM points_months WHERE points = 0")
		if v, err := b.Verify(b.ctx, s.Read()); err != nil || v.Finding == nil {
			t.Fatalf("the numbers are gone and nobody notices: %v, %v", v.Finding, err)
		}
		folder := strings.TrimSuffix(s.Dialect(), "3")
		text, err := entmigrate.Files.ReadFile(path.Join(folder, "0006_postings_of_months.sql"))
		if err != nil {
			t.Fatal(err)
		}
		run(strings.Split(strings.TrimSuffix(strings.TrimSpace(string(text)), ";"), ";\n")...)
		b.mustVerify()
	})
}
