package ledger_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func TestRecord(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		first := b.mustRecord(story()...)
		if first.Recorded != len(story()) || first.Companies != 3 || first.Postings == 0 || first.Reversals != 0 {
			t.Fatalf("the first time: %+v", first)
		}
		b.mustVerify()
		again := b.mustRecord(story()...)
		if want := (ledger.Receipt{Unchanged: len(story())}); again != want {
			t.Errorf("the second time: %+v, want %+v", again, want)
		}
		b.mustVerify()
	})
}

// Any order of recording and any split into valid batches gives the same
// ledger (docs/rules.md, section 3).
func TestRecordInAnyOrderAndSplit(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		random := rand.New(rand.NewPCG(7, 11))
		waiting := story()
		random.Shuffle(len(waiting), func(i, j int) { waiting[i], waiting[j] = waiting[j], waiting[i] })
		for len(waiting) > 0 {
			// A batch that is not valid yet must leave no trace; more events
			// make it so.
			n := 1 + random.IntN(3)
			for ; n <= len(waiting); n++ {
				if _, err := b.record(waiting[:n]...); err == nil {
					break
				}
			}
			waiting = waiting[min(n, len(waiting)):]
			b.mustVerify()
		}
		got := b.standing()
		var events []points.Event
		for _, one := range story() {
			events = append(events, one.Event)
		}
		want, err := points.Replay(b.Program(), events)
		if err != nil {
			t.Fatal(err)
		}
		if !sameSet(got, want.Postings) {
			t.Errorf("what stands differs from one replay:\n got %v\nwant %v", got, want.Postings)
		}
	})
}

func sameSet(a, b []points.Posting) bool {
	counts := map[points.Posting]int{}
	for _, p := range a {
		counts[p]++
	}
	for _, p := range b {
		counts[p]--
	}
	for _, n := range counts {
		if n != 0 {
			return false
		}
	}
	return true
}

func TestRecordRefuses(t *testing.T) {
	acme := opened("1", "acme", "2024-01-01", "US")
	sale := sold("2", "acme", "2024-03-05", "marketing", 100_000, "ada")
	change := changed("6", "acme", "2024-07-01", "marketing", 80_000)
	dearer := sale
	dearer.MRR++
	elsewhere := sale
	elsewhere.Company = "bolt"
	latin1 := adjusted("13", "", "2024-10-01", "cor", points.Point)
	latin1.Reason = "caf\xe9"
	for name, test := range map[string]struct {
		before, batch []ledger.Event
		code          points.Code
		event, other  string
	}{
		"other content under a key": {
			[]ledger.Event{acme, sale}, []ledger.Event{dearer}, points.CodeConflict, "test/2", "",
		},
		"other content under a key within the batch": {
			nil, []ledger.Event{acme, sale, dearer}, points.CodeConflict, "test/2", "",
		},
		"an unknown partner": {
			nil, []ledger.Event{acme, sold("3", "acme", "2024-03-05", "marketing", 1, "dot")}, ledger.CodeNotFound, "test/3", "",
		},
		"an unknown company": {
			nil, []ledger.Event{opened("1", "dune", "2024-03-05", "US")}, ledger.CodeNotFound, "test/1", "",
		},
		"a void of nothing": {
			nil, []ledger.Event{voided(ledger.Event{Event: points.Event{Key: "test/7"}}, 0)}, ledger.CodeNotFound, "test/7", "",
		},
		"an unknown line": {
			nil, []ledger.Event{acme, sold("3", "acme", "2024-03-05", "content", 1, "ada")}, ledger.CodeNotFound, "test/3", "",
		},
		"an event that does not fit": {
			[]ledger.Event{acme}, []ledger.Event{change}, points.CodeInvalid, "test/6", "",
		},
		"a late event that makes an accepted one invalid": {
			[]ledger.Event{acme, sale, change}, []ledger.Event{cancelled("9", "acme", "2024-05-01", "marketing")}, points.CodeInvalid, "test/6", "test/9",
		},
		"a void that makes an accepted one invalid": {
			[]ledger.Event{acme, sale, change}, []ledger.Event{voided(sale, 0)}, points.CodeInvalid, "test/6", "test/2",
		},
		"a correction that takes an event from another company": {
			[]ledger.Event{acme, opened("3", "bolt", "2024-01-01", "US"), sale, change}, []ledger.Event{revision(elsewhere, 2)},
			points.CodeInvalid, "test/6", "test/2",
		},
		"a revision below 1": {
			[]ledger.Event{acme, sale}, []ledger.Event{revision(dearer, -1)}, points.CodeInvalid, "test/2", "",
		},
		"a revision after which there is none": {
			[]ledger.Event{acme, sale}, []ledger.Event{revision(dearer, math.MaxInt32)}, points.CodeInvalid, "test/2", "",
		},
		"a reason that is no text": {
			nil, []ledger.Event{latin1}, points.CodeInvalid, "test/13", "",
		},
		"a key that is no text": {
			nil, []ledger.Event{opened("1\x00", "acme", "2024-01-01", "US")}, points.CodeInvalid, "test/1\x00", "",
		},
		"an overflow": {
			[]ledger.Event{acme}, []ledger.Event{sold("3", "acme", "2024-03-05", "marketing", 1<<62, "ada")},
			points.CodeOverflow, "test/3", "",
		},
	} {
		t.Run(name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := newBook(t, s)
				if len(test.before) > 0 {
					b.mustRecord(test.before...)
				}
				before := b.mustVerify()
				_, err := b.record(test.batch...)
				wantError(t, err, test.code, test.event, test.other)
				if after := b.mustVerify(); after != before {
					t.Errorf("the refused batch left traces: %+v, before %+v", after, before)
				}
			})
		})
	}
}

