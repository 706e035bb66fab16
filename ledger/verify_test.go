package ledger_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// Verify names the one row that was changed behind the ledger's back.
func TestVerifyNamesTheRow(t *testing.T) {
	for _, test := range []struct {
		name  string
		table string
		// pick chooses a row's id, change changes it.
		pick, change string
		// found is the table of the row that differs first, where that is not
		// the one changed: an event shows in the postings it makes.
		found string
	}{
		{"a posting's points", "postings", `SELECT id FROM postings WHERE kind = 'expired' ORDER BY number LIMIT 1`, `points = points + 1`, ""},
		{"a posting's date", "postings", `SELECT id FROM postings WHERE kind = 'churned' ORDER BY number LIMIT 1`, `day = day + 1`, ""},
		{"a posting's partner", "postings", `SELECT id FROM postings WHERE kind = 'new' ORDER BY number LIMIT 1`, `partner_id = (SELECT id FROM partners WHERE key = 'cor')`, ""},
		{"a reversal", "postings", `SELECT id FROM postings WHERE reverses <> '' ORDER BY number LIMIT 1`, `points = points - 1`, ""},
		{"a month", "points_months", `SELECT id FROM points_months WHERE kind = 'ended' LIMIT 1`, `points = points + 1`, ""},
		{"a change of a book", "book_changes", `SELECT id FROM book_changes WHERE start > 0 ORDER BY id DESC LIMIT 1`, `start = start + 1`, ""},
		{"a month's number of postings", "points_months", `SELECT id FROM points_months WHERE postings > 0 LIMIT 1`, `postings = postings - 1`, ""},
		{"a balance", "clients", `SELECT id FROM clients WHERE managed > 0 ORDER BY id LIMIT 1`, `managed = managed - 1`, ""},
		{"a client's flag", "clients", `SELECT id FROM clients WHERE manages ORDER BY id LIMIT 1`, `manages = NOT manages`, ""},
		{"a subscription", "subscriptions", `SELECT id FROM subscriptions WHERE closed_on = 0 ORDER BY id LIMIT 1`, `mrr = mrr + 1`, ""},
		{"an MRR of the past", "mrr_changes", `SELECT id FROM mrr_changes ORDER BY id LIMIT 1`, `mrr = mrr + 1`, ""},
		{"a snapshot's points", "standings", `SELECT id FROM standings WHERE sourced > 0 ORDER BY id LIMIT 1`, `sourced = sourced + 1`, ""},
		{"a snapshot's tier", "standings", `SELECT id FROM standings ORDER BY id LIMIT 1`, `credited = 'elite'`, ""},
		{"an event's MRR", "events", `SELECT id FROM events WHERE key = 'test/2'`, `mrr = mrr + 100`, "postings"},
		{"an event's kind", "events", `SELECT id FROM events WHERE key = 'test/2'`, `kind = 'line_cancelled'`, "events"},
	} {
		t.Run(test.name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := newBook(t, s)
				b.mustRecord(story()...)
				b.mustRecord(sold("99", "acme", "2024-04-01", "marketing", 50_000, "cor"))
				b.snapshot("2024-12-31")
				b.snapshot("2025-03-01")
				b.mustVerify()

				id := b.tamper(test.table, test.pick, test.change)
				v, err := b.Verify(b.ctx, s.Read())
				if err != nil {
					t.Fatal(err)
				}
				table := test.found
				if table == "" {
					table = test.table
				}
				if v.Finding == nil {
					t.Fatal("verify found nothing")
				}
				if v.Finding.Table != table {
					t.Errorf("verify found %s, want a row of %s", v.Finding, table)
				}
				if test.found == "" && v.Finding.ID != id {
					t.Errorf("verify found %s, want row %s", v.Finding, id)
				}
			})
		})
	}
}

// snapshot takes a snapshot of a day, an hour after the last batch, or on the
// day itself where it has not begun by then.
func (b *book) snapshot(on string) {
	b.t.Helper()
	b.now = b.now.Add(time.Hour)
	if morning := morningOf(on); b.now.Before(morning) {
		b.now = morning
	}
	err := b.store.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
		_, err := b.Snapshot(ctx, tx, day(on), b.now)
		return err
	})
	if err != nil {
		b.t.Fatal(err)
	}
}

// tamper changes one row past everything that guards it, and returns its id.
func (b *book) tamper(table, pick, change string) string {
	b.t.Helper()
	var id string
	err := b.store.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
		for _, guard := range b.guards(ctx, tx, table) {
			if _, err := tx.Exec(ctx, guard); err != nil {
				return err
			}
		}
		rows, err := tx.Query(ctx, pick)
		if err != nil {
			return err
		}
		for rows.Next() {
			if err := rows.Scan(&id); err != nil {
				return err
			}
		}
		if err := rows.Close(); err != nil {
			return err
		}
		_, err = tx.Exec(ctx, "UPDATE "+table+" SET "+change+" WHERE id = $1", id)
		return err
	})
	if err != nil {
		b.t.Fatal(err)
	}
	if id == "" {
		b.t.Fatalf("the book has no row for %s", pick)
	}
	return id
}

// guards returns the statements that take a table's triggers away.
func (b *book) guards(ctx context.Context, tx *store.Tx, table string) []string {
	if tx.Dialect() == dialect.Postgres {
		return []string{"ALTER TABLE " + table + " DISABLE TRIGGER USER"}
	}
	rows, err := tx.Query(ctx, "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = $1", table)
	if err != nil {
		b.t.Fatal(err)
	}
	defer rows.Close()
	var drops []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			b.t.Fatal(err)
		}
		drops = append(drops, "DROP TRIGGER `"+name+"`")
	}
	return drops
}

// The database itself refuses to change what is kept for good.
func TestKeptForGood(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		b.snapshot("2025-03-01")
		for _, statement := range []string{
			"UPDATE postings SET points = points + 1", "DELETE FROM postings",
			"UPDATE events SET mrr = mrr + 1", "DELETE FROM events",
			"UPDATE standings SET credited = 'elite'", "DELETE FROM standings",
		} {
			err := s.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, statement)
				return err
			})
			if err == nil || !strings.Contains(err.Error(), "only") {
				t.Errorf("%s: got %v, want a refusal", statement, err)
			}
		}
		b.mustVerify()
	})
}
