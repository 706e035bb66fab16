package pricing

import (
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/internal/shipped"
)

// TestMain hands over the editions that ship, as the loader does.
func TestMain(m *testing.M) {
	border.Serve(Run)
	all, err := shipped.Programs()
	if err != nil {
		panic(err)
	}
	if answer := string(border.Respond(shipped.Request(all))); !strings.HasPrefix(answer, "ok\n") {
		panic(answer)
	}
	os.Exit(m.Run())
}

// lookUp puts the prices of a sourced sale of 2024-03-01 into a slot.
func lookUp(t *testing.T, slot, currency, country string) {
	t.Helper()
	request := "prices\tpoints\t\t" + slot + "\t" + currency + "\t" + country + "\tsourced\t2024-03-01"
	if answer := string(border.Respond(request)); answer != "ok" {
		t.Fatal(answer)
	}
}

func TestEstimateInNumbers(t *testing.T) {
	lookUp(t, "7", "USD", "US")
	for _, c := range []struct {
		name     string
		slot     uint32
		amount   float64
		managers int64
		want     float64
	}{
		{"US$ 1000 managed with two others", 7, 1000_00, 3, 53_333_333},
		{"the slots come round", 7 + slots, 1000_00, 0, 50_000_000},
		{"nothing", 7, 0, 3, 0},
		{"the greatest amount whose total is a safe number", 7, 18_014_398_509_481, 0, 9_007_199_254_740_500},
		{"a total that is none", 7, 18_014_398_509_482, 0, refused},
		{"an amount that is none", 7, maxSafe + 1, 0, refused},
		{"a fraction", 7, 0.5, 0, refused},
		{"below nothing", 7, -1, 0, refused},
		{"no number", 7, math.NaN(), 0, refused},
		{"without end", 7, math.Inf(1), 0, refused},
		{"fewer managers than none", 7, 1000_00, -1, refused},
		{"more managers than there can be", 7, 1000_00, 1<<31 + 1, refused},
		{"before prices were looked up", 8, 1000_00, 0, refused},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := estimate(c.slot, c.amount, c.managers); got != c.want {
				t.Errorf("the estimate is %v; want %v", got, c.want)
			}
		})
	}
}

// What numbers ask is answered as the engine answers it.
func TestNumbersAgreeWithTheEngine(t *testing.T) {
	lookUp(t, "1", "EUR", "IN")
	program, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	on, err := points.ParseDate("2024-03-01")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Int64Range(0, maxSafe).Draw(t, "amount")
		others := rapid.IntRange(0, 1000).Draw(t, "others")
		want, err := program.Estimate(points.EstimateInput{
			Amount: points.Money{Amount: amount, Currency: "EUR"}, Country: "IN", DealType: points.DealSourced,
			Manage: true, OtherPartners: others, On: on,
		})
		managers := int64(others) + 1
		if got := estimateExact(&table[1].prices, amount, managers); got != (err == nil) || got && exact != [3]int64{int64(want.Total), int64(want.Sold), int64(want.Managed)} {
			t.Fatalf("%d managed by %d earns %+v (%v); the engine says %+v, %v", amount, managers, exact, got, want, err)
		}
		double := estimate(1, float64(amount), managers)
		if err != nil || want.Total > maxSafe {
			if double != refused {
				t.Fatalf("%d in doubles earns %v; want it refused", amount, double)
			}
			return
		}
		if s := table[1]; points.Points(double) != want.Total || points.Points(s.sold) != want.Sold || points.Points(s.managed) != want.Managed {
			t.Fatalf("%d in doubles earns %v of %v and %v; the engine says %+v", amount, double, s.sold, s.managed, want)
		}
	})
}

func TestEstimateRows(t *testing.T) {
	lookUp(t, "2", "USD", "US")
	for _, c := range []struct {
		name       string
		rows, want []int64
		done       int
	}{
		{"none", nil, nil, 0},
		{
			"two", []int64{1000_00, 100_00, 9, 9, 9, 9},
			[]int64{60_000_000, 6_000_000, 50_000_000, 5_000_000, 10_000_000, 1_000_000}, 2,
		},
		{
			"the second refused", []int64{1000_00, -1, 9, 9, 9, 9},
			[]int64{60_000_000, -1, 50_000_000, 9, 10_000_000, 9}, 1,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := slices.Clone(c.rows)
			if done := estimateRows(2, rows, 1); done != c.done || !slices.Equal(rows, c.want) {
				t.Errorf("%d done: %v; want %d: %v", done, rows, c.done, c.want)
			}
		})
	}
}

func TestPricesOfNoMarket(t *testing.T) {
	for name, request := range map[string]string{
		"slot":     "prices\tpoints\t\tx\tUSD\tUS\tsourced\t2024-03-01",
		"currency": "prices\tpoints\t\t0\tXTS\tUS\tsourced\t2024-03-01",
		"country":  "prices\tpoints\t\t0\tUSD\tU\tsourced\t2024-03-01",
		"on":       "prices\tpoints\t\t0\tUSD\tUS\tsourced\tsoon",
	} {
		t.Run(name, func(t *testing.T) {
			answer := strings.Split(string(border.Respond(request)), "\t")
			if len(answer) < 4 || answer[0] != "error" || answer[1] != "INVALID" || answer[3] != name {
				t.Errorf("the answer is %q; want INVALID of %q", answer, name)
			}
		})
	}
}
