package demo

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// A partner lives through its plan, month by month.
type partner struct {
	*generator
	plan   *plan
	key    string
	domain string
	wanted int // clients it will have had by the as-of day
	random *rand.Rand
	// figures is the stream of what does not change the business.
	figures *rand.Rand
	// first marks the partners of the first set, whose clients' figures go
	// back furthest.
	first bool
	// peers are keys of partners it shares clients with.
	peers     []string
	employees []string
	clients   []*client
	// firstRenewal is the index of its first renewal in the book.
	firstRenewal int
	// wonIn counts the deals won in each month.
	wonIn [months]int
}

// introduce puts the partner and its people into the book.
func (p *partner) introduce(set int) {
	name := p.plan.name
	p.domain = p.plan.domain
	if set > 0 { // the same stories again, for larger books
		name += " " + strconv.Itoa(set+1)
		p.domain = strconv.Itoa(set+1) + "." + p.domain
	}
	p.book.Partners = append(p.book.Partners, intake.Partner{
		Key: p.key, Name: name + mark, Country: p.plan.country,
		Level: p.plan.level, PayoutCurrency: placeOf(p.plan.country).currency, CommunicationOwner: p.plan.owner,
	})
	for i := range p.plan.staff {
		first, last, email := p.person()
		employee := intake.Employee{
			Key:     p.key + "-" + strconv.Itoa(i+1),
			Partner: p.key,
			Name:    first + " " + last,
			Email:   email,
			Office:  p.plan.office,
		}
		p.employees = append(p.employees, employee.Key)
		p.book.Employees = append(p.book.Employees, employee)
	}
}

// person draws somebody whose address nobody else in the book has. No partner
// has as many people as there are names.
func (p *partner) person() (first, last, email string) {
	for {
		first, last = personName(p.random, p.plan.country)
		email = slug(first) + "." + slug(last) + "@" + p.domain
		if !p.emails[email] {
			p.emails[email] = true
			return first, last, email
		}
	}
}

// A chance is a sale about to be closed.
type chance struct {
	client *client
	line   int
	share  int // of the month's budget
}

// live makes the five years. What the plan says a month sells is divided among
// the month's deals; a month without deals leaves it to the next.
func (p *partner) live() {
	opening := p.wanted * p.plan.opening / 100
	for range opening {
		p.takeOver()
	}
	total := 0
	for m := range months {
		total += p.level(m)
	}
	budget, before, idle := 0, 0, 0
	for m := range months {
		budget += p.level(m)
		before += p.level(m)
		for _, c := range p.clients {
			p.happen(c, m)
		}
		var chances []chance
		for len(p.clients)-opening < (p.wanted-opening)*before/total {
			c := p.newClient(m, p.day(m))
			chances = append(chances, p.firstLines(c)...)
		}
		for _, c := range p.clients {
			if c.mayBuy(m) && p.chance(p.plan.upsell) {
				chances = append(chances, p.more(c, m))
			}
		}
		if idle++; len(chances) == 0 && idle > 2 && budget > 0 {
			if c := p.anyBuyer(m); c != nil {
				chances = append(chances, p.more(c, m))
			}
		}
		if len(chances) > 0 {
			p.close(chances, m, budget)
			budget, idle = 0, 0
		}
	}
}

// close wins the chances and divides the budget, in weighted US$, among them.
func (p *partner) close(chances []chance, m, budget int) {
	shares := 0
	for _, chance := range chances {
		shares += chance.share
	}
	for _, chance := range chances {
		dollars := max(budget*chance.share/shares/chance.client.weight, 30)
		p.win(chance.client, chance.line, dollars, m)
	}
}

// firstLines are what a new client begins with: one to three product lines.
func (p *partner) firstLines(c *client) []chance {
	count := 1
	switch draw := p.random.IntN(10); {
	case draw >= 9:
		count = 3
	case draw >= 6:
		count = 2
	}
	var chances []chance
	chosen := map[int]bool{}
	for range count {
		line := chooseLine(p.random, func(i int) bool { return chosen[i] })
		chosen[line] = true
		chances = append(chances, chance{c, line, 40 + p.random.IntN(120)})
	}
	return chances
}

// more is an upsell: another line, or more of one the client has.
func (p *partner) more(c *client, m int) chance {
	c.busy = m
	c.today = p.day(m)
	line := -1
	if p.random.IntN(100) < 55 {
		line = chooseLine(p.random, func(i int) bool { return c.lines[i].open() })
	}
	if line < 0 {
		line = p.openLine(c)
	}
	return chance{c, line, 15 + p.random.IntN(60)}
}

// anyBuyer draws a client that may buy in month m, or nil.
func (p *partner) anyBuyer(m int) *client {
	var buyers []*client
	for _, c := range p.clients {
		if c.mayBuy(m) {
			buyers = append(buyers, c)
		}
	}
	if len(buyers) == 0 {
		return nil
	}
	return buyers[p.random.IntN(len(buyers))]
}

// chance is true in so many of a thousand cases.
func (p *partner) chance(thousandths int) bool { return p.random.IntN(1000) < thousandths }

// day draws a day of month m that is not after the as-of day; it moves off
// weekends where the month has room before them.
func (p *partner) day(m int) points.Date {
	first := p.month(m)
	last := min(first.EndOfMonth(), p.asOf)
	day := first + points.Date(p.random.IntN(int(last-first)+1))
	for day > first && (day-1)%7 >= 5 { // 0001-01-01 was a Monday
		day--
	}
	return day
}

func (p *partner) employee() string { return p.employees[p.random.IntN(len(p.employees))] }

// peer draws a peer that does not manage the client yet, or "".
func (p *partner) peer(c *client) string {
	var free []string
	for _, peer := range p.peers {
		if !slices.Contains(c.managers, peer) {
			free = append(free, peer)
		}
	}
	if len(free) == 0 {
		return ""
	}
	return free[p.random.IntN(len(free))]
}
