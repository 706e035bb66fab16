package mapping_test

import (
	"context"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/intake/mappings"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// portal returns the shipped mapping and what a made-up portal tells of the
// companies of the foreign export.
func portal(t testing.TB) (*mapping.Mapping, []mapping.Input) {
	t.Helper()
	text, found := mappings.Named("portal")
	if !found {
		t.Fatal("there is no mapping named portal")
	}
	inputs, err := mapping.Inputs("testdata/portal")
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, string(text)), inputs
}

// TestImportPortal takes the files of a portal all the way, after the book
// that they are about, and twice.
func TestImportPortal(t *testing.T) {
	m, inputs := portal(t)
	base, baseInputs := vertrieb(t)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		l := newLedger(t)
		options := importOptions(func(o *mapping.ImportOptions) { o.Apply.Today = day("2023-03-31") })
		if _, err := mapping.Import(context.Background(), s, l, base, baseInputs, options); err != nil {
			t.Fatal(err)
		}
		first, err := mapping.Import(context.Background(), s, l, m, inputs, options)
		if err != nil {
			t.Fatal(err)
		}
		made := map[intake.RecordKind][2]int{}
		for _, change := range first.Report.Changes {
			made[change.Kind] = [2]int{change.Created, change.Changed}
		}
		// Of the facts two are medians: Atlas Beratung's and Brae Partners'.
		same(t, "created and changed", made, map[intake.RecordKind][2]int{
			"partner": {0, 2}, "client": {0, 1}, "team_member": {3, 0}, "fact": {1 + 2, 0}, "deal": {2, 0}, "activity": {3, 0}, "payment": {3, 0},
			"renewal": {2, 0}, "allowance": {2, 0}, "usage": {3, 0}, "tool_usage": {3, 0}, "engagement": {3, 0}, "spot_rate": {1, 0},
		})
		for _, file := range first.Report.Files {
			if file.Rows != file.Imported || len(file.UnusedColumns) > 0 {
				t.Errorf("not all of %s is imported: %+v", file.File, file)
			}
		}
		medians, err := s.Read().Fact.Query().Where(fact.KindEQ(points.FactMedianToolUsage), fact.On(day("2023-02-28"))).WithPartner().All(system())
		if err != nil {
			t.Fatal(err)
		}
		values := map[string]string{}
		for _, median := range medians {
			values[median.Edges.Partner.Key] = median.Value
		}
		same(t, "medians", values, map[string]string{"Atlas Beratung": "4.5", "Brae Partners": "5"})
		second, err := mapping.Import(context.Background(), s, l, m, inputs, options)
		if err != nil {
			t.Fatal(err)
		}
		if !second.Report.Unchanged() {
			t.Errorf("the second import changes %+v", second.Report.Changes)
		}
	})
}

// TestPortalBook looks at a record of each kind that the files make.
func TestPortalBook(t *testing.T) {
	m, inputs := portal(t)
	reading, err := mapping.Read(context.Background(), m, inputs, mapping.Options{})
	if err != nil {
		t.Fatal(err)
	}
	everything := func(_ context.Context, _ intake.RecordKind, keys []string) (map[string]bool, error) {
		known := map[string]bool{}
		for _, key := range keys {
			known[key] = true
		}
		return known, nil
	}
	book, err := reading.Book(context.Background(), everything)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "faults", faults(reading), []string(nil))
	eur := func(amount int64) points.Money { return points.Money{Amount: amount, Currency: "EUR"} }
	same(t, "a partner", book.Partners[1], intake.Partner{Key: "Brae Partners", Name: "Brae Partners", Country: "GB", Level: intake.LevelProvider, PayoutCurrency: "GBP"})
	same(t, "a client", book.Clients[0], intake.Client{Partner: "Atlas Beratung", Company: "1002", CommunicationOwner: intake.OwnerVendor})
	same(t, "a team member", book.TeamMembers[1], intake.TeamMember{
		Key: "Atlas Beratung/Ivo Marek", Partner: "Atlas Beratung", Name: "Ivo Marek", Email: "ivo.marek@vendor.example",
		Role: intake.RoleChannelConsultant, Since: day("2021-01-01"), Until: day("2022-12-31"),
	})
	same(t, "a certification", book.Facts[0], points.Fact{Partner: "Brae Partners", On: day("2022-01-10"), Kind: points.FactCertifiedThrough, Value: "2025-01-09"})
	same(t, "a deal", book.Deals[0], intake.Deal{
		Key: "D-1", Partner: "Atlas Beratung", Name: "A shop for Nordwind", Company: "1001", Employee: "B01", Product: "Shop",
		Stage: intake.StageEngaging, DealType: points.DealSourced, Amount: eur(360_000), OpenedOn: day("2023-02-01"),
	})
	same(t, "an activity", book.Activities[2], intake.Activity{Key: "A-3", Partner: "Brae Partners", Employee: "B03", Company: "1003", Kind: intake.ActivityOther, On: day("2023-02-20")})
	same(t, "a refund", book.Payments[1], intake.Payment{Key: "P-2", Company: "1001", Line: "CRM", On: day("2023-01-20"), Amount: eur(-15_050)})
	same(t, "a renewal", book.Renewals[0], intake.Renewal{
		Key: "R-1", Company: "1001", Line: "CRM", StartsOn: day("2023-06-01"), MRR: eur(130_000), Manager: "Ines Oyelaran",
		Decision: intake.DecisionRenew, DecidedOn: day("2023-03-02"),
	})
	same(t, "an allowance", book.Allowances[1], intake.Allowance{Company: "1001", Kind: intake.AllowanceEmails, On: day("2023-02-28"), Allowed: 50_000, Used: 50_412})
	same(t, "a usage", book.Usages[1], intake.Usage{Company: "1001", Kind: intake.UsageApp, Name: "Calendar", On: day("2023-02-28"), Uses: 96})
	same(t, "a tool usage", book.ToolUsages[2], intake.ToolUsage{Company: "1003", On: day("2023-02-28"), Tools: 5})
	same(t, "engagement", book.Engagements[2], intake.Engagement{Company: "1002", On: day("2023-02-28"), Score: 28, Opportunity: "Invite the sales team"})
	same(t, "a spot rate", book.SpotRates[0], intake.SpotRate{On: day("2023-01-31"), Base: "GBP", Quote: "EUR", Rate: "1.1334"})
}

