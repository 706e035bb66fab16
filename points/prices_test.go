package points

import (
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// TestPricesAgreeWithReplays holds estimates, one at a time and many, against
// the arithmetic that replays use, and against whole numbers without a limit.
func TestPricesAgreeWithReplays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := func(label string, most int64) int64 {
			return rapid.OneOf(rapid.Int64Range(1, 12), rapid.Int64Range(1, most), rapid.Just(most)).Draw(t, label)
		}
		program := Program{Editions: []Edition{{
			From:             MinDate,
			Units:            []Unit{{Currency: "USD", Amount: count("unit", 1_000_000_000_000_000)}},
			Growth:           []Country{"IN"},
			GrowthMultiplier: Ratio{count("multiplier", 1_000_000), count("its denominator", 10_000)},
			Rates: []Rate{
				{PerUnit: Points(count("sold rate", int64(1000*Point)))},
				{Managed: true, PerUnit: Points(count("managed rate", int64(1000*Point)))},
			},
		}}}
		prices, err := program.Prices(ConvertInput{Country: "IN", Currency: "USD", DealType: DealSourced, On: MinDate})
		if err != nil {
			t.Fatal(err)
		}
		amount := rapid.OneOf(rapid.Int64Range(0, 1000), rapid.Int64Range(0, 1<<53), rapid.Int64Range(0, 1<<63-1)).Draw(t, "amount")
		managers := rapid.OneOf(rapid.Int64Range(0, 7), rapid.Int64Range(0, 1<<31)).Draw(t, "managers")
		rows, soldRows, managedRows := []int64{0, amount}, make([]int64, 2), make([]int64, 2)
		done := prices.EstimateAll(rows, soldRows, managedRows, managers)

		edition := &program.Editions[0]
		earned := func(rate Points, divisor int64) Points {
			price, bad := edition.price("USD", "IN", rate)
			if bad != nil {
				t.Fatal(bad)
			}
			points, bad := price.earn(amount, divisor)
			if bad != nil {
				return -1
			}
			return points
		}
		sold, managed := earned(edition.Rates[0].PerUnit, 1), Points(0)
		if managers > 0 {
			managed = earned(edition.Rates[1].PerUnit, managers)
		}
		got, err := prices.Estimate(amount, managers)
		if sold < 0 || managed < 0 || sold+managed < 0 {
			var fault *Error
			if !errors.As(err, &fault) || fault.Code != CodeOverflow {
				t.Fatalf("estimated %+v, %v; a replay has too much for 64 bits", got, err)
			}
			if done != 1 && managers > 0 && done != 0 || rows[done] != []int64{0, amount}[done] {
				t.Fatalf("%d of many were estimated, %v; the second is too much", done, rows)
			}
			return
		}
		if want := (Estimate{sold + managed, sold, managed}); err != nil || got != want {
			t.Fatalf("estimated %+v, %v; a replay has %+v", got, err, want)
		}
		if many := (Estimate{Points(rows[1]), Points(soldRows[1]), Points(managedRows[1])}); done != 2 || many != got {
			t.Fatalf("estimated %+v as the %dth of many; alone it is %+v", many, done, got)
		}
		if exact := rounded(amount, edition.Rates[0].PerUnit, edition, 1); exact.Cmp(big.NewInt(int64(got.Sold))) != 0 {
			t.Fatalf("sold %d; without a limit %s", got.Sold, exact)
		}
		if managers == 0 {
			return
		}
		if exact := rounded(amount, edition.Rates[1].PerUnit, edition, managers); exact.Cmp(big.NewInt(int64(got.Managed))) != 0 {
			t.Fatalf("managed %d; without a limit %s", got.Managed, exact)
		}
	})
}

// rounded is amount ÷ unit × rate × multiplier ÷ divisor, half to even.
func rounded(amount int64, rate Points, edition *Edition, divisor int64) *big.Int {
	product := func(factors ...int64) *big.Int {
		result := big.NewInt(1)
		for _, factor := range factors {
			result.Mul(result, big.NewInt(factor))
		}
		return result
	}
	above := product(amount, int64(rate), edition.GrowthMultiplier.Num)
	below := product(edition.Units[0].Amount, edition.GrowthMultiplier.Den, divisor)
	whole, rest := new(big.Int).QuoRem(above, below, new(big.Int))
	if half := rest.Lsh(rest, 1).Cmp(below); half > 0 || half == 0 && whole.Bit(0) == 1 {
		whole.Add(whole, big.NewInt(1))
	}
	return whole
}

// TestPricesNeverLookedUp: there is nothing to divide by, and no trap.
func TestPricesNeverLookedUp(t *testing.T) {
	var none Prices
	for _, amount := range []int64{0, 1, -1} {
		if estimate, err := none.Estimate(amount, 1); err == nil {
			t.Errorf("estimated %+v of %d", estimate, amount)
		}
		if rows := []int64{amount}; none.EstimateAll(rows, make([]int64, 1), make([]int64, 1), 1) != 0 {
			t.Errorf("estimated %v of %d", rows, amount)
		}
	}
}
