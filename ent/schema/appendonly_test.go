package schema_test

import (
	"context"
	"strings"
	"testing"

	"entgo.io/ent/privacy"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// TestWhatIsKeptForGoodDoesNotChange tries through ent, with the policies
// taken away, and below it.
func TestWhatIsKeptForGoodDoesNotChange(t *testing.T) {
	throughEnt := map[string]func(b *book, c *ent.Client, ctx context.Context) error{
		"delete a posting": func(b *book, c *ent.Client, ctx context.Context) error {
			return c.Posting.DeleteOneID(b.a.posting.ID).Exec(ctx)
		},
		"delete all postings": func(_ *book, c *ent.Client, ctx context.Context) error {
			_, err := c.Posting.Delete().Exec(ctx)
			return err
		},
		"delete all facts": func(_ *book, c *ent.Client, ctx context.Context) error {
			_, err := c.Fact.Delete().Exec(ctx)
			return err
		},
		"delete all standings": func(_ *book, c *ent.Client, ctx context.Context) error {
			_, err := c.Standing.Delete().Exec(ctx)
			return err
		},
		"delete all events": func(_ *book, c *ent.Client, ctx context.Context) error {
			_, err := c.Event.Delete().Exec(ctx)
			return err
		},
		"update an event without superseding it": func(_ *book, c *ent.Client, ctx context.Context) error {
			return c.Event.Update().SetCurrent(true).Exec(ctx)
		},
		"upsert a posting": func(b *book, c *ent.Client, ctx context.Context) error {
			return c.Posting.Create().SetID(b.a.posting.ID).SetPartnerID(b.a.partner.ID).SetNumber(1).
				SetTrack(points.TrackManaged).SetKind(points.KindNew).SetPoints(9).SetOn(738000).SetRecordedAt(recorded).
				SetTerms(points.Terms{}).OnConflictColumns("id").UpdateNewValues().Exec(ctx)
		},
	}
	belowEnt := []string{
		`UPDATE postings SET points = points + 1`,
		`DELETE FROM postings`,
		`UPDATE facts SET value = 'FR'`,
		`DELETE FROM facts`,
		`UPDATE standings SET credited = 'elite'`,
		`DELETE FROM standings`,
		`UPDATE book_changes SET start = 0`,
		`DELETE FROM book_changes`,
		`DELETE FROM events`,
		`UPDATE events SET country = 'FR'`,
		`UPDATE events SET country = 'FR', current = false`,
		`UPDATE events SET revision = 2, current = false`,
		`UPDATE events SET company_id = NULL, current = false`,
		`UPDATE events SET current = true`,
		`INSERT INTO points_months (id, partner_id, month, track, kind) SELECT 'pm_x', 'pa_nobody', 1, 'managed', 'new'`,
	}
	onlySQLite := []string{
		`REPLACE INTO facts SELECT * FROM facts`,
		`INSERT OR REPLACE INTO postings SELECT * FROM postings`,
	}
	onlyPostgres := []string{
		`TRUNCATE postings CASCADE`, `TRUNCATE facts`, `TRUNCATE book_changes`, `TRUNCATE standings`, `TRUNCATE events CASCADE`,
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		allowed := privacy.DecisionContext(b.system, privacy.Allow)
		for name, change := range throughEnt {
			if err := s.WithTx(allowed, func(ctx context.Context, tx *store.Tx) error { return change(b, tx.Ent(), ctx) }); err == nil {
				t.Errorf("ent let us %s", name)
			}
		}
		statements := append(belowEnt, onlySQLite...)
		if s.Dialect() == "postgres" {
			statements = append(belowEnt, onlyPostgres...)
		}
		for _, statement := range statements {
			err := s.WithTx(b.system, func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, statement)
				return err
			})
			if err == nil || strings.Contains(err.Error(), "syntax") {
				t.Errorf("%s: got %v; want a refusal", statement, err)
			}
		}
		if sum := s.Read().Posting.Query().Aggregate(ent.Sum("points")).IntX(b.system); sum != 3000 {
			t.Errorf("the postings sum to %d; want 3000", sum)
		}
	})
}

func TestAnEventIsSuperseded(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		err := s.WithTx(b.system, func(ctx context.Context, tx *store.Tx) error {
			return tx.Ent().Event.Update().SetCurrent(false).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		err = s.WithTx(b.system, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE events SET current = true`)
			return err
		})
		if err == nil {
			t.Error("a superseded event became current again")
		}
	})
}
