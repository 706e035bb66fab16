package points

import "math/bits"

// mulDiv returns a × b ÷ c rounded half to even, with the product in 128 bits;
// false where the result does not fit into 63 bits. c is not zero.
func mulDiv(a, b, c uint64) (int64, bool) {
	result := scaled(a, b, c)
	return max(result, 0), result >= 0
}

// scaled is mulDiv with -1 for what does not fit: under WebAssembly a single
// result needs no memory.
func scaled(a, b, c uint64) int64 {
	var quotient, rest uint64
	if fits(a, b) {
		product := a * b
		quotient = product / c
		rest = product - quotient*c // not %, which divides again
	} else {
		high, low := bits.Mul64(a, b)
		if high >= c {
			return -1
		}
		quotient, rest = bits.Div64(high, low, c)
	}
	// Checked before rounding up, too, which could wrap to zero.
	if above := c - rest; quotient < 1<<63 && (rest > above || rest == above && quotient&1 == 1) {
		quotient++
	}
	if quotient >= 1<<63 {
		return -1
	}
	return int64(quotient)
}

// fits reports whether a × b is sure to fit into 64 bits, as nearly all products
// do: bits.Mul64 takes WebAssembly four multiplications.
func fits(a, b uint64) bool {
	return bits.LeadingZeros64(a)+bits.LeadingZeros64(b) >= 64
}

// product returns a × b, or 0 where that does not fit into 64 bits.
func product(a, b uint64) uint64 {
	if fits(a, b) {
		return a * b
	}
	if high, low := bits.Mul64(a, b); high == 0 {
		return low
	}
	return 0
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
	factor := p.factor()
	earned := factor.earn(amount, divisor)
	if earned < 0 {
		return 0, overflow("mrr")
	}
	return earned, nil
}

// factor is what a price comes to: so many micro-points for so much in minor
// units, in lowest terms, which keeps most products within 64 bits; 0 for 0
// where either does not fit into them.
type factor struct {
	points, money uint64
}

func (p *price) factor() factor {
	f := factor{product(uint64(p.rate), uint64(p.multiplier.Num)), product(uint64(p.unit), uint64(p.multiplier.Den))}
	if f.points == 0 || f.money == 0 {
		return factor{}
	}
	common, rest := f.points, f.money
	for rest > 0 {
		common, rest = rest, common%rest
	}
	return factor{f.points / common, f.money / common}
}

// earn is price.earn; below 0 where a number does not fit into 64 bits.
func (f *factor) earn(amount, divisor int64) Points {
	money := product(f.money, uint64(divisor))
	if money == 0 {
		return -1
	}
	return Points(scaled(uint64(amount), f.points, money))
}

// worth returns the amount that earns the points: the inverse of earn with
// divisor 1, rounded half to even to the minor unit. The points are not
// negative.
func (f *factor) worth(earned Points) (int64, *Error) {
	if f.points == 0 {
		return 0, overflow("points")
	}
	amount, ok := mulDiv(uint64(earned), f.money, f.points)
	if !ok {
		return 0, overflow("points")
	}
	return amount, nil
}

func addAmounts(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}
