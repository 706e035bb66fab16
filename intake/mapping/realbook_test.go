package mapping_test

import (
	"math/big"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// Every posting of the real book can be recomputed from its terms alone, and
// the postings of each partner sum to what it earned by hand-made sums of its
// sales.
func TestRealBookExplainsItself(t *testing.T) {
	m, inputs := crmSales(t)
	book, _ := read(t, m, inputs...)
	program, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	var events []points.Event
	for _, e := range book.Events {
		events = append(events, e.Event)
	}
	replayed, err := points.Replay(program, events)
	if err != nil {
		t.Fatal(err)
	}
	asOf := day("2017-12-31")
	balances := map[string]*points.Balance{}
	for _, p := range replayed.Postings {
		if want := recomputed(p.Terms); p.Terms.After != want || p.Points != p.Terms.After-p.Terms.Before || p.Points == 0 {
			t.Fatalf("its terms come to %s: %+v", want, p)
		}
		if balances[p.Partner] == nil {
			balances[p.Partner] = &points.Balance{}
		}
		if p.On <= asOf {
			if err := balances[p.Partner].Put(p.Track, p.Points); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(balances) != 6 {
		t.Fatalf("%d partners earned points, want 6", len(balances))
	}
	// All sales are of 2017, in US dollars, at 3 points per US$ 100 and twice
	// that in growth markets; nothing is cancelled or expired by the end of it.
	growth := map[string]bool{}
	for _, e := range book.Events {
		if e.Kind == points.EventCompany {
			growth[e.Company] = program.EditionOn(asOf).GrowthMarket(e.Country)
		}
	}
	sold := map[string]points.Points{}
	for _, e := range book.Events {
		if e.Kind == points.EventLineSold {
			micro := points.Points(e.MRR) * 300 // cents × 3 points ÷ 10,000 cents
			if growth[e.Company] {
				micro *= 2
			}
			sold[e.Seller] += micro
		}
	}
	for partner, balance := range balances {
		if balance.Sourced != sold[partner] || balance.Sourced <= 0 || balance.Managed <= 0 || balance.Assisted != 0 {
			t.Errorf("%s holds %s; its sales come to %s", partner, balance, sold[partner])
		}
	}
}

// recomputed follows the formula of points.Terms with exact fractions.
func recomputed(terms points.Terms) points.Points {
	if terms.Amount == 0 {
		return 0
	}
	exact := big.NewRat(terms.Amount, terms.Unit)
	exact.Mul(exact, big.NewRat(int64(terms.Rate), terms.Divisor))
	exact.Mul(exact, big.NewRat(terms.Multiplier.Num, terms.Multiplier.Den))
	floor := new(big.Int).Div(exact.Num(), exact.Denom())
	rest := new(big.Rat).Sub(exact, new(big.Rat).SetInt(floor))
	if c := rest.Cmp(big.NewRat(1, 2)); c > 0 || c == 0 && floor.Bit(0) == 1 {
		floor.Add(floor, big.NewInt(1))
	}
	return points.Points(floor.Int64())
}
