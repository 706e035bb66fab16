package graph_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	books["commissions"] = commissionsBook
	crowdMore = append(crowdMore, func(b *intake.Book, n int) {
		for i := range b.Partners {
			b.Partners[i].PayoutCurrency = "EUR"
		}
		for i := range n {
			company := fmt.Sprintf("c%03d", i)
			for j, currency := range []points.Currency{"USD", "EUR", "GBP"} {
				b.Payments = append(b.Payments, intake.Payment{
					Key: fmt.Sprintf("%s-%d", company, j), Company: company, Line: "marketing",
					On: day("2025-01-10") + points.Date(j*60), Amount: points.Money{Amount: int64(10000 + i), Currency: currency},
				})
			}
		}
		b.SpotRates = append(b.SpotRates, intake.SpotRate{On: day("2025-01-31"), Base: "USD", Quote: "EUR", Rate: "0.9"})
	})
	pages = append(pages, []budget{
		{"commissions", 12, `{ viewer { partner { level payoutCurrency
			commissions { paid { amount } payable { amount } accruing { amount } pending { amount } nextPayout { on amount { amount } statement { id } } }
			commissionStatements(first: 10) { nodes { id status total { amount } partner { name } months { month accrued { amount } converted { amount } }
				lines(first: 50) { totalCount nodes { kind client { company { name } relationship } line { name } paidOn net { amount } accrual { amount }
					spotRate { rate } converted { amount } pending sale { on } explanation { conversion { decimal } } } } } } } } }`},
		{"commissions as known then", 8, `{ viewer { partner { commissionStatements(knownAt: "2025-02-01T00:00:00Z", first: 10) { nodes {
			lines(first: 100) { nodes { client { company { name } } sale { on } converted { amount } } } } } } } }`},
		{"commission forecast", 8, `{ viewer { partner { commissionForecast { months { month expected { amount } lineCount }
			lines(first: 100) { nodes { client { company { name } } line { name } mrr { amount } monthly { amount } sale { on } } } } } } }`},
	}...)
}

// commissionsBook is the small book, and what its clients paid: for a line of
// ada's own sale, of an assisted one and of bee's.
func commissionsBook() *intake.Book {
	b := smallBook()
	b.Partners[0].PayoutCurrency, b.Partners[1].Level = "EUR", intake.LevelProvider
	b.Partners = append(b.Partners, intake.Partner{Key: "cat", Name: "Cat", PayoutCurrency: "USD"})
	paid := func(on, company, line string, amount int64, currency points.Currency) {
		b.Payments = append(b.Payments, intake.Payment{
			Key: fmt.Sprintf("p%02d", len(b.Payments)+1), Company: company, Line: line, On: day(on), Amount: points.Money{Amount: amount, Currency: currency},
		})
	}
	paid("2024-02-29", "acme", "marketing", 700000, "USD")  // before the sale
	paid("2024-03-01", "acme", "marketing", 100013, "USD")  // 200.026 → 200.03 × 0.923456 = 184.7189… → 184.72
	paid("2024-04-30", "acme", "marketing", 100000, "EUR")  // 200.00
	paid("2024-05-20", "acme", "marketing", 100000, "GBP")  // no rate
	paid("2024-06-15", "bolt", "sales", 50000, "USD")       // assisted
	paid("2024-07-31", "cove", "marketing", 75000, "EUR")   // bee's
	paid("2024-08-10", "acme", "marketing", -250013, "USD") // −500.026 → −500.03 × 0.9 = −450.027 → −450.03
	paid("2024-11-30", "acme", "sales", 33333, "USD")       // 66.666 → 66.67 × 0.95 = 63.3365 → 63.34
	paid("2025-01-10", "acme", "sales", 33333, "USD")       // the month is not over
	paid("2025-01-11", "acme", "sales", 1000000, "EUR")     // 2,000.00
	rate := func(on string, base, quote points.Currency, text string) {
		b.SpotRates = append(b.SpotRates, intake.SpotRate{On: day(on), Base: base, Quote: quote, Rate: text})
	}
	rate("2024-03-31", "USD", "EUR", "0.923456")
	rate("2024-05-31", "EUR", "GBP", "0.85")
	rate("2024-08-31", "USD", "EUR", "0.9")
	rate("2024-11-30", "USD", "EUR", "0.95")
	// A line that ada sold, lost and cat sold again.
	event := func(e points.Event) {
		e.Key, e.Seq = fmt.Sprintf("test/c%d", len(b.Events)), e.Kind.DefaultSeq()
		b.Events = append(b.Events, ledger.Event{Event: e})
	}
	event(points.Event{Company: "bolt", On: day("2024-01-05"), Kind: points.EventLineSold, Line: "marketing", MRR: 10000, Currency: "USD", Seller: "ada", DealType: points.DealSourced})
	event(points.Event{Company: "bolt", On: day("2024-02-05"), Kind: points.EventLineCancelled, Line: "marketing"})
	event(points.Event{Company: "bolt", On: day("2024-12-05"), Kind: points.EventLineSold, Line: "marketing", MRR: 10000, Currency: "USD", Seller: "cat", DealType: points.DealSourced})
	paid("2024-12-31", "bolt", "marketing", 10000, "USD")
	return b
}

