package graph_test

import (
	"fmt"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

func init() {
	books["renewals"] = renewalsBook
	crowdMore = append(crowdMore, crowdRenewals)
	pages = append(pages, []budget{
		{"renewals", 13, `{ viewer { partner { communicationOwner renewals(first: 100) { totalCount summary { all { count changeInUSD { amount } } }
			nodes { client { company { name } products { name } communicationOwner { owner } lastActivity { employee { name } on } }
			renewal { line { name } status decision subscription { mrr { amount } } mrrChange { amount } mrrChangeInUSD { amount } daysToStart } } } } } }`},
		{"renewals by change", 11, `{ viewer { partner { renewals(first: 100, orderBy: {field: MRR_CHANGE}, filter: {search: "client"}) { totalCount nodes {
			client { company { name } } renewal { mrrChange { amount } } } } } } }`},
		{"renewals of clients", 8, `{ viewer { partner { clients(first: 100) { nodes { communicationOwner { byDefault } lastActivity { kind employee { name } }
			renewals { status subscription { mrr { amount } } } } } } } }`},
		{"alerts", 7, `{ viewer { partner { alerts(asOf: "2026-01-31") { kind count } clients(first: 100) { totalCount nodes { id } } } } }`},
	}...)
}

// renewalsBook is smallBook with a client for every status of a renewal.
func renewalsBook() *intake.Book {
	b := smallBook()
	b.Partners[0].CommunicationOwner = intake.OwnerPartner
	b.Clients = []intake.Client{{Partner: "ada", Company: "bolt", CommunicationOwner: intake.OwnerVendor}}
	b.Employees = []intake.Employee{
		{Key: "ann", Partner: "ada", Name: "Ann", Email: "ann@ada.example"}, {Key: "bob", Partner: "ada", Name: "Bob", Office: "West"},
		{Key: "zoe", Partner: "bee", Name: "Zoe"},
	}
	b.Activities = []intake.Activity{
		{Key: "a1", Partner: "ada", Employee: "ann", Company: "acme", Kind: intake.ActivityCall, On: day("2025-01-10")},
		{Key: "a2", Partner: "ada", Employee: "bob", Company: "acme", Kind: intake.ActivityEmail, On: day("2025-01-10")},
		{Key: "a3", Partner: "ada", Employee: "ann", Company: "acme", Kind: intake.ActivityMeeting, On: day("2025-01-20")},
		{Key: "a4", Partner: "ada", Employee: "ann", Company: "dune", Kind: intake.ActivityNote, On: day("2024-12-01")},
		{Key: "a1", Partner: "bee", Employee: "zoe", Company: "acme", Kind: intake.ActivityNote, On: day("2025-01-14")},
	}
	renewal := func(key, company, line, start string, mrr int64, currency points.Currency, manager string) {
		b.Renewals = append(b.Renewals, intake.Renewal{
			Key: key, Company: company, Line: line, StartsOn: day(start), MRR: points.Money{Amount: mrr, Currency: currency}, Manager: manager,
		})
	}
	decided := func(decision intake.RenewalDecision, on string) {
		last := &b.Renewals[len(b.Renewals)-1]
		last.Decision, last.DecidedOn = decision, day(on)
	}
	client := func(company string, mrr int64, currency points.Currency) {
		b.Companies = append(b.Companies, intake.Company{Key: company, Name: company})
		for _, e := range []points.Event{
			{On: day("2023-01-01"), Kind: points.EventCompany, Country: "US"},
			{On: day("2023-02-01"), Kind: points.EventLineSold, Line: "marketing", MRR: mrr, Currency: currency},
			{On: day("2023-02-01"), Kind: points.EventManagerAdded, Partner: "ada"},
		} {
			e.Company, e.Key, e.Seq = company, fmt.Sprintf("test/%s-%s", company, e.Kind), e.Kind.DefaultSeq()
			b.Events = append(b.Events, ledger.Event{Event: e})
		}
	}
	renewal("bolt", "bolt", "sales", "2025-02-20", 40000, "USD", "Rae")
	renewal("cove", "cove", "marketing", "2025-02-01", 80000, "EUR", "")
	client("dune", 75000, "EUR")
	renewal("dune", "dune", "marketing", "2025-12-01", 90000, "USD", "Sam")
	client("elm", 25000, "USD")
	renewal("elm", "elm", "marketing", "2025-04-01", 30000, "USD", "sam")
	decided(intake.DecisionRenew, "2024-12-20")
	renewal("elm-sales", "elm", "sales", "2025-05-01", 10000, "USD", "")
	client("fern", 20000, "USD")
	renewal("fern", "fern", "marketing", "2025-03-15", 20000, "USD", "")
	decided(intake.DecisionCancel, "2025-01-10")
	client("gale", 10000, "USD")
	renewal("gale-1", "gale", "marketing", "2025-01-01", 10000, "USD", "")
	renewal("gale-2", "gale", "marketing", "2025-01-10", 10000, "USD", "")
	decided(intake.DecisionChange, "2024-11-01")
	renewal("gale-3", "gale", "marketing", "2025-06-01", 10000, "USD", "")
	decided(intake.DecisionRenew, "2024-05-31")
	return b
}

// crowdRenewals gives every client of a crowd activities of both partners.
func crowdRenewals(b *intake.Book, n int) {
	b.Employees = append(b.Employees,
		intake.Employee{Key: "ann", Partner: "ada", Name: "Ann"}, intake.Employee{Key: "zoe", Partner: "bee", Name: "Rival Zoe"})
	for i := range n {
		company := fmt.Sprintf("c%03d", i)
		for j := range 3 {
			on := day("2025-01-01") + points.Date(i+7*j)
			b.Activities = append(b.Activities,
				intake.Activity{Key: fmt.Sprintf("%s-%d", company, j), Partner: "ada", Employee: "ann", Company: company, Kind: intake.ActivityCall, On: on},
				intake.Activity{Key: fmt.Sprintf("%s-%d", company, j), Partner: "bee", Employee: "zoe", Company: company, Kind: intake.ActivityNote, On: on + 1},
			)
		}
	}
}
