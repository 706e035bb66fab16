package commission_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/points"
)

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

func money(amount int64, currency points.Currency) points.Money {
	return points.Money{Amount: amount, Currency: currency}
}

func sold(key, on, line, seller string, deal points.DealType) points.Event {
	return points.Event{Key: key, Company: "acme", On: day(on), Kind: points.EventLineSold, Line: line, MRR: 100, Currency: "USD", Seller: seller, DealType: deal}
}

func TestAccrue(t *testing.T) {
	for _, c := range []struct{ net, want int64 }{
		{100000, 20000}, {0, 0}, {1, 0}, {2, 0}, {3, 1}, // 0.2, 0.4, 0.6
		{12, 2}, {13, 3}, {-3, -1}, {-2, 0}, // 2.4, 2.6
		{1<<63 - 1, 1844674407370955161}, {-1 << 63, -1844674407370955162}, // …161.4, −…161.6
	} {
		got, err := commission.Accrue(money(c.net, "USD"))
		if err != nil || got != money(c.want, "USD") {
			t.Errorf("20 %% of %d = %v %v, want %d", c.net, got, err, c.want)
		}
	}
}

func TestConvert(t *testing.T) {
	for _, c := range []struct {
		name        string
		amount      int64
		base, quote points.Currency
		rate        string
		want        int64
	}{
		{"dollars to euros", 20000, "USD", "EUR", "0.923456", 18469},        // 184.6912
		{"a half goes to the even cent", 1, "USD", "EUR", "0.5", 0},         // 0.5
		{"the next half too", 3, "USD", "EUR", "0.5", 2},                    // 1.5
		{"a clawback mirrors", -3, "USD", "EUR", "0.5", -2},                 // −1.5
		{"yen have no sen", 20000, "USD", "JPY", "151.205", 30241},          // 200 × 151.205
		{"from yen", 30241, "JPY", "USD", "0.006613", 19998},                // 199.983733
		{"dinars have three decimals", 10000, "USD", "KWD", "0.307", 30700}, // 100 × 0.307
		{"twelve decimals", 1000000000000, "USD", "EUR", "1.000000000001", 1000000000001},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := commission.Rate{Base: c.base, Quote: c.quote, Text: c.rate}.Convert(money(c.amount, c.base))
			if err != nil || got != money(c.want, c.quote) {
				t.Errorf("%v %v, want %d", got, err, c.want)
			}
		})
	}
	for _, text := range []string{"", "0", "0.000", "-1", "1.", ".5", "1,5", "1e3", "0.0000000000001", strings.Repeat("9", 19), "１"} {
		if _, err := (commission.Rate{Base: "USD", Quote: "EUR", Text: text}).Convert(money(1, "USD")); code(err) != points.CodeInvalid {
			t.Errorf("rate %q: %v", text, err)
		}
	}
	if _, err := (commission.Rate{Base: "USD", Quote: "EUR", Text: "2"}).Convert(money(1<<62, "USD")); code(err) != points.CodeOverflow {
		t.Errorf("beyond 64 bits: %v", err)
	}
}

func code(err error) points.Code {
	var domain *points.Error
	if errors.As(err, &domain) {
		return domain.Code
	}
	return ""
}

func TestSales(t *testing.T) {
	changed := points.Event{Key: "e5", Company: "acme", On: day("2024-06-01"), Kind: points.EventLineChanged, Line: "sales", MRR: 0}
	raised := points.Event{Key: "e4", Company: "acme", On: day("2024-05-01"), Kind: points.EventLineChanged, Line: "sales", MRR: 200}
	sales := commission.Sales([]points.Event{
		changed, raised,
		sold("e3", "2024-04-01", "sales", "bee", points.DealSourced), // an upsell opens nothing
		sold("e2", "2024-03-01", "sales", "ada", points.DealSourced),
		sold("e6", "2024-06-01", "sales", "ada", ""), // opened anew, on the day it was closed: by its key
		{Key: "e7", Company: "acme", On: day("2024-07-01"), Kind: points.EventLineCancelled, Line: "sales"},
		sold("e8", "2024-08-01", "sales", "", ""),
		sold("e9", "2024-08-01", "marketing", "ada", points.DealAssisted),
	})
	got := fmt.Sprint(sales[commission.LineOf{Company: "acme", Line: "sales"}])
	if want := "[{e2 2024-03-01 ada sourced} {e6 2024-06-01 ada assisted} {e8 2024-08-01  assisted}]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := len(sales); got != 2 {
		t.Errorf("%d lines", got)
	}
}

