package demo

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// The vendor's people who see to renewals.
var renewalManagers = []string{"Ines Oyelaran", "Matteo Brandt", "Soo-jin Haas", "Tomás Lindqvist", "Ayesha Moreau", "Ruth Nakamura"}

// renewals makes the next term of every open line. Terms run for a year from
// the line's first sale, so all of them begin within the next twelve months.
func (p *partner) renewals() {
	p.firstRenewal = len(p.book.Renewals)
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
