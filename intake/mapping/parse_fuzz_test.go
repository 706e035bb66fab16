package mapping

import (
	"math/big"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
)

func TestReadDate(t *testing.T) {
	cases := []struct{ form, text, want string }{
		{"yyyy-MM-dd", "2024-02-29", "2024-02-29"},
		{"yyyy-MM-dd", "2023-02-29", ""},
		{"yyyy-MM-dd", "2024-2-9", ""},
		{"yyyy-MM-dd", "2024-02-29 ", ""},
		{"dd-MM-yy", "20-10-16", "2016-10-20"},
		{"dd-MM-yy", "20-10-70", "1970-10-20"},
		{"dd-MM-yy", "20-10-69", "2069-10-20"},
		{"dd-MM-yy", "20-10-2016", ""},
		{"d.M.yyyy", "1.2.2024", "2024-02-01"},
		{"d.M.yyyy", "01.12.2024", "2024-12-01"},
		{"dd MMM yyyy", "05 Mar 2024", "2024-03-05"},
		{"MMM d, yyyy", "september 5, 2024", "2024-09-05"},
		{"MMM d, yyyy", "Spt 5, 2024", ""},
		{"yyyyMMdd", "20240131", "2024-01-31"},
		{"yyyy-MM-dd'T'HH:mm:ss'Z'", "2024-01-31T23:59:59Z", "2024-01-31"},
		{"yyyy-MM-dd HH:mm", "2024-01-31 25:00", ""},
		{"MM/dd/yyyy", "13/01/2024", ""},
		{"yyyy-MM-dd", "0000-01-01", ""},
		{"yyyy-MM-dd", "", ""},
	}
	for _, c := range cases {
		t.Run(c.form+" "+c.text, func(t *testing.T) {
			format, message := parseDateFormat(c.form)
			if message != "" {
				t.Fatal(message)
			}
			format.pivot = 1970
			date, ok := readDate(c.text, []dateFormat{format})
			if date.String() != c.want || ok != (c.want != "") {
				t.Errorf("%s, %v, want %q", date, ok, c.want)
			}
		})
	}
}

func TestReadUnits(t *testing.T) {
	rat := func(text string) *big.Rat {
		if text == "" {
			return nil
		}
		number, _ := new(big.Rat).SetString(text)
		return number
	}
	german := numberForm{decimal: ',', group: '.'}
	cases := []struct {
		name, text       string
		form             numberForm
		multiply, divide string
		want             int64
		wrong            string
	}{
		{name: "whole", text: "12", form: plainNumber, want: 1200},
		{name: "decimals", text: "12.5", form: plainNumber, want: 1250},
		{name: "zeros beyond the unit", text: "12.5000", form: plainNumber, want: 1250},
		{name: "negative", text: "-12.34", form: plainNumber, want: -1234},
		{name: "minus sign", text: "−1", form: plainNumber, want: -100},
		{name: "plus", text: "+1", form: plainNumber, want: 100},
		{name: "groups", text: "1.234.567,89", form: german, want: 123456789},
		{name: "no groups where they could be", text: "1234567,89", form: german, want: 123456789},
		{name: "half down to even", text: "0.30", form: plainNumber, divide: "12", want: 2},
		{name: "half up to even", text: "0.42", form: plainNumber, divide: "12", want: 4},
		{name: "half to even, negative", text: "-0.30", form: plainNumber, divide: "12", want: -2},
		{name: "not quite half", text: "1054", form: plainNumber, divide: "12", want: 8783},
		{name: "multiplied, then divided, rounded once", text: "1", form: plainNumber, multiply: "2", divide: "3", want: 67},
		{name: "a fraction for a factor", text: "100", form: plainNumber, multiply: "0.125", want: 1250},
		{name: "the largest", text: "92233720368547758.07", form: plainNumber, want: 9223372036854775807},
		{name: "too large", text: "92233720368547758.08", form: plainNumber, wrong: "is too large"},
		{name: "too many decimals", text: "0.001", form: plainNumber, wrong: "has more than the 2 decimals possible here"},
		{name: "a group of two", text: "1.23", form: german, wrong: "is not a number"},
		{name: "a group at the front", text: ".123,00", form: german, wrong: "is not a number"},
		{name: "groups behind the decimal sign", text: "1,234.567", form: german, wrong: "is not a number"},
		{name: "nothing behind the decimal sign", text: "1.", form: plainNumber, wrong: "is not a number"},
		{name: "nothing before it", text: ".5", form: plainNumber, wrong: "is not a number"},
		{name: "a word", text: "ten", form: plainNumber, wrong: "is not a number"},
		{name: "an exponent", text: "1e3", form: plainNumber, wrong: "is not a number"},
		{name: "only a sign", text: "-", form: plainNumber, wrong: "is not a number"},
		{name: "other digits", text: "١٢", form: plainNumber, wrong: "is not a number"},
		{name: "very long", text: strings.Repeat("1", 1000), form: plainNumber, wrong: "is not a number"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			with := conversion{numbers: c.form, multiply: rat(c.multiply), divide: rat(c.divide)}
			got, _, wrong := with.units(c.text, 2)
			if c.wrong == "" && (got != c.want || wrong != "") || c.wrong != "" && !strings.HasPrefix(wrong, c.wrong) {
				t.Errorf("%d, %q, want %d, %q", got, wrong, c.want, c.wrong)
			}
		})
	}
}

// FuzzDate holds that a date that is read is a day, and that every ISO date
// reads as itself.
func FuzzDate(f *testing.F) {
	f.Add("dd-MM-yy", "20-10-16", 1970)
	f.Add("d MMM yyyy", "5 March 2024", 2000)
	f.Add("yyyy-MM-dd'T'HH:mm:ss", "2024-01-31T23:59:59", 1)
	f.Fuzz(func(t *testing.T, form, text string, pivot int) {
		if pivot < 1 || pivot > 9899 {
			return
		}
		format, message := parseDateFormat(form)
		if message != "" {
			return
		}
		format.pivot = pivot
		date, ok := format.read(text)
		if ok && (date < points.MinDate || date > points.MaxDate) || !ok && date != 0 {
			t.Fatalf("%q as %q is %d, %v", text, form, date, ok)
		}
		if ok {
			if again, same := readDate(date.String(), isoDates); !same || again != date {
				t.Fatalf("%s reads as %s", date, again)
			}
		}
	})
}

// FuzzNumber holds the quick way of reading amounts to the exact one.
func FuzzNumber(f *testing.F) {
	f.Add("1054", byte('.'), byte(0), int64(12), 2)
	f.Add("1.234,56", byte(','), byte('.'), int64(1), 2)
	f.Add("999999999999999", byte('.'), byte(0), int64(7), 0)
	f.Fuzz(func(t *testing.T, text string, decimal, group byte, divide int64, scale int) {
		if decimal != '.' && decimal != ',' || group == decimal || group >= '0' && group <= '9' || group == '-' || group >= 0x80 || divide < 1 || scale < 0 || scale > 6 {
			return
		}
		form := numberForm{decimal, group}
		divisor := big.NewRat(divide, 1)
		number, message := readNumber(text, form)
		quick, ok := quickUnits(text, form, divisor, scale)
		if !ok {
			return
		}
		if message != "" {
			t.Fatalf("%q is read quickly as %d, and exactly not: %s", text, quick, message)
		}
		units, _, fits := toUnits(number.Quo(number, divisor), scale)
		if !fits || units != quick {
			t.Fatalf("%q ÷ %d is %d quickly, %d exactly", text, divide, quick, units)
		}
	})
}
