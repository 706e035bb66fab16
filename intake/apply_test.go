package intake_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

var now = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

func newLedger(t testing.TB) *ledger.Ledger {
	t.Helper()
	program, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	return ledger.New(program)
}

func system() context.Context { return viewer.NewContext(context.Background(), viewer.System()) }

func ledgerEvents(events ...points.Event) []ledger.Event {
	made := make([]ledger.Event, len(events))
	for i, e := range events {
		made[i] = ledger.Event{Event: e}
	}
	return made
}

// smallBook has one record or two of every kind.
func smallBook() *intake.Book {
	usd := func(amount int64) points.Money { return points.Money{Amount: amount, Currency: "USD"} }
	return &intake.Book{
		Source: "t",
		Partners: []intake.Partner{
			{Key: "P", Name: "Partner", Country: "DE", Level: intake.LevelProvider, PayoutCurrency: "EUR", CommunicationOwner: intake.OwnerPartner},
			{Key: "Q", Name: "Other"},
		},
		Employees:   []intake.Employee{{Key: "E", Partner: "P", Name: "Eve", Email: "eve@example.com", Office: "North"}},
		TeamMembers: []intake.TeamMember{{Key: "T", Partner: "P", Name: "Tom", Email: "tom@vendor.example", Role: intake.RolePartnerDevelopmentManager, Since: day("2024-01-01")}},
		Lines:       []intake.Line{{Key: "crm", Name: "CRM"}},
		Products:    []intake.Product{{Key: "crm-1", Name: "CRM One", Line: "crm", ListPrice: usd(5000)}, {Key: "crm-2", Name: "CRM Two", Line: "crm"}},
		// The child comes before its parent.
		Companies: []intake.Company{
			{Key: "child", Name: "Child", Parent: "parent"},
			{Key: "parent", Name: "Parent", Domain: "parent.example", Sector: "retail", Employees: 10, Founded: 1999, CRMURL: "https://crm.example/1"},
		},
		Deals: []intake.Deal{
			{Key: "D1", Partner: "P", Name: "CRM for Child", Company: "child", Employee: "E", Product: "crm-1", Stage: intake.StageWon, DealType: points.DealSourced, Amount: usd(120_000), OpenedOn: day("2024-03-01"), ClosedOn: day("2024-04-01")},
			{Key: "D2", Partner: "Q", Stage: intake.StageProspecting},
		},
		Activities:  []intake.Activity{{Key: "A", Partner: "P", Employee: "E", Company: "child", Kind: intake.ActivityCall, On: day("2026-10-01")}},
		Payments:    []intake.Payment{{Key: "Y", Company: "child", Line: "crm", On: day("2024-05-01"), Amount: usd(10_000)}, {Key: "Z", Company: "child", Line: "crm", On: day("2024-05-09"), Amount: usd(-500)}},
		Renewals:    []intake.Renewal{{Key: "R", Company: "child", Line: "crm", StartsOn: day("2027-04-01"), MRR: usd(9_000), Manager: "Rita"}},
		Clients:     []intake.Client{{Partner: "P", Company: "child", CommunicationOwner: intake.OwnerVendor}},
		Allowances:  []intake.Allowance{{Company: "child", Kind: intake.AllowanceContacts, On: day("2026-10-31"), Allowed: 1000, Used: 990}},
		Usages:      []intake.Usage{{Company: "child", Kind: intake.UsageApp, Name: "Shop", On: day("2026-10-31"), Uses: 40, Users: 3}},
		ToolUsages:  []intake.ToolUsage{{Company: "child", On: day("2026-10-31"), Tools: 7}},
		Engagements: []intake.Engagement{{Company: "child", On: day("2026-10-31"), Score: 65}, {Company: "child", Area: "Adoption", On: day("2026-10-31"), Score: 100, Opportunity: "Invite the sales team"}},
		SpotRates:   []intake.SpotRate{{On: day("2024-05-31"), Base: "USD", Quote: "EUR", Rate: "0.9200"}},
		Facts:       []points.Fact{{Partner: "P", On: day("2024-01-01"), Kind: points.FactCertifiedThrough, Value: "2027-12-31"}},
		Events: ledgerEvents(
			points.Event{Key: "t/c", Company: "child", On: day("2024-01-01"), Kind: points.EventCompany, Country: "US"},
			points.Event{Key: "t/s", Company: "child", On: day("2024-04-01"), Seq: 2, Kind: points.EventLineSold, Line: "crm", MRR: 10_000, Currency: "USD", Seller: "P", DealType: points.DealSourced},
			points.Event{Key: "t/m", Company: "child", On: day("2024-04-01"), Seq: 3, Kind: points.EventManagerAdded, Partner: "P"},
		),
	}
}

