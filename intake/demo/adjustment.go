package demo

import "github.com/tierboard/tierboard/points"

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
