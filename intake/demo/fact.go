package demo

import (
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// facts tells what points do not: country and certification from the
// partner's first month, and quarter by quarter the usage of the years before
// its clients' readings.
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
		if p.month(m) < p.readings()[0] { // from then on it is derived from the portals' readings
			add(p.month(m), points.FactMedianToolUsage, strconv.Itoa(usage/10)+"."+strconv.Itoa(usage%10))
		}
	}
	if p.plan.invited > 0 {
		add(p.month(p.plan.invited), points.FactInvited, points.Elite.String())
	} else {
		add(p.month(first), points.FactInvited, "")
	}
}

// between is the value in month m on the straight line from ends[0] to ends[1].
func between(ends [2]int, m int) int { return ends[0] + (ends[1]-ends[0])*m/(months-1) }
