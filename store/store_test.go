package store_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"entgo.io/ent/privacy"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func system(t testing.TB) context.Context {
	return viewer.NewContext(t.Context(), viewer.System())
}

// addPartner commits a partner and returns its id.
func addPartner(t *testing.T, s *store.Store, key string) string {
	t.Helper()
	made := ""
	err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
		partner, err := tx.Ent().Partner.Create().SetKey(key).SetName("Partner " + key).Save(ctx)
		if err == nil {
			made = partner.ID
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func partners(t *testing.T, s *store.Store) int {
	t.Helper()
	n, err := s.Read().Partner.Query().Count(system(t))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestCommittedRowsAreRead(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		made := addPartner(t, s, "p1")
		if id.Of(made) != id.Partner {
			t.Errorf("id %q: want prefix %s", made, id.Partner)
		}
		got, err := s.Read().Partner.Get(system(t), made)
		if err != nil || got.Key != "p1" {
			t.Errorf("got %v, %v; want the partner p1", got, err)
		}
	})
}

func TestAnErrorKeepsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		broken := errors.New("broken")
		err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.Ent().Partner.Create().SetKey("p1").SetName("One").Save(ctx); err != nil {
				return err
			}
			return broken
		})
		if !errors.Is(err, broken) {
			t.Errorf("got %v; want the error of the command", err)
		}
		if n := partners(t, s); n != 0 {
			t.Errorf("%d partners were kept", n)
		}
		addPartner(t, s, "p1")
	})
}

func TestAPanicKeepsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		func() {
			defer func() {
				if recover() != "broken" {
					t.Error("the panic did not come through")
				}
			}()
			_ = s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
				if _, err := tx.Ent().Partner.Create().SetKey("p1").SetName("One").Save(ctx); err != nil {
					return err
				}
				panic("broken")
			})
		}()
		if n := partners(t, s); n != 0 {
			t.Errorf("%d partners were kept", n)
		}
		addPartner(t, s, "p1")
	})
}

func TestACancelledTransactionKeepsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, cancel := context.WithCancel(system(t))
		err := s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.Ent().Partner.Create().SetKey("p1").SetName("One").Save(ctx); err != nil {
				return err
			}
			cancel()
			return nil
		})
		if err == nil {
			t.Error("a cancelled transaction was committed")
		}
		if n := partners(t, s); n != 0 {
			t.Errorf("%d partners were kept", n)
		}
		addPartner(t, s, "p1")
	})
}

func TestTransactionsDoNotNest(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		err := s.WithTx(system(t), func(ctx context.Context, _ *store.Tx) error {
			return s.WithTx(ctx, func(context.Context, *store.Tx) error { return nil })
		})
		var refused *store.Error
		if !errors.As(err, &refused) || refused.Code != store.CodeInvalid {
			t.Errorf("got %v; want an Error with CodeInvalid", err)
		}
	})
}

func TestTheReadersCannotWrite(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if _, err := s.Read().Partner.Create().SetKey("p1").SetName("One").Save(system(t)); err == nil {
			t.Error("the reading client wrote")
		}
		err := s.View(system(t), func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `INSERT INTO settings (id, key, value) VALUES ('se_1', 'k', 'v')`)
			return err
		})
		if err == nil {
			t.Error("a view wrote")
		}
	})
}

func TestAViewSeesOneState(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		addPartner(t, s, "p1")
		err := s.View(system(t), func(ctx context.Context, tx *store.Tx) error {
			before, err := tx.Ent().Partner.Query().Count(ctx)
			if err != nil {
				return err
			}
			addPartner(t, s, "p2")
			after, err := tx.Ent().Partner.Query().Count(ctx)
			if before != 1 || after != 1 {
				t.Errorf("saw %d, then %d partners; want 1 throughout", before, after)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if n := partners(t, s); n != 2 {
			t.Errorf("%d partners; want 2", n)
		}
	})
}

func TestWritersTakeTurns(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const writers, rounds = 8, 5
		failed := make(chan error, writers)
		for range writers {
			go func() {
				for range rounds {
					err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
						n, err := tx.Ent().Partner.Query().Count(ctx)
						if err != nil {
							return err
						}
						// A second writer in between would take the same key.
						_, err = tx.Ent().Partner.Create().SetKey(time.Duration(n).String()).SetName("P").Save(ctx)
						return err
					})
					if err != nil {
						failed <- err
						return
					}
				}
				failed <- nil
			}()
		}
		for range writers {
			if err := <-failed; err != nil {
				t.Error(err)
			}
		}
		if n := partners(t, s); n != writers*rounds {
			t.Errorf("%d partners; want %d", n, writers*rounds)
		}
	})
}