// TestPortalFaults shows what is wrong with a row of each new kind.
func TestPortalFaults(t *testing.T) {
	m, _ := portal(t)
	base, baseInputs := vertrieb(t)
	cases := []struct{ name, text, want string }{
		{"partners.csv", "partner,name,country,level,payout_currency,communication_owner\nAtlas Beratung,A,,gold,,\n", `line 2, column 4 (level): "gold" is not possible here`},
		{"partners.csv", "partner,name,country,level,payout_currency,communication_owner\nAtlas Beratung,A,,,Euro,\n", `(payout_currency): "Euro" is no ISO 4217 currency`},
		{"clients.csv", "partner,company,communication_owner\nBrae Partners,1001,vendor\n", "line 2, column 2 (company): client \"Brae Partners\" 1001: company: the company is no client of the partner"},
		{"team.csv", "partner,name,email,role,description,since,until\nAtlas Beratung,A,a b@c,channel_consultant,,,\n", `column 3 (email): "a b@c" is no e-mail address`},
		{"team.csv", "partner,name,email,role,description,since,until\nAtlas Beratung,A,,channel_consultant,,2022-02-02,2022-02-01\n", "column 7 (until): team_member Atlas Beratung/A: until: the last day, 2022-02-01, is before the first"},
		{"activities.csv", "id,partner,employee,company,kind,on\nA,Atlas Beratung,B09,1001,,2022-02-02\n", `column 3 (employee): there is no employee "B09"`},
		{"payments.csv", "id,company,line,on,amount,currency\nP,1001,ERP,2023-01-05,1,EUR\n", `column 3 (line): there is no line "ERP"`},
		{"payments.csv", "id,company,line,on,amount,currency\nP,1001,CRM,2023-01-05,1.005,EUR\n", `column 5 (amount): "1.005" has more than the 2 decimals`},
		{"renewals.csv", "id,company,line,starts_on,mrr,currency,manager,decision,decided_on\nR,1001,CRM,2023-06-01,1,EUR,,renew,\n", "column 9 (decided_on): renewal R: decided_on: a decision has a day"},
		{"allowances.csv", "company,kind,on,allowed,used\n1001,contacts,2023-02-28,-1,0\n", `column 4 (allowed): "-1" is not a whole number from 0`},
		{"usage.csv", "company,kind,name,on,uses,users\n1001,tool,CRM,2023-02-28,1,\n", `column 2 (kind): "tool" is not possible here`},
		{"tool_usage.csv", "company,on,tools\n1001,2023-02-28,1\n1001,2023-02-28,2\n", "line 3: the tool_usage \"1001 2023-02-28\" is given a second time with other content"},
		{"engagement.csv", "company,area,on,score,opportunity\n1001,,2023-02-28,10.1,\n", `column 4 (score): "10.1" is no score`},
		{"engagement.csv", "company,area,on,score,opportunity\n1001,,2023-02-28,7.45,\n", `column 4 (score): "7.45" has more than the 1 decimals`},
		{"spot_rates.csv", "on,base,quote,rate\n2023-01-31,GBP,EUR,0\n", `column 4 (rate): "0" is no rate`},
		{"spot_rates.csv", "on,base,quote,rate\n2023-01-31,GBP,EUR,1.1234567890123\n", `column 4 (rate): "1.1234567890123" is no rate`},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		l := newLedger(t)
		if _, err := mapping.Import(context.Background(), s, l, base, baseInputs, importOptions(nil)); err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			refused, err := mapping.Import(context.Background(), s, l, m, []mapping.Input{file(c.name, c.text)}, importOptions(nil))
			if err == nil || refused == nil || len(refused.Report.Rejected.First) != 1 || !strings.Contains(refused.Report.Rejected.First[0].String(), c.want) {
				t.Errorf("%s: error %v, outcome %+v, want %s", c.name, err, refused, c.want)
			}
		}
	})
}

// TestPortalIsDocumented holds docs/mapping.md to the columns of the files.
func TestPortalIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/mapping.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(page), "## Figures of a portal")
	if !found {
		t.Fatal("the page does not describe the mapping portal")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	files, err := os.ReadDir("testdata/portal")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range files {
		text, err := os.ReadFile("testdata/portal/" + entry.Name())
		if err != nil {
			t.Fatal(err)
		}
		header, _, _ := strings.Cut(string(text), "\n")
		name := strings.TrimSuffix(strings.TrimSuffix(entry.Name(), ".csv"), "-2023")
		line := regexp.MustCompile("(?m)^\\| `" + name + `\*?\.csv.*$`).FindString(section)
		columns := regexp.MustCompile("`([a-z_]+)`").FindAllStringSubmatch(line, -1)
		named := make([]string, 0, len(columns))
		for _, column := range columns {
			named = append(named, column[1])
		}
		for _, column := range strings.Split(header, ",") {
			if !slices.Contains(named, column) {
				t.Errorf("the page does not name the column %s of %s.csv", column, name)
			}
		}
	}
}
