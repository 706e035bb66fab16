package points_test

import (
	"testing"

	"github.com/tierboard/tierboard/points"
)

// acme is a book of one client: a line of US$ 1,000 that "us" sold and manages,
// an upsell that is recorded ahead, and an adjustment without a company.
func acme() points.BookInput {
	events := streamIn("US",
		sold("2025-10-01", "acme", "crm", 100_000, "USD", "us"),
		manages("2025-10-01", "acme", "us"),
		sold("2026-04-01", "acme", "crm", 20_000, "USD", "us"),
	)
	events[1].DealType, events[3].DealType = points.DealAssisted, points.DealAssisted
	events = append(events, points.Event{
		Key: "adjusted", On: mustDate("2025-12-01"), Seq: 4, Kind: points.EventAdjustment, Partner: "us", Track: points.TrackManaged, Points: points.Point, Reason: "a gift",
	})
	return points.BookInput{Partner: "us", On: mustDate("2026-03-01"), Until: mustDate("2026-06-30"), Events: events}
}

func TestWhatIf(t *testing.T) {
	program := programNamed(t, "points")
	book, err := program.OpenBook(acme())
	if err != nil {
		t.Fatal(err)
	}
	on := mustDate("2026-03-15")
	deal := points.Change{Kind: points.ChangeDealCloses, Company: "acme", On: on, Line: "cms", MRR: 50_000, Currency: "USD", DealType: points.DealSourced}
	fresh := deal
	fresh.Company, fresh.Country, fresh.Manage = "fresh", "IN", true
	for _, c := range []struct {
		name        string
		changes     []points.Change
		april, june points.Balance
	}{
		{"nothing", nil, points.Balance{Assisted: 36 * points.Point, Managed: 13 * points.Point}, points.Balance{Assisted: 36 * points.Point, Managed: 13 * points.Point}},
		{
			"churn, and the upsell with it", []points.Change{{Kind: points.ChangeClientChurns, Company: "acme", On: on}},
			points.Balance{Managed: points.Point}, points.Balance{Managed: points.Point},
		},
		{
			"renewal down, the upsell gone", []points.Change{{Kind: points.ChangeLineRenews, Company: "acme", On: on, Line: "crm", MRR: 50_000}},
			points.Balance{Assisted: 15 * points.Point, Managed: 6 * points.Point}, points.Balance{Assisted: 15 * points.Point, Managed: 6 * points.Point},
		},
		{
			"renewal up in June", []points.Change{{Kind: points.ChangeLineRenews, Company: "acme", On: mustDate("2026-06-01"), Line: "crm", MRR: 150_000}},
			points.Balance{Assisted: 36 * points.Point, Managed: 13 * points.Point}, points.Balance{Assisted: 45 * points.Point, Managed: 16 * points.Point},
		},
		{
			"deal with a known client", []points.Change{deal},
			points.Balance{Sourced: 25 * points.Point, Assisted: 36 * points.Point, Managed: 18 * points.Point},
			points.Balance{Sourced: 25 * points.Point, Assisted: 36 * points.Point, Managed: 18 * points.Point},
		},
		{
			"deal with a new client in a growth market", []points.Change{fresh},
			points.Balance{Sourced: 50 * points.Point, Assisted: 36 * points.Point, Managed: 23 * points.Point},
			points.Balance{Sourced: 50 * points.Point, Assisted: 36 * points.Point, Managed: 23 * points.Point},
		},
		{
			"another manager", []points.Change{{Kind: points.ChangeManagerAdded, Company: "acme", On: on, Partner: "them"}},
			points.Balance{Assisted: 36 * points.Point, Managed: 7 * points.Point}, points.Balance{Assisted: 36 * points.Point, Managed: 7 * points.Point},
		},
		{
			"our services end, and come back", []points.Change{
				{Kind: points.ChangeManagerAdded, Company: "acme", On: mustDate("2026-05-01")},
				{Kind: points.ChangeManagerRemoved, Company: "acme", On: on},
			},
			points.Balance{Assisted: 36 * points.Point, Managed: points.Point}, points.Balance{Assisted: 36 * points.Point, Managed: 13 * points.Point},
		},
		{
			"churn and won back", []points.Change{{Kind: points.ChangeClientChurns, Company: "acme", On: on}, deal},
			points.Balance{Sourced: 25 * points.Point, Managed: 6 * points.Point}, points.Balance{Sourced: 25 * points.Point, Managed: 6 * points.Point},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := book.WhatIf(c.changes, nil)
			if err != nil {
				t.Fatal(err)
			}
			if len(got.Months) != 4 || got.Months[1].Balance != c.april || got.Months[3].Balance != c.june {
				t.Errorf("months %+v, want %+v in April, %+v in June", got.Months, c.april, c.june)
			}
			if got.Differences[0].Balance != (points.Balance{}) || got.Differences[1].Balance.Managed != c.april.Managed-13*points.Point {
				t.Errorf("differences %+v", got.Differences)
			}
		})
	}
}

