package points

import "math/bits"

// dollars adds up amounts of several currencies as exact fractions of US$ 100
// (docs/rules.md, section 10): amount ÷ unit, over one common denominator, the
// least common multiple of all units of all editions of a program.
//
// All sums, and the denominator L itself, have three words more than L needs.
// They hold whatever the engine does with a sum: an amount is below 2⁶³ and
// there are fewer than 2⁶³ of them, so a sum is below 2¹²⁶ × L; div multiplies
// it by less than 2³⁰. Nothing is ever rounded or cut
// off before div, whatever the units are; only what div returns can be too
// large for 64 bits.
type dollars struct {
	program     *Program
	units       []int64
	shares      []natural // denominator ÷ unit, beside units
	denominator natural
}

const (
	// centsPerUnit: a unit is worth US$ 100.
	centsPerUnit = 100_00
	usd          = Currency("USD")
)

// InUSD returns amounts in US dollars by the table in force on a day: amount ÷
// unit × 100, summed exactly and rounded once, half to even, to the US cent
// (docs/rules.md, section 10). CodeInvalid for an amount below zero, and for a
// currency that neither this table nor a later one prices; CodeOverflow where
// the sum leaves 64 bits of cents.
func (p *Program) InUSD(amounts []Money, on Date) (Money, error) {
	if err := checkDay(on); err != nil {
		return Money{}, err
	}
	for i := range amounts {
		if amounts[i].Amount < 0 {
			return Money{}, invalid("amount", "an amount below zero has no value in US dollars")
		}
	}
	if len(amounts) == 1 {
		// Most books have one currency, and nothing to add up.
		if unit, priced := p.EditionOn(on).Unit(amounts[0].Currency); priced && unit > 0 {
			cents, ok := mulDiv(uint64(amounts[0].Amount), centsPerUnit, uint64(unit))
			if !ok {
				return Money{}, overflow("mrr")
			}
			return Money{Amount: cents, Currency: usd}, nil
		}
	}
	d := p.dollars()
	sum := d.sum()
	for _, amount := range amounts {
		if err := d.add(sum, amount.Amount, amount.Currency, on); err != nil {
			return Money{}, err
		}
	}
	return d.money(sum, "mrr")
}

func (p *Program) dollars() *dollars {
	d := &dollars{program: p, denominator: natural{1}}
	for i := range p.Editions {
		for _, unit := range p.Editions[i].Units {
			d.price(unit.Amount)
		}
	}
	for _, unit := range d.units {
		d.shares = append(d.shares, d.denominator.quotient(uint64(unit)))
	}
	d.denominator = append(d.denominator, 0, 0, 0)
	return d
}

// price makes the denominator a multiple of the unit.
func (d *dollars) price(unit int64) {
	if unit <= 0 || d.at(unit) >= 0 {
		return
	}
	d.units = append(d.units, unit)
	common, rest := uint64(unit), d.denominator.mod(uint64(unit))
	for rest > 0 {
		common, rest = rest, common%rest
	}
	multiple := make(natural, len(d.denominator)+1)
	multiple.addProduct(d.denominator, uint64(unit)/common)
	if multiple[len(multiple)-1] == 0 {
		multiple = multiple[:len(multiple)-1]
	}
	d.denominator = multiple
}

func (d *dollars) at(unit int64) int {
	for i := range d.units {
		if d.units[i] == unit {
			return i
		}
	}
	return -1
}

// sum returns a new sum of nothing.
func (d *dollars) sum() natural { return make(natural, len(d.denominator)) }

// add adds an amount, not negative, of a currency by the table in force on a
// day.
func (d *dollars) add(sum natural, amount int64, currency Currency, on Date) *Error {
	share, err := d.share(currency, on)
	if err == nil {
		sum.addProduct(share, uint64(amount))
	}
	return err
}

// share is what one minor unit of a currency adds to a sum by the table in force
// on a day. A currency that this table does not price counts by the next edition
// that does: a line may be sold in it later in the month.
func (d *dollars) share(currency Currency, on Date) (natural, *Error) {
	inForce := d.program.EditionOn(on)
	unit, priced := inForce.Unit(currency)
	for i := 0; !priced && i < len(d.program.Editions); i++ {
		if edition := &d.program.Editions[i]; edition.From > on {
			unit, priced = edition.Unit(currency)
		}
	}
	if !priced {
		_, err := inForce.price(currency, "", 0)
		return nil, err
	}
	at := d.at(unit)
	if at < 0 {
		return nil, invalid("currency", "the unit of "+string(currency)+" must be above zero")
	}
	return d.shares[at], nil
}

