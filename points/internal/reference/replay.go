package reference

import (
	"sort"

	"github.com/tierboard/tierboard/points"
)

// Posting is a movement of points without its explanation.
type Posting struct {
	Partner, Company, Line string
	Track                  points.Track
	Kind                   points.Kind
	Points                 int64
	On                     points.Date
	Event                  string
}

// Replay computes all postings of a stream of events, past and future, or says
// which event is refused.
func Replay(program *points.Program, events []points.Event) ([]Posting, *Refusal) {
	byCompany := map[string][]points.Event{}
	var names []string
	for _, e := range events {
		if e.Company == "" && e.Kind != points.EventAdjustment {
			return nil, &Refusal{points.CodeInvalid, e.Key, "no company"}
		}
		if _, seen := byCompany[e.Company]; !seen {
			names = append(names, e.Company)
		}
		byCompany[e.Company] = append(byCompany[e.Company], e)
	}
	sort.Strings(names)
	var result []Posting
	for _, name := range names {
		postings, refusal := replayCompany(program, sorted(byCompany[name]))
		if refusal != nil {
			return nil, refusal
		}
		result = append(result, postings...)
	}
	return result, nil
}

// replayCompany walks the days on which anything can happen. On each it takes
// the balances before and after every step of rules 6 and posts the differences.
func replayCompany(program *points.Program, events []points.Event) ([]Posting, *Refusal) {
	name := events[0].Company
	var result []Posting
	for _, day := range days(program, events) {
		before := 0
		for before < len(events) && events[before].On < day {
			before++
		}
		yesterday, _ := after(program, events, before, day-1)
		morning, _ := after(program, events, before, day)
		through := before
		for through < len(events) && events[through].On == day {
			through++
		}
		oldEdition, newEdition := editionOn(program, day-1), editionOn(program, day)
		if _, fits := morning.balances(newEdition); !fits {
			return nil, &Refusal{points.CodeOverflow, "", "repricing"}
		}
		for i := before; i < through; i++ {
			if refusal := judge(program, events, i, newEdition); refusal != nil {
				return nil, refusal
			}
		}
		evening, _ := after(program, events, through, day)

		was, _ := yesterday.balances(oldEdition)
		expired, _ := morning.balances(oldEdition)
		result = append(result, differences(name, day, was, expired, func(a account) (points.Kind, string) {
			return points.KindExpired, a.lot
		})...)
		result = append(result, adjustmentsEnding(events, day)...)

		repriced, _ := morning.balances(newEdition)
		result = append(result, differences(name, day, expired, repriced, func(account) (points.Kind, string) {
			return points.KindRepriced, "edition/" + newEdition.From.String()
		})...)

		was = repriced
		for i := before; i < through; i++ {
			e := &events[i]
			previous, _ := after(program, events, i, day)
			next, _ := after(program, events, i+1, day)
			now, _ := next.balances(newEdition)
			kinds := cause{e, previous, yesterday.hasOpenLine(), evening.hasOpenLine()}
			result = append(result, differences(name, day, was, now, func(a account) (points.Kind, string) {
				return kinds.of(a), e.Key
			})...)
			was = now
			if e.Kind == points.EventAdjustment && e.Points != 0 {
				result = append(result, Posting{e.Partner, e.Company, "", e.Track, points.KindAdjustment, int64(e.Points), day, e.Key})
			}
		}
	}
	return result, nil
}

// judge says whether the event at i is valid after those before it, and all
// balances fit.
func judge(program *points.Program, events []points.Event, i int, edition *points.Edition) *Refusal {
	e := &events[i]
	state, refusal := after(program, events, i+1, e.On)
	if refusal != nil {
		return refusal
	}
	if _, fits := state.balances(edition); !fits {
		return &Refusal{points.CodeOverflow, e.Key, "balance"}
	}
	if e.Kind == points.EventAdjustment && e.Points == -e.Points && e.Points != 0 {
		return &Refusal{points.CodeOverflow, e.Key, "its opposite does not fit"}
	}
	return nil
}

