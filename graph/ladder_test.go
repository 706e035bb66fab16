package graph_test

import (
	"fmt"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

func init() { books["ladder"] = ladderBook }

// ladderBook is a book in which ada reached gold, is about to lose what it
// performs by, and after that its certification; one client left it.
func ladderBook() *intake.Book {
	usd := func(amount int64) points.Money { return points.Money{Amount: amount, Currency: "USD"} }
	b := &intake.Book{
		Source:   "test",
		Partners: []intake.Partner{{Key: "ada", Name: "Ada Partners", Country: "US"}, {Key: "bee", Name: "Bee & Söhne", Country: "DE"}},
		Lines:    []intake.Line{{Key: "marketing", Name: "Marketing"}, {Key: "sales", Name: "Sales"}},
		Companies: []intake.Company{
			{Key: "acme", Name: "Acme"}, {Key: "bolt", Name: "bolt"}, {Key: "cove", Name: "Cové"},
		},
		Deals: []intake.Deal{
			{Key: "d1", Partner: "ada", Company: "acme", Stage: "won", DealType: points.DealSourced, Amount: usd(24_000_00), OpenedOn: day("2024-01-10"), ClosedOn: day("2024-04-10")},
			{Key: "d2", Partner: "ada", Company: "cove", Stage: "won", DealType: points.DealSourced, Amount: points.Money{Amount: 750_00, Currency: "EUR"}, ClosedOn: day("2024-05-02")},
			{Key: "d3", Partner: "ada", Company: "bolt", Stage: "won", DealType: points.DealAssisted, Amount: usd(6_000_00), ClosedOn: day("2024-06-20")},
			{Key: "d4", Partner: "ada", Company: "bolt", Stage: "won", DealType: points.DealSourced, Amount: points.Money{Amount: 500_00, Currency: "CHF"}, ClosedOn: day("2024-07-01")},
			{Key: "d5", Partner: "ada", Company: "bolt", Stage: "engaging", DealType: points.DealSourced, Amount: usd(9_000_00), OpenedOn: day("2025-01-05")},
			{Key: "d6", Partner: "ada", Company: "acme", Stage: "won", DealType: points.DealSourced, Amount: usd(1_000_00), ClosedOn: day("2024-03-10")},
			{Key: "d7", Partner: "bee", Company: "acme", Stage: "won", DealType: points.DealSourced, Amount: usd(5_000_00), ClosedOn: day("2024-09-10")},
		},
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
	event(points.Event{Company: "acme", On: day("2024-04-10"), Kind: points.EventLineSold, Line: "marketing", MRR: 2_000_00, Currency: "USD", Seller: "ada", DealType: points.DealSourced})
	event(points.Event{Company: "acme", On: day("2024-04-10"), Kind: points.EventManagerAdded, Partner: "ada"})
	event(points.Event{Company: "cove", On: day("2024-05-02"), Kind: points.EventLineSold, Line: "sales", MRR: 75_00, Currency: "EUR", Seller: "ada", DealType: points.DealSourced})
	event(points.Event{Company: "bolt", On: day("2024-06-20"), Kind: points.EventLineSold, Line: "sales", MRR: 500_00, Currency: "USD", Seller: "ada", DealType: points.DealAssisted})
	event(points.Event{Company: "bolt", On: day("2024-06-20"), Kind: points.EventManagerAdded, Partner: "ada"})
	event(points.Event{Company: "cove", On: day("2025-01-20"), Kind: points.EventLineCancelled, Line: "sales"})
	event(points.Event{Company: "acme", On: day("2025-02-05"), Kind: points.EventLineSold, Line: "sales", MRR: 100_00, Currency: "USD", Seller: "bee", DealType: points.DealSourced})
	return b
}
