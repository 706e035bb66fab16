package graph_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	books["clients"] = clientsBook
	pages = append(pages, []budget{
		{"clients with every filter", 11, `{ viewer { partner { clients(first: 100, orderBy: {field: ENGAGEMENT, direction: DESC}, filter: {
			search: "client", country: ["US", "BR", "DE"], mrrInUSD: {min: "1"}, engagement: {band: [LOW, MEDIUM, HIGH], score: {max: "10"}},
			usage: {known: true, tools: {min: 1}, uses: {min: 1}}, renewalInWindow: false}) { totalCount nodes { company { name } relationship } } } } }`},
		{"the panel of every client", 6, `{ viewer { partner { clients(first: 100, orderBy: {field: USAGE}) { nodes {
			company { name } since endedOn toolUsage { tools readOn } contactTier { allowed used remaining share } emailTier { share readOn } } } } } }`},
	}...)
	crowdMore = append(crowdMore, func(b *intake.Book, n int) {
		for i := range n {
			company := fmt.Sprintf("c%03d", i)
			for _, on := range []points.Date{day("2025-01-01"), day("2025-05-01")} {
				b.ToolUsages = append(b.ToolUsages, intake.ToolUsage{Company: company, On: on, Tools: int64(1 + i%5)})
				b.Usages = append(b.Usages, intake.Usage{Company: company, Kind: intake.UsageProduct, Name: "Marketing", On: on, Uses: int64(10 + i), Users: 2})
				b.Engagements = append(b.Engagements, intake.Engagement{Company: company, On: on, Score: int64(i % 101)})
				b.Allowances = append(b.Allowances, intake.Allowance{Company: company, Kind: intake.AllowanceContacts, On: on, Allowed: 1000, Used: int64(i)})
			}
		}
	})
}

// clientsBook is the small book with readings of its companies: of acme two of
// each, a few of bolt, none of cove.
func clientsBook() *intake.Book {
	b := smallBook()
	b.Allowances = []intake.Allowance{
		{Company: "acme", Kind: intake.AllowanceContacts, On: day("2024-10-01"), Allowed: 1000, Used: 400},
		{Company: "acme", Kind: intake.AllowanceContacts, On: day("2025-01-10"), Allowed: 2000, Used: 2500},
		{Company: "acme", Kind: intake.AllowanceEmails, On: day("2025-01-10"), Allowed: 3000, Used: 1000},
		{Company: "bolt", Kind: intake.AllowanceEmails, On: day("2025-01-10"), Allowed: 0, Used: 7},
	}
	b.ToolUsages = []intake.ToolUsage{
		{Company: "acme", On: day("2024-10-01"), Tools: 2}, {Company: "acme", On: day("2025-01-10"), Tools: 6},
		{Company: "bolt", On: day("2024-12-20"), Tools: 4},
	}
	b.Usages = []intake.Usage{
		{Company: "acme", Kind: intake.UsageProduct, Name: "Marketing", On: day("2024-10-01"), Uses: 900, Users: 3},
		{Company: "acme", Kind: intake.UsageProduct, Name: "Marketing", On: day("2025-01-10"), Uses: 40, Users: 3},
		{Company: "acme", Kind: intake.UsageApp, Name: "Forms", On: day("2025-01-10"), Uses: 2, Users: 1},
	}
	b.Engagements = []intake.Engagement{
		{Company: "acme", On: day("2024-10-01"), Score: 39}, {Company: "acme", On: day("2025-01-10"), Score: 70},
		{Company: "acme", Area: "Adoption", On: day("2025-01-12"), Score: 10},
		{Company: "bolt", On: day("2024-12-20"), Score: 69},
	}
	return b
}

// A list narrows the clients of its own partner, and of nobody else.
func TestClientsOnAList(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, smallBook(), day("2025-01-15"))
		ada := a.ids["@partner/ada"]
		var list *ent.ClientList
		err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			var err error
			if list, err = tx.Ent().ClientList.Create().SetPartnerID(ada).SetName("VIP").SetRecordedAt(time.Now()).Save(ctx); err != nil {
				return err
			}
			return tx.Ent().ListMember.Create().SetPartnerID(ada).SetListID(list.ID).SetClientID(a.ids["@client/ada/bolt"]).
				SetRecordedAt(time.Now()).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		const query = `query ($list: ID!) { viewer { partner { clients(filter: {list: $list}) { totalCount nodes { company { name } } } } } }`
		for who, want := range map[string]int{"ada": 1, "bee": 0} {
			r := a.get(t, who, query, map[string]any{"list": list.ID})
			if got := at(t, r.Data, "viewer", "partner", "clients", "totalCount"); got != float64(want) {
				t.Errorf("%s: %s", who, r.Text)
			}
		}
	})
}