func TestStatementsHaveIDs(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), commissionsBook(), day("2025-01-15"))
	r := a.get(t, "ada", `{ viewer { partner { commissionStatements { nodes { id } } } } }`, nil)
	var ids []any
	for _, node := range at(t, r.Data, "viewer", "partner", "commissionStatements", "nodes").([]any) {
		ids = append(ids, at(t, node, "id"))
	}
	const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on CommissionStatement { total { amount } partner { name } } } }`
	found := func(who string, ids ...any) (there int) {
		t.Helper()
		for _, node := range at(t, a.ask(t, who, query, map[string]any{"ids": ids}).Data, "nodes").([]any) {
			if node != nil {
				there++
			}
		}
		return there
	}
	if len(ids) != 5 || found("ada", ids...) != 5 || found("manager", ids...) != 5 {
		t.Errorf("%v: ada finds %d, the manager %d", ids, found("ada", ids...), found("manager", ids...))
	}
	if n := found("bee", ids...); n != 0 {
		t.Errorf("bee finds %d of ada's statements", n)
	}
	id := ids[0].(string)
	if n := found("ada", id[:len(id)-1]+"2", id[:len(id)-1]+"9", id+"1", id[:20], "cs_"); n != 0 {
		t.Errorf("ada finds %d statements that are not there", n)
	}
}

func TestOneStatementOfAPartner(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), commissionsBook(), day("2025-01-15"))
	r := a.get(t, "ada", `{ viewer { partner { commissionStatements(last: 1) { nodes { id from } } } } }`, nil)
	oldest := at(t, r.Data, "viewer", "partner", "commissionStatements", "nodes", 0)
	const query = `query ($id: ID!, $on: Date) { viewer { partner { commissionStatement(id: $id, asOf: $on) { id from asOf status } } } }`
	got := at(t, a.get(t, "ada", query, map[string]any{"id": at(t, oldest, "id"), "on": "2024-04-30"}).Data, "viewer", "partner", "commissionStatement")
	if at(t, got, "id") != at(t, oldest, "id") || at(t, got, "from") != at(t, oldest, "from") || at(t, got, "asOf") != "2024-04-30" || at(t, got, "status") != "PAYABLE" {
		t.Errorf("the statement on a day: %v", got)
	}
	for what, vars := range map[string]map[string]any{
		"before it began": {"id": at(t, oldest, "id"), "on": "2023-12-31"},
		"no id":           {"id": "cs_x"},
	} {
		if r := a.ask(t, "ada", query, vars); r.code(0) != "NOT_FOUND" {
			t.Errorf("%s: %v", what, r)
		}
	}
	if r := a.ask(t, "bee", query, map[string]any{"id": at(t, oldest, "id")}); r.code(0) != "NOT_FOUND" {
		t.Errorf("bee reads ada's statement: %v", r)
	}
}

// A sale that was booked on the wrong partner earned it commission, as known
// until the correction.
func TestCommissionsAsKnownBeforeACorrection(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := commissionsBook()
		first := open(t, s, b, day("2025-01-15"))
		before := at(t, first.get(t, "manager", `{ program { book { recordedAt } } }`, nil).Data, "program", "book", "recordedAt").(string)
		sale := b.Events[slices.IndexFunc(b.Events, func(e ledger.Event) bool { return e.Company == "acme" && e.Line == "marketing" })]
		sale.Seller, sale.Revision = "bee", 2
		b.Events = []ledger.Event{sale}
		a := open(t, s, b, day("2025-01-15"))
		const query = `query ($at: DateTime) { viewer { partner { commissionStatements(knownAt: $at, last: 1) { nodes { from } } } } }`
		from := func(who string, known any) any {
			r := a.get(t, who, query, map[string]any{"at": known})
			return at(t, r.Data, "viewer", "partner", "commissionStatements", "nodes", 0, "from")
		}
		if then, now := from("ada", before), from("ada", nil); then != "2024-01-01" || now != "2024-10-01" {
			t.Errorf("ada's first statement is of %v, as known then %v", now, then)
		}
		if then, now := from("bee", before), from("bee", nil); then != "2024-07-01" || now != "2024-01-01" {
			t.Errorf("bee's first statement is of %v, as known then %v", now, then)
		}
	})
}
