package main

import "github.com/tierboard/tierboard/points"

// lines reads the lines of a request, one after the other.
type lines struct{ rest string }

func (l *lines) more() bool { return l.rest != "" }

// next returns the fields of the next line, without its line feed.
func (l *lines) next() fields {
	line, rest, _ := cut(l.rest, '\n')
	l.rest = rest
	return fields{line}
}

// fields reads the fields of a line; those that are missing are empty.
type fields struct{ rest string }

func (f *fields) text() string {
	field, rest, _ := cut(f.rest, '\t')
	f.rest = rest
	return unescape(field)
}

func (f *fields) flag() bool { return f.text() == "1" }

// date reads an optional date; field names it in errors.
func (f *fields) date(field string) (points.Date, *points.Error) {
	text := f.text()
	if text == "" {
		return 0, nil
	}
	date, err := points.ParseDate(text)
	return date, at(err, field)
}

// money reads an amount of a currency.
func (f *fields) money(field string, currency points.Currency) (points.Money, *points.Error) {
	money, err := points.ParseMoney(f.text(), currency)
	bad := at(err, "")
	// An amount may be wrong because its currency is.
	if bad != nil && bad.Field != "currency" {
		bad.Field = field
	}
	return money, bad
}

// points reads a number of points; absent is 0.
func (f *fields) points(field string) (points.Points, *points.Error) {
	text := f.text()
	if text == "" {
		return 0, nil
	}
	number, err := points.ParsePoints(text)
	return number, at(err, field)
}

// count reads a whole number from 0 to 2,147,483,647; absent is the default.
func (f *fields) count(field string, absent int32) (int32, *points.Error) {
	text := f.text()
	if text == "" {
		return absent, nil
	}
	number, err := points.ParsePoints(text)
	if err != nil || number < 0 || number%points.Point != 0 || number/points.Point > 1<<31-1 {
		return 0, invalid(field, "\""+text+"\" is not a whole number from 0 to 2147483647")
	}
	return int32(number / points.Point), nil
}

func invalid(field, message string) *points.Error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}

// at returns the engine's error with the field it is about, unless that is "".
func at(err error, field string) *points.Error {
	if err == nil {
		return nil
	}
	bad, ok := err.(*points.Error) //nolint:errorlint // the engine wraps nothing; errors.As would cost the browser reflection
	if !ok {
		bad = &points.Error{Code: "INTERNAL", Message: err.Error()}
	}
	if field != "" {
		bad.Field = field
	}
	return bad
}

func cut(text string, separator byte) (before, after string, found bool) {
	for i := 0; i < len(text); i++ {
		if text[i] == separator {
			return text[:i], text[i+1:], true
		}
	}
	return text, "", false
}

func unescape(field string) string {
	plain, _, found := cut(field, '\\')
	if !found {
		return field
	}
	text := append(make([]byte, 0, len(field)), plain...)
	for i := len(plain); i < len(field); i++ {
		c := field[i]
		if c == '\\' && i+1 < len(field) {
			i++
			switch c = field[i]; c {
			case 't':
				c = '\t'
			case 'n':
				c = '\n'
			}
		}
		text = append(text, c)
	}
	return string(text)
}
