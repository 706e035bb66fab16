package points_test

import (
	"fmt"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
)

// The casts of random streams: few names, so that they meet often.
var (
	somePartners  = []string{"north", "south", "east", "west"}
	someLines     = []string{"crm", "cms", "sales"}
	someCountries = []points.Country{"US", "DE", "JP", "IN", "BR", "CO"}
	someDays      = []points.Date{
		mustDate("2022-07-17"), mustDate("2022-07-18"), mustDate("2024-01-31"), mustDate("2024-02-26"), mustDate("2024-02-27"),
		mustDate("2024-02-29"), mustDate("2025-02-28"), mustDate("2025-07-14"), mustDate("2025-07-15"), mustDate("2026-01-14"), mustDate("2026-01-15"),
	}
)

// genProgram draws a shipped program, or one of its editions frozen.
func genProgram(t *rapid.T, programs map[string]*points.Program) *points.Program {
	program := programs[rapid.SampledFrom([]string{"points", "points", "points", "mrr"}).Draw(t, "program")]
	if rapid.IntRange(0, 4).Draw(t, "frozen") == 0 {
		edition := rapid.SampledFrom(program.Editions).Draw(t, "edition")
		if frozen, ok := program.Frozen(edition.From); ok {
			return frozen
		}
	}
	return program
}

// streamGenerator draws a valid stream of one company event by event, in the
// stream's order, and keeps what it needs to know to stay valid.
type streamGenerator struct {
	t        *rapid.T
	company  string
	amounts  *rapid.Generator[int64]
	events   []points.Event
	day      points.Date
	seq      int32
	letter   string
	counter  int
	lines    map[string]points.Event // the opening sale, with the current MRR
	managers map[string]bool
}

// genStream draws a valid stream of up to three companies and adjustments
// without one, with small amounts.
func genStream(t *rapid.T) []points.Event {
	return genStreamOf(t, rapid.OneOf(
		rapid.Int64Range(1, 30),
		rapid.Int64Range(1, 5_000_000),
		rapid.SampledFrom([]int64{7_500, 10_000, 12_000, 14_400, 100_000, 100_001, 333_333}),
	))
}

func genStreamOf(t *rapid.T, amounts *rapid.Generator[int64]) []points.Event {
	var events []points.Event
	for i := range rapid.IntRange(1, 3).Draw(t, "companies") {
		g := &streamGenerator{
			t: t, company: fmt.Sprintf("company-%d", i+1), amounts: amounts,
			lines: map[string]points.Event{}, managers: map[string]bool{},
		}
		for range rapid.IntRange(1, 18).Draw(t, "events") {
			g.next()
		}
		events = append(events, g.events...)
	}
	if rapid.IntRange(0, 3).Draw(t, "loose") == 0 {
		g := &streamGenerator{t: t, day: mustDate("2024-01-01"), letter: "~"}
		g.place()
		g.adjust()
		events = append(events, g.events...)
	}
	return events
}

// place moves on to the day, seq and key of the next event.
func (g *streamGenerator) place() {
	if g.day == 0 {
		g.day = rapid.SampledFrom([]points.Date{mustDate("2021-10-15"), mustDate("2023-06-30"), mustDate("2024-02-26"), mustDate("2025-01-31")}).Draw(g.t, "first day")
		g.letter = "m"
		g.counter++
		return
	}
	next := g.day
	switch rapid.IntRange(0, 6).Draw(g.t, "step") {
	case 0, 1:
	case 2:
		next++
	case 3:
		next += points.Date(rapid.IntRange(1, 120).Draw(g.t, "days"))
	case 4:
		next = rapid.SampledFrom(someDays).Draw(g.t, "day")
	default:
		if len(g.events) > 0 { // the day on which an earlier lot expires
			next = rapid.SampledFrom(g.events).Draw(g.t, "anniversary").On.AddMonths(12)
		}
	}
	g.counter++
	switch {
	case next > g.day:
		g.day, g.seq = next, int32(rapid.IntRange(0, 3).Draw(g.t, "seq"))
		g.letter = rapid.SampledFrom([]string{"a", "m", "z", "é"}).Draw(g.t, "letter")
	case rapid.Bool().Draw(g.t, "later"):
		g.seq++
		g.letter = rapid.SampledFrom([]string{"a", "m", "z", "é"}).Draw(g.t, "letter")
	}
}

