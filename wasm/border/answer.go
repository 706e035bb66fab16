package border

import "github.com/tierboard/tierboard/points"

// Answer is the text of an answer while it is written.
type Answer struct{ text []byte }

// Line begins a line with its first field.
func (a *Answer) Line(first string) {
	if len(a.text) > 0 {
		a.text = append(a.text, '\n')
	}
	a.text = appendEscaped(a.text, first)
}

// Field adds a field to the line, as all methods below do.
func (a *Answer) Field(text string) {
	a.text = appendEscaped(append(a.text, '\t'), text)
}

// Flag writes "1" or "0".
func (a *Answer) Flag(set bool) {
	if set {
		a.Field("1")
	} else {
		a.Field("0")
	}
}

// Date writes YYYY-MM-DD, and "" for no date.
func (a *Answer) Date(date points.Date) {
	a.text = append(a.text, '\t')
	if !date.IsZero() {
		a.text = date.Append(a.text)
	}
}

// Points writes a decimal; values on other scales of a millionth likewise.
func (a *Answer) Points(value points.Points) {
	a.text = value.Append(append(a.text, '\t'))
}

// Count writes a whole number.
func (a *Answer) Count(number int) { a.Field(WholeNumber(int64(number))) }

// Ratio writes "2" or "1/2".
func (a *Answer) Ratio(ratio points.Ratio) {
	text := WholeNumber(ratio.Num)
	if ratio.Den != 1 {
		text += "/" + WholeNumber(ratio.Den)
	}
	a.Field(text)
}

// Fault replaces whatever was written by an error.
func (a *Answer) Fault(bad *points.Error) {
	a.text = a.text[:0]
	a.Line("error")
	a.Field(string(bad.Code))
	a.Field(bad.Message)
	a.Field(bad.Field)
	a.Field(bad.Event)
	a.Field(bad.Other)
}

// WholeNumber writes a number in decimal digits. It stands in for package
// strconv: an amount of a currency without decimals.
func WholeNumber(number int64) string { return points.Money{Amount: number, Currency: "JPY"}.String() }
