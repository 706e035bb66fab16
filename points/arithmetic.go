package points

import "math/bits"

// mulDiv returns a × b ÷ c rounded half to even, with the product in 128 bits;
// false where the result does not fit into 63 bits. c is not zero.
func mulDiv(a, b, c uint64) (int64, bool) {
	high, low := bits.Mul64(a, b)
	if high >= c {
		return 0, false
	}
	quotient, rest := bits.Div64(high, low, c)
	if quotient > 1<<63-1 {
		return 0, false // before rounding up, which could wrap to zero
	}
	if above := c - rest; rest > above || rest == above && quotient&1 == 1 {
		quotient++
	}
	if quotient > 1<<63-1 {
		return 0, false
	}
	return int64(quotient), true
}

// product returns a × b × c where it fits into 64 bits.
func product(a, b, c int64) (uint64, bool) {
	high, ab := bits.Mul64(uint64(a), uint64(b))
	if high != 0 {
		return 0, false
	}
	high, abc := bits.Mul64(ab, uint64(c))
	return abc, high == 0
}

// price is what an edition pays for an amount of one currency, in one market,
// at one rate.
type price struct {
	edition    Date
	unit       int64
	rate       Points
	multiplier Ratio
}

// earn returns round(amount ÷ unit × rate × multiplier ÷ divisor). The amount
// is not negative.
func (p *price) earn(amount, divisor int64) (Points, *Error) {
	numerator, ok1 := product(int64(p.rate), p.multiplier.Num, 1)
	denominator, ok2 := product(p.unit, p.multiplier.Den, divisor)
	if !ok1 || !ok2 || denominator == 0 {
		return 0, overflow("mrr")
	}
	earned, ok := mulDiv(uint64(amount), numerator, denominator)
	if !ok {
		return 0, overflow("mrr")
	}
	return Points(earned), nil
}

// worth returns the amount that earns the points: the inverse of earn with
// divisor 1, rounded half to even to the minor unit. The points are not
// negative.
func (p *price) worth(earned Points) (int64, *Error) {
	numerator, ok1 := product(p.unit, p.multiplier.Den, 1)
	denominator, ok2 := product(int64(p.rate), p.multiplier.Num, 1)
	if !ok1 || !ok2 || denominator == 0 {
		return 0, overflow("points")
	}
	amount, ok := mulDiv(uint64(earned), numerator, denominator)
	if !ok {
		return 0, overflow("points")
	}
	return amount, nil
}

func addAmounts(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}