func TestQuarter(t *testing.T) {
	for _, c := range []struct{ on, name, from, to, payout string }{
		{"2025-01-01", "2025q1", "2025-01-01", "2025-03-31", "2025-05-15"},
		{"2025-06-30", "2025q2", "2025-04-01", "2025-06-30", "2025-08-14"},
		{"2025-08-15", "2025q3", "2025-07-01", "2025-09-30", "2025-11-14"},
		{"2025-12-31", "2025q4", "2025-10-01", "2025-12-31", "2026-02-14"},
		{"9999-12-31", "9999q4", "9999-10-01", "9999-12-31", "9999-12-31"},
	} {
		q := commission.QuarterOf(day(c.on))
		if q.String() != c.name || q.From() != day(c.from) || q.To() != day(c.to) || q.PayoutOn() != day(c.payout) {
			t.Errorf("%s: %s %s %s %s", c.on, q, q.From(), q.To(), q.PayoutOn())
		}
		if parsed, ok := commission.ParseQuarter(c.name); !ok || parsed != q {
			t.Errorf("%s is not read: %s %v", c.name, parsed, ok)
		}
	}
	for _, text := range []string{"", "2025q0", "2025q5", "2025q", "25q1", "2025q11", "2025Q1", "+202q1", "0000q1"} {
		if q, ok := commission.ParseQuarter(text); ok {
			t.Errorf("%q is a quarter: %s", text, q)
		}
	}
}

