package report

import (
	"strconv"
	"time"

	"github.com/tierboard/tierboard/points"
)

// ColumnType says how the values of a column are written.
type ColumnType string

// The types of columns. All but Text are safe in a spreadsheet as they are.
const (
	// Text is any text.
	Text ColumnType = "text"
	// Day is a date, YYYY-MM-DD.
	Day ColumnType = "day"
	// Moment is a time, RFC 3339 in UTC.
	Moment ColumnType = "moment"
	// Amount is a decimal amount of money; a column beside it tells its
	// currency, or its header does.
	Amount ColumnType = "amount"
	// PointsOf is a signed decimal number of points.
	PointsOf ColumnType = "points"
	// Number is a decimal number.
	Number ColumnType = "number"
	// Flag is "yes" or "no".
	Flag ColumnType = "flag"
)

// Column is a column of a report.
type Column struct {
	// Key names the column for programs and never changes.
	Key string
	// Header names it for people, in English.
	Header string
	Type   ColumnType
}

// numeric reports whether the values are decimal numbers.
func (c Column) numeric() bool {
	return c.Type == Amount || c.Type == PointsOf || c.Type == Number
}

func flag(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

func moment(at time.Time) string { return at.UTC().Format(time.RFC3339Nano) }

func number(n int64) string { return strconv.FormatInt(n, 10) }

// fraction writes a ratio as a whole number or as "3/2".
func fraction(ratio points.Ratio) string {
	switch ratio.Den {
	case 0:
		return ""
	case 1:
		return number(ratio.Num)
	}
	return number(ratio.Num) + "/" + number(ratio.Den)
}

// amountIn is an amount and its currency, two cells; both empty where there is
// no currency.
func amountIn(amount int64, currency points.Currency) (string, string) {
	if currency == "" {
		return "", ""
	}
	return points.Money{Amount: amount, Currency: currency}.String(), string(currency)
}
