package commission_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/points"
)

var currencies = []points.Currency{"USD", "EUR", "JPY", "KWD", "CLF"}

// nearest reports whether a whole number is the fraction rounded half to even,
// by what that means and not by how it is computed.
func nearest(whole int64, exact *big.Rat) bool {
	distance := new(big.Rat).Sub(exact, new(big.Rat).SetInt64(whole))
	distance.Abs(distance)
	switch distance.Cmp(big.NewRat(1, 2)) {
	case -1:
		return true
	case 0:
		return whole%2 == 0
	}
	return false
}

func tens(n int) *big.Rat {
	value := big.NewRat(1, 1)
	for range n {
		value.Mul(value, big.NewRat(10, 1))
	}
	return value
}

// Accruals and conversions are the exact fraction, rounded once.
func TestRoundingLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		net := money(rapid.Int64Range(-1e15, 1e15).Draw(t, "net"), rapid.SampledFrom(currencies).Draw(t, "base"))
		accrual, err := commission.Accrue(net)
		if err != nil || accrual.Currency != net.Currency || !nearest(accrual.Amount, big.NewRat(net.Amount, 5)) {
			t.Fatalf("20 %% of %v = %v, %v", net, accrual, err)
		}
		quote := rapid.SampledFrom(currencies).Draw(t, "quote")
		price, decimals := rapid.Int64Range(1, 1e9).Draw(t, "price"), rapid.IntRange(0, 12).Draw(t, "decimals")
		exact := new(big.Rat).Quo(new(big.Rat).SetInt64(price), tens(decimals))
		rate := commission.Rate{Base: net.Currency, Quote: quote, Text: exact.FloatString(decimals)}
		exact.Mul(exact, new(big.Rat).SetInt64(accrual.Amount))
		exact.Mul(exact, tens(quote.Exponent()))
		exact.Quo(exact, tens(net.Currency.Exponent()))
		converted, err := rate.Convert(accrual)
		whole := new(big.Int).Quo(exact.Num(), exact.Denom())
		switch {
		case err != nil:
			if code(err) != points.CodeOverflow || whole.IsInt64() && whole.CmpAbs(big.NewInt(1<<62)) < 0 {
				t.Fatalf("%v at %s: %v", accrual, rate.Text, err)
			}
		case converted.Currency != quote || !nearest(converted.Amount, exact):
			t.Fatalf("%v at %s = %v, exactly %s", accrual, rate.Text, converted, exact.FloatString(3))
		}
		opposite, err2 := rate.Convert(money(-accrual.Amount, net.Currency))
		if err == nil && (err2 != nil || opposite.Amount != -converted.Amount) {
			t.Fatalf("a refund takes back %v of %v, %v", opposite, converted, err2)
		}
	})
}

// Whatever is paid, and in whatever order it comes, each line is in the
// statement of its quarter, totals are the sums of lines, and what was paid out
// and what is owed is what was earned.
func TestStatementLaws(t *testing.T) {
	sales := commission.Sales([]points.Event{sold("e1", "2024-02-29", "sales", "ada", points.DealSourced)})
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 20).Draw(t, "payments")
		payments := make([]commission.Payment, n)
		for i := range payments {
			on := day("2024-01-01") + points.Date(rapid.IntRange(0, 1300).Draw(t, "day"))
			payments[i] = commission.Payment{
				LineOf: commission.LineOf{Company: "acme", Line: "sales"}, ID: fmt.Sprint(i), On: on,
				Net: money(rapid.Int64Range(-100000, 100000).Draw(t, "net"), rapid.SampledFrom([]points.Currency{"USD", "EUR"}).Draw(t, "currency")),
			}
		}
		var rates []commission.Rate
		for m := range 40 {
			if rapid.Bool().Draw(t, "rate") {
				rates = append(rates, commission.Rate{On: day("2024-01-15").AddMonths(m).EndOfMonth(), Base: "EUR", Quote: "USD", Text: "1.0837"})
			}
		}
		asOf := day("2024-01-01") + points.Date(rapid.IntRange(0, 1400).Draw(t, "asOf"))
		a, err := commission.Settle(ada, asOf, sales, payments, rates)
		if err != nil {
			t.Fatal(err)
		}
		shuffled := rapid.Permutation(payments).Draw(t, "shuffled")
		b, err := commission.Settle(ada, asOf, sales, shuffled, rates)
		if err != nil || describe(a) != describe(b) {
			t.Fatalf("the order of payments matters: %s\n%s", describe(a), describe(b))
		}
		lines, earned, paidOut, owed := 0, int64(0), int64(0), int64(0)
		for i, s := range a.Statements {
			total := int64(0)
			for _, line := range s.Lines {
				if line.Kind != commission.KindCarryOver {
					lines++
					if commission.QuarterOf(line.Payment.On) != s.Quarter {
						t.Fatalf("%s is in %s", line.Payment.On, s.Quarter)
					}
				}
				if (line.Converted == nil) != (line.Pending != "") {
					t.Fatalf("%+v is neither pending nor converted", line)
				}
				if line.Converted == nil {
					continue
				}
				total += line.Converted.Amount
				if line.Kind != commission.KindCarryOver {
					earned += line.Converted.Amount
				}
			}
			months := int64(0)
			for _, m := range s.Months {
				months += m.Converted.Amount
			}
			if s.Total.Amount != total || s.Earned.Amount+s.Clawback.Amount+s.CarriedIn.Amount != total || months != total-s.CarriedIn.Amount {
				t.Fatalf("%s does not add up", describe(a))
			}
			accrued, converted, err := commission.Sum(ada.Payout, s.Lines)
			if err != nil || converted != s.Total || !slices.Equal(accrued, s.Accrued) {
				t.Fatalf("the lines of %s come to %v and %v, %v", s.Quarter, accrued, converted, err)
			}
			if i > 0 && s.CarriedIn != a.Statements[i-1].CarriedOut() {
				t.Fatalf("%s carries in %s", s.Quarter, s.CarriedIn)
			}
			switch {
			case s.Status != commission.StatusCarriedOver:
				paidOut += s.Total.Amount
				owed = 0
			default:
				owed = s.Total.Amount
			}
		}
		if earned != paidOut+owed {
			t.Fatalf("earned %d, paid or to pay %d, owed %d\n%s", earned, paidOut, owed, describe(a))
		}
		want := 0
		for _, p := range payments {
			if p.On <= asOf && p.On >= day("2024-02-29") && p.On < day("2027-02-28") {
				want++
			}
		}
		if lines != want {
			t.Fatalf("%d lines, want %d", lines, want)
		}
	})
}