func TestRecordRevisions(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		sale := sold("2", "acme", "2024-03-05", "marketing", 100_000, "ada")
		b.mustRecord(opened("1", "acme", "2024-01-01", "US"), sale)
		balance := func() points.Points { return b.standingOn("ada", "2024-12-31", b.now).Total }
		if got := balance(); got != 50*points.Point {
			t.Fatalf("first: %s points, want 50", got)
		}
		asFirstKnown := b.now

		larger := revision(sale, 2)
		larger.MRR = 200_000
		b.mustRecord(larger)
		if got := balance(); got != 100*points.Point {
			t.Errorf("corrected: %s points, want 100", got)
		}
		b.mustVerify()

		// A revision that arrives after a higher one is kept and does not count.
		moved := revision(sale, 4)
		moved.Company = "bolt"
		b.mustRecord(opened("3", "bolt", "2024-01-01", "TH"), moved)
		b.mustRecord(revision(sale, 3))
		if got := balance(); got != 100*points.Point {
			t.Errorf("moved to a growth market: %s points, want 100", got)
		}
		if v := b.mustVerify(); v.Events != 3 {
			t.Errorf("%d events count, want 3", v.Events)
		}

		// A void needs no more than the key, and does nothing a second time.
		void := voided(ledger.Event{Event: points.Event{Key: sale.Key}}, 0)
		b.mustRecord(void)
		if again := b.mustRecord(void, voided(void, 5)); again.Recorded != 0 || again.Unchanged != 2 {
			t.Errorf("voided again: %+v", again)
		}
		if got := balance(); got != 0 {
			t.Errorf("voided: %s points, want 0", got)
		}
		b.mustVerify()
		if got := b.standingOn("ada", "2024-12-31", asFirstKnown).Total; got != 50*points.Point {
			t.Errorf("as first known: %s points, want 50 for ever", got)
		}
	})
}

// An exported ledger rebuilds itself.
func TestExportRebuilds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		b.mustRecord(story()...)
		larger := revision(sold("2", "acme", "2024-03-05", "marketing", 100_000, "ada"), 2)
		larger.MRR = 150_000
		b.mustRecord(larger)

		var counting, all []ledger.Event
		for _, kept := range []struct {
			all bool
			to  *[]ledger.Event
		}{{false, &counting}, {true, &all}} {
			err := b.ExportEvents(b.ctx, s.Read(), kept.all, func(e ledger.KeptEvent) error {
				*kept.to = append(*kept.to, e.Event)
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		if len(all) != len(counting)+1 {
			t.Errorf("%d revisions in all, %d count, want one more", len(all), len(counting))
		}
		var events []points.Event
		for _, one := range counting {
			events = append(events, one.Event)
		}
		replayed, err := points.Replay(b.Program(), events)
		if err != nil {
			t.Fatal(err)
		}
		if !sameSet(b.standing(), replayed.Postings) {
			t.Error("the exported events do not replay to the exported postings")
		}
		if again := b.mustRecord(all...); again.Recorded != 0 {
			t.Errorf("recording the export changed something: %+v", again)
		}
		if !slices.IsSortedFunc(counting[1:], func(a, b ledger.Event) int {
			if a.Company == b.Company && b.Before(&a.Event) {
				return 1
			}
			return 0
		}) {
			t.Error("the export is not in the order of the streams")
		}
	})
}
