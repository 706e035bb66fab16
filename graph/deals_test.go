package graph_test

import (
	"fmt"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

func init() {
	books["deals"] = dealsBook
	crowdMore = append(crowdMore, func(b *intake.Book, n int) {
		b.Employees = append(b.Employees, intake.Employee{Key: "eve", Partner: "ada", Name: "Eve"}, intake.Employee{Key: "bo", Partner: "bee", Name: "Bo"})
		b.Products = append(b.Products, intake.Product{Key: "m1", Name: "Marketing One", Line: "marketing"})
		for i := range n {
			company := fmt.Sprintf("c%03d", i)
			for partner, employee := range map[string]string{"ada": "eve", "bee": "bo"} {
				b.Deals = append(b.Deals, intake.Deal{
					Key: company, Partner: partner, Company: company, Employee: employee, Product: "m1", Stage: intake.StageEngaging,
					DealType: points.DealSourced, Amount: points.Money{Amount: int64(1000 + i), Currency: "USD"}, OpenedOn: day("2025-05-01"),
				})
			}
		}
	})
	pages = append(pages, []budget{
		{"deals", 10, `{ viewer { partner { deals(first: 100) { totalCount nodes { name company { name } client { relationship } employee { name }
			product { name line { name } listPrice { amount } } stage amount { amount } inFlight daysOpen partner { name } } } } } }`},
		{"deals of clients", 4, `{ viewer { partner { clients(first: 100) { nodes { deals(first: 5) { totalCount nodes { stage } }
			company { deals(first: 5) { totalCount } } } } } } }`},
		{"shared selling", 4, `{ viewer { partner { sharedSelling { created { totals { count amountInUSD { amount } } change deals(first: 100) { nodes { id company { name } } } }
			inFlight { totals { count } } won { totals { count } } months { month created { count } } } } } }`},
	}...)
}

// dealsBook is the small book with deals, of a company that is no client too.
func dealsBook() *intake.Book {
	b := smallBook()
	b.Employees = []intake.Employee{
		{Key: "eve", Partner: "ada", Name: "Eve", Email: "eve@ada.example", Office: "North"}, {Key: "bo", Partner: "bee", Name: "Bo"},
	}
	b.Products[0].ListPrice = points.Money{Amount: 50000, Currency: "USD"}
	b.Companies = append(b.Companies, intake.Company{Key: "dune", Name: "Düne", Domain: "dune.example"}, intake.Company{Key: "echo", Name: "Echo"})
	open := func(d intake.Deal, opened, closed string) {
		if opened != "" {
			d.OpenedOn = day(opened)
		}
		if closed != "" {
			d.ClosedOn = day(closed)
		}
		b.Deals = append(b.Deals, d)
	}
	money := func(amount int64, currency points.Currency) points.Money {
		return points.Money{Amount: amount, Currency: currency}
	}
	open(intake.Deal{Key: "d1", Partner: "ada", Company: "acme", Employee: "eve", Product: "m1", Stage: intake.StageWon, DealType: points.DealSourced, Amount: money(1200000, "USD")}, "2024-02-01", "2024-03-01")
	open(intake.Deal{Key: "d2", Partner: "ada", Company: "bolt", Stage: intake.StageWon, DealType: points.DealAssisted, Amount: money(500000, "EUR")}, "2024-05-20", "2024-06-10")
	open(intake.Deal{Key: "d3", Partner: "ada", Company: "dune", Name: "Rollout", Stage: intake.StageEngaging, DealType: points.DealSourced, Amount: money(100000, "EUR")}, "2024-12-01", "")
	open(intake.Deal{Key: "d4", Partner: "ada", Stage: intake.StageProspecting, DealType: points.DealSourced}, "", "")
	open(intake.Deal{Key: "d5", Partner: "ada", Company: "acme", Stage: intake.StageLost, DealType: points.DealAssisted, Amount: money(30000, "CHF")}, "2024-12-10", "2025-01-05")
	open(intake.Deal{Key: "d6", Partner: "ada", Company: "bolt", Stage: intake.StageEngaging, Amount: money(10000, "USD")}, "2025-01-10", "")
	open(intake.Deal{Key: "e1", Partner: "bee", Company: "acme", Employee: "bo", Stage: intake.StageEngaging, DealType: points.DealSourced, Amount: money(9999900, "USD")}, "2025-01-02", "")
	open(intake.Deal{Key: "e2", Partner: "bee", Company: "echo", Stage: intake.StageProspecting}, "2025-01-03", "")
	return b
}
