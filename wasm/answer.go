package main

import "github.com/tierboard/tierboard/points"

// answer is the text of an answer while it is written.
type answer struct{ text []byte }

// line begins a line with its first field.
func (a *answer) line(first string) {
	if len(a.text) > 0 {
		a.text = append(a.text, '\n')
	}
	a.text = appendEscaped(a.text, first)
}

func (a *answer) field(text string) {
	a.text = appendEscaped(append(a.text, '\t'), text)
}

func (a *answer) flag(set bool) {
	if set {
		a.field("1")
	} else {
		a.field("0")
	}
}

// date writes YYYY-MM-DD, and "" for no date.
func (a *answer) date(date points.Date) {
	a.text = append(a.text, '\t')
	if !date.IsZero() {
		a.text = date.Append(a.text)
	}
}

// points writes a decimal; values on other scales of a millionth likewise.
func (a *answer) points(value points.Points) {
	a.text = value.Append(append(a.text, '\t'))
}

func (a *answer) count(number int) { a.field(wholeNumber(int64(number))) }

// ratio writes "2" or "1/2".
func (a *answer) ratio(ratio points.Ratio) {
	text := wholeNumber(ratio.Num)
	if ratio.Den != 1 {
		text += "/" + wholeNumber(ratio.Den)
	}
	a.field(text)
}

// wholeNumber stands in for package strconv: an amount of a currency without
// decimals.
func wholeNumber(number int64) string { return points.Money{Amount: number, Currency: "JPY"}.String() }

func (a *answer) fault(bad *points.Error) {
	a.text = a.text[:0]
	a.line("error")
	a.field(string(bad.Code))
	a.field(bad.Message)
	a.field(bad.Field)
	a.field(bad.Event)
	a.field(bad.Other)
}

func appendEscaped(to []byte, text string) []byte {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '\t':
			to = append(to, '\\', 't')
		case '\n':
			to = append(to, '\\', 'n')
		case '\\':
			to = append(to, '\\', '\\')
		default:
			to = append(to, c)
		}
	}
	return to
}
