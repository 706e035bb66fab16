package border

import "github.com/tierboard/tierboard/points"

// Lines reads the lines of a request, one after the other.
type Lines struct{ Rest string }

// More reports whether there is another line.
func (l *Lines) More() bool { return l.Rest != "" }

// Count tells how many lines there are.
func (l *Lines) Count() int {
	count := 0
	for i := 0; i < len(l.Rest); i++ {
		if l.Rest[i] == '\n' || i == len(l.Rest)-1 {
			count++
		}
	}
	return count
}

// Next returns the fields of the next line, without its line feed.
func (l *Lines) Next() Fields {
	line, rest, _ := Cut(l.Rest, '\n')
	l.Rest = rest
	return Fields{line}
}

// Fields reads the fields of a line; those that are missing are empty.
type Fields struct{ Rest string }

// More reports whether anything is left of the line.
func (f *Fields) More() bool { return f.Rest != "" }

// Text reads a field as it is.
func (f *Fields) Text() string {
	field, rest, _ := Cut(f.Rest, '\t')
	f.Rest = rest
	return unescape(field)
}

// Flag reads "1" as true, and anything else as false.
func (f *Fields) Flag() bool { return f.Text() == "1" }

// Date reads an optional date; field names it in errors.
func (f *Fields) Date(field string) (points.Date, *points.Error) { return ReadDate(f.Text(), field) }

// Day reads a date that must be there.
func (f *Fields) Day(field string) (points.Date, *points.Error) {
	on, bad := f.Date(field)
	if bad == nil && on.IsZero() {
		bad = Invalid(field, "the day is missing: write it as YYYY-MM-DD")
	}
	return on, bad
}

// Points reads a number of points; absent is 0.
func (f *Fields) Points(field string) (points.Points, *points.Error) {
	return ReadPoints(f.Text(), field)
}

// Count reads a whole number from 0 to 2,147,483,647; absent is the default.
func (f *Fields) Count(field string, absent int32) (int32, *points.Error) {
	return ReadCount(f.Text(), field, absent)
}

// ReadDate reads the text of an optional date.
func ReadDate(text, field string) (points.Date, *points.Error) {
	if text == "" {
		return 0, nil
	}
	date, err := points.ParseDate(text)
	return date, At(err, field)
}

// ReadMoney reads the text of an amount of a currency.
func ReadMoney(text, field string, currency points.Currency) (points.Money, *points.Error) {
	money, err := points.ParseMoney(text, currency)
	bad := At(err, "")
	// An amount may be wrong because its currency is.
	if bad != nil && bad.Field != "currency" {
		bad.Field = field
	}
	return money, bad
}

// ReadPoints reads the text of a number of points; absent is 0.
func ReadPoints(text, field string) (points.Points, *points.Error) {
	if text == "" {
		return 0, nil
	}
	number, err := points.ParsePoints(text)
	return number, At(err, field)
}

// ReadCount reads the text of a whole number from 0 to 2,147,483,647; absent is
// the default.
func ReadCount(text, field string, absent int32) (int32, *points.Error) {
	if text == "" {
		return absent, nil
	}
	number, err := points.ParsePoints(text)
	if err != nil || number < 0 || number%points.Point != 0 || number/points.Point > 1<<31-1 {
		return 0, Invalid(field, "\""+text+"\" is not a whole number from 0 to 2147483647")
	}
	return int32(number / points.Point), nil
}

// Cut splits a text around the first separator.
func Cut(text string, separator byte) (before, after string, found bool) {
	for i := 0; i < len(text); i++ {
		if text[i] == separator {
			return text[:i], text[i+1:], true
		}
	}
	return text, "", false
}
