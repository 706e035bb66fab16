package graph_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// walkedBook is a book with something of every kind, of ada's and of bee's. They
// share companies, and the company rival is bee's alone. All texts of bee's
// hold "rival". Answers hold ids, not their names.
func walkedBook(t *testing.T, s *store.Store) *api {
	t.Helper()
	b := crowd(3)
	b.Companies = append(b.Companies, intake.Company{
		Key: "rival", Name: "Rival Client", Domain: "rival.example", CRMURL: "https://rival.example/crm", AccountURL: "https://rival.example/account",
	})
	event := func(company string, e points.Event) {
		e.Key, e.Company, e.Seq = fmt.Sprintf("crowd/rival-alone-%02d", len(b.Events)), company, e.Kind.DefaultSeq()
		b.Events = append(b.Events, ledger.Event{Event: e})
	}
	event("rival", points.Event{On: day("2023-01-01"), Kind: points.EventCompany, Country: "US"})
	event("rival", points.Event{On: day("2024-01-10"), Kind: points.EventLineSold, Line: "marketing", MRR: 90000, Currency: "USD", Seller: "bee", DealType: points.DealSourced})
	event("rival", points.Event{On: day("2024-01-10"), Kind: points.EventManagerAdded, Partner: "bee"})
	event("c000", points.Event{On: day("2025-06-15"), Kind: points.EventLineSold, Line: "service", MRR: 80000, Currency: "USD", Seller: "ada", DealType: points.DealSourced})
	b.Lines = append(b.Lines, intake.Line{Key: "service", Name: "Service"})
	b.Renewals = append(b.Renewals, intake.Renewal{
		Key: "soon", Company: "c000", Line: "sales", StartsOn: day("2025-07-20"), MRR: points.Money{Amount: 9, Currency: "USD"}, Manager: "Rae",
	}, intake.Renewal{
		Key: "rival", Company: "rival", Line: "marketing", StartsOn: day("2025-08-01"), MRR: points.Money{Amount: 1, Currency: "USD"}, Manager: "Rival Manager",
	})
	b.Payments = append(b.Payments, intake.Payment{Key: "rival", Company: "rival", Line: "marketing", On: day("2025-02-01"), Amount: points.Money{Amount: 5, Currency: "EUR"}})
	for i := range b.Employees {
		if b.Employees[i].Partner == "bee" {
			b.Employees[i].Name, b.Employees[i].Email = "Rival "+b.Employees[i].Name, "rival@rival.example"
		}
	}
	for i := range b.Deals {
		if b.Deals[i].Partner == "bee" {
			b.Deals[i].Name = "Rival deal"
		}
	}
	for _, company := range []string{"c000", "rival"} {
		b.Engagements = append(b.Engagements,
			intake.Engagement{Company: company, Area: "Adoption", On: day("2025-06-01"), Score: 40, Opportunity: company + " opportunity"},
			intake.Engagement{Company: company, On: day("2025-06-01"), Score: 41, Opportunity: company + " opportunity"})
		b.Usages = append(b.Usages, intake.Usage{Company: company, Kind: intake.UsageApp, Name: company + " app", On: day("2025-06-20"), Uses: 7, Users: 3})
		b.ToolUsages = append(b.ToolUsages, intake.ToolUsage{Company: company, On: day("2025-06-20"), Tools: 4})
		b.Allowances = append(b.Allowances, intake.Allowance{Company: company, Kind: intake.AllowanceContacts, On: day("2025-06-20"), Allowed: 100, Used: 5})
	}
	for partner, employee := range map[string]string{"ada": "eve", "bee": "bo"} {
		b.Activities = append(b.Activities, intake.Activity{
			Key: "walked", Partner: partner, Employee: employee, Company: "c000", Kind: intake.ActivityCall, On: day("2025-06-01"),
		})
		b.Facts = append(b.Facts,
			points.Fact{Partner: partner, On: day("2024-01-01"), Kind: points.FactCertifiedThrough, Value: "2025-07-10"},
			points.Fact{Partner: partner, On: day("2024-01-01"), Kind: points.FactMedianToolUsage, Value: "4.5"})
	}
	b.TeamMembers = append(b.TeamMembers,
		intake.TeamMember{Key: "walked", Partner: "ada", Name: "Tom", Role: intake.RoleChannelConsultant},
		intake.TeamMember{Key: "walked", Partner: "bee", Name: "Rival Tom", Role: intake.RoleChannelConsultant, Description: "rival"})
	a := open(t, s, b, day("2025-06-30"))
	a.now = func() time.Time { return time.Date(2025, 6, 30, 12, 0, 0, 0, time.UTC) }
	for _, partner := range []string{"ada", "bee"} {
		name := map[string]string{"ada": "Own", "bee": "Rival"}[partner]
		client := "@client/" + partner + "/c000"
		for _, one := range []struct{ who, query string }{
			{partner, `mutation { listCreate(input: {name: "` + name + ` list", clients: ["` + client + `"], idempotencyKey: "k"}) { userErrors { message } } }`},
			{partner, `mutation { reportSave(input: {name: "` + name + ` report", description: "` + name + `", report: {kind: CLIENTS, search: "client"}, addToDashboard: true}) { userErrors { message } } }`},
			{partner, `mutation {
				a: reportSave(input: {name: "` + name + ` clients", report: {kind: CLIENTS, clientOrder: {field: NAME}, clientFilter: {search: "client", products: {anyOf: ["@line/marketing"]},
					mrrInUSD: {min: "0"}, engagement: {score: {min: "0"}}, usage: {tools: {min: 0}}, list: "@list/` + partner + `/` + name + ` list"}}}) { userErrors { message } }
				b: reportSave(input: {name: "` + name + ` renewals", report: {kind: RENEWALS, renewalOrder: {field: NAME}, renewalFilter: {search: "client"}}}) { userErrors { message } }
				c: reportSave(input: {name: "` + name + ` engagement", report: {kind: ENGAGEMENT, engagementOrder: {field: NAME}, engagementFilter: {search: "client"}}}) { userErrors { message } }
				d: reportSave(input: {name: "` + name + ` breakdown", report: {kind: POINTS_BREAKDOWN, breakdownOrder: {field: NAME}}}) { userErrors { message } }
				e: reportSave(input: {name: "` + name + ` members", report: {kind: LIST_MEMBERS, list: "@list/` + partner + `/` + name + ` list", memberOrder: {field: NAME}}}) { userErrors { message } } }`},
			{partner, `mutation { exportStart(input: {name: "` + name + ` export", format: CSV, report: {kind: DEALS, range: {preset: LAST_30_DAYS}}}) { userErrors { message } } }`},
			{"manager", `mutation { adjustmentRecord(input: {partner: "@partner/` + partner + `", client: "` + client + `", track: MANAGED, points: "7", reason: "` + name + ` reason"}) { userErrors { message } } }`},
			{"manager", `mutation { adjustmentRecord(input: {partner: "@partner/` + partner + `", track: SOURCED, points: "9", reason: "` + name + ` reason"}) { userErrors { message } } }`},
		} {
			a.name(t)
			if r := a.get(t, one.who, one.query, nil); strings.Contains(r.Text, `"message"`) {
				t.Fatalf("%s: %s", one.query, r.Text)
			}
		}
	}
	err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
		_, err := a.kept.Snapshot(ctx, tx, day("2025-06-29"), a.now())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	a.name(t)
	r := a.get(t, "ada", `{ viewer { partner { commissionStatements(last: 1) { nodes { id } } } } }`, nil)
	a.ids["@statement/ada"] = at(t, r.Data, "viewer", "partner", "commissionStatements", "nodes", 0, "id").(string)
	a.names = map[string]string{}
	return a
}

