package points_test

import (
	"errors"
	"math"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
)

func TestParsePoints(t *testing.T) {
	for text, want := range map[string]points.Points{
		"0": 0, "-0": 0, "30": 30_000_000, "3.333333": 3_333_333, "-0.5": -500_000, "0.000001": 1, "007.10": 7_100_000,
		"1.0000000000": 1_000_000, "9223372036854.775807": math.MaxInt64, "-9223372036854.775808": math.MinInt64,
	} {
		if got, err := points.ParsePoints(text); err != nil || got != want {
			t.Errorf("%q: %d, %v; want %d", text, got, err, want)
		}
	}
	for text, want := range map[string]points.Code{
		"": points.CodeInvalid, "-": points.CodeInvalid, ".5": points.CodeInvalid, "5.": points.CodeInvalid, "+5": points.CodeInvalid,
		"1e3": points.CodeInvalid, "1,000": points.CodeInvalid, " 1": points.CodeInvalid, "1.2.3": points.CodeInvalid, "٣": points.CodeInvalid,
		"0.0000001": points.CodeInvalid, "--1": points.CodeInvalid, "0x10": points.CodeInvalid, "NaN": points.CodeInvalid,
		"9223372036854.775808": points.CodeOverflow, "-9223372036854.775809": points.CodeOverflow, "99999999999999999999999": points.CodeOverflow,
	} {
		_, err := points.ParsePoints(text)
		var bad *points.Error
		if !errors.As(err, &bad) || bad.Code != want || bad.Field != "points" {
			t.Errorf("%q: %v; want %s for points", text, err, want)
		}
	}
}

func TestMoneyHasTheDecimalsOfItsCurrency(t *testing.T) {
	for _, c := range []struct {
		text     string
		currency points.Currency
		amount   int64
		written  string
	}{
		{"1234.5", "USD", 123_450, "1234.50"},
		{"-0.05", "EUR", -5, "-0.05"},
		{"14400", "JPY", 14_400, "14400"},
		{"14400.00", "JPY", 14_400, "14400"},
		{"300300", "COP", 30_030_000, "300300.00"},
		{"1.5", "KWD", 1_500, "1.500"},
		{"0", "GBP", 0, "0.00"},
		{"92233720368547758.07", "USD", math.MaxInt64, "92233720368547758.07"},
		{"-92233720368547758.08", "USD", math.MinInt64, "-92233720368547758.08"},
	} {
		money, err := points.ParseMoney(c.text, c.currency)
		if err != nil || money.Amount != c.amount || money.String() != c.written {
			t.Errorf("%s %s: %d %q, %v; want %d %q", c.text, c.currency, money.Amount, money, err, c.amount, c.written)
		}
	}
	for _, c := range []struct {
		text     string
		currency points.Currency
		field    string
	}{
		{"0.5", "JPY", "amount"}, {"0.001", "USD", "amount"}, {"1", "usd", "currency"}, {"1", "", "currency"}, {"1", "EURO", "currency"},
	} {
		_, err := points.ParseMoney(c.text, c.currency)
		var bad *points.Error
		if !errors.As(err, &bad) || bad.Field != c.field {
			t.Errorf("%s %s: %v; want an error for %s", c.text, c.currency, err, c.field)
		}
	}
}

func TestAddingPointsDoesNotWrap(t *testing.T) {
	for _, c := range []struct {
		a, b points.Points
		fits bool
	}{
		{math.MaxInt64, 0, true},
		{math.MaxInt64, 1, false},
		{math.MinInt64, -1, false},
		{math.MinInt64, 0, true},
		{math.MinInt64, math.MaxInt64, true},
		{math.MinInt64, math.MinInt64, false},
		{math.MaxInt64, math.MaxInt64, false},
		{-5, 5, true},
	} {
		if sum, err := c.a.Add(c.b); (err == nil) != c.fits || c.fits && sum != c.a+c.b {
			t.Errorf("%d + %d: %d, %v; want fits %v", c.a, c.b, sum, err, c.fits)
		}
	}
}

var decimalForm = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)

// FuzzParseDecimal compares with big.Rat: what has the form and fits is read
// exactly, all else is refused, and what is written is read back.
func FuzzParseDecimal(f *testing.F) {
	for _, text := range []string{"0", "-0.5", "3.333333", "9223372036854.775807", "-9223372036854.775808", "1.", ".1", "1e3", "00.10", "1.0000000"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := points.ParsePoints(text)
		want, fits := new(big.Rat), false
		if decimalForm.MatchString(text) {
			want.SetString(text)
			want.Mul(want, big.NewRat(1_000_000, 1))
			fits = want.IsInt() && want.Num().IsInt64()
		}
		if fits != (err == nil) {
			t.Fatalf("%q: %v; want fits %v", text, err, fits)
		}
		if !fits {
			return
		}
		if want.Num().Int64() != int64(got) {
			t.Fatalf("%q: %d; want %v", text, got, want)
		}
		written := got.String()
		if again, err := points.ParsePoints(written); err != nil || again != got {
			t.Fatalf("%d is written %q and read %d, %v", got, written, again, err)
		}
		if strings.Contains(written, ".") && strings.HasSuffix(written, "0") || strings.HasPrefix(written, "-0") && got == 0 {
			t.Fatalf("%q is not the shortest form of %d", written, got)
		}
		money := points.Money{Amount: int64(got), Currency: "USD"}
		if again, err := points.ParseMoney(money.String(), "USD"); err != nil || again != money {
			t.Fatalf("%d cents are written %q and read %v, %v", got, money, again, err)
		}
	})
}
