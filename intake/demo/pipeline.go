package demo

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// pipeline makes the deals that no sale came of: the lost ones, about six for
// ten that were won, and those in flight on the as-of day.
func (p *partner) pipeline() {
	for m := range months {
		for range (p.wonIn[m]*6 + p.random.IntN(10)) / 10 {
			if deal, ok := p.unsold(); ok {
				deal.Stage = intake.StageLost
				deal.ClosedOn = p.day(m)
				deal.OpenedOn = deal.ClosedOn - points.Date(20+p.random.IntN(140))
				p.book.Deals = append(p.book.Deals, deal)
			}
		}
	}
	lately := 0
	for _, won := range p.wonIn[months-12:] {
		lately += won
	}
	for range 3 + lately/3 {
		deal, ok := p.unsold()
		if !ok {
			continue
		}
		age := points.Date(p.random.IntN(120))
		deal.OpenedOn = p.asOf - age
		deal.Stage = intake.StageEngaging
		if age < 40 {
			deal.Stage = intake.StageProspecting
		}
		p.book.Deals = append(p.book.Deals, deal)
	}
}

// unsold is a deal with one of the clients, or, three times in ten, with
// somebody who is none yet.
func (p *partner) unsold() (intake.Deal, bool) {
	if len(p.clients) == 0 {
		return intake.Deal{}, false
	}
	c := p.clients[p.random.IntN(len(p.clients))]
	line := chooseLine(p.random, func(int) bool { return false })
	dollars := 60 + p.random.IntN(1200)
	deal := p.deal(c, line, dollars, c.tender.amount(dollars))
	if p.random.IntN(10) < 3 {
		deal.Company, deal.Name = "", catalogue[line].name+" for a new client"
	}
	return deal, true
}
