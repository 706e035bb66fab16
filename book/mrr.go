package book

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// MRR adds up the open subscriptions: one amount per currency, by code.
func MRR(subscriptions []*Subscription) ([]points.Money, error) {
	var sums []points.Money
	for _, s := range subscriptions {
		if !s.Open() {
			continue
		}
		at := slices.IndexFunc(sums, func(m points.Money) bool { return m.Currency == s.MRR.Currency })
		if at < 0 {
			sums = append(sums, s.MRR)
			continue
		}
		sum := sums[at].Amount + s.MRR.Amount
		if sum < sums[at].Amount {
			return nil, &points.Error{Code: points.CodeOverflow, Field: "mrr", Message: "the sum does not fit into 64 bits"}
		}
		sums[at].Amount = sum
	}
	slices.SortFunc(sums, func(a, b points.Money) int { return cmp.Compare(a.Currency, b.Currency) })
	return sums, nil
}

// InUSD returns amounts in US$ by the table of the edition in force on a day:
// amount ÷ unit × 100, summed exactly and rounded half to even to the cent
// (docs/rules.md, section 10).
func (b *Book) InUSD(amounts []points.Money, on points.Date) (points.Money, error) {
	edition := b.program.EditionOn(on)
	sum := new(big.Rat)
	for _, amount := range amounts {
		unit, ok := edition.Unit(amount.Currency)
		if !ok {
			return points.Money{}, &points.Error{
				Code: points.CodeInvalid, Field: "currency",
				Message: "the edition of " + edition.From.String() + " has no unit for " + string(amount.Currency),
			}
		}
		cents := new(big.Rat).SetFrac64(amount.Amount, unit)
		sum.Add(sum, cents.Mul(cents, big.NewRat(10_000, 1)))
	}
	cents, ok := halfEven(sum)
	if !ok {
		return points.Money{}, &points.Error{Code: points.CodeOverflow, Field: "mrr", Message: "the sum does not fit into 64 bits"}
	}
	return points.Money{Amount: cents, Currency: "USD"}, nil
}

// halfEven rounds a fraction that is not negative.
func halfEven(value *big.Rat) (int64, bool) {
	quotient, rest := new(big.Int).QuoRem(value.Num(), value.Denom(), new(big.Int))
	if c := rest.Lsh(rest, 1).Cmp(value.Denom()); c > 0 || c == 0 && quotient.Bit(0) == 1 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient.Int64(), quotient.IsInt64()
}
