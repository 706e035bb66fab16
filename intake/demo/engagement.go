package demo

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// areas are the categories of the engagement index, each with what would raise
// it.
var areas = []struct{ name, opportunity string }{
	{"Adoption", "Invite the people who do not log in yet"},
	{"Automation", "Automate the first answer to a new contact"},
	{"Data quality", "Merge duplicate contacts and fill in missing countries"},
	{"Reporting", "Give the weekly meeting a dashboard of its own"},
	{"Team activity", "Log calls and meetings where the team works"},
}

// engagement reads a client's index every month and its categories every third:
// three in ten clients are low, three high. What scores below 4 has an
// opportunity; the whole has that of its weakest category.
func (p *partner) engagement(c *client) {
	level := 15 + p.figures.IntN(80)
	lean := make([]int, len(areas))
	for i := range lean {
		lean[i] = p.figures.IntN(41) - 20
	}
	trend := p.figures.IntN(5) - 2
	days := p.readings()
	for i, on := range days {
		if !p.pays(c, on) {
			continue
		}
		sum, weakest, scores := 0, 0, make([]int, len(areas))
		for area := range areas {
			score := level + lean[area] + trend*(i-len(days)) + p.figures.IntN(9) - 4
			scores[area] = min(max(score, 0), 100)
			sum += scores[area]
			if scores[area] < scores[weakest] {
				weakest = area
			}
		}
		p.score(c, on, "", sum/len(areas), areas[weakest].opportunity)
		if (len(days)-1-i)%3 == 0 {
			for area, score := range scores {
				p.score(c, on, areas[area].name, score, areas[area].opportunity)
			}
		}
	}
}

func (p *partner) score(c *client, on points.Date, area string, score int, opportunity string) {
	const low = 40
	if score >= low {
		opportunity = ""
	}
	p.book.Engagements = append(p.book.Engagements, intake.Engagement{Company: c.key, Area: area, On: on, Score: int64(score), Opportunity: opportunity})
}