func TestRawDoorsAreForThoseWhoSeeAll(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		p1 := addPartner(t, s, "p1")
		for name, ctx := range map[string]context.Context{
			"nobody":  t.Context(),
			"partner": viewer.NewContext(t.Context(), viewer.Partner(p1)),
		} {
			err := s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
				if _, err := tx.Exec(ctx, "DELETE FROM settings"); !errors.Is(err, privacy.Deny) {
					t.Errorf("%s: Exec gave %v", name, err)
				}
				if _, err := pragmaOf(ctx, tx, "user_version"); !errors.Is(err, privacy.Deny) {
					t.Errorf("%s: Query gave %v", name, err)
				}
				return tx.BulkInsert(ctx, "settings", []string{"id", "key", "value"}, [][]any{{"se_1", "k", "v"}})
			})
			if !errors.Is(err, privacy.Deny) {
				t.Errorf("%s: BulkInsert gave %v", name, err)
			}
		}
	})
}

func TestStatementsAreCounted(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		addPartner(t, s, "p1")
		ctx, counter := store.CountStatements(system(t))
		if _, err := s.Read().Partner.Query().WithEmployees().All(ctx); err != nil {
			t.Fatal(err)
		}
		if n := counter.Count(); n != 2 {
			t.Errorf("a query with an edge: %d statements %q; want 2", n, counter.Statements())
		}
		err := s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE partners SET name = $2 WHERE key = $1`, "p1", "New")
			if err != nil {
				return err
			}
			return tx.Ent().Partner.Update().SetName("Newer").Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		if n := counter.Count(); n != 4 {
			t.Errorf("after two writes: %d statements %q; want 4", n, counter.Statements())
		}
	})
}

// TestValuesComeBackAsGiven writes a posting through ent and by BulkInsert,
// and reads both back equal.
func TestValuesComeBackAsGiven(t *testing.T) {
	terms := points.Terms{
		Rule: points.RuleLotMade, Edition: 738000, Amount: 100_000, Currency: "USD", Unit: 10_000,
		Rate: 3 * points.Point, Multiplier: points.Ratio{Num: 2, Den: 1}, Divisor: 1, Country: "BR",
		Lot: "crm/\"quoted\" ✓", MadeOn: 738001, ExpiresOn: 738366, After: 60 * points.Point,
	}
	at := time.Date(2026, 1, 2, 3, 4, 5, 678_901_999, time.FixedZone("here", 3600))
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		p1 := addPartner(t, s, "p1")
		err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
			if err := tx.Ent().Posting.Create().SetPartnerID(p1).SetNumber(1).SetEvent("crm/1").SetEdition(738000).
				SetLine("line").SetTrack(points.TrackAssisted).SetKind(points.KindNew).SetPoints(60 * points.Point).
				SetOn(738001).SetRecordedAt(at).SetTerms(terms).Exec(ctx); err != nil {
				return err
			}
			return tx.BulkInsert(ctx, "postings", postingColumns, postingRows(p1, 2, at, terms))
		})
		if err != nil {
			t.Fatal(err)
		}
		got, err := s.Read().Posting.Query().Order(posting.ByNumber()).All(system(t))
		if err != nil || len(got) != 2 {
			t.Fatalf("got %d postings, %v; want 2", len(got), err)
		}
		for i, row := range got {
			if row.Terms != terms || row.On != 738001 || row.Points != 60*points.Point || row.Track != points.TrackAssisted ||
				row.Kind != points.KindNew || row.ClientID != nil || row.PartnerID != p1 || row.Edition != 738000 || row.Event != "crm/1" {
				t.Errorf("row %d came back as %+v", i, row)
			}
			if want := at.UTC().Truncate(time.Microsecond); row.RecordedAt != want {
				t.Errorf("row %d was recorded at %#v; want %#v", i, row.RecordedAt, want)
			}
		}
		n, err := s.Read().Posting.Query().Where(posting.RecordedAtLTE(at.UTC().Truncate(time.Microsecond))).Count(system(t))
		if err != nil || n != 2 {
			t.Errorf("%d postings known at their moment, %v; want 2", n, err)
		}
		n, err = s.Read().Posting.Query().Where(posting.RecordedAtLT(at.UTC().Truncate(time.Microsecond))).Count(system(t))
		if err != nil || n != 0 {
			t.Errorf("%d postings known before their moment, %v; want 0", n, err)
		}
	})
}

func TestIsConstraintErrorSeesBothDatabases(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		addPartner(t, s, "p1")
		err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
			return tx.Ent().Partner.Create().SetKey("p1").SetName("Again").Exec(ctx)
		})
		if !ent.IsConstraintError(err) {
			t.Errorf("got %v; want a constraint error", err)
		}
	})
}
