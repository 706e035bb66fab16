package demo

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// The days before a renewal within which it is decided (docs/rules.md,
// section 13).
const decisionWindow = 120

// decisions decides some of the partner's renewals that start soon: of those in
// the window two thirds, of the later ones few. What is left undecided after
// its deadline shows as overdue.
func (p *partner) decisions() {
	for i := p.firstRenewal; i < len(p.book.Renewals); i++ {
		r := &p.book.Renewals[i]
		left := int(r.StartsOn - p.asOf)
		if draw := p.figures.IntN(100); left <= decisionWindow && draw >= 66 || left > decisionWindow && draw >= 4 {
			continue
		}
		switch draw := p.figures.IntN(10); {
		case draw == 0:
			r.Decision = intake.DecisionCancel
		case draw < 4:
			r.Decision = intake.DecisionChange
		default:
			r.Decision = intake.DecisionRenew
		}
		r.DecidedOn = p.asOf - points.Date(p.figures.IntN(max(decisionWindow-left, 20)))
	}
}

// owners lets some clients be told about renewals by somebody else than the
// partner's others.
func (p *partner) owners() {
	usual, other := intake.OwnerVendor, intake.OwnerPartner
	if p.plan.owner == intake.OwnerPartner {
		usual, other = other, usual
	}
	for _, c := range p.clients {
		if c.churned >= 0 || c.left {
			continue
		}
		switch draw := p.figures.IntN(20); {
		case draw < 2:
			p.book.Clients = append(p.book.Clients, intake.Client{Partner: p.key, Company: c.key, CommunicationOwner: other})
		case draw == 2:
			p.book.Clients = append(p.book.Clients, intake.Client{Partner: p.key, Company: c.key, CommunicationOwner: usual})
		}
	}
}
