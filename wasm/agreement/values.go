package main

import (
	"math"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// unlikely are texts that are no value of any kind, or of few.
var unlikely = []string{
	"", " ", "0", "-", ".", "-.", "1.", ".5", "+1", "--1", "1e3", "1E-2", "0x10", "1,000", "1_000", "1.2.3", "NaN", "Infinity",
	"null", "undefined", "true", "١٢", "１２", "½", "1 ", " 1", "1\t", "\t", "\n", "\r\n", "\x00", "1\x00", "\x7f", "\\", "\\t", "a\\nb", "\"", "'",
	"\u2028", "\u00a0", "\ufeff", "\u202e12", "é", "e\u0301", "\U0001f600", "株式会社", "../..", "<b>", "a\tb\nc", "constructor", "__proto__", "toString",
}

// odd draws a text that hardly anything expects.
func (d draw) odd() string {
	switch d.IntN(20) {
	case 0:
		return strings.Repeat(pick(d, "9", "0", "x", "é", "\\", "\U0001f600"), d.within(30, 3000))
	case 1:
		return d.digits(d.within(17, 60))
	}
	return pick(d, unlikely...)
}

// amount draws a decimal: plain ones, borders and what is none.
func (d draw) amount() string {
	switch n := d.choose(550); {
	case n < 350:
		return d.digits(d.within(1, 7)) + "." + d.digits(2)
	case n < 550:
		return whole(int64(d.IntN(1_000_000)))
	case n < 700:
		return d.digits(d.within(1, 7)) + "." + d.digits(d.within(1, 6))
	case n < 780:
		// Past 2^53 a number of JavaScript is not exact any more.
		return d.digits(d.within(12, 16)) + pick(d, "", "."+d.digits(1), "."+d.digits(2))
	case n < 850:
		return d.digits(d.within(16, 19)) + pick(d, "", "."+d.digits(2))
	case n < 900:
		return d.border()
	case n < 950:
		return pick(d,
			"0", "0.00", "-0", "-0.00", "0000012.50", "0.005", "0.015", "0.01", "0.000001", "0.0000001", "0.0000000", "1.000000000000000000000000000",
			"100", "100.00", "88", "9007199254740991", "9007199254740992", "9007199254740993", "90071992547409.91", "90071992547409.93",
			"9223372036854775807", "9223372036854775808", "92233720368547758.07", "92233720368547758.08", "9223372036854.775807", "9223372036854.775808",
			"-9223372036854775808", "-9223372036854775809", "-92233720368547758.08", "-92233720368547758.09", "18446744073709551615",
			"18446744073709551616", "184467440737095516.16", "4294967295", "4294967296", "42949672.95", "42949672.96", "4294.967295", "4294.967296",
			"-1", "-0.01", "-1000.00")
	}
	return d.odd()
}

// border draws an amount of dollars around the one beyond which its points
// leave 64 bits, for the rates and multipliers that there are.
func (d draw) border() string {
	perCent := pick(d, int64(100), 200, 300, 500, 600, 800, 1000)
	amount := points.Money{Amount: math.MaxInt64/perCent + int64(d.within(-3, 3)), Currency: "USD"}
	return amount.String()
}

var (
	firstDays = []string{"2018-01-01", "2020-01-01", "2022-07-18", "2024-02-27", "2025-07-15", "2026-01-15"}
	leapDays  = []string{"2020-02-29", "2024-02-29", "2000-02-29", "1900-02-28", "0004-02-29", "9996-02-29", "2021-02-28"}
	noDays    = []string{"2021-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-32", "0000-01-01", "0000-12-31", "10000-01-01", "2024-1-1", "2024/01/01", "20240101", "2024-01-01T00:00:00Z", "2024-01-01 ", "-024-01-01", "２024-01-01", "today"}
	usualDays = [2]points.Date{mustDay("2017-06-01"), mustDay("2028-01-01")}
)

func mustDay(text string) points.Date {
	day, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return day
}

// day draws a day, mostly one of the years that the editions are of.
func (d draw) day() string {
	switch n := d.choose(920); {
	case n < 600:
		return points.Date(d.within(int(usualDays[0]), int(usualDays[1]))).String()
	case n < 720:
		return (mustDay(pick(d, firstDays...)) + points.Date(d.within(-1, 1))).String()
	case n < 800:
		return points.Date(d.within(int(points.MinDate), int(points.MaxDate))).String()
	case n < 860:
		return pick(d, leapDays...)
	case n < 920:
		return pick(d, "0001-01-01", "0001-01-02", "9999-12-30", "9999-12-31", "9999-01-01")
	case n < 960:
		return pick(d, noDays...)
	}
	return d.odd()
}

// usualDay draws a day that is one.
func (d draw) usualDay() string {
	return points.Date(d.within(int(usualDays[0]), int(usualDays[1]))).String()
}

var pricedCurrencies = []string{"AUD", "CAD", "COP", "EUR", "GBP", "JPY", "SGD", "USD", "ZAR"}

func (d draw) currency() string {
	switch n := d.choose(920); {
	case n < 920:
		return pick(d, pricedCurrencies...)
	case n < 960:
		return pick(d, "CHF", "BHD", "KWD", "CLF", "VND", "XXX", "AAA", "ZZZ")
	case n < 990:
		return pick(d, "usd", "Eur", "US", "USDX", "", "U\tD", "ÜS", "USD ", "\x00SD", "💶")
	}
	return d.odd()
}

func (d draw) country() string {
	switch n := d.choose(950); {
	case n < 800:
		return pick(d, "US", "DE", "FR", "JP", "GB", "IN", "BR", "CO", "SG", "TH", "AR", "VN")
	case n < 950:
		return string([]byte{byte('A' + d.IntN(26)), byte('A' + d.IntN(26))})
	case n < 985:
		return pick(d, "us", "De", "U", "USA", "", "U\n", "é", "@@", "[[", "株")
	}
	return d.odd()
}

func (d draw) dealType() string {
	if d.choose(970) < 970 {
		return pick(d, "sourced", "assisted")
	}
	return pick(d, "Sourced", "won", "", "managed", "sourced ", d.odd())
}

// mistyped draws what is no string.
func (d draw) mistyped() any {
	return pick[any](d, number("1"), number("0"), number("-1.5"), number("1e300"), true, false, list{}, object{}, list{"USD"})
}

// text draws a member as given, now and then missing, null or no string.
func (d draw) text(to object, name, value string) object {
	switch n := d.choose(988); {
	case n < 988:
		return to.with(name, value)
	case n < 993:
		return to
	case n < 996:
		return to.with(name, nil)
	}
	return to.with(name, d.mistyped())
}

// editionsOf are the first days of the editions of each program.
var editionsOf = map[string][]string{
	"mrr":    {"2018-01-01", "2020-01-01"},
	"points": {"2022-07-18", "2024-02-27", "2025-07-15", "2026-01-15"},
}

// rules adds a program and an edition to a question, or neither.
func (d draw) rules(to object) object {
	name := "points"
	switch n := d.choose(950); {
	case n < 700:
	case n < 850:
		to = d.text(to, "program", name)
	case n < 950:
		name = "mrr"
		to = d.text(to, "program", name)
	default:
		to = d.text(to, "program", pick(d, "", "x", "Points", "points ", "mrr\t2020-01-01", d.odd()))
	}
	switch n := d.choose(970); {
	case n < 750:
	case n < 970:
		to = d.text(to, "edition", pick(d, editionsOf[name]...))
	default:
		to = d.text(to, "edition", d.day())
	}
	return to
}
