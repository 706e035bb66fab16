package points_test

import (
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

// priced is a program with one edition that prices dollars by the given unit
// and rates, without tiers.
func priced(unit int64, sold, managed points.Points, market points.Ratio) *points.Program {
	return &points.Program{Name: "test", Editions: []points.Edition{{
		From: mustDate("2020-01-01"), Units: []points.Unit{{Currency: "USD", Amount: unit}},
		Growth: []points.Country{"IN"}, GrowthMultiplier: market, LotMonths: 12, HomeGrowthShare: points.Ratio{Num: 1, Den: 1},
		Rates: []points.Rate{{PerUnit: sold}, {Managed: true, PerUnit: managed}},
	}}}
}

// TestQuotientJustBelowTwoToThe64 rounds up to 2⁶⁴, which must not wrap to
// nothing.
func TestQuotientJustBelowTwoToThe64(t *testing.T) {
	program := priced(283_500, 1, points.Point, points.Ratio{Num: 1, Den: 1})
	in := points.ConvertInput{Country: "US", Currency: "USD", DealType: points.DealAssisted, On: mustDate("2024-01-01")}
	got, err := program.ConvertToPoints(in, 0, 5_229_651_944_896_657_883)
	var bad *points.Error
	if !errors.As(err, &bad) || bad.Code != points.CodeOverflow {
		t.Errorf("converted to %v, error %v; want an overflow", got, err)
	}
}

// TestRoundingIsExactAtAnyScale compares one division at any magnitude with the
// exact rational.
func TestRoundingIsExactAtAnyScale(t *testing.T) {
	anyScale := func(label string, t *rapid.T, bits int) int64 {
		shift := rapid.IntRange(0, bits).Draw(t, label+" bits")
		return max(1, rapid.Int64Range(0, 1<<62).Draw(t, label)>>(62-shift))
	}
	rapid.Check(t, func(t *rapid.T) {
		market := points.Ratio{Num: rapid.Int64Range(1, 9).Draw(t, "num"), Den: rapid.Int64Range(1, 9).Draw(t, "den")}
		unit, rate := anyScale("unit", t, 40), anyScale("rate", t, 40)
		program := priced(unit, points.Points(rate), points.Points(rate), market)
		amount := anyScale("amount", t, 62)
		others := rapid.IntRange(0, 40).Draw(t, "others")
		country := rapid.SampledFrom([]points.Country{"US", "IN"}).Draw(t, "country")
		on := mustDate("2024-01-01")

		sold, managed, fits := reference.Estimate(program, reference.Sale{
			Amount: amount, Currency: "USD", Country: country, Manage: true, OtherPartners: int64(others), On: on,
		})
		total := new(big.Int).Add(big.NewInt(sold), big.NewInt(managed))
		got, err := program.Estimate(points.EstimateInput{
			Amount: points.Money{Amount: amount, Currency: "USD"}, Country: country, DealType: points.DealAssisted,
			Manage: true, OtherPartners: others, On: on,
		})
		if !fits || !total.IsInt64() {
			if err == nil {
				t.Fatalf("estimated %+v; want an overflow", got)
			}
			return
		}
		if err != nil || int64(got.Sold) != sold || int64(got.Managed) != managed || int64(got.Total) != total.Int64() {
			t.Fatalf("estimated %+v, error %v; want sold %d, managed %d", got, err, sold, managed)
		}
	})
}