func TestWhatIfUnderAnotherEdition(t *testing.T) {
	program := programNamed(t, "points")
	frozen, _ := program.Frozen(mustDate("2022-07-18"))
	in := acme()
	in.Events[1].DealType = points.DealSourced // 5 a unit now, 3 then
	book, err := program.OpenBook(in)
	if err != nil {
		t.Fatal(err)
	}
	got, err := book.WhatIf(nil, frozen)
	if err != nil || got.Months[0].Balance.Sourced != 30*points.Point || got.Differences[0].Balance.Sourced != -20*points.Point {
		t.Errorf("%+v, %v", got, err)
	}
	if book.Months()[0].Balance.Sourced != 50*points.Point {
		t.Errorf("the book itself: %+v", book.Months()[0])
	}
}

func TestWhatIfRefuses(t *testing.T) {
	program := programNamed(t, "points")
	book, err := program.OpenBook(acme())
	if err != nil {
		t.Fatal(err)
	}
	on := mustDate("2026-03-15")
	deal := points.Change{Kind: points.ChangeDealCloses, Company: "acme", On: on, Line: "cms", MRR: 1, Currency: "USD"}
	with := func(change func(*points.Change)) points.Change {
		c := deal
		change(&c)
		return c
	}
	for _, c := range []struct {
		name   string
		change points.Change
		field  string
		code   points.Code
	}{
		{"no kind", points.Change{Company: "acme", On: on}, "kind", points.CodeInvalid},
		{"no day", points.Change{Kind: points.ChangeClientChurns, Company: "acme"}, "on", points.CodeInvalid},
		{"no client", points.Change{Kind: points.ChangeClientChurns, On: on}, "company", points.CodeInvalid},
		{"unknown client", points.Change{Kind: points.ChangeClientChurns, Company: "none", On: on}, "company", points.CodeInvalid},
		{"client not known yet", points.Change{Kind: points.ChangeClientChurns, Company: "acme", On: mustDate("2019-01-01")}, "on", points.CodeInvalid},
		{"line not open", points.Change{Kind: points.ChangeLineRenews, Company: "acme", On: on, Line: "cms", MRR: 1}, "line", points.CodeInvalid},
		{"no line", with(func(c *points.Change) { c.Line = "" }), "line", points.CodeInvalid},
		{"MRR below zero", points.Change{Kind: points.ChangeLineRenews, Company: "acme", On: on, Line: "crm", MRR: -1}, "mrr", points.CodeInvalid},
		{"deal for nothing", with(func(c *points.Change) { c.MRR = 0 }), "mrr", points.CodeInvalid},
		{"deal without a currency", with(func(c *points.Change) { c.Currency = "" }), "currency", points.CodeInvalid},
		{"deal in a currency without a unit", with(func(c *points.Change) { c.Currency = "XXX" }), "currency", points.CodeInvalid},
		{"deal in another currency than the line's", with(func(c *points.Change) { c.Line, c.Currency = "crm", "EUR" }), "currency", points.CodeInvalid},
		{"no such deal type", with(func(c *points.Change) { c.DealType = "won" }), "dealType", points.CodeInvalid},
		{"new client without a country", with(func(c *points.Change) { c.Company = "fresh" }), "country", points.CodeInvalid},
		{"known client with a country", with(func(c *points.Change) { c.Country = "DE" }), "country", points.CodeInvalid},
		{"too much MRR", with(func(c *points.Change) { c.Line, c.MRR = "crm", 1<<63-1 }), "mrr", points.CodeOverflow},
		{"manager already", points.Change{Kind: points.ChangeManagerAdded, Company: "acme", On: on}, "partner", points.CodeInvalid},
		{"no manager", points.Change{Kind: points.ChangeManagerRemoved, Company: "acme", On: on, Partner: "them"}, "partner", points.CodeInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := book.WhatIf([]points.Change{{Kind: points.ChangeManagerAdded, Company: "acme", On: on, Partner: "third"}, c.change}, nil)
			if !isError(err, c.code, "changes[1]."+c.field, "") {
				t.Errorf("%v, want %s in %s", err, c.code, c.field)
			}
		})
	}
}

