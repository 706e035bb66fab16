package graph_test

import (
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	books["team"] = func() *intake.Book {
		b := smallBook()
		b.TeamMembers = []intake.TeamMember{
			{Key: "t1", Partner: "ada", Name: "Zoe", Email: "zoe@vendor.example", Role: intake.RolePartnerDevelopmentManager},
			{Key: "t2", Partner: "ada", Name: "Abe", Role: intake.RoleChannelConsultant, Description: "Knows migrations.", Since: day("2024-01-01"), Until: day("2024-12-31")},
			{Key: "t3", Partner: "ada", Name: "Cai", Role: intake.RoleChannelConsultant, Since: day("2025-01-01")},
			{Key: "t4", Partner: "bee", Name: "Dan", Role: intake.RoleChannelAccountManager},
		}
		return b
	}
}

func TestTeamsAndFactsOfAllPartnersAreReadTogether(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), books["team"](), day("2025-01-15"))
	const query = `query ($n: Int!) { partners(first: $n) { nodes { team { name } factHistory { nodes { kind } } } } }`
	one, two := a.get(t, "manager", query, map[string]any{"n": 1}), a.get(t, "manager", query, map[string]any{"n": 2})
	if len(one.Statements) != len(two.Statements) || len(one.Text) >= len(two.Text) {
		t.Errorf("%d statements for one, %d for two:\n%s", len(one.Statements), len(two.Statements), two.Text)
	}
}