func apply(t *testing.T, s *store.Store, book *intake.Book, change func(*intake.Options)) (intake.Report, error) {
	t.Helper()
	options := intake.Options{Now: intake.At(now), Today: day("2026-11-21")}
	if change != nil {
		change(&options)
	}
	return intake.Apply(context.Background(), s, newLedger(t), book, options)
}

func mustApply(t *testing.T, s *store.Store, book *intake.Book) intake.Report {
	t.Helper()
	report, err := apply(t, s, book, nil)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// changes are the report's counts: created, changed, unchanged by kind.
func changes(report intake.Report) map[intake.RecordKind][3]int {
	counts := map[intake.RecordKind][3]int{}
	for _, c := range report.Changes {
		counts[c.Kind] = [3]int{c.Created, c.Changed, c.Unchanged}
	}
	return counts
}

// rows counts the rows of every table a book can write to.
func rows(t *testing.T, s *store.Store) map[string]int {
	t.Helper()
	counts := map[string]int{}
	err := s.View(system(), func(ctx context.Context, tx *store.Tx) error {
		for _, table := range []string{"partners", "employees", "product_lines", "products", "companies", "deals", "renewals", "facts", "team_members", "activities", "payments", "allowances", "usages", "tool_usages", "engagements", "spot_rates", "events", "postings", "clients", "batches", "points_months", "subscriptions"} {
			result, err := tx.Query(ctx, "SELECT COUNT(*) FROM "+table)
			if err != nil {
				return err
			}
			n := 0
			for result.Next() {
				if err := result.Scan(&n); err != nil {
					return err
				}
			}
			if err := errors.Join(result.Err(), result.Close()); err != nil {
				return err
			}
			counts[table] = n
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return counts
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: %+v, want %+v", what, got, want)
	}
}

func TestApply(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		first := mustApply(t, s, smallBook())
		same(t, "first", changes(first), map[intake.RecordKind][3]int{
			"partner": {2}, "employee": {1}, "team_member": {1}, "line": {1}, "product": {2}, "company": {2}, "deal": {2}, "activity": {1}, "payment": {2},
			"renewal": {1}, "client": {0, 1}, "allowance": {1}, "usage": {1}, "tool_usage": {1}, "engagement": {2}, "spot_rate": {1}, "fact": {2}, "event": {3},
		})
		if first.Postings == 0 || first.Unchanged() {
			t.Errorf("postings %d, unchanged %v", first.Postings, first.Unchanged())
		}
		child, err := s.Read().Company.Query().Where(company.Key("child")).WithParent().Only(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "parent", child.Edges.Parent.Key, "parent")
		same(t, "country", child.Country, points.Country("US"))
		term, err := s.Read().Renewal.Query().Where(renewal.Key("R")).WithSubscription().Only(system())
		if err != nil {
			t.Fatal(err)
		}
		if term.Edges.Subscription == nil || term.Edges.Subscription.Mrr != 10_000 {
			t.Errorf("the renewal's subscription is %+v", term.Edges.Subscription)
		}

		before := rows(t, s)
		second := mustApply(t, s, smallBook())
		if !second.Unchanged() {
			t.Errorf("the second time changes %+v", second)
		}
		same(t, "second", changes(second), map[intake.RecordKind][3]int{
			"partner": {0, 0, 2}, "employee": {0, 0, 1}, "team_member": {0, 0, 1}, "line": {0, 0, 1}, "product": {0, 0, 2}, "company": {0, 0, 2},
			"deal": {0, 0, 2}, "activity": {0, 0, 1}, "payment": {0, 0, 2}, "renewal": {0, 0, 1}, "client": {0, 0, 1}, "allowance": {0, 0, 1},
			"usage": {0, 0, 1}, "tool_usage": {0, 0, 1}, "engagement": {0, 0, 2}, "spot_rate": {0, 0, 1}, "fact": {0, 0, 2}, "event": {0, 0, 3},
		})
		same(t, "rows", rows(t, s), before)
	})
}

func TestApplyChanges(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		mustApply(t, s, smallBook())
		book := smallBook()
		book.Partners[1].Name = "Another"
		book.Companies[0].Name, book.Companies[0].Parent = "Kind", ""
		book.Deals[1].Stage = intake.StageLost
		book.Facts[0].Value = "2028-12-31"
		book.Products = nil
		book.TeamMembers[0].Until = day("2026-12-31")
		book.Activities[0].On = day("2026-11-02")
		book.Allowances[0].Used = 1_001
		book.Usages[0].Uses = 41
		book.ToolUsages[0].Tools = 8
		book.ToolUsages = append(book.ToolUsages, intake.ToolUsage{Company: "child", On: day("2026-11-01"), Tools: 7})
		book.Engagements[1].Opportunity = ""
		book.Engagements = append(book.Engagements, intake.Engagement{Company: "child", Area: "Service", On: day("2026-10-31")})
		book.SpotRates[0].Rate = "0.93"
		book.Events = append(book.Events, ledgerEvents(points.Event{Key: "t/s2", Company: "child", On: day("2024-06-01"), Seq: 2, Kind: points.EventLineSold, Line: "crm", MRR: 5_000, Currency: "USD", Seller: "Q"})...)
		report := mustApply(t, s, book)
		same(t, "changes", changes(report), map[intake.RecordKind][3]int{
			"partner": {0, 1, 1}, "employee": {0, 0, 1}, "team_member": {0, 1, 0}, "line": {0, 0, 1}, "company": {0, 1, 1}, "deal": {0, 1, 1}, "activity": {0, 1, 0},
			"payment": {0, 0, 2}, "renewal": {0, 0, 1}, "client": {0, 0, 1}, "allowance": {0, 1, 0}, "usage": {0, 1, 0}, "tool_usage": {1, 1, 0},
			"engagement": {1, 1, 1}, "spot_rate": {0, 1, 0}, "fact": {1, 2, 0}, "event": {1, 0, 3},
		})
		counts := rows(t, s)
		same(t, "what the book does not name stays", counts["products"], 2)
		same(t, "facts are only added", counts["facts"], 5)
		client, err := s.Read().Clientship.Query().First(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "the client's name follows", client.Name, "Kind")
		if again := mustApply(t, s, book); !again.Unchanged() {
			t.Errorf("the changed book, again, changes %+v", again)
		}
	})
}

