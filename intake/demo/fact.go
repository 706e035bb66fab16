package demo

import (
	"strconv"

	"github.com/tierboard/tierboard/points"
)

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
