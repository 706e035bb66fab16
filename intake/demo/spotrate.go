package demo

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// spotMonths is for how many months before the as-of day rates are told.
const spotMonths = 36

// The rate that is still missing for the last whole month.
const missingBase, missingQuote points.Currency = "GBP", "USD"

// spotRates tells at each month's end what the tenders cost in the currencies
// that partners are paid in. Rates wander by up to 1.5 % a month around what
// tenders are worth. One pair is missing for the last month, so that what was
// paid in it waits.
func (g *generator) spotRates(seed uint64) {
	random := rand.New(rand.NewPCG(seed^figures, 1<<33))
	var quotes []points.Currency
	for i := range plans {
		quotes = append(quotes, placeOf(plans[i].country).currency)
	}
	slices.Sort(quotes)
	quotes = slices.Compact(quotes)
	worth := make([]int64, len(tenders)) // of US$ 1,000, in thousandths
	wander := make([]int64, len(tenders))
	for back := spotMonths; back >= 0; back-- {
		on := g.asOf.StartOfMonth().AddMonths(-back).EndOfMonth()
		if on > g.asOf {
			break // the month is not over
		}
		for i, paid := range tenders {
			if paid.currency != "USD" {
				wander[i] += int64(random.IntN(30_001)) - 15_000
			}
			worth[i] = paid.thousand * (1_000_000 + wander[i]) / 1000
		}
		last := on.AddMonths(1).EndOfMonth() > g.asOf
		for _, quote := range quotes {
			for i, paid := range tenders {
				missing := last && (paid.currency == missingBase && quote == missingQuote || paid.currency == missingQuote && quote == missingBase)
				if paid.currency == quote || missing {
					continue
				}
				in := worth[slices.IndexFunc(tenders, func(t tender) bool { return t.currency == quote })]
				g.book.SpotRates = append(g.book.SpotRates, intake.SpotRate{On: on, Base: paid.currency, Quote: quote, Rate: rate(in, worth[i])})
			}
		}
	}
}

// rate writes a fraction with nine decimals.
func rate(numerator, denominator int64) string {
	const one = 1_000_000_000
	billionths := (numerator*one + denominator/2) / denominator
	return strconv.FormatInt(billionths/one, 10) + "." + strconv.FormatInt(one+billionths%one, 10)[1:]
}
