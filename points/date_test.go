package points_test

import (
	"testing"
	"time"

	"github.com/tierboard/tierboard/points"
)

func TestAddMonthsKeepsTheDayOrTakesTheLast(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2024-02-29", 12, "2025-02-28"},
		{"2023-02-28", 12, "2024-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2023-08-31", 6, "2024-02-29"},
		{"2024-12-31", 2, "2025-02-28"},
		{"2024-03-31", -1, "2024-02-29"},
		{"2024-01-15", -1, "2023-12-15"},
		{"2024-01-15", -25, "2021-12-15"},
		{"2024-05-17", 0, "2024-05-17"},
		{"9999-06-01", 12, "9999-12-31"},
		{"0001-06-01", -12, "0001-01-01"},
	} {
		if got := mustDate(c.from).AddMonths(c.months); got.String() != c.want {
			t.Errorf("%s and %d months: %v; want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestParseDateWantsARealDay(t *testing.T) {
	for _, text := range []string{
		"", "2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-1", "24-01-01", "2024/01/01",
		"2024-01-01 ", "0000-01-01", "2024-01-1x", "+024-01-01", "2024-01-01T00:00:00Z",
	} {
		if got, err := points.ParseDate(text); err == nil {
			t.Errorf("%q is read as %v", text, got)
		}
	}
	if got := points.MaxDate.String(); got != "9999-12-31" {
		t.Errorf("the last day is %s", got)
	}
	if got := points.MinDate.String(); got != "0001-01-01" {
		t.Errorf("the first day is %s", got)
	}
}

// FuzzDate compares every operation with package time.
func FuzzDate(f *testing.F) {
	f.Add(int32(1), int16(12))
	f.Add(int32(738_946), int16(-12)) // 2024-02-29
	f.Add(int32(3_652_059), int16(1))
	f.Add(int32(693_595), int16(1)) // 1899-12-31
	epoch := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, day int32, months int16) {
		if day < int32(points.MinDate) || day > int32(points.MaxDate) {
			return
		}
		date, want := points.Date(day), epoch.AddDate(0, 0, int(day)-1)
		year, month, dayOfMonth := date.Civil()
		if year != want.Year() || month != int(want.Month()) || dayOfMonth != want.Day() {
			t.Fatalf("day %d is %d-%d-%d; want %v", day, year, month, dayOfMonth, want)
		}
		if made, err := points.NewDate(year, month, dayOfMonth); err != nil || made != date {
			t.Fatalf("%d-%d-%d is day %d, %v; want %d", year, month, dayOfMonth, made, err, day)
		}
		if text := date.String(); text != want.Format(time.DateOnly) || mustDate(text) != date {
			t.Fatalf("%q, read back %d; want %v and %d", text, mustDate(text), want, day)
		}
		first := time.Date(year, want.Month(), 1, 0, 0, 0, 0, time.UTC)
		if got := date.StartOfMonth().String(); got != first.Format(time.DateOnly) {
			t.Fatalf("%v begins its month on %s; want %v", date, got, first)
		}
		if got := date.EndOfMonth().String(); got != first.AddDate(0, 1, -1).Format(time.DateOnly) {
			t.Fatalf("%v ends its month on %s", date, got)
		}
		target := first.AddDate(0, int(months), 0)
		last := target.AddDate(0, 1, -1)
		shifted := target.AddDate(0, 0, min(dayOfMonth, last.Day())-1)
		switch got := date.AddMonths(int(months)); {
		case shifted.Year() < 1:
			if got != points.MinDate {
				t.Fatalf("%v and %d months is %v; want the first day", date, months, got)
			}
		case shifted.Year() > 9999:
			if got != points.MaxDate {
				t.Fatalf("%v and %d months is %v; want the last day", date, months, got)
			}
		case got.String() != shifted.Format(time.DateOnly):
			t.Fatalf("%v and %d months is %v; want %v", date, months, got, shifted)
		}
	})
}

// TestTextFormsRoundTrip: dates and points go through JSON and back.
func TestTextFormsRoundTrip(t *testing.T) {
	for _, date := range []points.Date{0, points.MinDate, mustDate("2024-02-29"), points.MaxDate} {
		text, err := date.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		again := points.Date(7)
		if err := again.UnmarshalText(text); err != nil || again != date {
			t.Errorf("%v is written %q and read %v, %v", date, text, again, err)
		}
	}
	for _, value := range []points.Points{0, 1, -1, points.Point, -3_333_333} {
		text, err := value.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		again := points.Points(7)
		if err := again.UnmarshalText(text); err != nil || again != value {
			t.Errorf("%v is written %q and read %v, %v", value, text, again, err)
		}
	}
}