// foreignIDs are the ids of all that is bee's and not ada's, by a name.
func foreignIDs(t *testing.T, a *api) map[string]string {
	t.Helper()
	foreign := map[string]string{}
	for name, one := range a.ids {
		if strings.Contains(name, "/bee") || strings.HasSuffix(name, "/rival") || strings.HasPrefix(name, "@subscription/rival/") {
			foreign[name] = one
		}
	}
	db, ofBee := a.store.Read(), func(s *sql.Selector) { s.Where(sql.EQ(s.C("partner_id"), a.ids["@partner/bee"])) }
	put := func(kind string) func(ids []string, err error) {
		return func(ids []string, err error) {
			for i, one := range must(ids, err)(t) {
				foreign[fmt.Sprintf("%s %d of bee's", kind, i+1)] = one
			}
			if len(ids) == 0 {
				t.Errorf("bee has no %s: the test looks at too little", kind)
			}
		}
	}
	put("client")(db.Clientship.Query().Where(ofBee).IDs(system))
	put("posting")(db.Posting.Query().Where(ofBee).IDs(system))
	put("activity")(db.Activity.Query().Where(ofBee).IDs(system))
	put("fact")(db.Fact.Query().Where(ofBee).IDs(system))
	put("team member")(db.TeamMember.Query().Where(ofBee).IDs(system))
	put("list")(db.ClientList.Query().Where(ofBee).IDs(system))
	put("report")(db.SavedReport.Query().Where(ofBee).IDs(system))
	put("export")(db.Export.Query().Where(ofBee).IDs(system))
	put("deal")(db.Deal.Query().Where(ofBee).IDs(system))
	// What others did with a shared company is the source of ada's own movements.
	put("event")(db.Event.Query().Where(event.Or(event.CompanyID(a.ids["@company/rival"]), event.And(event.Partner("bee"), event.KindIn(points.EventAdjustment)))).IDs(system))
	put("subscription")(db.Subscription.Query().Where(subscription.CompanyID(a.ids["@company/rival"])).IDs(system))
	put("renewal")(db.Renewal.Query().Where(renewal.CompanyID(a.ids["@company/rival"])).IDs(system))
	return foreign
}