func (g *streamGenerator) add(e points.Event) {
	e.Key = fmt.Sprintf("%s/%s%04d", g.letter, g.company, g.counter)
	e.Company, e.On, e.Seq = g.company, g.day, g.seq
	g.events = append(g.events, e)
}

func (g *streamGenerator) next() {
	g.place()
	if len(g.events) == 0 {
		g.add(points.Event{Kind: points.EventCompany, Country: rapid.SampledFrom(someCountries).Draw(g.t, "country")})
		return
	}
	switch rapid.IntRange(0, 12).Draw(g.t, "kind") {
	case 0, 1, 2, 3:
		g.sell()
	case 4, 5, 6:
		g.change()
	case 7, 12:
		g.cancel()
	case 8, 9:
		g.manage()
	case 10:
		g.add(points.Event{Kind: points.EventCountryChanged, Country: rapid.SampledFrom(someCountries).Draw(g.t, "country")})
	case 11:
		g.adjust()
	}
}

func (g *streamGenerator) seller() (string, points.DealType) {
	seller := rapid.SampledFrom(append([]string{""}, somePartners...)).Draw(g.t, "seller")
	return seller, rapid.SampledFrom([]points.DealType{"", points.DealSourced, points.DealAssisted}).Draw(g.t, "deal type")
}

func (g *streamGenerator) sell() {
	e := points.Event{
		Kind: points.EventLineSold, Line: rapid.SampledFrom([]string{"crm", "crm", "crm", "cms", "sales"}).Draw(g.t, "line"),
		MRR:      g.amounts.Draw(g.t, "mrr"),
		Currency: rapid.SampledFrom([]points.Currency{"USD", "EUR", "JPY", "COP", "GBP", "SGD"}).Draw(g.t, "currency"),
	}
	e.Seller, e.DealType = g.seller()
	if open, ok := g.lines[e.Line]; ok {
		e.Currency = open.Currency
		open.MRR += e.MRR
		g.lines[e.Line] = open
	} else {
		g.lines[e.Line] = e
	}
	g.add(e)
}

// openLine draws an open line, and false where there is none.
func (g *streamGenerator) openLine() (string, bool) {
	var open []string
	for _, line := range someLines {
		if _, ok := g.lines[line]; ok {
			open = append(open, line)
		}
	}
	if len(open) == 0 {
		return "", false
	}
	return rapid.SampledFrom(open).Draw(g.t, "line"), true
}

func (g *streamGenerator) change() {
	name, ok := g.openLine()
	if !ok {
		g.sell()
		return
	}
	line := g.lines[name]
	e := points.Event{Kind: points.EventLineChanged, Line: name}
	e.Seller, e.DealType = g.seller()
	if rapid.Bool().Draw(g.t, "with currency") {
		e.Currency = line.Currency
	}
	switch rapid.IntRange(0, 8).Draw(g.t, "change") {
	case 0:
		delete(g.lines, name)
		g.add(e)
		return
	case 1:
		e.MRR = line.MRR
	case 2, 3, 4:
		e.MRR = line.MRR + g.amounts.Draw(g.t, "up")
	default:
		e.MRR = rapid.Int64Range(1, max(1, line.MRR)).Draw(g.t, "down")
	}
	line.MRR = e.MRR
	g.lines[name] = line
	g.add(e)
}

func (g *streamGenerator) cancel() {
	if name, ok := g.openLine(); ok {
		delete(g.lines, name)
		g.add(points.Event{Kind: points.EventLineCancelled, Line: name})
	}
}

func (g *streamGenerator) manage() {
	partner := rapid.SampledFrom(somePartners).Draw(g.t, "partner")
	kind := points.EventManagerAdded
	if g.managers[partner] {
		kind = points.EventManagerRemoved
	}
	g.managers[partner] = !g.managers[partner]
	g.add(points.Event{Kind: kind, Partner: partner})
}

func (g *streamGenerator) adjust() {
	e := points.Event{
		Kind: points.EventAdjustment, Partner: rapid.SampledFrom(somePartners).Draw(g.t, "partner"),
		Track:  rapid.SampledFrom([]points.Track{points.TrackSourced, points.TrackAssisted, points.TrackManaged}).Draw(g.t, "track"),
		Points: points.Points(rapid.Int64Range(-20_000_000, 20_000_000).Draw(g.t, "points")), Reason: "a test",
	}
	if rapid.Bool().Draw(g.t, "ends") {
		e.Until = g.day + points.Date(rapid.IntRange(1, 400).Draw(g.t, "length"))
	}
	g.add(e)
}
