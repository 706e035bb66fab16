package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	books["portals"] = portalsBook
	crowdMore = append(crowdMore, crowdPortals)
	pages = append(pages, []budget{
		{"usage of clients", 7, `{ viewer { partner { clients(first: 10) { nodes { company { name } usage { items(kind: PRODUCT) { name uses overTime { readOn uses } }
			toolsOverTime { readOn tools } } } } } } }`},
		{"tool usage", 6, `{ viewer { partner { toolUsage { median inForce distribution { tools portalCount } portals(first: 100) { nodes { client { company { name } } tools } } } } } }`},
		{"engagement", 5, `{ viewer { partner { engagement(first: 50) { totalCount summary { average } areas { area average } opportunities { clientCount }
			nodes { client { company { name } } reading { score } engagement { areas { score } history { readOn score } } } } } } }`},
		{"engagement of clients", 4, `{ viewer { partner { clients(first: 50) { nodes { engagement { index { score change } areas { area band } history(area: "Adoption") { readOn } } } } } } }`},
	}...)
}

// portalsBook is renewalsBook with readings of the portals of three companies.
func portalsBook() *intake.Book {
	b := renewalsBook()
	used := func(company string, kind intake.UsageKind, name, on string, uses, users int64) {
		b.Usages = append(b.Usages, intake.Usage{Company: company, Kind: kind, Name: name, On: day(on), Uses: uses, Users: users})
	}
	used("acme", intake.UsageProduct, "Marketing One", "2024-11-30", 100, 5)
	used("acme", intake.UsageProduct, "Marketing One", "2024-12-15", 150, 6)
	used("acme", intake.UsageProduct, "Marketing One", "2024-12-31", 200, 7)
	used("acme", intake.UsageProduct, "Marketing One", "2025-01-10", 250, 8)
	used("acme", intake.UsageProduct, "Marketing One", "2025-01-20", 999, 9)
	used("acme", intake.UsageProduct, "Sales One", "2025-01-05", 0, 0)
	used("acme", intake.UsageApp, "Chat", "2024-10-01", 9, 1)
	used("acme", intake.UsageApp, "Calls", "2024-12-11", 300, 2)
	tools := func(company, on string, n int64) {
		b.ToolUsages = append(b.ToolUsages, intake.ToolUsage{Company: company, On: day(on), Tools: n})
	}
	tools("acme", "2024-12-20", 2)
	tools("acme", "2024-12-31", 3)
	tools("acme", "2025-01-10", 4)
	tools("bolt", "2025-01-12", 7)
	tools("cove", "2025-01-12", 9)
	engaged := func(company, area, on string, score int64, opportunity string) {
		b.Engagements = append(b.Engagements, intake.Engagement{Company: company, Area: area, On: day(on), Score: score, Opportunity: opportunity})
	}
	engaged("acme", "", "2024-10-01", 90, "")
	engaged("acme", "", "2024-12-01", 35, "Invite the team")
	engaged("acme", "", "2025-01-01", 62, "Use workflows")
	engaged("acme", "", "2025-01-16", 100, "")
	engaged("acme", "Adoption", "2025-01-01", 40, "Train the team")
	engaged("acme", "Reporting", "2025-01-01", 81, "")
	engaged("bolt", "", "2025-01-05", 39, "Use workflows")
	engaged("bolt", "Adoption", "2025-01-05", 13, "Train the team")
	engaged("dune", "", "2025-01-05", 70, "Connect an app")
	engaged("cove", "", "2025-01-05", 100, "")
	return b
}

// crowdPortals gives every client of a crowd monthly readings.
func crowdPortals(b *intake.Book, n int) {
	for i := range n {
		company := fmt.Sprintf("c%03d", i)
		for month := range 6 {
			on := day("2025-01-15").AddMonths(month) + points.Date(i%3)
			b.ToolUsages = append(b.ToolUsages, intake.ToolUsage{Company: company, On: on, Tools: int64((i + month) % 9)})
			for _, name := range []string{"Marketing One", "Sales One"} {
				b.Usages = append(b.Usages, intake.Usage{Company: company, Kind: intake.UsageProduct, Name: name, On: on, Uses: int64(10*i + month), Users: 3})
			}
			for j, area := range []string{"", "Adoption", "Reporting"} {
				b.Engagements = append(b.Engagements, intake.Engagement{
					Company: company, Area: area, On: on, Score: int64((7*i + 11*month + 30*j) % 101), Opportunity: fmt.Sprintf("Advice %d", i%4),
				})
			}
		}
	}
}

// Renewals and portals are shared by the partners of a company; whom they work
// with is not.
func TestSharedCompaniesTellNothingOfOtherPartners(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		own := open(t, s, crowd(5), day("2025-06-30")).get(t, "ada", `{ viewer { partner {
			alerts { kind count }
			renewals(first: 100) { totalCount summary { all { count changeInUSD { amount } } } nodes {
				client { id lastActivity { employee { id name } kind on } communicationOwner { owner } } renewal { id status subscription { id } } } }
			toolUsage { median inForce portals(first: 100) { nodes { client { id } tools } } }
			engagement(first: 100) { totalCount opportunities { opportunity } nodes { client { id usage { items { name } } } } } } } }`, nil)
		for _, secret := range []string{"bee", "Rival", "zoe", "NOTE"} {
			if at := strings.Index(own.Text, secret); at >= 0 {
				t.Errorf("%q shows: …%s…", secret, own.Text[max(0, at-200):min(len(own.Text), at+200)])
			}
		}
		if !strings.Contains(own.Text, `"name":"Ann"`) {
			t.Error("no activity is among them: the test looks at too little")
		}
	})
}
