package points_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

// genSale draws a sale that every shipped program prices.
func genSale(t *rapid.T) points.EstimateInput {
	currency := rapid.SampledFrom([]points.Currency{"AUD", "CAD", "COP", "EUR", "GBP", "JPY", "SGD", "USD", "ZAR"}).Draw(t, "currency")
	return points.EstimateInput{
		Amount:        points.Money{Amount: rapid.Int64Range(1, 1<<38).Draw(t, "amount"), Currency: currency},
		Country:       rapid.SampledFrom(someCountries).Draw(t, "country"),
		DealType:      rapid.SampledFrom([]points.DealType{points.DealSourced, points.DealAssisted}).Draw(t, "deal type"),
		Manage:        rapid.Bool().Draw(t, "manage"),
		OtherPartners: rapid.IntRange(0, 5).Draw(t, "others"),
		On:            rapid.SampledFrom(someDays).Draw(t, "on"),
	}
}

func saleOf(in points.EstimateInput) reference.Sale {
	return reference.Sale{
		Amount: in.Amount.Amount, Currency: in.Amount.Currency, Country: in.Country, DealType: in.DealType,
		Manage: in.Manage, OtherPartners: int64(in.OtherPartners), On: in.On,
	}
}

// TestEstimateIsWhatAReplayPosts: the calculator promises what the ledger keeps.
func TestEstimateIsWhatAReplayPosts(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, in := genProgram(t, programs), genSale(t)
		estimate, err := program.Estimate(in)
		if err != nil {
			t.Fatal(err)
		}
		events := []points.Event{
			{Key: "a", Company: "acme", On: in.On, Kind: points.EventCompany, Country: in.Country},
			{
				Key: "b", Company: "acme", On: in.On, Seq: 2, Kind: points.EventLineSold, Line: "crm",
				MRR: in.Amount.Amount, Currency: in.Amount.Currency, Seller: "me", DealType: in.DealType,
			},
		}
		for i := range in.OtherPartners {
			events = append(events, points.Event{
				Key: fmt.Sprintf("m%d", i), Company: "acme", On: in.On, Seq: 3, Kind: points.EventManagerAdded, Partner: fmt.Sprintf("other %d", i),
			})
		}
		if in.Manage {
			events = append(events, points.Event{Key: "me", Company: "acme", On: in.On, Seq: 4, Kind: points.EventManagerAdded, Partner: "me"})
		}
		var sold, managed points.Points
		for _, p := range upTo(mustReplay(t, program, events).Postings, in.On) {
			switch {
			case p.Partner != "me":
			case p.Track == points.TrackManaged:
				managed += p.Points
			case string(p.Track) != string(in.DealType):
				t.Fatalf("a %s sale is posted as %s", in.DealType, p.Track)
			default:
				sold += p.Points
			}
		}
		if want := (points.Estimate{Total: sold + managed, Sold: sold, Managed: managed}); estimate != want {
			t.Fatalf("estimated %+v; the replay posts %+v", estimate, want)
		}
	})
}

func TestEstimateDoesNotAllocate(t *testing.T) {
	program := programNamed(t, "points")
	in := points.EstimateInput{
		Amount: points.Money{Amount: 123_456, Currency: "EUR"}, Country: "VN", DealType: points.DealSourced,
		Manage: true, OtherPartners: 2, On: mustDate("2026-02-01"),
	}
	var err error
	allocations := testing.AllocsPerRun(1000, func() { _, err = program.Estimate(in) })
	if err != nil || allocations != 0 {
		t.Errorf("an estimate allocates %v times, error %v", allocations, err)
	}
}

