package points_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

func mustReplay(t rapid.TB, program *points.Program, events []points.Event) *points.Result {
	t.Helper()
	result, err := points.Replay(program, events)
	if err != nil {
		t.Fatalf("the stream is refused: %v", err)
	}
	return result
}

// turningDays are the days on which something of the stream happens, and their
// neighbours.
func turningDays(events []points.Event, result *points.Result) []points.Date {
	var days []points.Date
	for i := range events {
		days = append(days, events[i].On-1, events[i].On, events[i].On+1)
	}
	for i := range result.Postings {
		days = append(days, result.Postings[i].On-1, result.Postings[i].On)
	}
	slices.Sort(days)
	return slices.Compact(days)
}

func upTo(postings []points.Posting, day points.Date) []points.Posting {
	var until []points.Posting
	for i := range postings {
		if postings[i].On <= day {
			until = append(until, postings[i])
		}
	}
	return until
}

// TestTheFutureDoesNotChangeThePast: what is posted up to a day follows from
// the events effective up to that day.
func TestTheFutureDoesNotChangeThePast(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		whole := mustReplay(t, program, events)
		day := rapid.SampledFrom(turningDays(events, whole)).Draw(t, "day")
		past := slices.DeleteFunc(slices.Clone(events), func(e points.Event) bool { return e.On > day })
		if got, want := upTo(mustReplay(t, program, past).Postings, day), upTo(whole.Postings, day); !slices.Equal(got, want) {
			t.Fatalf("up to %v: from the past alone\n%v\nfrom all events\n%v", day, got, want)
		}
	})
}

// TestPostingsSumToWhatIsHeld: on any day the postings so far sum to the
// living lots, the managed credit of the day and the adjustments in force.
func TestPostingsSumToWhatIsHeld(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		result := mustReplay(t, program, events)
		for _, day := range rapid.SliceOfN(rapid.SampledFrom(turningDays(events, result)), 1, 10).Draw(t, "days") {
			got := map[reference.Held]int64{}
			for _, p := range upTo(result.Postings, day) {
				got[reference.Held{Partner: p.Partner, Track: p.Track}] += int64(p.Points)
			}
			want := reference.Balances(program, events, day)
			for held, balance := range want {
				if got[held] != balance {
					t.Fatalf("%v: %v holds %v; the postings sum to %v", day, held, balance, got[held])
				}
			}
			for held, balance := range got {
				if want[held] != balance {
					t.Fatalf("%v: %v holds %v; the postings sum to %v", day, held, want[held], balance)
				}
			}
		}
	})
}

// TestAllSoldPointsEnd: every lot is gone in the end, so sold points that are
// not adjustments sum to nothing.
func TestAllSoldPointsEnd(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		result := mustReplay(t, program, events)
		sums := map[string]points.Points{}
		for i := range result.Postings {
			if p := &result.Postings[i]; p.Terms.Lot != "" {
				sums[p.Terms.Lot] += p.Points
			}
		}
		for lot, sum := range sums {
			if sum != 0 {
				t.Fatalf("the lot %s leaves %v points behind", lot, sum)
			}
		}
	})
}

// TestOrderOfRecordingDoesNotMatter: a stream in any order, and in any batches
// of whole valid streams, replays to the same result.
func TestOrderOfRecordingDoesNotMatter(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		want := mustReplay(t, program, events)
		shuffled := rapid.Permutation(events).Draw(t, "order")
		if got := mustReplay(t, program, shuffled); !slices.Equal(got.Postings, want.Postings) ||
			!slices.Equal(got.Lots, want.Lots) || !slices.Equal(got.Lines, want.Lines) ||
			!slices.Equal(got.Managers, want.Managers) || !slices.Equal(got.Countries, want.Countries) {
			t.Fatalf("shuffled:\n%+v\nin order:\n%+v", got, want)
		}
	})
}

// TestAnySplitIntoValidBatchesGivesTheSameLedger records a shuffled stream in
// batches, keeps those that are valid together with what was accepted before,
// sends the others again, and posts the differences as a ledger does.
func TestAnySplitIntoValidBatchesGivesTheSameLedger(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		waiting := rapid.Permutation(events).Draw(t, "order")
		var accepted []points.Event
		ledger := map[points.Posting]int{}
		for len(waiting) > 0 {
			size := rapid.IntRange(1, len(waiting)).Draw(t, "batch")
			for ; ; size++ { // a batch that is refused is sent again with more
				result, err := points.Replay(program, slices.Concat(accepted, waiting[:size]))
				if err != nil {
					continue
				}
				replayed := map[points.Posting]int{}
				for _, p := range result.Postings {
					replayed[p]++
				}
				for p, n := range ledger {
					ledger[p] += replayed[p] - n
				}
				for p, n := range replayed {
					ledger[p] = n
				}
				break
			}
			accepted = append(accepted, waiting[:size]...)
			waiting = waiting[size:]
		}
		for _, p := range mustReplay(t, program, events).Postings {
			ledger[p]--
		}
		for p, n := range ledger {
			if n != 0 {
				t.Fatalf("the ledger has %+d of %+v", n, p)
			}
		}
	})
}

// TestCompaniesDoNotTouchEachOther: replaying companies apart gives the same
// postings, one company after the other.
func TestCompaniesDoNotTouchEachOther(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		var apart []points.Posting
		for _, company := range []string{"", "company-1", "company-2", "company-3"} {
			own := slices.DeleteFunc(slices.Clone(events), func(e points.Event) bool { return e.Company != company })
			apart = append(apart, mustReplay(t, program, own).Postings...)
		}
		if together := mustReplay(t, program, events).Postings; !slices.Equal(apart, together) {
			t.Fatalf("apart\n%v\ntogether\n%v", apart, together)
		}
	})
}