// days lists every day that can move a balance: events, editions, and the
// expiries of all lots that events could make.
func days(program *points.Program, events []points.Event) []points.Date {
	set := map[points.Date]bool{}
	for i := range program.Editions {
		set[program.Editions[i].From] = true
	}
	for i := range events {
		set[events[i].On] = true
		set[events[i].On.AddMonths(editionOn(program, events[i].On).LotMonths)] = true
		if events[i].Until != 0 {
			set[events[i].Until] = true
		}
	}
	var result []points.Date
	for day := range set {
		result = append(result, day)
	}
	sort.Slice(result, func(i, j int) bool { return result[i] < result[j] })
	return result
}

func differences(company string, day points.Date, was, now map[account]int64, kind func(account) (points.Kind, string)) []Posting {
	keys := map[account]bool{}
	for key := range was {
		keys[key] = true
	}
	for key := range now {
		keys[key] = true
	}
	var result []Posting
	for key := range keys {
		if delta := now[key] - was[key]; delta != 0 {
			why, source := kind(key)
			result = append(result, Posting{key.partner, company, key.line, key.track, why, delta, day, source})
		}
	}
	return result
}

func adjustmentsEnding(events []points.Event, day points.Date) []Posting {
	var result []Posting
	for i := range events {
		if e := &events[i]; e.Kind == points.EventAdjustment && e.Until == day && e.Points != 0 {
			result = append(result, Posting{e.Partner, e.Company, "", e.Track, points.KindExpired, -int64(e.Points), day, e.Key})
		}
	}
	return result
}

// cause knows what an event found and left, which decides the kinds of its
// postings (rules 3, 4, 5).
type cause struct {
	event             *points.Event
	before            *company
	openYesterday     bool
	openAtEndOfTheDay bool
}

func (c cause) of(a account) points.Kind {
	e := c.event
	switch e.Kind {
	case points.EventCountryChanged:
		return points.KindRepriced
	case points.EventManagerAdded:
		if a.partner == e.Partner {
			return points.KindNew
		}
		return points.KindSplit
	case points.EventManagerRemoved:
		if a.partner == e.Partner {
			return points.KindEnded
		}
		return points.KindSplit
	case points.EventLineSold:
		if c.openYesterday {
			return points.KindIncreased
		}
		return points.KindNew
	case points.EventLineChanged:
		if e.MRR > c.before.lines[e.Line].mrr {
			// Up is increased (3); managed credit goes by the test of sales (5).
			if a.track == points.TrackManaged && !c.openYesterday {
				return points.KindNew
			}
			return points.KindIncreased
		}
		if e.MRR > 0 {
			return points.KindDecreased
		}
	}
	if c.openAtEndOfTheDay { // the line was cancelled
		return points.KindDecreased
	}
	return points.KindChurned
}

// Held is a partner's balance on one track.
type Held struct {
	Partner string
	Track   points.Track
}

// Balances returns what every partner holds at the end of a day: the sum of its
// living lots, its managed credit of the day, and its adjustments. The events
// must be valid.
func Balances(program *points.Program, events []points.Event, day points.Date) map[Held]int64 {
	byCompany := map[string][]points.Event{}
	for _, e := range events {
		if e.On <= day {
			byCompany[e.Company] = append(byCompany[e.Company], e)
		}
	}
	result := map[Held]int64{}
	for _, stream := range byCompany {
		stream = sorted(stream)
		c, _ := after(program, stream, len(stream), day)
		balances, _ := c.balances(editionOn(program, day))
		for key, balance := range balances {
			result[Held{key.partner, key.track}] += balance
		}
		for _, e := range stream {
			if e.Kind == points.EventAdjustment && (e.Until == 0 || day < e.Until) {
				result[Held{e.Partner, e.Track}] += int64(e.Points)
			}
		}
	}
	return result
}
