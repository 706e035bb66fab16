package scalar_test

import (
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/tierboard/tierboard/graph/scalar"
	"github.com/tierboard/tierboard/points"
)

func written(m graphql.Marshaler) string {
	var text strings.Builder
	m.MarshalGQL(&text)
	return text.String()
}

// forms are the scalars: what is read and, if anything, what it is written as.
func TestForms(t *testing.T) {
	date := func(v any) (graphql.Marshaler, error) {
		d, err := scalar.UnmarshalDate(v)
		return scalar.MarshalDate(d), err
	}
	moment := func(v any) (graphql.Marshaler, error) {
		at, err := scalar.UnmarshalDateTime(v)
		return scalar.MarshalDateTime(at), err
	}
	number := func(v any) (graphql.Marshaler, error) {
		p, err := scalar.UnmarshalPoints(v)
		return scalar.MarshalPoints(p), err
	}
	decimal := func(v any) (graphql.Marshaler, error) {
		d, err := scalar.UnmarshalDecimal(v)
		return scalar.MarshalDecimal(d), err
	}
	currency := func(v any) (graphql.Marshaler, error) {
		c, err := scalar.UnmarshalCurrencyCode(v)
		return scalar.MarshalCurrencyCode(c), err
	}
	country := func(v any) (graphql.Marshaler, error) {
		c, err := scalar.UnmarshalCountryCode(v)
		return scalar.MarshalCountryCode(c), err
	}
	for _, c := range []struct {
		name string
		both func(any) (graphql.Marshaler, error)
		in   any
		// out is "" where the input is refused.
		out string
	}{
		{"a leap day", date, "2024-02-29", `"2024-02-29"`},
		{"no leap day", date, "2025-02-29", ""},
		{"a date with a time", date, "2025-01-01T00:00:00Z", ""},
		{"a date as a number", date, 20250101, ""},
		{"a moment", moment, "2025-01-15T06:30:00.123456Z", `"2025-01-15T06:30:00.123456Z"`},
		{"a moment elsewhere", moment, "2025-01-15T06:30:00+02:00", `"2025-01-15T04:30:00Z"`},
		{"a moment nowhere", moment, "2025-01-15T06:30:00", ""},
		{"points", number, "-3.333333", `"-3.333333"`},
		{"points with zeros", number, "3.500000", `"3.5"`},
		{"points too fine", number, "0.0000001", ""},
		{"points too many", number, "9223372036855", ""},
		{"points as a number", number, 3.5, ""},
		{"a decimal", decimal, "-1234.50", `"-1234.50"`},
		{"a decimal with an exponent", decimal, "1e3", ""},
		{"a decimal with groups", decimal, "1,234", ""},
		{"a decimal without digits", decimal, "-", ""},
		{"a decimal ending in its point", decimal, "1.", ""},
		{"a decimal beginning with its point", decimal, ".5", ""},
		{"a decimal with two points", decimal, "1.2.3", ""},
		{"a decimal without end", decimal, strings.Repeat("9", 65), ""},
		{"a currency", currency, "EUR", `"EUR"`},
		{"a currency in small letters", currency, "eur", ""},
		{"a country", country, "DE", `"DE"`},
		{"a country of three letters", country, "DEU", ""},
		{"null", country, nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, err := c.both(c.in)
			switch {
			case c.out == "" && err == nil:
				t.Errorf("it is read as %s", written(m))
			case c.out == "" && len(err.Error()) > 250:
				t.Errorf("a long error: %v", err)
			case c.out != "" && err != nil:
				t.Error(err)
			case c.out != "" && written(m) != c.out:
				t.Errorf("written as %s, want %s", written(m), c.out)
			}
		})
	}
}

func TestNothingIsNull(t *testing.T) {
	for name, m := range map[string]graphql.Marshaler{
		"no date": scalar.MarshalDate(0), "no moment": scalar.MarshalDateTime(time.Time{}),
		"no currency": scalar.MarshalCurrencyCode(""), "no country": scalar.MarshalCountryCode(points.Country("")),
	} {
		if text := written(m); text != "null" {
			t.Errorf("%s is %s", name, text)
		}
	}
}
