package demo_test

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/points"
)

// checkFigures says what does not fit of a book's team, activities, readings,
// payments and rates.
func checkFigures(t *testing.T, book intake.Book, result *points.Result, asOf points.Date) {
	t.Helper()
	partners := keySet(t, "partner", book.Partners, func(r intake.Partner) string { return r.Key })
	companies := keySet(t, "company", book.Companies, func(r intake.Company) string { return r.Key })
	employer := map[string]string{}
	for _, e := range book.Employees {
		employer[e.Key] = e.Partner
	}
	keySet(t, "team member", book.TeamMembers, func(r intake.TeamMember) string { return r.Key })
	keySet(t, "activity", book.Activities, func(r intake.Activity) string { return r.Key })
	keySet(t, "payment", book.Payments, func(r intake.Payment) string { return r.Key })
	for _, p := range book.Partners {
		if !p.PayoutCurrency.Valid() {
			t.Errorf("partner %s is paid in no currency", p.Key)
		}
	}
	lately := func(what string, on points.Date, company string) {
		t.Helper()
		if on > asOf || on < asOf.AddMonths(-38) || !companies[company] {
			t.Errorf("%s of %q on %s, want one of the years before %s", what, company, on, asOf)
		}
	}
	for _, m := range book.TeamMembers {
		if !partners[m.Partner] || !strings.HasSuffix(m.Email, "@vendor.example") {
			t.Errorf("team member %+v", m)
		}
	}
	for _, a := range book.Activities {
		lately("an activity", a.On, a.Company)
		if employer[a.Employee] != a.Partner {
			t.Errorf("the activity %+v is by somebody else's employee", a)
		}
	}
	managed := map[[2]string]bool{}
	for _, span := range result.Managers {
		managed[[2]string{span.Partner, span.Company}] = true
	}
	for _, c := range book.Clients {
		if !managed[[2]string{c.Partner, c.Company}] {
			t.Errorf("%+v is no client of the partner", c)
		}
	}
	for _, u := range book.Usages {
		lately("a usage", u.On, u.Company)
	}
	for _, u := range book.ToolUsages {
		lately("a tool usage", u.On, u.Company)
	}
	for _, e := range book.Engagements {
		lately("an engagement", e.On, e.Company)
	}
	for _, a := range book.Allowances {
		lately("an allowance", a.On, a.Company)
	}
	for _, r := range book.Renewals {
		if r.DecidedOn > asOf {
			t.Errorf("renewal %s is decided on %s, after the as-of day", r.Key, r.DecidedOn)
		}
	}
	checkPayments(t, book, result, asOf)
	for _, r := range book.SpotRates {
		if r.On != r.On.EndOfMonth() || r.On > asOf {
			t.Errorf("the rate %+v is not of a month's end up to %s", r, asOf)
		}
	}
}

// checkPayments wants every payment on a day on which its line was open, and no
// line paid more than a year's MRR at once.
func checkPayments(t *testing.T, book intake.Book, result *points.Result, asOf points.Date) {
	t.Helper()
	most := map[[2]string]int64{}
	first := map[[2]string]points.Date{}
	for _, change := range result.Lines {
		line := [2]string{change.Company, change.Line}
		most[line] = max(most[line], change.MRR)
		if on, known := first[line]; !known || change.On < on {
			first[line] = change.On
		}
	}
	for _, p := range book.Payments {
		line := [2]string{p.Company, p.Line}
		if p.On > asOf || p.On < first[line] || first[line] == 0 || p.Amount.Amount == 0 || p.Amount.Amount > 12*most[line] {
			t.Errorf("payment %+v fits no line, which cost at most %d", p, most[line])
		}
	}
}

