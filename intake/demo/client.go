package demo

import (
	"slices"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// A client is a company as its partner knows it. At most one thing happens to
// it in a month, so that its events cannot contradict each other whatever days
// the dice choose.
type client struct {
	key    string
	name   string
	tender tender
	// staff is its headcount.
	staff int
	// weight is 2 in growth markets, as for points.
	weight   int
	country  points.Country
	lines    []lineState // as in catalogue
	managers []string
	since    int // the month of its first event
	busy     int // the last month in which something happened
	today    points.Date
	left     bool // it pays, but the partner serves it no more
	churned  int  // the month in which it stopped paying, -1 if it pays
	moved    bool
}

type lineState struct {
	mrr       int64 // minor units; 0 is closed
	firstSold points.Date
}

func (l *lineState) open() bool { return l.mrr > 0 }

func (c *client) mayBuy(m int) bool { return c.churned < 0 && !c.left && c.busy < m }

// newClient finds a company in one of the partner's markets, on a day.
func (p *partner) newClient(m int, on points.Date) *client {
	country := p.plan.markets[p.random.IntN(len(p.plan.markets))]
	place := placeOf(country)
	c := &client{
		key:     numbered("c", 5, len(p.book.Companies)+1),
		tender:  tenderOf(place.currency),
		weight:  place.weight(),
		country: country,
		lines:   make([]lineState, len(catalogue)),
		since:   m, busy: m, today: on, churned: -1,
	}
	company := p.company(c.key, place)
	c.name, c.staff = company.Name, company.Employees
	if len(p.clients) > 0 && p.chance(40) {
		company.Parent = p.clients[p.random.IntN(len(p.clients))].key
	}
	p.clients = append(p.clients, c)
	p.book.Companies = append(p.book.Companies, company)
	p.record(c.key, points.Event{Company: c.key, On: on, Kind: points.EventCompany, Country: country})
	p.manage(c, p.key, on)
	return c
}

func (p *partner) company(key string, place *place) intake.Company {
	name, domain, sector := p.companyName(p.random, place)
	return intake.Company{
		Key: key, Name: name, Domain: domain, Sector: sector,
		Employees:  headcount(p.random.IntN(100), p.random.IntN(100)),
		Founded:    1952 + p.random.IntN(64),
		CRMURL:     "https://crm.example/companies/" + key,
		AccountURL: "https://accounts.example/" + key,
	}
}

// headcount is small for most: 5 to some 2,000.
func headcount(size, within int) int {
	switch {
	case size < 45:
		return 5 + within*45/100
	case size < 80:
		return 50 + within*2
	case size < 95:
		return 250 + within*5
	}
	return 750 + within*13
}

// takeOver makes a client that the vendor itself sold to, before the partner
// came to serve it: its line makes no lot.
func (p *partner) takeOver() {
	c := p.newClient(0, p.day(0))
	line := chooseLine(p.random, func(int) bool { return false })
	dollars := p.plan.weight * (60 + p.random.IntN(80)) / 100 / c.weight
	c.lines[line] = lineState{c.tender.amount(dollars), c.today}
	p.record("", points.Event{
		Company: c.key, On: c.today, Kind: points.EventLineSold, Line: catalogue[line].key,
		MRR: c.lines[line].mrr, Currency: c.tender.currency,
	})
}

// happen lets at most one thing other than a sale happen to a client in month m.
func (p *partner) happen(c *client, m int) {
	if c.busy >= m {
		return
	}
	if c.churned >= 0 {
		if m-c.churned > 7 && p.chance(20) {
			p.winBack(c, m)
		}
		return
	}
	age := m - c.since
	switch {
	case age >= 6 && p.chance(p.plan.churn):
		p.churn(c, m)
	case p.chance(p.plan.downgrade):
		p.reprice(c, m, 60+p.random.IntN(32))
	case age%12 == 0 && p.chance(p.plan.rise):
		p.reprice(c, m, 103+p.random.IntN(7))
	case age >= 10 && p.chance(3):
		p.dropLine(c, m)
	case age >= 9 && !c.left && p.chance(p.plan.leave):
		p.leave(c, m)
	case !c.left && len(c.managers) < 3 && p.chance(p.plan.join):
		if peer := p.peer(c); peer != "" {
			p.manage(c, peer, p.next(c, m))
		}
	case len(c.managers) > 1 && p.chance(4):
		p.release(c, c.managers[len(c.managers)-1], p.next(c, m))
	case m == 40 && len(p.clients) > 15 && !p.anyMoved():
		p.move(c, m)
	}
}

// next marks the client as busy in month m and draws the day.
func (p *partner) next(c *client, m int) points.Date {
	c.busy, c.today = m, p.day(m)
	return c.today
}

func (p *partner) manage(c *client, partner string, on points.Date) {
	c.managers = append(c.managers, partner)
	p.record("", points.Event{Company: c.key, On: on, Kind: points.EventManagerAdded, Partner: partner})
}

func (p *partner) release(c *client, partner string, on points.Date) {
	c.managers = slices.DeleteFunc(c.managers, func(m string) bool { return m == partner })
	p.record("", points.Event{Company: c.key, On: on, Kind: points.EventManagerRemoved, Partner: partner})
}

// churn ends all lines, and with them the service.
func (p *partner) churn(c *client, m int) {
	on := p.next(c, m)
	for i := range c.lines {
		if c.lines[i].open() {
			p.cancel(c, i, on)
		}
	}
	for len(c.managers) > 0 {
		p.release(c, c.managers[0], on)
	}
	c.churned = m
}

func (p *partner) cancel(c *client, line int, on points.Date) {
	c.lines[line] = lineState{}
	p.record("", points.Event{Company: c.key, On: on, Kind: points.EventLineCancelled, Line: catalogue[line].key})
}

// winBack makes a churned client buy again; the sale takes no part of the
// month's budget, for it is small.
func (p *partner) winBack(c *client, m int) {
	c.churned, c.left = -1, false
	p.next(c, m)
	p.manage(c, p.key, c.today)
	line := chooseLine(p.random, func(int) bool { return false })
	p.win(c, line, (60+p.random.IntN(100))/c.weight, m)
}

// dropLine cancels one line of a client that has several.
func (p *partner) dropLine(c *client, m int) {
	line, open := p.openLine(c), 0
	for i := range c.lines {
		if c.lines[i].open() {
			open++
		}
	}
	if open > 1 {
		p.cancel(c, line, p.next(c, m))
	}
}

// reprice sets a line to so many percent of its MRR, without a deal: a
// downgrade, or a price that rises as a discount ends.
func (p *partner) reprice(c *client, m, percent int) {
	line := p.openLine(c)
	mrr := c.tender.part(c.lines[line].mrr, percent)
	if mrr == c.lines[line].mrr {
		return
	}
	c.lines[line].mrr = mrr
	p.record("", points.Event{
		Company: c.key, On: p.next(c, m), Kind: points.EventLineChanged, Line: catalogue[line].key,
		MRR: mrr, Currency: c.tender.currency,
	})
}

// leave ends the partner's services; half of the clients go to a peer.
func (p *partner) leave(c *client, m int) {
	on := p.next(c, m)
	p.release(c, p.key, on)
	c.left = true
	if peer := p.peer(c); peer != "" && p.chance(500) {
		p.manage(c, peer, on)
	}
}

// move takes the client to another of the partner's markets; it keeps paying
// in the currency it has.
func (p *partner) move(c *client, m int) {
	for _, country := range p.plan.markets {
		if country != c.country {
			c.moved, c.country, c.weight = true, country, placeOf(country).weight()
			p.record("", points.Event{Company: c.key, On: p.next(c, m), Kind: points.EventCountryChanged, Country: country})
			return
		}
	}
}

func (p *partner) anyMoved() bool {
	return slices.ContainsFunc(p.clients, func(c *client) bool { return c.moved })
}

// openLine draws one of the client's open lines. A client that pays has one.
func (p *partner) openLine(c *client) int {
	var open []int
	for i := range c.lines {
		if c.lines[i].open() {
			open = append(open, i)
		}
	}
	return open[p.random.IntN(len(open))]
}

// win closes a deal on the client's day: the deal and its sale share a key.
func (p *partner) win(c *client, line, dollars, m int) {
	mrr := c.tender.amount(dollars)
	state := &c.lines[line]
	if !state.open() {
		state.firstSold = c.today
	}
	state.mrr += mrr
	deal := p.deal(c, line, dollars, mrr)
	deal.Stage = intake.StageWon
	deal.OpenedOn = c.today - points.Date(15+p.random.IntN(100))
	deal.ClosedOn = c.today
	p.book.Deals = append(p.book.Deals, deal)
	p.wonIn[m]++
	p.record(deal.Key, points.Event{
		Company: c.key, On: c.today, Kind: points.EventLineSold, Line: catalogue[line].key,
		MRR: mrr, Currency: c.tender.currency, Seller: p.key, DealType: deal.DealType,
	})
}

// deal begins a deal; its contract runs for a year.
func (p *partner) deal(c *client, line, dollars int, mrr int64) intake.Deal {
	p.deals++
	deal := intake.Deal{
		Key:      numbered("d", 6, p.deals),
		Partner:  p.key,
		Name:     catalogue[line].name + " for " + c.name,
		Company:  c.key,
		Employee: p.employee(),
		Product:  catalogue[line].product(dollars),
		DealType: points.DealAssisted,
		Amount:   points.Money{Amount: 12 * mrr, Currency: c.tender.currency},
	}
	if p.random.IntN(100) < p.plan.sourced {
		deal.DealType = points.DealSourced
	}
	return deal
}
