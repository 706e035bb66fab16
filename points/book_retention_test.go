package points_test

import (
	"reflect"
	"testing"

	"github.com/tierboard/tierboard/points"
)

// quietBook gains two clients, sells more to one, loses the other, and then
// nothing happens any more.
var quietBook = []points.BookChange{
	{On: mustDate("2021-03-01"), Currency: "USD", Clients: 1, Start: 100_000},
	{On: mustDate("2021-05-01"), Currency: "EUR", Clients: 1, Start: 77_700},
	{On: mustDate("2023-02-01"), Currency: "USD", Expansion: 5_000},
	{On: mustDate("2023-03-01"), Currency: "USD", Start: 5_000},
	{On: mustDate("2024-06-01"), Currency: "EUR", Churn: 77_700},
	{On: mustDate("2024-07-01"), Currency: "EUR", Clients: -1, Start: -77_700},
}

// Months in which nothing happens are taken over from the month before, which
// must not show: a change of nothing makes a month be computed.
func TestRetentionOfQuietMonths(t *testing.T) {
	for _, name := range []string{"points", "mrr"} {
		t.Run(name, func(t *testing.T) {
			program, until := programNamed(t, name), mustDate("2060-01-15")
			var noisy []points.BookChange
			rest := quietBook
			for month := quietBook[0].On; month < until; month = month.EndOfMonth() + 1 {
				for len(rest) > 0 && rest[0].On == month {
					noisy, rest = append(noisy, rest[0]), rest[1:]
				}
				noisy = append(noisy, points.BookChange{On: month, Currency: "USD"})
			}
			want, err := program.BookRetention(noisy, until)
			if err != nil {
				t.Fatal(err)
			}
			got, err := program.BookRetention(quietBook, until)
			if err != nil {
				t.Fatal(err)
			}
			if len(want) < 400 || !reflect.DeepEqual(got, want) {
				t.Errorf("%d months, computed one by one %d; the last %s and %s", len(got), len(want), pretty(got[len(got)-1]), pretty(want[len(want)-1]))
			}
		})
	}
}

// A day in the year 9998 is 96,000 months ahead: those in which nothing happens
// take room in the history, and no work of their own.
func TestRetentionOfAFarYear(t *testing.T) {
	program := programNamed(t, "points")
	allocations := func(until points.Date) float64 {
		return testing.AllocsPerRun(1, func() {
			if _, err := program.BookRetention(quietBook, until); err != nil {
				t.Fatal(err)
			}
		})
	}
	near, far := allocations(mustDate("2030-01-01")), allocations(mustDate("9998-01-01"))
	if far > near+100 {
		t.Errorf("%.0f allocations for 2030, %.0f for 9998", near, far)
	}
}
