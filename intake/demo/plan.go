package demo

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// A plan is a partner's story. Amounts are in US$ of MRR, weighted by the
// market as points are: US$ 100 in a growth market weigh 200. So the plan
// decides the points, whichever clients the dice choose.
type plan struct {
	name, domain, office string
	country              points.Country
	// markets are where its clients are; repeated ones weigh more.
	markets []points.Country
	// clients is its part of DefaultClients.
	clients int
	// levels are the amounts it sells in a month, at the start of each year
	// and on the as-of day; in between they run straight.
	levels [years + 1]int
	// opening is the percentage of its clients that it took over from the
	// vendor in the first month, weight the average weighted MRR of those.
	opening, weight int
	// sourced is the percentage of its sales that it brought itself.
	sourced int
	// churn, downgrade, upsell, rise, leave and join happen to so many of a
	// thousand clients in a month: leaving the vendor, paying less, buying
	// more, paying more without a deal (in the month of renewal), leaving
	// this partner, and being served by a peer as well.
	churn, downgrade, upsell, rise, leave, join int
	// with are the peers (indexes in plans) it shares clients with.
	with []int
	// usage is its median tool usage in tenths at first and on the as-of day.
	usage [2]int
	// uncertified lets the certification end two months before the as-of day.
	uncertified bool
	// invited is the month from which it is invited to elite, 0 for never.
	invited int
	staff   int
	// level and owner are the program's level and who tells clients about
	// renewals, where they are not the usual ones.
	level intake.PartnerLevel
	owner intake.CommunicationOwner
	// adjustments are what the program's manager corrected.
	adjustments []adjustment
	// story is for the reader of this file.
	story string
}

