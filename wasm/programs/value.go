package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

const tooMany = "there are too many"

func date(text string) (points.Date, bool) {
	date, err := points.ParseDate(text)
	return date, err == nil
}

func decimal(text string, least, most points.Points) (points.Points, bool) {
	number, err := points.ParsePoints(text)
	return number, err == nil && number >= least && number <= most
}

// whole reads a whole number from 0 up to most, of digits alone.
func whole(text string, most int) (int, bool) {
	number := 0
	for i := 0; i < len(text); i++ {
		digit := int(text[i]) - '0'
		if digit < 0 || digit > 9 {
			return 0, false
		}
		if number = number*10 + digit; number > most {
			return 0, false
		}
	}
	return number, text != ""
}

// ratio reads "2" or "3/2" and reduces it.
func ratio(text string) (points.Ratio, bool) {
	above, below, fraction := border.Cut(text, '/')
	if !fraction {
		below = "1"
	}
	num, ok1 := whole(above, maxRatioPart)
	den, ok2 := whole(below, maxRatioPart)
	if !ok1 || !ok2 || num == 0 || den == 0 {
		return points.Ratio{}, false
	}
	a, b := num, den
	for b != 0 {
		a, b = b, a%b
	}
	return points.Ratio{Num: int64(num / a), Den: int64(den / a)}, true
}

func validName(name string) bool {
	for i := 0; i < len(name); i++ {
		if c := name[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return name != "" && len(name) <= maxNameLength
}
