package demo

import (
	"strconv"

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
		deal.Company = ""
	}
	return deal, true
}

// The vendor's people who see to renewals.
var renewalManagers = []string{"Ines Oyelaran", "Matteo Brandt", "Soo-jin Haas", "Tomás Lindqvist", "Ayesha Moreau", "Ruth Nakamura"}

// renewals makes the next term of every open line. Terms run for a year from
// the line's first sale, so all of them begin within the next twelve months.
func (p *partner) renewals() {
	for _, c := range p.clients {
		manager := renewalManagers[p.random.IntN(len(renewalManagers))]
		for i := range c.lines {
			state := c.lines[i]
			if !state.open() {
				continue
			}
			starts := state.firstSold
			for year := 1; starts <= p.asOf; year++ {
				starts = state.firstSold.AddMonths(12 * year)
			}
			mrr := state.mrr
			switch draw := p.random.IntN(100); {
			case draw < 15:
				mrr = c.tender.part(mrr, 65+p.random.IntN(30))
			case draw < 45:
				mrr = c.tender.part(mrr, 103+p.random.IntN(8))
			}
			p.book.Renewals = append(p.book.Renewals, intake.Renewal{
				Key:      "r-" + c.key + "-" + catalogue[i].key,
				Company:  c.key,
				Line:     catalogue[i].key,
				StartsOn: starts,
				MRR:      points.Money{Amount: mrr, Currency: c.tender.currency},
				Manager:  manager,
			})
		}
	}
}

// facts tells what points do not: country and certification from the
// partner's first month, usage and retention quarter by quarter.
func (p *partner) facts() {
	first := 0
	for first < months-1 && p.level(first) == 0 {
		first++
	}
	add := func(on points.Date, kind points.FactKind, value string) {
		p.book.Facts = append(p.book.Facts, points.Fact{Partner: p.key, On: on, Kind: kind, Value: value})
	}
	add(p.month(first), points.FactCountry, string(p.plan.country))
	for m := first; m < months; m += 12 { // renewed two months before it ends
		through := p.month(m).AddMonths(14) - 1
		if end := p.asOf.AddMonths(-2); p.plan.uncertified && through > end {
			through = end
		}
		add(p.month(m), points.FactCertifiedThrough, through.String())
	}
	for m := first; m < months; m += 3 {
		usage := between(p.plan.usage, m) - 2 + p.random.IntN(5)
		add(p.month(m), points.FactMedianToolUsage, strconv.Itoa(usage/10)+"."+strconv.Itoa(usage%10))
		kept := between(p.plan.retention, m) - 6 + p.random.IntN(13)
		add(p.month(m), points.FactCDR, thousandths(kept))
		add(p.month(m), points.FactGRR, thousandths(kept-18-p.random.IntN(9)))
	}
	if p.plan.invited > 0 {
		add(p.month(p.plan.invited), points.FactInvited, points.Elite.String())
	} else {
		add(p.month(first), points.FactInvited, "")
	}
}

// between is the value in month m on the straight line from ends[0] to ends[1].
func between(ends [2]int, m int) int { return ends[0] + (ends[1]-ends[0])*m/(months-1) }

// thousandths writes 912 as "0.912".
func thousandths(n int) string {
	text := strconv.Itoa(1000 + n)
	return "0." + text[1:]
}

// An adjustment in a plan counts its months from the program's beginning.
type adjustment struct {
	month, until int // until may lie beyond the as-of day; 0 is for good
	track        points.Track
	points       points.Points
	company      bool // it belongs to the partner's first client
	reason       string
}

func (p *partner) adjustments() {
	for _, a := range p.plan.adjustments {
		if len(p.clients) == 0 {
			return
		}
		event := points.Event{
			On: p.month(a.month) + 9, Kind: points.EventAdjustment, Partner: p.key,
			Track: a.track, Points: a.points, Reason: a.reason,
		}
		if a.until > 0 {
			event.Until = event.On.AddMonths(a.until - a.month)
		}
		if a.company {
			event.Company = p.clients[0].key
		}
		p.record("", event)
	}
}
