package points_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

// tierSeries is a random history of performance tiers and of days on which the
// certification is not valid.
type tierSeries struct {
	first, last points.Date
	changes     []points.TierChange
	lapses      [][2]points.Date
}

func genTierSeries(t *rapid.T) tierSeries {
	s := tierSeries{first: mustDate("2021-11-03")}
	s.last = s.first + points.Date(rapid.IntRange(1, 1500).Draw(t, "days"))
	reviews := []points.Date{mustDate("2022-01-15"), mustDate("2022-07-15"), mustDate("2023-01-15"), mustDate("2023-07-15"), mustDate("2024-08-15"), mustDate("2024-02-15")}
	days := rapid.SliceOfN(rapid.OneOf(
		rapid.Map(rapid.IntRange(0, 1500), func(n int) points.Date { return s.first + points.Date(n) }),
		rapid.Map(rapid.IntRange(0, 2*len(reviews)-1), func(n int) points.Date { return reviews[n/2] + points.Date(n%2) }),
	), 0, 12).Draw(t, "changes")
	slices.Sort(days)
	for _, day := range slices.Compact(days) {
		s.changes = append(s.changes, points.TierChange{On: day, Tier: points.Tier(rapid.IntRange(0, 5).Draw(t, "tier"))})
	}
	for range rapid.IntRange(0, 3).Draw(t, "lapses") {
		from := s.first + points.Date(rapid.IntRange(0, 1500).Draw(t, "from"))
		s.lapses = append(s.lapses, [2]points.Date{from, from + points.Date(rapid.IntRange(0, 300).Draw(t, "length"))})
	}
	return s
}

func (s *tierSeries) performance(on points.Date) points.Tier {
	tier := points.Untiered
	for _, change := range s.changes {
		if change.On <= on {
			tier = change.Tier
		}
	}
	return tier
}

func (s *tierSeries) certified(on points.Date) bool {
	return !slices.ContainsFunc(s.lapses, func(lapse [2]points.Date) bool { return lapse[0] <= on && on <= lapse[1] })
}

// creditedByDay unrolls the engine's changes into days.
func creditedByDay(start points.Credited, changes []points.CreditedChange, first, last points.Date) map[points.Date]reference.Day {
	days := map[points.Date]reference.Day{}
	now := reference.Day{Tier: start.Tier, Since: start.Since}
	for day := first; day <= last; day++ {
		for len(changes) > 0 && changes[0].Since <= day {
			now = reference.Day{Tier: changes[0].Tier, Since: changes[0].Since}
			changes = changes[1:]
		}
		days[day] = now
	}
	return days
}

// TestCreditedTierAgreesWithADayByDayWalk compares every day.
func TestCreditedTierAgreesWithADayByDayWalk(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, s := genProgram(t, programs), genTierSeries(t)
		changes := program.CreditedHistory(points.Credited{}, s.first-1, s.last, s.changes, s.certified)
		got := creditedByDay(points.Credited{}, changes, s.first, s.last)
		want := reference.CreditedByDay(program, s.first, s.last, s.performance, s.certified)
		for day := s.first; day <= s.last; day++ {
			if got[day] != want[day] {
				t.Fatalf("on %v: credited %+v; want %+v", day, got[day], want[day])
			}
		}
	})
}

// TestCreditedTierFallsOnlyAtReviews: never on another day, never within six
// months of the day since which it is held, and never below a tier performed.
func TestCreditedTierFallsOnlyAtReviews(t *testing.T) {
	program := programNamed(t, "points")
	rapid.Check(t, func(t *rapid.T) {
		s := genTierSeries(t)
		before := points.Credited{}
		for _, change := range program.CreditedHistory(points.Credited{}, s.first-1, s.last, s.changes, s.certified) {
			if change.From != before.Tier || change.Tier == before.Tier {
				t.Fatalf("%+v does not follow on %+v", change, before)
			}
			if change.Tier < before.Tier {
				if _, month, day := change.Since.Civil(); day != 15 || month != 1 && month != 7 {
					t.Fatalf("fell outside a review: %+v", change)
				}
				if change.Since < before.Since.AddMonths(6) {
					t.Fatalf("fell within six months of %v: %+v", before.Since, change)
				}
				if s.certified(change.Since) == (change.Cause == points.CauseCertification) {
					t.Fatalf("the cause is wrong: %+v", change)
				}
			} else if change.Cause != points.CauseRise || s.performance(change.Since) != change.Tier {
				t.Fatalf("rose without performing: %+v", change)
			}
			before = change.Credited
		}
		for _, day := range []points.Date{s.first, s.last, (s.first + s.last) / 2} {
			credited := program.CreditedOn(points.Credited{}, s.first-1, day, s.changes, s.certified)
			if _, month, dayOfMonth := day.Civil(); credited.Tier < s.performance(day) && (dayOfMonth != 15 || month != 1 && month != 7) {
				t.Fatalf("on %v credited %v below the performance %v", day, credited.Tier, s.performance(day))
			}
		}
	})
}

// TestCreditedFoldCanStopAndGoOn: folding to a day and on from there is folding
// at once; the snapshots of the ledger rest on it.
func TestCreditedFoldCanStopAndGoOn(t *testing.T) {
	program := programNamed(t, "points")
	rapid.Check(t, func(t *rapid.T) {
		s := genTierSeries(t)
		middle := rapid.SampledFrom([]points.Date{
			s.first, s.first + (s.last-s.first)/2, s.last, mustDate("2022-07-14"), mustDate("2022-07-15"), mustDate("2023-01-15"),
		}).Draw(t, "middle")
		middle = min(max(middle, s.first), s.last)
		first := program.CreditedHistory(points.Credited{}, s.first-1, middle, s.changes, s.certified)
		start := program.CreditedOn(points.Credited{}, s.first-1, middle, s.changes, s.certified)
		second := program.CreditedHistory(start, middle, s.last, s.changes, s.certified)
		atOnce := program.CreditedHistory(points.Credited{}, s.first-1, s.last, s.changes, s.certified)
		if !slices.Equal(slices.Concat(first, second), atOnce) {
			t.Fatalf("in two steps %+v then %+v; at once %+v", first, second, atOnce)
		}
	})
}
