package ledger_test

import (
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// replayed replays the events that count, as a ledger that forgot everything.
func (b *book) replayed() *points.Result {
	b.t.Helper()
	var events []points.Event
	err := b.ExportEvents(b.ctx, b.store.Read(), false, func(e ledger.KeptEvent) error {
		events = append(events, e.Event.Event)
		return nil
	})
	if err != nil {
		b.t.Fatal(err)
	}
	result, err := points.Replay(b.Program(), events)
	if err != nil {
		b.t.Fatal(err)
	}
	return result
}

// holdRetention fails the test where the standings of a day do not have the
// retention and sourced MRR of a replay.
func (b *book) holdRetention(t rapid.TB, on string) {
	t.Helper()
	result := b.replayed()
	for _, partner := range testPartners {
		want, err := b.Program().RetentionHistory(result, partner, day(on))
		if err != nil {
			t.Fatal(err)
		}
		standing := b.standingOn(partner, on, time.Time{})
		if len(want) != len(standing.Retention) || len(want) > 0 && !reflect.DeepEqual(want, standing.Retention) {
			t.Fatalf("%s on %s: %+v, want %+v", partner, on, standing.Retention, want)
		}
		if n := len(want); n > 0 && !reflect.DeepEqual(want[n-1].GRR, standing.Facts.GRR) {
			t.Fatalf("%s on %s: GRR %v is judged, want %v", partner, on, standing.Facts.GRR, want[n-1].GRR)
		}
		wantSourced, err := b.Program().SourcedMRR(result, partner, day(on))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := b.SourcedMRR(standing); err != nil || got != wantSourced {
			t.Fatalf("%s on %s: sourced MRR %v, error %v; want %v", partner, on, got, err, wantSourced)
		}
	}
}

func TestStandingsHaveTheRetentionOfAReplay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		days := []string{"2024-01-01", "2024-03-31", "2024-04-01", "2024-10-01", "2025-02-28", "2025-03-01", "2026-06-15"}
		for _, on := range days {
			b.holdRetention(t, on)
		}
		// A late sale, a correction and a void change what was.
		b.mustRecord(
			sold("20", "acme", "2024-02-03", "sales", 70_000, "cor"),
			cancelled("21", "acme", "2024-05-15", "sales"),
			revision(changed("6", "acme", "2024-07-01", "marketing", 60_000), 2),
			voided(left("8", "acme", "2025-01-15", "bee"), 2),
		)
		for _, on := range days {
			b.holdRetention(t, on)
		}
		b.mustVerify()
	})
}

// TestRetentionInAnyOrderOfRecording: random streams, in random batches, in any
// order that is valid.
func TestRetentionInAnyOrderOfRecording(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	b := newBook(t, s)
	b.mustRecord(opened("o1", "acme", "2023-01-01", "US"), opened("o2", "bolt", "2023-01-01", "IN"), opened("o3", "cove", "2023-01-01", "DE"))
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		// Every check adds to the book of the ones before: whatever is invalid
		// is refused, whole.
		for range rapid.IntRange(1, 4).Draw(t, "events") {
			n++
			_, _ = b.record(drawEvent(t, n))
		}
		b.holdRetention(t, rapid.SampledFrom([]string{"2024-01-01", "2024-06-30", "2024-12-01", "2025-05-15", "2026-01-15"}).Draw(t, "day"))
	})
	b.mustVerify()
}

func drawEvent(t *rapid.T, n int) ledger.Event {
	company := rapid.SampledFrom(testCompanies).Draw(t, "company")
	line := rapid.SampledFrom(testLines).Draw(t, "line")
	partner := rapid.SampledFrom(testPartners).Draw(t, "partner")
	on := (day("2023-06-01") + points.Date(rapid.IntRange(0, 900).Draw(t, "day"))).String()
	key := "r" + time.Duration(n).String()
	switch rapid.IntRange(0, 5).Draw(t, "kind") {
	case 0:
		return manages(key, company, on, partner)
	case 1:
		return left(key, company, on, partner)
	case 2:
		return cancelled(key, company, on, line)
	case 3:
		return changed(key, company, on, line, rapid.Int64Range(1, 300_000).Draw(t, "mrr"))
	}
	e := sold(key, company, on, line, rapid.Int64Range(1, 200_000).Draw(t, "mrr"), partner)
	e.Currency = rapid.SampledFrom([]points.Currency{"USD", "USD", "EUR", "JPY"}).Draw(t, "currency")
	return e
}

// TestRetentionAsKnownThen: a correction changes what is known from then on, and
// never what was known before.
func TestRetentionAsKnownThen(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(
			opened("1", "acme", "2023-12-01", "US"), sold("2", "acme", "2023-12-05", "marketing", 60_000, "ada"),
			opened("3", "bolt", "2023-12-01", "US"), sold("4", "bolt", "2023-12-05", "marketing", 40_000, "ada"),
		)
		before := b.now
		b.mustRecord(cancelled("5", "bolt", "2024-03-15", "marketing"))
		between := b.now
		b.mustRecord(voided(cancelled("5", "bolt", "2024-03-15", "marketing"), 2))
		for _, c := range []struct {
			name string
			at   time.Time
			want int64
		}{
			{"before the loss was known", before, 1_000_000},
			// (2 × 1 + 0.6¹²) ÷ 3
			{"when it was", between, 667_392},
			{"after it was withdrawn", time.Time{}, 1_000_000},
		} {
			got := b.standingOn("ada", "2024-04-01", c.at).Facts.CDR
			if got == nil || *got != c.want {
				t.Errorf("%s: C$R %v, want %d", c.name, got, c.want)
			}
		}
		b.mustVerify()
	})
}

// TestEliteAsksForRetention: the tier that asks for retention is reached and
// lost by what the events say; a record counts only where they say nothing.
func TestEliteAsksForRetention(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(
			opened("1", "acme", "2024-01-01", "US"), sold("2", "acme", "2024-03-05", "marketing", 10_000_000, "ada"), manages("3", "acme", "2024-03-05", "ada"),
			opened("4", "bolt", "2024-01-01", "US"), sold("5", "bolt", "2024-03-06", "marketing", 2_500_000, "ada"), manages("6", "bolt", "2024-03-06", "ada"),
		)
		b.fact("ada", "2024-01-01", points.FactCertifiedThrough, "2026-12-31")
		b.fact("ada", "2024-01-01", points.FactInvited, "elite")
		b.fact("ada", "2024-03-20", points.FactCDR, "0.9")
		b.fact("ada", "2024-06-10", points.FactCDR, "0.1")
		for _, c := range []struct {
			on   string
			want points.Tier
		}{
			{"2024-03-19", points.Diamond}, // no month is over, nothing is recorded
			{"2024-03-20", points.Elite},   // the record stands in
			{"2024-05-01", points.Elite},   // April kept all
			{"2024-06-10", points.Elite},   // what is computed counts before the record
		} {
			if got := b.standingOn("ada", c.on, time.Time{}).Standing.Performance; got != c.want {
				t.Errorf("performance on %s: %s, want %s", c.on, got, c.want)
			}
		}
		b.snapshot("2024-07-01")
		b.mustRecord(cancelled("7", "bolt", "2024-06-20", "marketing"))
		if got := b.standingOn("ada", "2024-07-31", time.Time{}); got.Standing.Performance != points.Diamond || got.Credited.Tier != points.Elite {
			t.Errorf("after a fifth is lost: performance %s, credited %s; want diamond and elite", got.Standing.Performance, got.Credited.Tier)
		}
		b.mustVerify()
	})
}