// The stories. Levels put the as-of day's points near the middle of a tier in
// every edition, since the thresholds lie far apart: about 220 points is gold,
// 550 platinum, 1,500 diamond, and beyond 4,500 elite.
var plans = []plan{
	{
		story: "the giant: elite, steady, serves large clients on two continents",
		name:  "Alder & Finch", domain: "alder-finch.example", office: "Denver", country: "US",
		markets: []points.Country{"US", "US", "US", "US", "CA", "CA", "GB", "MX", "BR"},
		clients: 56, levels: [6]int{3600, 4300, 4700, 5300, 5700, 6300}, opening: 22, weight: 3200,
		sourced: 84, churn: 4, downgrade: 6, upsell: 24, rise: 300, leave: 1, join: 9, with: []int{2, 1},
		usage: [2]int{52, 68}, invited: 14, staff: 9,
		adjustments: []adjustment{
			{month: 30, until: 42, track: points.TrackManaged, points: 40 * points.Point, reason: "Bridge while accounts were merged in the vendor's system"},
		},
	},
	{
		story: "the rising star: from nothing to diamond, invited to elite early",
		name:  "Kestrelwerk", domain: "kestrelwerk.example", office: "Leipzig", country: "DE",
		markets: []points.Country{"DE", "DE", "DE", "FR", "NL", "ES", "IT"},
		clients: 34, levels: [6]int{120, 300, 650, 1200, 1950, 2600},
		sourced: 88, churn: 5, downgrade: 6, upsell: 22, rise: 250, leave: 2, join: 10, with: []int{6},
		usage: [2]int{31, 59}, invited: 54, staff: 7,
	},
	{
		story: "the declining house: a diamond once, losing sales and clients",
		name:  "Baobab & Daughters", domain: "baobab-daughters.example", office: "Durban", country: "ZA",
		markets: []points.Country{"ZA", "ZA", "ZA", "GB", "NL"},
		clients: 28, levels: [6]int{2200, 2000, 1450, 900, 500, 260}, opening: 36, weight: 2600,
		sourced: 72, churn: 14, downgrade: 16, upsell: 14, rise: 200, leave: 5, join: 8, with: []int{0},
		usage: [2]int{47, 29}, staff: 6,
	},
	{
		story: "the steady one: platinum year after year",
		name:  "Asanagi Partners", domain: "asanagi.example", office: "Fukuoka", country: "JP",
		markets: []points.Country{"JP", "JP", "JP", "JP", "JP", "SG"},
		clients: 26, levels: [6]int{440, 430, 445, 450, 455, 470}, opening: 38, weight: 1500,
		sourced: 86, churn: 6, downgrade: 7, upsell: 20, rise: 260, leave: 1, join: 9, with: []int{5},
		usage: [2]int{44, 46}, staff: 5,
		adjustments: []adjustment{
			{month: 54, until: 66, track: points.TrackSourced, points: 18 * points.Point, company: true, reason: "Sale outside the system, counted for twelve months"},
		},
	},
	{
		story: "the forgetful one: diamond by points, but its certification ran out",
		name:  "Ceiba Crecimiento", domain: "ceiba-crecimiento.example", office: "Medellín", country: "CO",
		markets: []points.Country{"CO", "CO", "CO", "CO", "MX", "CL", "BR"},
		clients: 30, levels: [6]int{600, 900, 1200, 1500, 1700, 1900}, opening: 16, weight: 700,
		sourced: 85, churn: 7, downgrade: 8, upsell: 22, rise: 320, leave: 2, join: 8, with: []int{7},
		usage: [2]int{38, 51}, uncertified: true, staff: 6,
		adjustments: []adjustment{
			{month: 48, track: points.TrackManaged, points: -5_250_000, company: true, reason: "Client served by the vendor itself"},
		},
	},
	{
		story: "the churny one: sells well, keeps badly, platinum all the same",
		name:  "Wattle Lane", domain: "wattle-lane.example", office: "Hobart", country: "AU",
		markets: []points.Country{"AU", "AU", "AU", "AU", "SG", "PH"},
		clients: 21, levels: [6]int{430, 560, 650, 730, 780, 820},
		sourced: 83, churn: 17, downgrade: 14, upsell: 26, rise: 240, leave: 3, join: 9, with: []int{3},
		usage: [2]int{33, 36}, staff: 4,
		adjustments: []adjustment{
			{month: 50, until: 62, track: points.TrackSourced, points: -7_500_000, reason: "Sale reported twice"},
		},
	},
	{
		story: "the boutique: gold, few clients, well kept",
		name:  "Moorhen Studio", domain: "moorhen.example", office: "Bristol", country: "GB",
		markets: []points.Country{"GB", "GB", "GB", "IE", "NL"},
		clients: 12, levels: [6]int{150, 165, 175, 185, 195, 205}, opening: 25, weight: 650,
		sourced: 90, churn: 3, downgrade: 4, upsell: 24, rise: 260, leave: 0, join: 8, with: []int{9},
		usage: [2]int{40, 48}, staff: 3, owner: intake.OwnerPartner,
		adjustments: []adjustment{
			{month: 50, until: 56, track: points.TrackSourced, points: 12 * points.Point, reason: "Goodwill after a late confirmation of a sale"},
		},
	},
	{
		story: "the growth-market house: diamond, its clients' market doubles its points",
		name:  "Monsoon Orchard", domain: "monsoon-orchard.example", office: "Pune", country: "IN",
		markets: []points.Country{"IN", "IN", "IN", "PH", "TH", "SG"},
		clients: 18, levels: [6]int{500, 800, 1100, 1400, 1700, 1900},
		sourced: 89, churn: 5, downgrade: 6, upsell: 26, rise: 280, leave: 1, join: 8, with: []int{4},
		usage: [2]int{36, 57}, staff: 6, owner: intake.OwnerPartner,
	},
	{
		story: "the newcomer: first client less than a year ago, untiered as yet",
		name:  "Saltmarsh Lab", domain: "saltmarsh-lab.example", office: "Galway", country: "IE",
		markets: []points.Country{"IE", "IE", "GB"},
		clients: 5, levels: [6]int{0, 0, 0, 0, 0, 180},
		sourced: 92, churn: 2, downgrade: 2, upsell: 10, rise: 0, leave: 0, join: 0,
		usage: [2]int{18, 26}, staff: 2, level: intake.LevelProvider,
	},
	{
		story: "the neighbour: gold, shares clients with the boutique",
		name:  "Trillium & Tern", domain: "trillium-tern.example", office: "Halifax", country: "CA",
		markets: []points.Country{"CA", "CA", "CA", "US"},
		clients: 10, levels: [6]int{165, 180, 190, 205, 215, 225}, opening: 20, weight: 600,
		sourced: 87, churn: 4, downgrade: 5, upsell: 24, rise: 240, leave: 0, join: 8, with: []int{6},
		usage: [2]int{35, 42}, staff: 3,
	},
}

// season is what each month sells, in percent of an average one: quarters end
// strongly, and July and August are quiet.
var season = [12]int{85, 90, 115, 100, 95, 120, 80, 75, 110, 105, 110, 115}

// level is what the partner sells in month m by its plan and the season, in
// weighted US$.
func (p *partner) level(m int) int {
	year, month := m/12, m%12
	level := p.plan.levels[year]*(12-month) + p.plan.levels[year+1]*month
	_, calendar, _ := p.month(m).Civil()
	level = level * season[calendar-1] / (12 * 100)
	if m == months-1 { // the last month ends on the as-of day
		level = level * int(p.asOf-p.asOf.StartOfMonth()+1) / int(p.asOf.EndOfMonth()-p.asOf.StartOfMonth()+1)
	}
	return level
}