func TestLineCurrency(t *testing.T) {
	in := acme()
	in.Events = append(in.Events,
		points.Event{Key: "ends", Company: "acme", On: mustDate("2026-05-01"), Seq: 2, Kind: points.EventLineCancelled, Line: "crm"},
		sold("2026-05-10", "acme", "crm", 90_000, "JPY", "us"),
	)
	in.Events[len(in.Events)-1].Key = "again"
	in.Until = mustDate("2036-03-31")
	book, err := programNamed(t, "points").OpenBook(in)
	if err != nil {
		t.Fatal(err)
	}
	change := func(kind points.ChangeKind, on, line string, currency points.Currency) points.Change {
		return points.Change{Kind: kind, Company: "acme", On: mustDate(on), Line: line, MRR: 1, Currency: currency}
	}
	renewal, deal, churn := points.ChangeLineRenews, points.ChangeDealCloses, points.ChangeClientChurns
	asked := change(renewal, "2026-06-01", "crm", "")
	for _, c := range []struct {
		name    string
		changes []points.Change
		number  int
		want    points.Currency
	}{
		{"before the sale in another", []points.Change{change(renewal, "2026-05-09", "crm", "")}, 0, "USD"},
		{"from that sale on", []points.Change{asked}, 0, "JPY"},
		{"a renewal takes that sale away", []points.Change{change(renewal, "2026-04-30", "crm", ""), asked}, 1, "USD"},
		{"that stands later in the list", []points.Change{asked, change(renewal, "2026-04-30", "crm", "")}, 0, "USD"},
		{"of another line", []points.Change{asked, change(renewal, "2026-04-30", "cms", "")}, 0, "JPY"},
		{"a churn and a deal", []points.Change{asked, change(deal, "2026-05-03", "crm", "EUR"), change(churn, "2026-05-02", "", "")}, 0, "EUR"},
		{"two deals, the later one first", []points.Change{change(deal, "2026-05-03", "cms", "EUR"), change(deal, "2026-05-02", "cms", "GBP"), change(renewal, "2026-06-01", "cms", "")}, 2, "EUR"},
		{"a deal of the day that comes after it", []points.Change{change(renewal, "2026-06-01", "cms", ""), change(deal, "2026-06-01", "cms", "EUR")}, 0, ""},
		{"a client that is none", []points.Change{{Kind: renewal, Company: "bolt", On: in.On, Line: "crm"}}, 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := book.LineCurrency(c.changes, c.number); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestOpenBookRefuses(t *testing.T) {
	program := programNamed(t, "points")
	for _, c := range []struct {
		name  string
		spoil func(*points.BookInput)
		code  points.Code
		field string
		event string
	}{
		{"no partner", func(in *points.BookInput) { in.Partner = "" }, points.CodeInvalid, "partner", ""},
		{"no day", func(in *points.BookInput) { in.On = 0 }, points.CodeInvalid, "on", ""},
		{"an end before the day", func(in *points.BookInput) { in.Until = in.On - 1 }, points.CodeInvalid, "until", ""},
		{"a day after the 120th month", func(in *points.BookInput) { in.Until = mustDate("2036-04-01") }, points.CodeInvalid, "until", ""},
		{"an invalid event", func(in *points.BookInput) { in.Events[1].MRR = -1 }, points.CodeInvalid, "mrr", "h/0"},
		{"an invalid stream", func(in *points.BookInput) { in.Events[0].Country = "" }, points.CodeInvalid, "country", "h/acme"},
		{"a key twice", func(in *points.BookInput) { in.Events[1].Key = in.Events[2].Key }, points.CodeConflict, "id", "h/1"},
		{"a day outside the calendar", func(in *points.BookInput) { in.Events[1].On = -5 }, points.CodeInvalid, "on", "h/0"},
		{"an unusable fact", func(in *points.BookInput) {
			in.Facts = []points.Fact{{Partner: "us", On: in.On, Kind: points.FactGRR, Value: "much"}}
		}, points.CodeInvalid, "facts[0].value", ""},
		{"snapshots out of order", func(in *points.BookInput) {
			in.Snapshots = []points.Snapshot{{On: in.On - 1}, {On: in.On - 1}}
		}, points.CodeInvalid, "snapshots[1].on", ""},
		{"more than 64 bits", func(in *points.BookInput) {
			for i := range 3 {
				in.Events = append(in.Events, points.Event{
					Key: "~" + string(rune('a'+i)), On: in.On, Kind: points.EventAdjustment, Partner: "us", Track: points.TrackManaged,
					Points: points.Points(1<<62) * points.Points(1-2*(i%2)), Reason: "much",
				})
			}
		}, points.CodeOverflow, "points", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := acme()
			c.spoil(&in)
			if _, err := program.OpenBook(in); !isError(err, c.code, c.field, c.event) {
				t.Errorf("%v, want %s in %s of event %s", err, c.code, c.field, c.event)
			}
		})
	}
}
