package points_test

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
)

// supposing is the events with changes among them as events, by the words of
// docs/rules.md, section 11. The second answer is false where a change churns a
// client that has nothing to lose, or is about one that is not known yet.
func supposing(t rapid.TB, program *points.Program, in *points.BookInput, changes []points.Change) ([]points.Event, bool) {
	events := slices.Clone(in.Events)
	inOrder := make([]int, len(changes))
	for i := range changes {
		inOrder[i] = i
	}
	slices.SortStableFunc(inOrder, func(i, j int) int { return int(changes[i].On) - int(changes[j].On) })
	for place, i := range inOrder {
		change := &changes[i]
		supposed := points.Event{
			Company: change.Company, On: change.On, Seq: 1_000_000 + int32(10*place),
			Line: change.Line, MRR: change.MRR, Currency: change.Currency, DealType: change.DealType,
		}
		added := 0
		add := func(e points.Event) {
			added++
			e.Seq += int32(added)
			e.Key = fmt.Sprintf("~%d/%d", i, added)
			events = append(events, e)
		}
		drop := func(owned func(*points.Event) bool) {
			events = slices.DeleteFunc(events, func(e points.Event) bool {
				return e.Company == change.Company && e.On > change.On && e.Seq < 1_000_000 && owned(&e)
			})
		}
		manager := func(partner string, kind points.EventKind) {
			drop(func(e *points.Event) bool {
				return e.Partner == partner && (e.Kind == points.EventManagerAdded || e.Kind == points.EventManagerRemoved)
			})
			add(points.Event{Company: change.Company, On: change.On, Seq: supposed.Seq, Kind: kind, Partner: partner})
		}
		known := slices.ContainsFunc(events, func(e points.Event) bool { return e.Company == change.Company })
		on := slices.ContainsFunc(events, func(e points.Event) bool { return e.Company == change.Company && e.On <= change.On })
		switch {
		case !on && (known || change.Kind != points.ChangeDealCloses || change.Country == ""):
			return nil, false
		case !on:
			add(points.Event{Company: change.Company, On: change.On, Seq: supposed.Seq, Kind: points.EventCompany, Country: change.Country})
		}
		partner := change.Partner
		if partner == "" {
			partner = in.Partner
		}
		switch change.Kind {
		case points.ChangeClientChurns:
			open := openLines(t, program, events, change.Company, change.On)
			if len(open) == 0 {
				return nil, false
			}
			drop(func(e *points.Event) bool { return e.Line != "" })
			for _, line := range open {
				add(points.Event{Company: change.Company, On: change.On, Seq: supposed.Seq, Kind: points.EventLineCancelled, Line: line})
			}
		case points.ChangeLineRenews:
			drop(func(e *points.Event) bool { return e.Line == change.Line })
			supposed.Kind = points.EventLineChanged
			add(supposed)
		case points.ChangeDealCloses:
			drop(func(e *points.Event) bool { return e.Line == change.Line })
			supposed.Kind, supposed.Seller = points.EventLineSold, in.Partner
			add(supposed)
			if change.Manage {
				before := managing(t, program, events, change.Company, in.Partner, change.On)
				if before {
					drop(func(e *points.Event) bool {
						return e.Partner == in.Partner && (e.Kind == points.EventManagerAdded || e.Kind == points.EventManagerRemoved)
					})
				} else {
					manager(in.Partner, points.EventManagerAdded)
				}
			}
		case points.ChangeManagerAdded:
			manager(partner, points.EventManagerAdded)
		case points.ChangeManagerRemoved:
			manager(partner, points.EventManagerRemoved)
		}
	}
	return events, true
}

// through is a company's stream up to a day; changes of later days are not in it
// yet, as they are added in order of days.
func through(events []points.Event, company string, on points.Date) []points.Event {
	var some []points.Event
	for _, e := range events {
		if e.Company == company && e.On <= on {
			some = append(some, e)
		}
	}
	return some
}

func openLines(t rapid.TB, program *points.Program, events []points.Event, company string, on points.Date) []string {
	result, err := points.Replay(program, through(events, company, on))
	if err != nil {
		return []string{"?"} // what is wrong is found out by who replays it all
	}
	mrr := map[string]int64{}
	for _, change := range result.Lines {
		mrr[change.Line] = change.MRR
	}
	var open []string
	for line, amount := range mrr {
		if amount > 0 {
			open = append(open, line)
		}
	}
	slices.Sort(open)
	return open
}

func managing(t rapid.TB, program *points.Program, events []points.Event, company, partner string, on points.Date) bool {
	result, err := points.Replay(program, through(events, company, on))
	if err != nil {
		return false
	}
	return slices.ContainsFunc(result.Managers, func(m points.ManagerSpan) bool { return m.Partner == partner && m.To.IsZero() })
}
