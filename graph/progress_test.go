package graph_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	pages = append(pages, []budget{
		{"program progress", 8, `{ viewer { partner { clients { totalCount } programProgress { totalPoints sourcedMrr { amount } sourcedAmount { amount }
			retention { grossRevenueRetention months { startMrr { amount } } history(months: 60) { month } } } } } }`},
		{"tier progress", 6, `{ viewer { partner { tierProgress { conditions { have } } other: tierProgress(target: ELITE) { conditions { have } } } } }`},
		{"forecast", 11, `{ viewer { partner { forecast(asOf: "2024-06-30") { months { points { total } creditedTier } changes { on } review { creditedAfter }
			expiries(first: 100) { totalCount sum nodes { on points client { company { name } } } } } } } }`},
		{"under another edition", 14, `{ viewer { partner { underEdition(edition: "2022-07-18") { standing { points { total } tiers { met } } difference { total }
			months { points { total } } clients(first: 100) { totalCount nodes { client { company { name } relationship } difference { total } } } } } } }`},
	}...)
}

// TestSinceOfficial: the snapshot stays as it was, and what came since stands
// beside it (F25).
func TestSinceOfficial(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, ladderBook(), day("2025-03-10"))
		kept := ledger.New(load(t, "points"))
		err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			now := time.Date(2025, 3, 10, 6, 30, 0, 0, time.UTC)
			if _, err := kept.Snapshot(ctx, tx, day("2025-03-10"), now); err != nil {
				return err
			}
			event := points.Event{
				Key: "test/later", Company: "bolt", On: day("2025-03-10"), Kind: points.EventLineSold, Seq: 2, Line: "marketing",
				MRR: 100_00, Currency: "USD", Seller: "ada", DealType: points.DealSourced,
			}
			if _, err := kept.Record(ctx, tx, ledger.Batch{Source: "test", RecordedAt: now.Add(time.Hour), Today: day("2025-03-10"), Events: []ledger.Event{{Event: event}}}); err != nil {
				return err
			}
			batch, at, err := kept.Begin(ctx, tx, ledger.Batch{Source: "test", RecordedAt: now.Add(2 * time.Hour)})
			if err != nil {
				return err
			}
			return tx.Ent().Fact.Create().SetPartnerID(a.ids["@partner/ada"]).SetBatchID(batch).SetRecordedAt(at).
				SetOn(day("2025-03-01")).SetKind(points.FactMedianToolUsage).SetValue("5").Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		r := a.get(t, "ada", `{ viewer { partner { standing { points { total } facts { medianToolUsage }
			official { on takenAt points { total } creditedTier medianToolUsage certified certifiedThrough }
			sinceOfficial { points { sourced managed total } performanceTierChanged creditedTierChanged medianToolUsageChanged certificationChanged } } } } }`, nil)
		got := fmt.Sprint(at(t, r.Data, "viewer", "partner", "standing"))
		// $100 in a growth market: 10 sold and 2 managed.
		const want = `map[facts:map[medianToolUsage:5] official:map[certified:true certifiedThrough:2025-12-31 creditedTier:GOLD medianToolUsage:4.5 ` +
			`on:2025-03-10 points:map[total:161] takenAt:2025-03-10T06:30:00Z] points:map[total:173] ` +
			`sinceOfficial:map[certificationChanged:false creditedTierChanged:false medianToolUsageChanged:true performanceTierChanged:false ` +
			`points:map[managed:2 sourced:10 total:12]]]`
		if got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
		// What is official opens as it was known when it was taken (F29).
		r = a.get(t, "ada", `{ viewer { partner { explain(figure: TOTAL, asOf: "2025-03-10", knownAt: "2025-03-10T06:30:00Z") { points postings { sum } } } } }`, nil)
		if got := fmt.Sprint(at(t, r.Data, "viewer", "partner", "explain")); got != "map[points:161 postings:map[sum:161]]" {
			t.Errorf("161 official points open as %s", got)
		}
	})
}
