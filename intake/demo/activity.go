package demo

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// activityKinds are drawn evenly: what is listed twice is done more often.
var activityKinds = []intake.ActivityKind{
	intake.ActivityEmail, intake.ActivityEmail, intake.ActivityCall, intake.ActivityCall, intake.ActivityMeeting,
	intake.ActivityNote, intake.ActivityTask, intake.ActivityOther,
}

// activities lets the partner's people work for a client in the last half
// year: mostly one of them, and for one client in ten nobody.
func (p *partner) activities(c *client) {
	if c.churned >= 0 || c.left || p.figures.IntN(10) == 0 {
		return
	}
	usual := p.figures.IntN(len(p.employees))
	for range 1 + p.figures.IntN(6) {
		who := usual
		if p.figures.IntN(4) == 0 {
			who = p.figures.IntN(len(p.employees))
		}
		on := p.asOf - points.Date(p.figures.IntN(180))
		if on < p.month(c.since) {
			continue
		}
		p.book.Activities = append(p.book.Activities, intake.Activity{
			Key: numbered("a", 6, len(p.book.Activities)+1), Partner: p.key, Employee: p.employees[who], Company: c.key,
			Kind: activityKinds[p.figures.IntN(len(activityKinds))], On: on,
		})
	}
}