// TestAmountToPointsAndBack returns to within what one micro-point is worth
// (docs/rules.md, section 11).
func TestAmountToPointsAndBack(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, in := genProgram(t, programs), genSale(t)
		market := points.ConvertInput{Country: in.Country, Currency: in.Amount.Currency, DealType: in.DealType, On: in.On}
		there, err := program.ConvertToPoints(market, in.Amount.Amount, in.Amount.Amount)
		if err != nil {
			t.Fatal(err)
		}
		back, err := program.ConvertToMoney(market, there.Sold, there.Managed)
		if err != nil {
			t.Fatal(err)
		}
		sold, managed := reference.Worth(program, saleOf(in))
		within(t, "sold", back.Sold.Amount, in.Amount.Amount, sold)
		within(t, "managed", back.Managed.Amount, in.Amount.Amount, managed)
	})
}

// TestPointsToAmountAndBack returns to within what half a minor unit is worth
// plus one micro-point (docs/rules.md, section 11).
func TestPointsToAmountAndBack(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, in := genProgram(t, programs), genSale(t)
		market := points.ConvertInput{Country: in.Country, Currency: in.Amount.Currency, DealType: in.DealType, On: in.On}
		earned := rapid.Int64Range(0, 1<<40).Draw(t, "points")
		there, err := program.ConvertToMoney(market, points.Points(earned), points.Points(earned))
		if err != nil {
			t.Fatal(err)
		}
		back, err := program.ConvertToPoints(market, there.Sold.Amount, there.Managed.Amount)
		if err != nil {
			t.Fatal(err)
		}
		sold, managed := reference.Worth(program, saleOf(in))
		within(t, "sold", int64(back.Sold), earned, halfUnitPlusOne(sold))
		within(t, "managed", int64(back.Managed), earned, halfUnitPlusOne(managed))
	})
}

// halfUnitPlusOne is half a minor unit in micro-points, plus one, given what a
// micro-point is worth in minor units.
func halfUnitPlusOne(worth *big.Rat) *big.Rat {
	half := new(big.Rat).Quo(big.NewRat(1, 2), worth)
	return half.Add(half, big.NewRat(1, 1))
}

func within(t rapid.TB, what string, got, want int64, bound *big.Rat) {
	t.Helper()
	off := new(big.Rat).SetInt64(got - want)
	if off.Abs(off).Cmp(bound) > 0 {
		t.Fatalf("%s: %d comes back as %d, off by more than %s", what, want, got, bound.FloatString(3))
	}
}

// FuzzEstimate compares the calculator with exact rationals.
func FuzzEstimate(f *testing.F) {
	f.Add(int64(100_000), uint8(0), uint8(0), uint8(2), int32(738_000))
	f.Add(int64(1<<62), uint8(3), uint8(1), uint8(255), int32(739_447))
	f.Add(int64(1), uint8(8), uint8(2), uint8(7), int32(1))
	program := programNamed(f, "points")
	currencies := []points.Currency{"USD", "EUR", "JPY", "COP", "GBP", "AUD", "CAD", "SGD", "ZAR"}
	f.Fuzz(func(t *testing.T, amount int64, currency, country, others uint8, on int32) {
		in := points.EstimateInput{
			Amount:  points.Money{Amount: amount, Currency: currencies[int(currency)%len(currencies)]},
			Country: someCountries[int(country)%len(someCountries)], DealType: points.DealSourced,
			Manage: true, OtherPartners: int(others), On: points.Date(on),
		}
		got, err := program.Estimate(in)
		if amount < 0 || in.On < points.MinDate || in.On > points.MaxDate {
			var bad *points.Error
			if amount < 0 && (!errors.As(err, &bad) || bad.Code != points.CodeInvalid) {
				t.Fatalf("estimated %+v, error %v; want it refused", got, err)
			}
			return
		}
		sold, managed, fits := reference.Estimate(program, saleOf(in))
		total := new(big.Int).Add(big.NewInt(sold), big.NewInt(managed))
		if fits = fits && total.IsInt64(); fits != (err == nil) {
			t.Fatalf("fits %v, error %v", fits, err)
		}
		if fits && (int64(got.Sold) != sold || int64(got.Managed) != managed || int64(got.Total) != total.Int64()) {
			t.Fatalf("estimated %+v; want sold %d, managed %d", got, sold, managed)
		}
	})
}