func TestApplyDryRun(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		empty := rows(t, s)
		dry, err := apply(t, s, smallBook(), func(o *intake.Options) { o.DryRun = true })
		if err != nil {
			t.Fatal(err)
		}
		same(t, "rows", rows(t, s), empty)
		real := mustApply(t, s, smallBook())
		if !dry.DryRun {
			t.Error("the report does not say that it is a dry run's")
		}
		dry.DryRun = false
		same(t, "the dry run's report", dry, real)
	})
}

func TestApplyRefuses(t *testing.T) {
	cases := []struct {
		name   string
		change func(*intake.Book)
		want   string
	}{
		{"no source", func(b *intake.Book) { b.Source = "" }, "the book does not say where it comes from"},
		{"no key", func(b *intake.Book) { b.Lines[0].Key = "" }, "line : key: a record without a key"},
		{"no name", func(b *intake.Book) { b.Partners[0].Name = "" }, "partner P: name: a record without a name"},
		{"a key twice", func(b *intake.Book) { b.Deals[1] = b.Deals[0] }, "deal D1: key: two records have this key"},
		{"a circle of parents", func(b *intake.Book) { b.Companies[1].Parent = "child" }, "belongs, through its parents, to itself"},
		{"an unknown partner", func(b *intake.Book) { b.Deals[1].Partner = "X" }, `deal D2: partner: there is no partner "X"`},
		{"another partner's employee", func(b *intake.Book) { b.Deals[1].Employee = "E" }, "deal D2: employee: there is no employee"},
		{"a stage", func(b *intake.Book) { b.Deals[1].Stage = "open" }, "deal D2: stage: a deal is prospecting, engaging, won or lost"},
		{"closed before opened", func(b *intake.Book) { b.Deals[0].OpenedOn = day("2025-01-01") }, "deal D1: closed_on: the deal is closed on 2024-04-01, before it is opened on 2025-01-01"},
		{"a fact", func(b *intake.Book) { b.Facts[0].Value = "soon" }, "value: "},
		{"a foreign event key", func(b *intake.Book) { b.Events[0].Key = "u/c" }, "event u/c: key: the key of an event begins with its source and a slash"},
		{"a sale of an unknown line", func(b *intake.Book) { b.Events[1].Line = "erp" }, `event t/s: line: product line "erp" is not on record`},
		{"an invalid stream", func(b *intake.Book) { b.Events[0].On = day("2025-01-01") }, "event t/s: "},
		{"a renewal without a day", func(b *intake.Book) { b.Renewals[0].StartsOn = 0 }, "renewal R: starts_on: a renewal has a first day"},
		{"a level", func(b *intake.Book) { b.Partners[1].Level = "reseller" }, `partner Q: level: want one of partner, provider, not "reseller"`},
		{"a payout currency", func(b *intake.Book) { b.Partners[1].PayoutCurrency = "euro" }, "partner Q: payout_currency: a currency is three capitals"},
		{"a decision", func(b *intake.Book) { b.Renewals[0].Decision = "yes" }, "renewal R: decision: want one of"},
		{"a decision without a day", func(b *intake.Book) { b.Renewals[0].Decision = intake.DecisionRenew }, "renewal R: decided_on: a decision has a day"},
		{"a day without a decision", func(b *intake.Book) { b.Renewals[0].DecidedOn = day("2026-10-01") }, "renewal R: decided_on: there is a day of a decision"},
		{"a role", func(b *intake.Book) { b.TeamMembers[0].Role = "boss" }, "team_member T: role: want one of partner_development_manager,"},
		{"no e-mail address", func(b *intake.Book) { b.TeamMembers[0].Email = "tom@vendor.example?bcc=x" }, "team_member T: email: this is no e-mail address"},
		{"a person that leaves before coming", func(b *intake.Book) { b.TeamMembers[0].Until = day("2023-12-31") }, "team_member T: until: the last day, 2023-12-31, is before the first"},
		{"an activity without a day", func(b *intake.Book) { b.Activities[0].On = 0 }, "activity A: on: an activity has a day"},
		{"an activity of a kind", func(b *intake.Book) { b.Activities[0].Kind = "lunch" }, "activity A: kind: want one of email,"},
		{"an activity of another partner's employee", func(b *intake.Book) { b.Activities[0].Partner = "Q" }, "activity A: employee: there is no employee"},
		{"a payment without a day", func(b *intake.Book) { b.Payments[0].On = 0 }, "payment Y: on: a payment has a day"},
		{"a payment without a currency", func(b *intake.Book) { b.Payments[0].Amount.Currency = "" }, "payment Y: amount: a payment has a currency"},
		{"a payment for an unknown line", func(b *intake.Book) { b.Payments[0].Line = "erp" }, `payment Y: line: there is no line "erp"`},
		{"a client without a relationship", func(b *intake.Book) { b.Clients[0].Company = "parent" }, "client P parent: company: the company is no client of the partner"},
		{"an allowance of a kind", func(b *intake.Book) { b.Allowances[0].Kind = "calls" }, "allowance child calls 2026-10-31: kind: want one of contacts, emails"},
		{"a negative use", func(b *intake.Book) { b.Allowances[0].Used = -1 }, "used: this counts from 0"},
		{"a usage of nothing", func(b *intake.Book) { b.Usages[0].Name = "" }, "usage child app 2026-10-31: name: "},
		{"two readings of a day", func(b *intake.Book) { b.ToolUsages = append(b.ToolUsages, b.ToolUsages[0]) }, "tool_usage child 2026-10-31: key: two records have this key"},
		{"a reading without a day", func(b *intake.Book) { b.ToolUsages[0].On = 0 }, "on: a reading has a day"},
		{"a reading of an unknown company", func(b *intake.Book) { b.ToolUsages[0].Company = "a nobody" }, `tool_usage "a nobody" 2026-10-31: company: there is no company "a nobody"`},
		{"a score above 10", func(b *intake.Book) { b.Engagements[1].Score = 101 }, "engagement child Adoption 2026-10-31: score: a score is from 0 to 10"},
		{"a rate of 0", func(b *intake.Book) { b.SpotRates[0].Rate = "0.000" }, "spot_rate USD EUR 2024-05-31: rate: a rate is a decimal number above zero"},
		{"a rate with 13 decimals", func(b *intake.Book) { b.SpotRates[0].Rate = "0.1234567890123" }, "rate: a rate is"},
		{"a rate with an exponent", func(b *intake.Book) { b.SpotRates[0].Rate = "1e3" }, "rate: a rate is"},
		{"a rate to itself", func(b *intake.Book) { b.SpotRates[0].Quote = "USD" }, "quote: a currency has no rate to itself"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		empty := rows(t, s)
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				book := smallBook()
				c.change(book)
				_, err := apply(t, s, book, nil)
				if err == nil || !strings.Contains(err.Error(), c.want) {
					t.Errorf("error %v, want %s", err, c.want)
				}
				same(t, "rows", rows(t, s), empty)
			})
		}
		mustApply(t, s, smallBook())
		before := rows(t, s)
		book := smallBook()
		book.Partners[0].Name = "Renamed"
		book.Events[1].MRR = 1
		_, err := apply(t, s, book, nil)
		var refused *points.Error
		if !errors.As(err, &refused) || refused.Code != points.CodeConflict || refused.Event != "t/s" {
			t.Errorf("a changed event: %v, want a conflict of t/s", err)
		}
		same(t, "rows", rows(t, s), before)
		if again := mustApply(t, s, smallBook()); !again.Unchanged() {
			t.Errorf("a refused book left changes: %+v", again)
		}
	})
}

// A renewal belongs to a company's line for good: partners of the one must not
// see the terms of another.
func TestApplyRefusesToMoveARenewal(t *testing.T) {
	for field, move := range map[string]func(*intake.Book){
		"company": func(b *intake.Book) { b.Renewals[0].Company = "parent" },
		"line": func(b *intake.Book) {
			b.Lines = append(b.Lines, intake.Line{Key: "erp", Name: "ERP"})
			b.Renewals[0].Line = "erp"
		},
	} {
		t.Run(field, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				mustApply(t, s, smallBook())
				before := rows(t, s)
				book := smallBook()
				move(book)
				_, err := apply(t, s, book, nil)
				var refused *intake.Error
				if !errors.As(err, &refused) || refused.Code != points.CodeConflict || refused.Key != "R" || refused.Field != field {
					t.Errorf("got %v, want renewal R refused for its %s", err, field)
				}
				same(t, "rows", rows(t, s), before)
			})
		})
	}
}
