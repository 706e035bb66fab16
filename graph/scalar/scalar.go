// Package scalar writes and reads the scalars of the API. All are strings of
// one exact form; what does not have it is refused with a message that says
// how to mend it. A zero date, currency or country is written as null.
package scalar

import (
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/tierboard/tierboard/points"
)

// A longer text is none of our numbers and is not repeated in errors.
const longest = 64

// MarshalDate writes YYYY-MM-DD, and null for no date.
func MarshalDate(date points.Date) graphql.Marshaler {
	if date.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(date.String())
}

// UnmarshalDate reads YYYY-MM-DD.
func UnmarshalDate(value any) (points.Date, error) {
	text, err := textOf(value, "a date such as \"2026-01-15\"")
	if err != nil {
		return 0, err
	}
	return points.ParseDate(text)
}

// MarshalDateTime writes RFC 3339 in UTC.
func MarshalDateTime(at time.Time) graphql.Marshaler {
	if at.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(at.UTC().Format(time.RFC3339Nano))
}

// UnmarshalDateTime reads RFC 3339 with a time zone.
func UnmarshalDateTime(value any) (time.Time, error) {
	text, err := textOf(value, "a moment such as \"2026-01-15T06:30:00Z\"")
	if err != nil {
		return time.Time{}, err
	}
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil || at.Year() < 1 || at.Year() > 9999 {
		return time.Time{}, invalid("\"" + text + "\" is not a moment: write it as 2026-01-15T06:30:00Z")
	}
	return at.UTC(), nil
}

// MarshalPoints writes the shortest exact decimal.
func MarshalPoints(p points.Points) graphql.Marshaler { return graphql.MarshalString(p.String()) }

// UnmarshalPoints reads a decimal with up to six decimals.
func UnmarshalPoints(value any) (points.Points, error) {
	text, err := textOf(value, "a number of points such as \"3.333333\"")
	if err != nil {
		return 0, err
	}
	return points.ParsePoints(text)
}

// MarshalDecimal writes a decimal as it is.
func MarshalDecimal(text string) graphql.Marshaler { return graphql.MarshalString(text) }

// UnmarshalDecimal reads a decimal number and keeps it as it was written.
func UnmarshalDecimal(value any) (string, error) {
	text, err := textOf(value, "a decimal number such as \"1234.50\"")
	if err != nil {
		return "", err
	}
	if !isDecimal(text) {
		return "", invalid("\"" + text + "\" is not a decimal number: write digits with a point, such as \"1234.50\"")
	}
	return text, nil
}

func isDecimal(text string) bool {
	if len(text) > 0 && text[0] == '-' {
		text = text[1:]
	}
	digits, point := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' && !point && digits > 0 && i < len(text)-1:
			point = true
		default:
			return false
		}
	}
	return digits > 0
}

// MarshalCurrencyCode writes an ISO 4217 code, and null for none.
func MarshalCurrencyCode(c points.Currency) graphql.Marshaler {
	if c == "" {
		return graphql.Null
	}
	return graphql.MarshalString(string(c))
}

// UnmarshalCurrencyCode reads an ISO 4217 code.
func UnmarshalCurrencyCode(value any) (points.Currency, error) {
	text, err := textOf(value, "a currency code such as \"EUR\"")
	if err != nil {
		return "", err
	}
	if code := points.Currency(text); code.Valid() {
		return code, nil
	}
	return "", invalid("\"" + text + "\" is not an ISO 4217 code: write three capitals, such as \"EUR\"")
}

// MarshalCountryCode writes an ISO 3166-1 alpha-2 code, and null for none.
func MarshalCountryCode(c points.Country) graphql.Marshaler {
	if c == "" {
		return graphql.Null
	}
	return graphql.MarshalString(string(c))
}

// UnmarshalCountryCode reads an ISO 3166-1 alpha-2 code.
func UnmarshalCountryCode(value any) (points.Country, error) {
	text, err := textOf(value, "a country code such as \"DE\"")
	if err != nil {
		return "", err
	}
	if code := points.Country(text); code.Valid() {
		return code, nil
	}
	return "", invalid("\"" + text + "\" is not an ISO 3166-1 code: write two capitals, such as \"DE\"")
}

func textOf(value any, want string) (string, error) {
	text, ok := value.(string)
	if !ok {
		return "", invalid("write " + want + ", as a string in quotes")
	}
	if len(text) > longest {
		return "", invalid("the text is too long: write " + want)
	}
	return text, nil
}

func invalid(message string) error {
	return &points.Error{Code: points.CodeInvalid, Message: message}
}
