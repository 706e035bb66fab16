// Package demo makes up a partner program: agencies, their clients and five
// years of business. It is the book that an empty installation offers, so that
// the first minute shows something real to look at. Every name ends in
// "(demo)", and all domains and addresses are under .example (RFC 2606).
package demo

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Source is the source of the book and the beginning of all its event keys.
const Source = "demo"

// The sizes a book may have, in client companies.
const (
	// DefaultClients has one partner of each story.
	DefaultClients = 240
	MinClients     = 60
	MaxClients     = 100_000
)

// The program's life before the as-of day.
const (
	years  = 5
	months = 12 * years
)

// The days Generate takes; years before the first there is no calendar, and
// terms reach beyond the last.
var firstAsOf, lastAsOf = mustDate(10, 1, 1), mustDate(9990, 12, 31)

func mustDate(year, month, day int) points.Date {
	date, err := points.NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return date
}

// Generate makes up a book of business with the given number of client
// companies, as it stands on asOf: the events of the five years up to and
// including that day, deals in flight, and the renewals of the twelve months
// after it; readings of the past year, payments and spot rates of the past
// three. Larger books repeat the stories, with readings and payments of late
// only. It is a pure function of its arguments, to the byte and on every
// machine: whole numbers only, and a generator of random numbers of its own.
//
// Every DefaultClients clients share a set of partners with different stories,
// so that each tier of program "points" is somebody's performance tier on asOf.
// Amounts are whole units of the nine currencies which that program prices.
//
// An asOf outside the years 10 to 9990 or a number of clients outside
// MinClients to MaxClients is an INVALID *points.Error.
func Generate(seed uint64, asOf points.Date, clients int) (intake.Book, error) {
	if asOf < firstAsOf || asOf > lastAsOf {
		return intake.Book{}, invalid("asOf", "must be a day from "+firstAsOf.String()+" to "+lastAsOf.String())
	}
	if clients < MinClients || clients > MaxClients {
		return intake.Book{}, invalid("clients", "must be a number of clients from "+strconv.Itoa(MinClients)+" to "+strconv.Itoa(MaxClients))
	}
	g := &generator{
		asOf:   asOf,
		start:  asOf.StartOfMonth().AddMonths(1 - months),
		names:  map[string]bool{},
		emails: map[string]bool{},
		book:   intake.Book{Source: Source},
	}
	for _, line := range catalogue {
		g.book.Lines = append(g.book.Lines, line.line())
		g.book.Products = append(g.book.Products, line.products()...)
	}
	sets := (clients + DefaultClients/2) / DefaultClients
	for set := range max(sets, 1) {
		g.partners(seed, set, share(clients, set, max(sets, 1)))
	}
	slices.SortFunc(g.book.Events, func(e, f ledger.Event) int {
		if e.Before(&f.Event) {
			return -1
		}
		return 1
	})
	g.payments(seed)
	g.spotRates(seed)
	return g.book, nil
}

// figures tells the streams of random numbers that clients' figures are drawn
// from from those of the business itself.
const figures = 0x9e3779b97f4a7c15

func invalid(field, message string) error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}

// share is the i-th of n nearly equal parts of total.
func share(total, i, n int) int { return total*(i+1)/n - total*i/n }

type generator struct {
	book  intake.Book
	asOf  points.Date
	start points.Date // the 1st of the first month
	// names and emails are those given away; only membership is asked.
	names, emails map[string]bool
	// deals and others number the keys.
	deals, others int
	// shown is the number of companies of the first set of partners.
	shown int
}

// partners makes one set of partners, which share the clients by their plans.
func (g *generator) partners(seed uint64, set, clients int) {
	group := make([]*partner, len(plans))
	total := 0
	for i := range plans {
		total += plans[i].clients
	}
	done, given := 0, 0
	for i := range plans {
		done += plans[i].clients
		upTo := clients * done / total
		number := set*len(plans) + i
		group[i] = &partner{
			generator: g,
			plan:      &plans[i],
			key:       numbered("p", 3, number+1),
			wanted:    upTo - given,
			random:    rand.New(rand.NewPCG(seed, uint64(number))),
			figures:   rand.New(rand.NewPCG(seed^figures, uint64(number))),
			first:     set == 0,
		}
		given = upTo
	}
	for _, p := range group {
		p.introduce(set)
		for _, other := range p.plan.with {
			p.peers = append(p.peers, group[other].key)
		}
	}
	for _, p := range group {
		p.live()
		p.pipeline()
		p.renewals()
		p.facts()
		p.adjustments()
		p.team()
		p.decisions()
		p.owners()
		for _, c := range p.clients {
			p.activities(c)
			p.portal(c)
			p.engagement(c)
		}
	}
	if set == 0 {
		g.shown = len(g.book.Companies)
	}
}

// month returns the 1st of month m, counted from the program's beginning.
func (g *generator) month(m int) points.Date { return g.start.AddMonths(m) }

// numbered returns "c-00042" for ("c", 5, 42).
func numbered(prefix string, width, n int) string {
	text := strconv.Itoa(n)
	for len(text) < width {
		text = "0" + text
	}
	return prefix + "-" + text
}

// record adds an event; its key is the source and name.
func (g *generator) record(name string, event points.Event) {
	if name == "" {
		g.others++
		name = numbered("e", 6, g.others)
	}
	event.Key = Source + "/" + name
	event.Seq = event.Kind.DefaultSeq()
	g.book.Events = append(g.book.Events, ledger.Event{Event: event})
}
