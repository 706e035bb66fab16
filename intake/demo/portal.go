package demo

import (
	"slices"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// apps are what clients connect to their portals.
var apps = []string{
	"Calendar Sync", "Call Recorder", "Chat Bridge", "Data Warehouse Link", "Invoice Link", "Mail Connector", "Survey Kit", "Web Shop Bridge",
}

// readings are the days on which portals are read: the last days of the past
// twelve months (of the last one in sets that repeat the stories) and the as-of
// day.
func (p *partner) readings() []points.Date {
	back := 12
	if !p.first {
		back = 1
	}
	days := make([]points.Date, 0, back+1)
	for ; back > 0; back-- {
		days = append(days, p.asOf.StartOfMonth().AddMonths(-back).EndOfMonth())
	}
	return append(days, p.asOf)
}

// pays reports whether the client has its portal on a day.
func (p *partner) pays(c *client, on points.Date) bool {
	return on >= p.month(c.since).EndOfMonth() && (c.churned < 0 || on < p.month(c.churned))
}

// portal reads how a client uses its portal. Readings rise or fall with the
// client's own trend.
func (p *partner) portal(c *client) {
	chosen := p.figures.Perm(len(apps))[:1+p.figures.IntN(4)]
	slices.Sort(chosen)
	habit, trend := p.figures.IntN(5)-2, p.figures.IntN(7)-3
	people := 2 + c.staff/(8+p.figures.IntN(20))
	days := p.readings()
	for i, on := range days {
		if !p.pays(c, on) {
			continue
		}
		tools := (between(p.plan.usage, months-len(days)+i)+5)/10 + habit + p.figures.IntN(3) - 1
		p.book.ToolUsages = append(p.book.ToolUsages, intake.ToolUsage{Company: c.key, On: on, Tools: int64(max(tools, 0))})
		percent := max(100+trend*(i-len(days)), 20)
		for line := range c.lines {
			if c.lines[line].open() && c.lines[line].firstSold <= on {
				p.use(c, on, intake.UsageProduct, catalogue[line].name, people, percent)
			}
		}
		for _, app := range chosen {
			p.use(c, on, intake.UsageApp, apps[app], 1+people/4, percent)
		}
		if i >= len(days)-4 {
			p.allowances(c, on)
		}
	}
}

// use reads one product or app; one reading in twenty finds it unused.
func (p *partner) use(c *client, on points.Date, kind intake.UsageKind, name string, people, percent int) {
	usage := intake.Usage{Company: c.key, Kind: kind, Name: name, On: on}
	if p.figures.IntN(20) > 0 {
		usage.Users = int64(max(people*(70+p.figures.IntN(40))/100, 1))
		usage.Uses = usage.Users * int64(6+p.figures.IntN(40)) * int64(percent) / 100
	}
	p.book.Usages = append(p.book.Usages, usage)
}

// contactTiers are how many contacts a client may have; of e-mails a month it
// may send ten times as many.
var contactTiers = []int64{1_000, 2_000, 10_000, 50_000, 100_000, 250_000}

// allowances reads contact and e-mail tier. One client in eight is near its
// limit, one in sixteen beyond it.
func (p *partner) allowances(c *client, on points.Date) {
	tier := contactTiers[len(contactTiers)-1]
	for _, fits := range contactTiers {
		if fits >= int64(c.staff)*25 {
			tier = fits
			break
		}
	}
	full := int64(20 + len(c.name)*7%70)
	switch draw := (c.staff + len(c.name)) % 16; {
	case draw == 0:
		full = 101
	case draw < 3:
		full = 95
	}
	for _, read := range []struct {
		kind    intake.AllowanceKind
		allowed int64
	}{{intake.AllowanceContacts, tier}, {intake.AllowanceEmails, 10 * tier}} {
		used := read.allowed * (full*10 + int64(p.figures.IntN(40))) / 1000
		if read.kind == intake.AllowanceEmails {
			used = used * int64(60+p.figures.IntN(45)) / 100
		}
		p.book.Allowances = append(p.book.Allowances, intake.Allowance{Company: c.key, Kind: read.kind, On: on, Allowed: read.allowed, Used: used})
	}
}
