package graph_test

import (
	"fmt"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// smallBook is a book whose figures can be computed by hand: two partners,
// three companies in three markets, shared management, an end of services, a
// renewal.
func smallBook() *intake.Book {
	b := &intake.Book{
		Source: "test",
		Partners: []intake.Partner{
			{Key: "ada", Name: "Ada Partners", Country: "US"}, {Key: "bee", Name: "Bee & Söhne", Country: "DE"},
		},
		Lines:    []intake.Line{{Key: "marketing", Name: "Marketing"}, {Key: "sales", Name: "Sales"}},
		Products: []intake.Product{{Key: "m1", Name: "Marketing One", Line: "marketing"}},
		Companies: []intake.Company{
			{Key: "acme", Name: "Acme", Domain: "acme.example", Sector: "retail", Employees: 12, Founded: 1999, CRMURL: "https://crm.example/acme"},
			{Key: "bolt", Name: "bolt", Domain: "bolt.example"},
			{Key: "cove", Name: "Cové"},
		},
		Renewals: []intake.Renewal{{
			Key: "r1", Company: "acme", Line: "marketing", StartsOn: day("2025-03-01"), MRR: points.Money{Amount: 120000, Currency: "USD"}, Manager: "Rae",
		}},
		Facts: []points.Fact{
			{Partner: "ada", On: day("2024-01-01"), Kind: points.FactCertifiedThrough, Value: "2025-12-31"},
			{Partner: "ada", On: day("2024-01-01"), Kind: points.FactMedianToolUsage, Value: "4.5"},
		},
	}
	event := func(e points.Event) {
		e.Key = fmt.Sprintf("test/%02d", len(b.Events)+1)
		e.Seq = e.Kind.DefaultSeq()
		b.Events = append(b.Events, ledger.Event{Event: e})
	}
	for i, country := range []points.Country{"US", "BR", "DE"} {
		event(points.Event{Company: b.Companies[i].Key, On: day("2023-01-01"), Kind: points.EventCompany, Country: country})
	}
	sold := func(on, company, line string, mrr int64, currency points.Currency, seller string, deal points.DealType) {
		event(points.Event{Company: company, On: day(on), Kind: points.EventLineSold, Line: line, MRR: mrr, Currency: currency, Seller: seller, DealType: deal})
	}
	manager := func(on, company, partner string, kind points.EventKind) {
		event(points.Event{Company: company, On: day(on), Kind: kind, Partner: partner})
	}
	sold("2024-03-01", "acme", "marketing", 100000, "USD", "ada", points.DealSourced)
	manager("2024-03-01", "acme", "ada", points.EventManagerAdded)
	sold("2024-06-10", "bolt", "sales", 50000, "USD", "ada", points.DealAssisted)
	sold("2024-07-01", "cove", "marketing", 75000, "EUR", "bee", points.DealSourced)
	manager("2024-08-01", "cove", "ada", points.EventManagerAdded)
	manager("2024-09-01", "acme", "bee", points.EventManagerAdded)
	sold("2024-11-05", "acme", "sales", 33333, "USD", "ada", points.DealSourced)
	manager("2024-12-01", "cove", "ada", points.EventManagerRemoved)
	return b
}

// crowdMore adds to crowd what other test files need for each of its n clients:
// company c000, c001, ….
var crowdMore []func(b *intake.Book, n int)

// crowd is a book of n clients of one partner, each with its own history, and
// of a second partner that shares the management of all of them.
func crowd(n int) *intake.Book {
	b := &intake.Book{
		Source:   "crowd",
		Partners: []intake.Partner{{Key: "ada", Name: "Ada Partners"}, {Key: "bee", Name: "Secret Rival"}},
		Lines:    []intake.Line{{Key: "marketing", Name: "Marketing"}, {Key: "sales", Name: "Sales"}},
	}
	event := func(e points.Event) {
		e.Key = fmt.Sprintf("crowd/rival-%04d", len(b.Events)+1)
		e.Seq = e.Kind.DefaultSeq()
		b.Events = append(b.Events, ledger.Event{Event: e})
	}
	for i := range n {
		key := fmt.Sprintf("c%03d", i)
		on := day("2024-01-10") + points.Date(i*5)
		b.Companies = append(b.Companies, intake.Company{Key: key, Name: fmt.Sprintf("Client %d of %d", i%7, i)})
		b.Renewals = append(b.Renewals, intake.Renewal{
			Key: key, Company: key, Line: "marketing", StartsOn: on.AddMonths(24), MRR: points.Money{Amount: 7000, Currency: "USD"},
		})
		event(points.Event{Company: key, On: day("2023-01-01"), Kind: points.EventCompany, Country: []points.Country{"US", "BR", "DE"}[i%3]})
		event(points.Event{Company: key, On: on, Kind: points.EventLineSold, Line: "marketing", MRR: int64(10007 + 1000*i), Currency: "USD", Seller: "ada", DealType: points.DealSourced})
		event(points.Event{Company: key, On: on, Kind: points.EventManagerAdded, Partner: "ada"})
		event(points.Event{Company: key, On: on + 20, Kind: points.EventLineSold, Line: "sales", MRR: 5000, Currency: "EUR", Seller: "bee", DealType: points.DealAssisted})
		event(points.Event{Company: key, On: on + 40, Kind: points.EventManagerAdded, Partner: "bee"})
		event(points.Event{Company: key, On: on + 60, Kind: points.EventLineChanged, Line: "marketing", MRR: int64(9000 + 500*i), Currency: "USD"})
	}
	for _, more := range crowdMore {
		more(b, n)
	}
	return b
}