// book is one line sold by ada on 2024-02-29, and what was paid for it.
func settle(t *testing.T, terms commission.Terms, asOf string, payments []commission.Payment, rates ...commission.Rate) *commission.Account {
	t.Helper()
	sales := commission.Sales([]points.Event{sold("e1", "2024-02-29", "sales", "ada", points.DealSourced)})
	a, err := commission.Settle(terms, day(asOf), sales, payments, rates)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func paid(on string, amount int64, currency points.Currency) commission.Payment {
	return commission.Payment{LineOf: commission.LineOf{Company: "acme", Line: "sales"}, ID: on, On: day(on), Net: money(amount, currency)}
}

var ada = commission.Terms{Partner: "ada", Level: commission.LevelPartner, Payout: "USD"}

func describe(a *commission.Account) string {
	var b strings.Builder
	for _, s := range a.Statements {
		fmt.Fprintf(&b, "%s %s: earned %s, clawback %s, carried in %s, total %s;", s.Quarter, s.Status, s.Earned, s.Clawback, s.CarriedIn, s.Total)
		for _, line := range s.Lines {
			fmt.Fprintf(&b, " %s %s", line.Kind, line.Accrual)
			if line.Pending != "" {
				fmt.Fprintf(&b, " (%s)", line.Pending)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestWhatEarns(t *testing.T) {
	all := []commission.Payment{
		paid("2024-02-28", 10000, "USD"), paid("2024-02-29", 20000, "USD"), paid("2025-02-27", 30000, "USD"), paid("2025-02-28", 40000, "USD"),
		paid("2027-02-27", 50000, "USD"), paid("2027-02-28", 60000, "USD"),
	}
	sum := func(terms commission.Terms, sales map[commission.LineOf][]commission.Sale) int64 {
		a, err := commission.Settle(terms, day("2030-01-01"), sales, all, nil)
		if err != nil {
			t.Fatal(err)
		}
		total, err := a.Sum(commission.StatusPaid)
		if err != nil {
			t.Fatal(err)
		}
		return total.Amount
	}
	provider, bee := ada, ada
	provider.Level, bee.Partner = commission.LevelProvider, "bee"
	sourced := commission.Sales([]points.Event{sold("e1", "2024-02-29", "sales", "ada", points.DealSourced)})
	for _, c := range []struct {
		name  string
		terms commission.Terms
		sales map[commission.LineOf][]commission.Sale
		want  int64
	}{
		{"from the sale up to 36 months, clamped to the month's end", ada, sourced, 4000 + 6000 + 8000 + 10000},
		{"a provider's twelve months", provider, sourced, 4000 + 6000},
		{"another's sale", bee, sourced, 0},
		{"an assisted sale", ada, commission.Sales([]points.Event{sold("e1", "2024-02-29", "sales", "ada", points.DealAssisted)}), 0},
		{"a sale of an unknown deal type", ada, commission.Sales([]points.Event{sold("e1", "2024-02-29", "sales", "ada", "")}), 0},
		{"the vendor's sale", ada, commission.Sales([]points.Event{sold("e1", "2024-02-29", "sales", "", "")}), 0},
		{"a cancelled line, paid late", ada, commission.Sales([]points.Event{
			sold("e1", "2024-02-29", "sales", "ada", points.DealSourced),
			{Key: "e2", Company: "acme", On: day("2024-12-01"), Kind: points.EventLineCancelled, Line: "sales"},
		}), 4000 + 6000 + 8000 + 10000},
		{"a line that another sold again", ada, commission.Sales([]points.Event{
			sold("e1", "2024-02-29", "sales", "ada", points.DealSourced),
			{Key: "e2", Company: "acme", On: day("2024-12-01"), Kind: points.EventLineCancelled, Line: "sales"},
			sold("e3", "2025-02-28", "sales", "bee", points.DealSourced),
		}), 4000 + 6000},
		{"a line sold again has months of its own", ada, commission.Sales([]points.Event{
			sold("e1", "2024-02-29", "sales", "ada", points.DealSourced),
			{Key: "e2", Company: "acme", On: day("2024-12-01"), Kind: points.EventLineCancelled, Line: "sales"},
			sold("e3", "2025-02-28", "sales", "ada", points.DealSourced),
		}), 4000 + 6000 + 8000 + 10000 + 12000},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := sum(c.terms, c.sales); got != c.want {
				t.Errorf("%d, want %d", got, c.want)
			}
		})
	}
}

func TestStatements(t *testing.T) {
	payments := []commission.Payment{
		paid("2024-03-15", 100000, "USD"), paid("2024-06-30", -250000, "USD"), paid("2024-11-02", 50000, "USD"), paid("2025-01-02", 200000, "USD"),
	}
	for _, c := range []struct {
		asOf, want, carried, payable, paid, accruing, next string
	}{
		{"2024-03-31", "2024q1 open: earned 200.00, clawback 0.00, carried in 0.00, total 200.00; commission 200.00\n", "0.00", "0.00", "0.00", "200.00", "2024q1"},
		{"2024-04-01", "2024q1 payable: earned 200.00, clawback 0.00, carried in 0.00, total 200.00; commission 200.00\n", "0.00", "200.00", "0.00", "0.00", "2024q1"},
		{"2024-05-14", "2024q1 payable: earned 200.00, clawback 0.00, carried in 0.00, total 200.00; commission 200.00\n", "0.00", "200.00", "0.00", "0.00", "2024q1"},
		{"2024-06-30", `2024q1 paid: earned 200.00, clawback 0.00, carried in 0.00, total 200.00; commission 200.00
2024q2 open: earned 0.00, clawback -500.00, carried in 0.00, total -500.00; clawback -500.00
`, "0.00", "0.00", "200.00", "-500.00", ""},
		{"2024-09-01", `2024q1 paid: earned 200.00, clawback 0.00, carried in 0.00, total 200.00; commission 200.00
2024q2 carried_over: earned 0.00, clawback -500.00, carried in 0.00, total -500.00; clawback -500.00
`, "-500.00", "0.00", "200.00", "0.00", ""},
		{"2025-01-02", `2024q1 paid: earned 200.00, clawback 0.00, carried in 0.00, total 200.00; commission 200.00
2024q2 carried_over: earned 0.00, clawback -500.00, carried in 0.00, total -500.00; clawback -500.00
2024q4 carried_over: earned 100.00, clawback 0.00, carried in -500.00, total -400.00; carry_over 0 commission 100.00
2025q1 open: earned 400.00, clawback 0.00, carried in -400.00, total 0.00; carry_over 0 commission 400.00
`, "-400.00", "0.00", "200.00", "400.00", ""},
	} {
		t.Run(c.asOf, func(t *testing.T) {
			a := settle(t, ada, c.asOf, payments)
			got := strings.ReplaceAll(describe(a), "carry_over 0.00", "carry_over 0")
			if got != c.want {
				t.Errorf("%swant\n%s", got, c.want)
			}
			payable, err1 := a.Sum(commission.StatusPayable)
			paid, err2 := a.Sum(commission.StatusPaid)
			accruing, err3 := a.Accruing()
			if err := errors.Join(err1, err2, err3); err != nil {
				t.Fatal(err)
			}
			next := ""
			if s := a.NextPayout(); s != nil {
				next = s.Quarter.String()
			}
			if a.CarriedOver.String() != c.carried || payable.String() != c.payable || paid.String() != c.paid || accruing.String() != c.accruing || next != c.next {
				t.Errorf("carried over %s, payable %s, paid %s, accruing %s, next %s", a.CarriedOver, payable, paid, accruing, next)
			}
		})
	}
	a := settle(t, ada, "2025-01-02", payments)
	if last := a.Statement(commission.QuarterOf(day("2025-01-01"))); last.Lines[0].From.String() != "2024q4" || last.CarriedOut() != money(0, "USD") {
		t.Errorf("%+v", last.Lines[0])
	}
	if owing := a.Statement(commission.QuarterOf(day("2024-11-02"))); owing.CarriedOut() != money(-40000, "USD") {
		t.Errorf("%+v", owing)
	}
	if a.Statement(commission.QuarterOf(day("2024-08-01"))) != nil {
		t.Error("a quarter without payments has a statement")
	}
}

func TestPending(t *testing.T) {
	payments := []commission.Payment{
		paid("2024-03-15", 100000, "EUR"), paid("2024-04-15", 100000, "EUR"), paid("2024-05-15", 100000, "EUR"), paid("2024-05-16", 5000, "USD"),
	}
	rates := []commission.Rate{
		{On: day("2024-03-31"), Base: "EUR", Quote: "USD", Text: "1.08"},
		{On: day("2024-04-29"), Base: "EUR", Quote: "USD", Text: "9"}, // not the last day
		{On: day("2024-04-30"), Base: "USD", Quote: "EUR", Text: "9"}, // the inverse
		{On: day("2024-05-31"), Base: "EUR", Quote: "USD", Text: "9"}, // not yet
	}
	for _, c := range []struct {
		name, asOf, want string
		payout           points.Currency
		lines            int
		pending          string
	}{
		{"no payout currency", "2024-05-30", `2024q1 paid: earned 0.00, clawback 0.00, carried in 0.00, total 0.00; commission 200.00 (payout_currency_missing)
2024q2 open: earned 0.00, clawback 0.00, carried in 0.00, total 0.00; commission 200.00 (payout_currency_missing) commission 200.00 (payout_currency_missing) commission 10.00 (payout_currency_missing)
`, "", 4, "[600.00 10.00]"},
		{"the rate of the day alone", "2024-05-30", `2024q1 paid: earned 216.00, clawback 0.00, carried in 0.00, total 216.00; commission 200.00
2024q2 open: earned 10.00, clawback 0.00, carried in 0.00, total 10.00; commission 200.00 (rate_missing) commission 200.00 (month_open) commission 10.00
`, "USD", 2, "[400.00]"},
		{"once the month is over", "2024-05-31", `2024q1 paid: earned 216.00, clawback 0.00, carried in 0.00, total 216.00; commission 200.00
2024q2 open: earned 1810.00, clawback 0.00, carried in 0.00, total 1810.00; commission 200.00 (rate_missing) commission 200.00 commission 10.00
`, "USD", 1, "[200.00]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			terms := ada
			terms.Payout = c.payout
			a := settle(t, terms, c.asOf, payments, rates...)
			if got := describe(a); got != c.want {
				t.Errorf("%swant\n%s", got, c.want)
			}
			pending, lines, err := a.Pending()
			if err != nil || lines != c.lines || fmt.Sprint(pending) != c.pending {
				t.Errorf("%v, %d lines, %v", pending, lines, err)
			}
		})
	}
}

func TestMonths(t *testing.T) {
	a := settle(t, ada, "2024-06-30", []commission.Payment{
		paid("2024-04-15", 1000, "USD"), paid("2024-04-16", 500, "EUR"), paid("2024-06-01", 2000, "USD"), paid("2024-06-02", -500, "USD"),
	})
	var got []string
	for _, m := range a.Statements[0].Months {
		got = append(got, fmt.Sprintf("%s: %v, %s, %d pending", m.First, m.Accrued, m.Converted, m.PendingLines))
	}
	want := "2024-04-01: [1.00 2.00], 2.00, 1 pending\n2024-06-01: [3.00], 3.00, 0 pending"
	if strings.Join(got, "\n") != want {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
}

func TestOverflowIsAnError(t *testing.T) {
	var many []commission.Payment
	for i := range 6 {
		p := paid("2024-04-15", 1<<63-1, "USD")
		p.ID = fmt.Sprint(i)
		many = append(many, p)
	}
	sales := commission.Sales([]points.Event{sold("e1", "2024-02-29", "sales", "ada", points.DealSourced)})
	if _, err := commission.Settle(ada, day("2024-06-30"), sales, many, nil); code(err) != points.CodeOverflow {
		t.Errorf("%v", err)
	}
}

func TestForecast(t *testing.T) {
	line := commission.LineOf{Company: "acme", Line: "sales"}
	sales := []commission.Sale{{Event: "e1", On: day("2024-02-29"), Seller: "ada", DealType: points.DealSourced}}
	terms := ada
	terms.Level = commission.LevelProvider // until 2025-02-28
	earning, ok, err := commission.Earn(terms, day("2024-12-15"), line, sales, money(33333, "EUR"))
	if err != nil || !ok || earning.Monthly != money(6667, "EUR") || earning.Until != day("2025-02-28") {
		t.Fatalf("%+v %v %v", earning, ok, err)
	}
	months, err := commission.Forecast([]*commission.Earning{earning, earning}, day("2024-12-15"), 4)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range months {
		got = append(got, fmt.Sprintf("%s %v %d", m.First, m.Expected, m.Lines))
	}
	if want := "2025-01-01 [133.34] 2,2025-02-01 [133.34] 2,2025-03-01 [] 0,2025-04-01 [] 0"; strings.Join(got, ",") != want {
		t.Errorf("%s, want %s", got, want)
	}
	for name, c := range map[string]struct {
		on    string
		terms commission.Terms
		mrr   int64
	}{
		"no MRR": {"2024-12-15", terms, 0}, "not sold yet": {"2024-02-28", terms, 100}, "earns no more": {"2025-02-28", terms, 100},
		"another's": {"2024-12-15", commission.Terms{Partner: "bee"}, 100},
	} {
		if _, ok, err := commission.Earn(c.terms, day(c.on), line, sales, money(c.mrr, "EUR")); ok || err != nil {
			t.Errorf("%s: earns, %v", name, err)
		}
	}
}