func TestDefaultBookFillsEveryFeature(t *testing.T) {
	for _, day := range []string{"2024-06-30", "2025-12-31", "2026-11-21"} {
		asOf := date(t, day)
		book := generate(t, 1, day, demo.DefaultClients)
		counts := map[string]int{}
		for _, r := range book.Renewals {
			decided := cmp.Or(r.Decision, intake.DecisionUndecided)
			counts["renewals: "+string(decided)]++
			if decided == intake.DecisionUndecided && r.StartsOn-45 < asOf {
				counts["renewals overdue"]++
			}
		}
		for _, c := range book.Clients {
			counts["clients told by the "+string(c.CommunicationOwner)]++
		}
		for _, p := range book.Partners {
			counts["partners of level "+string(cmp.Or(p.Level, intake.LevelPartner))]++
			counts["partners whose clients are told by the "+string(cmp.Or(p.CommunicationOwner, intake.OwnerVendor))]++
		}
		for _, m := range book.TeamMembers {
			counts["team: "+string(m.Role)]++
		}
		for _, a := range book.Activities {
			counts["activities: "+string(a.Kind)]++
		}
		for _, a := range book.Allowances {
			switch {
			case a.On != asOf:
			case a.Used > a.Allowed:
				counts["allowances exceeded"]++
			case a.Used*100 > a.Allowed*90:
				counts["allowances nearly used"]++
			default:
				counts["allowances with room"]++
			}
		}
		names := map[string]bool{}
		for _, u := range book.Usages {
			counts["usages: "+string(u.Kind)]++
			names[u.Name] = true
		}
		counts["products and apps used"] = len(names)
		counts["readings of tools"] = len(book.ToolUsages)
		areas := map[string]bool{}
		for _, e := range book.Engagements {
			if areas[e.Area] = true; e.On == asOf && e.Area == "" {
				counts["engagement "+[]string{"low", "low", "low", "low", "medium", "medium", "medium", "high", "high", "high", "high"}[e.Score/10]]++
			}
			if e.Opportunity != "" {
				counts["opportunities"]++
			}
		}
		counts["areas"] = len(areas)
		payout := map[string]points.Currency{}
		for _, p := range book.Partners {
			payout[p.Key] = p.PayoutCurrency
		}
		seller := map[[2]string]string{}
		for _, e := range book.Events {
			if e.Kind == points.EventLineSold {
				seller[[2]string{e.Company, e.Line}] = e.Seller
			}
		}
		rates := map[intake.SpotRate]bool{}
		for _, r := range book.SpotRates {
			rates[intake.SpotRate{On: r.On, Base: r.Base, Quote: r.Quote}] = true
		}
		currencies := map[points.Currency]bool{}
		for _, p := range book.Payments {
			if currencies[p.Amount.Currency] = true; p.Amount.Amount < 0 {
				counts["refunds"]++
			}
			in, end := payout[seller[[2]string{p.Company, p.Line}]], p.On.EndOfMonth()
			if end <= asOf && in != p.Amount.Currency && !rates[intake.SpotRate{On: end, Base: p.Amount.Currency, Quote: in}] {
				counts["payments that wait for a rate"]++
			}
		}
		counts["currencies paid in"] = len(currencies)
		counts["payments"] = len(book.Payments)
		for what, least := range map[string]int{
			"renewals: undecided": 100, "renewals: renew": 10, "renewals: change": 5, "renewals: cancel": 1, "renewals overdue": 3,
			"clients told by the vendor": 5, "clients told by the partner": 5, "partners of level partner": 8, "partners of level provider": 1,
			"partners whose clients are told by the vendor": 5, "partners whose clients are told by the partner": 2,
			"team: partner_development_manager": 10, "team: channel_account_manager": 5, "team: channel_consultant": 5,
			"activities: email": 20, "activities: call": 20, "activities: meeting": 20, "activities: note": 20, "activities: task": 20, "activities: other": 20,
			"allowances exceeded": 5, "allowances nearly used": 10, "allowances with room": 200,
			"usages: product": 2000, "usages: app": 2000, "products and apps used": 14, "readings of tools": 1500,
			"engagement low": 20, "engagement medium": 20, "engagement high": 20, "opportunities": 100, "areas": 6,
			"refunds": 10, "payments that wait for a rate": 1, "currencies paid in": 9, "payments": 1000,
		} {
			if counts[what] < least {
				t.Errorf("%s: %d %s, want at least %d", day, counts[what], what, least)
			}
		}
		if t.Failed() {
			for _, what := range slices.Sorted(maps.Keys(counts)) {
				t.Logf("%s: %d %s", day, counts[what], what)
			}
		}
	}
}
