package ledger_test

import (
	"context"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// fact records a dated fact about a partner.
func (b *book) fact(partner, on string, kind points.FactKind, value string) {
	b.t.Helper()
	id := b.partnerID(partner)
	b.now = b.now.Add(time.Hour)
	err := b.store.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
		batch, at, err := b.Begin(ctx, tx, ledger.Batch{Source: "test", RecordedAt: b.now})
		if err != nil {
			return err
		}
		return tx.Ent().Fact.Create().SetPartnerID(id).SetBatchID(batch).SetRecordedAt(at).
			SetOn(day(on)).SetKind(kind).SetValue(value).Exec(ctx)
	})
	if err != nil {
		b.t.Fatal(err)
	}
}

// gold gives ada what gold asks on 2025-03-01: 125 points, 45 sold, 30 managed.
func gold() []ledger.Event {
	return []ledger.Event{
		opened("1", "acme", "2024-01-01", "US"),
		sold("2", "acme", "2024-04-01", "marketing", 300_000, "ada"),
		manages("3", "acme", "2024-04-02", "ada"),
	}
}

func TestSnapshotFoldsWhatWasKnown(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(gold()...)
		b.snapshot("2025-03-01")
		if got := b.standingOn("ada", "2025-03-01", time.Time{}).Credited.Tier; got != points.Untiered {
			t.Fatalf("without a certification: %s", got)
		}
		// The certification was valid all along but is recorded only now: the
		// official tier changes from the next snapshot on, never before.
		b.fact("ada", "2024-01-01", points.FactCertifiedThrough, "2025-12-31")
		before := b.standingOn("ada", "2025-03-01", time.Time{})
		if before.Credited.Tier != points.Untiered || before.Snapshot == nil {
			t.Errorf("on the day of the snapshot: %s, want untiered as it was official", before.Credited.Tier)
		}
		if before.Standing.Performance != points.Gold {
			t.Errorf("live performance on that day: %s, want gold by what is known now", before.Standing.Performance)
		}
		if again := b.standingOn("ada", "2025-02-01", time.Time{}).Credited; again.Tier != points.Gold || again.Since != day("2024-04-02") {
			t.Errorf("before the first snapshot: %v, want gold from one replay", again)
		}
		b.snapshot("2025-03-02")
		official := b.standingOn("ada", "2025-03-02", time.Time{})
		if official.Credited != (points.Credited{Tier: points.Gold, Since: day("2025-03-02")}) {
			t.Errorf("on the next day: %v, want gold since that day", official.Credited)
		}
		if v := b.mustVerify(); v.Snapshots != 6 {
			t.Errorf("%d snapshots, want two of three partners", v.Snapshots)
		}
	})
}

func TestSnapshotOncePerDayAndInOrder(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(gold()...)
		take := func(on string) (receipt ledger.SnapshotReceipt, err error) {
			err = s.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
				receipt, err = b.Snapshot(ctx, tx, day(on), morningOf("2025-03-05"))
				return err
			})
			return receipt, err
		}
		for _, step := range []struct {
			on             string
			taken, present int
		}{{"2025-03-01", 3, 0}, {"2025-03-01", 0, 3}, {"2025-03-05", 3, 0}, {"2025-03-01", 0, 3}} {
			receipt, err := take(step.on)
			if err != nil || receipt.Taken != step.taken || receipt.Present != step.present {
				t.Errorf("snapshot of %s: %+v, %v; want %d taken, %d present", step.on, receipt, err, step.taken, step.present)
			}
		}
		for _, on := range []string{"2025-03-03", "2025-03-06"} {
			_, err := take(on)
			wantError(t, err, points.CodeInvalid, "", "")
		}
	})
}

// A tier is kept through the gaps between snapshots, and reviewed on the way.
func TestSnapshotCatchesUpThroughReviews(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(gold()...)
		b.fact("ada", "2024-01-01", points.FactCertifiedThrough, "2027-12-31")
		b.snapshot("2025-03-01")
		// The sale expires on 2025-04-01. On 2025-07-15 the best month of the
		// window since February still was gold; on 2026-01-15 none was.
		for on, want := range map[string]points.Tier{
			"2025-03-31": points.Gold, "2025-07-15": points.Gold, "2026-01-14": points.Gold, "2026-01-15": points.Untiered,
		} {
			if got := b.standingOn("ada", on, time.Time{}).Credited.Tier; got != want {
				t.Errorf("credited on %s: %s, want %s", on, got, want)
			}
		}
		b.snapshot("2026-02-01")
		last := b.standingOn("ada", "2026-02-01", time.Time{}).Credited
		if last != (points.Credited{Tier: points.Untiered, Since: day("2026-01-15")}) {
			t.Errorf("official after the gap: %v", last)
		}
		b.mustVerify()
	})
}

// A moment is the same in every time zone, though SQLite compares texts.
func TestKnownAtInAnyTimeZone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(gold()...)
		b.fact("ada", "2024-01-01", points.FactCertifiedThrough, "2025-12-31")
		b.snapshot("2025-03-01")
		recorded := b.now
		for _, zone := range []*time.Location{time.UTC, time.FixedZone("east", 5*3600), time.FixedZone("west", -5*3600)} {
			before := b.standingOn("ada", "2025-03-01", recorded.Add(-4*time.Hour).In(zone))
			if before.Balance != (points.Balance{}) || before.Facts.CertifiedThrough != 0 || before.Snapshot != nil {
				t.Errorf("%s: before anything was recorded: %v, certified through %s, snapshot %v",
					zone, before.Balance, before.Facts.CertifiedThrough, before.Snapshot)
			}
			after := b.standingOn("ada", "2025-03-01", recorded.In(zone))
			if after.Balance == (points.Balance{}) || after.Facts.CertifiedThrough == 0 || after.Snapshot == nil {
				t.Errorf("%s: after everything was recorded: %v, certified through %s, snapshot %v",
					zone, after.Balance, after.Facts.CertifiedThrough, after.Snapshot)
			}
			exported := 0
			err := b.ExportPostings(b.ctx, s.Read(), ledger.Known{At: recorded.Add(-4 * time.Hour).In(zone)}, true, func(ledger.KeptPosting) error {
				exported++
				return nil
			})
			if err != nil || exported != 0 {
				t.Errorf("%s: %d postings exported from before anything was recorded, %v", zone, exported, err)
			}
		}
	})
}
