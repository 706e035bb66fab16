package mapping

import (
	"math/big"
	"strings"
)

// numberForm says how numbers are written: the decimal sign, and the sign
// between groups of three digits (0: none). A group sign ' ' also stands for
// the no-break spaces.
type numberForm struct{ decimal, group byte }

// plainNumber is the form of the numbers that stand in the mapping itself.
var plainNumber = numberForm{decimal: '.'}

// maxDigits bounds a number's length; no amount needs more.
const maxDigits = 30

// readNumber reads an exact decimal number, or says what is wrong with it.
func readNumber(text string, form numberForm) (*big.Rat, string) {
	if form.group == ' ' {
		text = strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(text)
	}
	rest, negative := text, false
	switch {
	case strings.HasPrefix(rest, "-"):
		rest, negative = rest[1:], true
	case strings.HasPrefix(rest, "\u2212"):
		rest, negative = rest[len("\u2212"):], true
	case strings.HasPrefix(rest, "+"):
		rest = rest[1:]
	}
	whole, fraction, hasFraction := strings.Cut(rest, string(form.decimal))
	if hasFraction && fraction == "" || len(rest) > maxDigits+maxDigits/3 {
		return nil, notNumber(form)
	}
	if form.group != 0 && strings.IndexByte(whole, form.group) >= 0 {
		groups := strings.Split(whole, string(form.group))
		for i, group := range groups {
			if i > 0 && len(group) != 3 || i == 0 && (len(group) == 0 || len(group) > 3) {
				return nil, notNumber(form)
			}
		}
		whole = strings.Join(groups, "")
	}
	digits := whole + fraction
	if whole == "" || len(digits) > maxDigits {
		return nil, notNumber(form)
	}
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return nil, notNumber(form)
		}
	}
	mantissa, _ := new(big.Int).SetString(digits, 10)
	if negative {
		mantissa.Neg(mantissa)
	}
	return new(big.Rat).SetFrac(mantissa, powerOfTen(len(fraction))), ""
}

func notNumber(form numberForm) string {
	message := "is not a number with the decimal sign " + string(form.decimal)
	if form.group != 0 {
		message += " and the group sign " + quoted(string(form.group))
	}
	return message + ": mend it, or set decimal, group or strip in the mapping"
}

func powerOfTen(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// toUnits returns the number in units of 10^-scale, half to even, and whether
// it was exact; ok is false where it does not fit into 64 bits.
func toUnits(number *big.Rat, scale int) (units int64, exact, ok bool) {
	numerator := new(big.Int).Mul(number.Num(), powerOfTen(scale))
	quotient, remainder := new(big.Int).QuoRem(numerator, number.Denom(), new(big.Int))
	exact = remainder.Sign() == 0
	if !exact {
		twice := remainder.Abs(remainder)
		twice.Lsh(twice, 1)
		half := twice.Cmp(number.Denom())
		if half > 0 || half == 0 && quotient.Bit(0) == 1 {
			quotient.Add(quotient, big.NewInt(int64(number.Sign())))
		}
	}
	return quotient.Int64(), exact, quotient.IsInt64()
}

// quickUnits is readNumber, the division and toUnits for what nearly all
// amounts are: at most 15 digits without groups, in a unit that holds all their
// decimals, divided by a whole number up to a million. ok is false for all
// others, which the exact way must read.
func quickUnits(text string, form numberForm, divide *big.Rat, scale int) (units int64, ok bool) {
	divisor := int64(1)
	if divide != nil {
		if !divide.IsInt() || !divide.Num().IsInt64() || divide.Num().Int64() > 1_000_000 {
			return 0, false
		}
		divisor = divide.Num().Int64()
	}
	digits, decimals, fraction := 0, 0, false
	for i := range len(text) {
		c := text[i]
		switch {
		case c >= '0' && c <= '9':
			units = units*10 + int64(c-'0')
			digits++
			if fraction {
				decimals++
			}
		case c == form.decimal && !fraction && digits > 0:
			fraction = true
		default:
			return 0, false
		}
	}
	if digits == 0 || fraction && decimals == 0 || decimals > scale || digits+scale-decimals > 15 {
		return 0, false
	}
	for range scale - decimals {
		units *= 10
	}
	quotient, remainder := units/divisor, units%divisor
	if 2*remainder > divisor || 2*remainder == divisor && quotient%2 == 1 {
		quotient++
	}
	return quotient, true
}
