package points

// parseDecimal reads [-]digits[.digits] as an integer number of 10^-scale. It
// stands in for strconv and math/big, which would cost the browser 9 KB and
// more.
func parseDecimal(text string, scale int) (int64, *Error) {
	rest, negative := text, false
	if len(rest) > 0 && rest[0] == '-' {
		rest, negative = rest[1:], true
	}
	whole, fraction := rest, ""
	for i := 0; i < len(rest); i++ {
		if rest[i] == '.' {
			whole, fraction = rest[:i], rest[i+1:]
			if fraction == "" {
				return 0, notDecimal(text)
			}
			break
		}
	}
	if whole == "" {
		return 0, notDecimal(text)
	}
	var value uint64
	for _, part := range [2]string{whole, fraction} {
		for i := 0; i < len(part); i++ {
			c := part[i]
			if c < '0' || c > '9' {
				return 0, notDecimal(text)
			}
		}
	}
	for len(fraction) > scale && fraction[len(fraction)-1] == '0' {
		fraction = fraction[:len(fraction)-1]
	}
	if len(fraction) > scale {
		return 0, invalid("", "\""+text+"\" has more than "+smallNumber(scale)+" decimals")
	}
	push := func(c byte) bool {
		if value > (1<<63)/10 {
			return false
		}
		value = value*10 + uint64(c-'0')
		return value <= 1<<63
	}
	for i := 0; i < len(whole); i++ {
		if !push(whole[i]) {
			return 0, overflow("")
		}
	}
	for i := 0; i < scale; i++ {
		c := byte('0')
		if i < len(fraction) {
			c = fraction[i]
		}
		if !push(c) {
			return 0, overflow("")
		}
	}
	if negative {
		return int64(-value), nil
	}
	if value > 1<<63-1 {
		return 0, overflow("")
	}
	return int64(value), nil
}

func notDecimal(text string) *Error {
	return invalid("", "\""+text+"\" is not a decimal number: write digits with a point, such as 1234.50")
}

func smallNumber(n int) string { return string(appendDecimal(nil, int64(n), 0, 0)) }

// appendDecimal appends value × 10^-scale with at least minimum decimals and
// no zeros beyond them.
func appendDecimal(to []byte, value int64, scale, minimum int) []byte {
	magnitude := uint64(value)
	if value < 0 {
		to = append(to, '-')
		magnitude = -magnitude
	}
	var buffer [24]byte
	at := len(buffer)
	decimals, printing := 0, minimum > 0 && minimum >= scale
	for i := 0; i < scale; i++ {
		digit := byte(magnitude % 10)
		magnitude /= 10
		if digit != 0 || scale-i <= minimum {
			printing = true
		}
		if printing {
			at--
			buffer[at] = '0' + digit
			decimals++
		}
	}
	if decimals > 0 {
		at--
		buffer[at] = '.'
	}
	for {
		at--
		buffer[at] = byte('0' + magnitude%10)
		magnitude /= 10
		if magnitude == 0 {
			break
		}
	}
	return append(to, buffer[at:]...)
}