// cents returns a sum in US cents, rounded once, half to even.
func (d *dollars) cents(sum natural, field string) (int64, *Error) {
	cents, ok := sum.div(centsPerUnit, d.denominator)
	if !ok {
		return 0, overflow(field)
	}
	return cents, nil
}

// natural is a natural number of a fixed number of 64-bit words, the lowest
// first. It stands in for math/big, which would cost the browser too much.
type natural []uint64

// addProduct adds m × by; m is no longer than n, and the sum fits.
func (n natural) addProduct(m natural, by uint64) {
	carry := uint64(0)
	for i := range n {
		var high, low uint64
		if i < len(m) {
			high, low = bits.Mul64(m[i], by)
		}
		low, carried := bits.Add64(low, carry, 0)
		word, over := bits.Add64(n[i], low, 0)
		n[i], carry = word, high+carried+over
	}
}

func (n natural) add(m natural) { n.addProduct(m, 1) }

func (n natural) mod(by uint64) uint64 {
	rest := uint64(0)
	for i := len(n) - 1; i >= 0; i-- {
		_, rest = bits.Div64(rest, n[i], by)
	}
	return rest
}

// quotient returns n ÷ by without the rest.
func (n natural) quotient(by uint64) natural {
	quotient, rest := make(natural, len(n)), uint64(0)
	for i := len(n) - 1; i >= 0; i-- {
		quotient[i], rest = bits.Div64(rest, n[i], by)
	}
	return quotient
}

// less compares numbers of the same length.
func (n natural) less(m natural) bool {
	for i := len(n) - 1; i >= 0; i-- {
		if n[i] != m[i] {
			return n[i] < m[i]
		}
	}
	return false
}

func (n natural) isZero() bool {
	for _, word := range n {
		if word != 0 {
			return false
		}
	}
	return true
}

func (n natural) subtract(m natural) {
	borrow := uint64(0)
	for i := range n {
		n[i], borrow = bits.Sub64(n[i], m[i], borrow)
	}
}

// shift is n × 2^by, by below 64; what it shifts out is zero.
func (n natural) shift(by int) {
	for i := len(n) - 1; i > 0; i-- {
		n[i] = n[i]<<by | n[i-1]>>1>>(63-by)
	}
	n[0] <<= by
}

// div returns n × by ÷ m rounded half to even; false where that does not fit
// into 63 bits. m is as long as n and not zero; by is below 2³⁰, and n and m
// are sums, so that three words above the denominator are room enough.
//
// It guesses the quotient, which is a single word, by the first words of both,
// so shifted that the guess is too large by two at most (Knuth, The Art of
// Computer Programming, volume 2, section 4.3.1).
func (n natural) div(by uint64, m natural) (int64, bool) {
	rest, divisor, product := make(natural, len(n)), make(natural, len(n)), make(natural, len(n))
	rest.addProduct(n, by)
	copy(divisor, m)
	top := len(m) - 1
	for m[top] == 0 {
		top--
	}
	shift := bits.LeadingZeros64(m[top])
	for i := top + 1; i < len(rest); i++ {
		if above := rest[i]; i > top+1 && above != 0 || above>>1>>(63-shift) != 0 {
			return 0, false
		}
	}
	rest.shift(shift)
	divisor.shift(shift)
	high := uint64(0)
	if top+1 < len(rest) {
		high = rest[top+1]
	}
	if high >= divisor[top] {
		return 0, false
	}
	quotient, _ := bits.Div64(high, rest[top], divisor[top])
	product.addProduct(divisor, quotient)
	for rest.less(product) {
		quotient--
		product.subtract(divisor)
	}
	rest.subtract(product)
	rest.shift(1)
	if divisor.less(rest) || quotient&1 == 1 && !rest.less(divisor) {
		quotient++
	}
	if quotient > 1<<63-1 {
		return 0, false
	}
	return int64(quotient), true
}
