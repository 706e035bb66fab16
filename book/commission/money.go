package commission

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// rateDecimals is how many decimals a rate has at most, wholeDigits how many
// digits before the point.
const (
	rateDecimals = 12
	wholeDigits  = 18
)

// Rate is the price of one unit of Base in Quote on a day.
type Rate struct {
	On          points.Date
	Base, Quote points.Currency
	// Text is the price: a positive decimal with up to 12 decimals.
	Text string
}

// Accrue returns Percent of a net payment, rounded half to even to the minor
// unit of its currency.
func Accrue(net points.Money) (points.Money, error) {
	amount, ok := HalfEven(new(big.Int).Mul(big.NewInt(net.Amount), big.NewInt(Percent)), big.NewInt(100))
	if !ok {
		return points.Money{}, overflow("net")
	}
	return points.Money{Amount: amount, Currency: net.Currency}, nil
}

// Convert returns an amount of the rate's base in its quote, rounded half to
// even to the quote's minor unit.
func (r Rate) Convert(amount points.Money) (points.Money, error) {
	price, err := r.price()
	if err != nil {
		return points.Money{}, err
	}
	price.Mul(price, big.NewInt(amount.Amount)).Mul(price, power(r.Quote.Exponent()))
	converted, ok := HalfEven(price, power(rateDecimals+r.Base.Exponent()))
	if !ok {
		return points.Money{}, overflow("converted")
	}
	return points.Money{Amount: converted, Currency: r.Quote}, nil
}

// price is the rate in 10⁻¹².
func (r Rate) price() (*big.Int, error) {
	bad := &points.Error{
		Code: points.CodeInvalid, Field: "rate",
		Message: "\"" + r.Text + "\" is no rate: write a positive decimal with up to 12 decimals, such as 1.0837",
	}
	whole, fraction, point := strings.Cut(r.Text, ".")
	if whole == "" || point && fraction == "" || len(whole) > wholeDigits || len(fraction) > rateDecimals {
		return nil, bad
	}
	digits := whole + fraction + strings.Repeat("0", rateDecimals-len(fraction))
	if strings.Trim(digits, "0123456789") != "" {
		return nil, bad
	}
	price, ok := new(big.Int).SetString(digits, 10)
	if !ok || price.Sign() <= 0 {
		return nil, bad
	}
	return price, nil
}

func power(of int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(of)), nil) }

// HalfEven returns a ÷ b rounded half to even; false where that does not fit
// into 64 bits. b is above zero.
func HalfEven(a, b *big.Int) (int64, bool) {
	quotient, rest := new(big.Int).QuoRem(new(big.Int).Abs(a), b, new(big.Int))
	if c := rest.Lsh(rest, 1).Cmp(b); c > 0 || c == 0 && quotient.Bit(0) == 1 {
		quotient.Add(quotient, big.NewInt(1))
	}
	if a.Sign() < 0 {
		quotient.Neg(quotient)
	}
	return quotient.Int64(), quotient.IsInt64()
}

// plus adds money of one currency.
func plus(a, b points.Money) (points.Money, error) {
	sum := a.Amount + b.Amount
	if (sum > a.Amount) != (b.Amount > 0) {
		return points.Money{}, overflow("sum")
	}
	return points.Money{Amount: sum, Currency: a.Currency}, nil
}

// Purse holds amounts of several currencies, one of each, by their codes.
type Purse []points.Money

// Put adds an amount.
func (p *Purse) Put(m points.Money) error {
	at, found := slices.BinarySearchFunc(*p, m.Currency, func(m points.Money, c points.Currency) int { return cmp.Compare(m.Currency, c) })
	if !found {
		*p = slices.Insert(*p, at, m)
		return nil
	}
	sum, err := plus((*p)[at], m)
	(*p)[at].Amount = sum.Amount
	return err
}
