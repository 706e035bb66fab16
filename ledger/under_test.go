package ledger_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// under replays a partner's book under other rules.
func (b *book) under(rules *points.Program, partner, on string, at time.Time) *ledger.View {
	b.t.Helper()
	view, err := b.Under(b.ctx, b.store.Read(), rules, b.partnerID(partner), ledger.Known{On: day(on), At: at})
	if err != nil || view == nil {
		b.t.Fatalf("under %s: %v, %v", rules.Name, view, err)
	}
	return view
}

// The rules that the ledger is kept by give what is kept, to the last figure.
func TestUnderTheSameRulesIsWhatIsKept(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		before := b.now
		b.mustRecord(
			revision(changed("6", "acme", "2024-07-01", "marketing", 60_000), 2),
			voided(left("8", "acme", "2025-01-15", "bee"), 2),
			// An event that moves to another company counts there, and there only.
			revision(sold("10", "acme", "2024-04-28", "marketing", 10_000, "cor"), 2),
			voided(cancelled("12", "bolt", "2025-02-01", "sales"), 2),
		)
		for _, at := range []time.Time{before, {}} {
			for _, partner := range testPartners {
				for _, on := range []string{"2024-03-31", "2024-12-31", "2025-09-01"} {
					kept, view := b.standingOn(partner, on, at), b.under(b.Program(), partner, on, at)
					if !reflect.DeepEqual(kept.Standing, view.Standing.Standing) || kept.Credited != view.Credited || !reflect.DeepEqual(kept.Retention, view.Retention) {
						t.Errorf("%s on %s known at %v:\n%+v\nkept\n%+v", partner, on, at, view.Standing.Standing, kept.Standing)
					}
					clients, err := ledger.ClientBalances(b.ctx, s.Read(), b.partnerID(partner), nil, ledger.Known{On: day(on), At: at})
					if err != nil {
						t.Fatal(err)
					}
					for id, balance := range clients {
						if view.Clients[id] != balance.Balance {
							t.Errorf("%s on %s: client %q has %s, kept %s", partner, on, id, view.Clients[id], balance.Balance)
						}
					}
				}
			}
		}
	})
}

// A frozen edition and another program give what a replay of the partner's
// events under them does.
func TestUnderOtherRules(t *testing.T) {
	mrr, err := editions.Load("mrr")
	if err != nil {
		t.Fatal(err)
	}
	b := newBook(t, storetest.Open(t, storetest.SQLite(t)))
	b.mustRecord(story()...)
	frozen, _ := b.Program().Frozen(day("2022-07-18"))
	for _, rules := range []*points.Program{mrr, frozen} {
		var events []points.Event
		for _, e := range story() {
			events = append(events, e.Event)
		}
		result, err := points.Replay(rules, events)
		if err != nil {
			t.Fatal(err)
		}
		for _, partner := range testPartners {
			view := b.under(rules, partner, "2024-12-31", time.Time{})
			for _, on := range []string{"2024-06-30", "2024-12-31", "2026-01-01"} {
				var want points.Balance
				for _, p := range result.Postings {
					if p.Partner == partner && p.On <= day(on) {
						if err := want.Put(p.Track, p.Points); err != nil {
							t.Fatal(err)
						}
					}
				}
				if got, err := view.BalanceOn(day(on)); err != nil || got != want {
					t.Errorf("%s under %s on %s: %s, %v; want %s", partner, rules.Name, on, got, err, want)
				}
			}
			want, err := rules.RetentionHistory(result, partner, day("2024-12-31"))
			if err != nil || len(want) != len(view.Retention) || len(want) > 0 && !reflect.DeepEqual(want, view.Retention) {
				t.Errorf("%s under %s: retention %+v, %v; want %+v", partner, rules.Name, view.Retention, err, want)
			}
		}
	}
}

// A forecast says of each day what the standing of that day says now, but for
// snapshots that are still to come.
func TestForecastIsTheStandingOfDaysToCome(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(gold()...)
		b.fact("ada", "2024-01-01", points.FactCertifiedThrough, "2025-12-31")
		b.snapshot("2025-03-01")
		id := b.partnerID("ada")
		forecasts, err := b.Forecasts(b.ctx, s.Read(), []string{id}, ledger.Known{On: day("2025-03-02")}, day("2026-06-30"))
		if err != nil {
			t.Fatal(err)
		}
		f := forecasts[id]
		for _, on := range []string{"2025-03-02", "2025-03-31", "2025-04-01", "2025-07-15", "2025-12-31", "2026-01-01", "2026-01-15", "2026-06-30"} {
			want := b.standingOn("ada", on, time.Time{})
			got, err := f.StandingOn(day(on))
			if err != nil || !reflect.DeepEqual(got, want.Standing) || f.CreditedOn(day(on)) != want.Credited || f.PerformanceOn(day(on)) != want.Standing.Performance {
				t.Errorf("on %s: %+v, credited %v, %v; want %+v, credited %v", on, got, f.CreditedOn(day(on)), err, want.Standing, want.Credited)
			}
		}
		review, ok, err := f.Review()
		if err != nil || !ok || review.On != day("2025-07-15") || review.After.Tier != points.Gold || review.Held() {
			t.Errorf("review %+v, %v, %v", review, ok, err)
		}
		// What is recorded later, and what a later snapshot says, is not known then.
		before := b.now
		b.mustRecord(sold("9", "acme", "2025-05-01", "sales", 500_000, "ada"))
		b.snapshot("2025-06-01")
		then, err := b.Forecasts(b.ctx, s.Read(), []string{id}, ledger.Known{On: day("2025-03-02"), At: before}, day("2025-06-01"))
		if err != nil {
			t.Fatal(err)
		}
		was, err := then[id].StandingOn(day("2025-06-01"))
		if err != nil || was.Balance.Sourced != 0 {
			t.Errorf("as known before, %s on 2025-06-01, %v", was.Balance, err)
		}
		if now := b.standingOn("ada", "2025-06-01", time.Time{}); now.Balance.Sourced == 0 {
			t.Error("the later sale is not there")
		}
	})
}
