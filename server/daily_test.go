package main

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ent/idempotencykey"
	"github.com/tierboard/tierboard/ent/setting"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// roundOver returns the daily round over a small book, with a clock that the
// test sets.
func roundOver(t *testing.T, s *store.Store, zone string) (*daily, *time.Time) {
	t.Helper()
	rules, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	location, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	kept := ledger.New(rules)
	began := time.Date(2026, time.January, 10, 12, 0, 0, 0, time.UTC)
	book := &intake.Book{Source: "test", Partners: []intake.Partner{{Key: "ada", Name: "Ada"}, {Key: "bee", Name: "Bee"}}}
	if _, err := intake.Apply(t.Context(), s, kept, book, intake.Options{Now: intake.At(began), Today: today(began)}); err != nil {
		t.Fatal(err)
	}
	clock := began
	return &daily{store: s, kept: kept, now: func() time.Time { return clock.In(location) }}, &clock
}

// snapshotDays returns the days that have official standings, each once for each
// partner, with the number of partners.
func snapshotDays(t *testing.T, s *store.Store) map[string]int {
	t.Helper()
	rows, err := s.Read().Standing.Query().All(asProgram(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	days := map[string]int{}
	for _, row := range rows {
		days[row.On.String()]++
	}
	return days
}

func TestTheDailyRoundIsDueFromSixOnceADay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		d, clock := roundOver(t, s, "Asia/Tokyo") // Nine hours ahead, all year.
		partners, err := s.Read().Partner.Query().Count(asProgram(t.Context()))
		if err != nil {
			t.Fatal(err)
		}
		for _, step := range []struct {
			utc, due string
			does     bool
		}{
			{"2026-01-14T20:59:59Z", "", false},
			{"2026-01-14T21:00:00Z", "2026-01-15", false},
			{"2026-01-14T22:30:00Z", "2026-01-15", true},
			{"2026-01-14T23:00:00Z", "", false},
			{"2026-01-15T20:59:59Z", "", false},
			// Nobody was up for three days: today's is made up for, theirs not.
			{"2026-01-19T02:00:00Z", "2026-01-19", true},
			{"2026-01-19T14:59:59Z", "", false},
			{"2026-01-19T21:00:00Z", "2026-01-20", false},
		} {
			at, err := time.Parse(time.RFC3339, step.utc)
			if err != nil {
				t.Fatal(err)
			}
			*clock = at
			due, err := d.due(t.Context())
			if err != nil || due != step.due {
				t.Fatalf("at %s the round of %q is due, %v; want %q", step.utc, due, err, step.due)
			}
			for range 2 {
				if !step.does {
					break
				}
				if err := d.run(t.Context(), due); err != nil {
					t.Fatal(err)
				}
			}
		}
		days := snapshotDays(t, s)
		if len(days) != 2 || days["2026-01-15"] != partners || days["2026-01-19"] != partners {
			t.Errorf("snapshots by day: %v, of %d partners", days, partners)
		}
	})
}

func TestADailyRoundThatComesTooLateIsLeftOut(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	d, _ := roundOver(t, s, "UTC")
	if err := d.run(t.Context(), "2026-01-09"); err != nil {
		t.Fatal(err)
	}
	if days := snapshotDays(t, s); len(days) != 0 {
		t.Errorf("what was known yesterday is not known, and yet: %v", days)
	}
}

// TestTheDailyRoundBeginsAtSixOnEveryCalendar: days of 23 and 25 hours, leap
// days and turns of the year have one round each.
func TestTheDailyRoundBeginsAtSixOnEveryCalendar(t *testing.T) {
	for _, zone := range []string{"UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"} {
		location, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		clock := time.Date(2023, time.December, 1, 0, 0, 0, 0, time.UTC)
		d := &daily{now: func() time.Time { return clock.In(location) }}
		last, rounds := today(clock.In(location)), 0
		for end := clock.AddDate(0, 0, 500); clock.Before(end); clock = clock.Add(15 * time.Minute) {
			if d.next(last).After(clock) {
				continue
			}
			now := clock.In(location)
			if now.Hour() != 6 || now.Minute() > 15 {
				t.Fatalf("%s: the round begins at %s", zone, now)
			}
			if on := today(now); on != last+1 {
				t.Fatalf("%s: the round of %s follows that of %s", zone, on, last)
			}
			last++
			rounds++
		}
		if rounds < 499 {
			t.Errorf("%s: %d rounds in 500 days", zone, rounds)
		}
	}
}

func TestTheDailyRoundForgetsOldKeysAndTellsWhatFailed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		d, clock := roundOver(t, s, "UTC")
		ctx := asProgram(t.Context())
		if err := s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
			for key, age := range map[string]time.Duration{"old": keysKept + time.Hour, "young": keysKept - time.Hour} {
				if err := tx.Ent().IdempotencyKey.Create().SetScope("test").SetKey(key).SetHash("h").SetAnswer("").SetRecordedAt(clock.Add(-age)).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		full := errors.New("the disk is full")
		d.clear = append(d.clear, func(context.Context) error { return full })
		on := today(*clock).String()
		if err := d.run(t.Context(), on); !errors.Is(err, full) {
			t.Fatalf("the round ended with %v", err)
		}
		keys, err := s.Read().IdempotencyKey.Query().Select(idempotencykey.FieldKey).Strings(ctx)
		if err != nil || strings.Join(keys, " ") != "young" {
			t.Errorf("keys %v, %v", keys, err)
		}
		if told := settingOf(t, s, graph.SettingDailyError); !strings.Contains(told, on) || strings.Contains(told, full.Error()) {
			t.Errorf("what failed is told as %q", told)
		}
		// What could be done is done: the standings do not wait for it.
		if days := snapshotDays(t, s); days[on] == 0 {
			t.Errorf("snapshots by day: %v", days)
		}
		d.clear = nil
		if err := d.run(t.Context(), on); err != nil {
			t.Fatal(err)
		}
		if told := settingOf(t, s, graph.SettingDailyError); told != "" {
			t.Errorf("after it worked: %q", told)
		}
	})
}

func settingOf(t *testing.T, s *store.Store, key string) string {
	t.Helper()
	row, err := s.Read().Setting.Query().Where(setting.Key(key)).Only(asProgram(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	return row.Value
}
