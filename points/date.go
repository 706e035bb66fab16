package points

// Date is a civil date in the program's time zone, counted in days: 1 is
// 0001-01-01 and 3652059 is 9999-12-31. The zero Date means "no date".
// Nothing in the engine is finer than a day (docs/rules.md, section 1).
type Date int32

// The first and the last day the engine knows.
const (
	MinDate Date = 1
	MaxDate Date = 3652059
)

const daysPer400Years = 146097

// NewDate returns the date of a proleptic Gregorian year (1 to 9999), month
// (1 to 12) and day, or an error where there is no such day.
func NewDate(year, month, day int) (Date, error) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, &Error{Code: CodeInvalid, Field: "date", Message: "no such day: want a year from 1 to 9999, a month and a day of it"}
	}
	return civil(year, month, day), nil
}

// ParseDate reads an ISO 8601 calendar date, YYYY-MM-DD.
func ParseDate(text string) (Date, error) {
	if len(text) != 10 || text[4] != '-' || text[7] != '-' {
		return 0, badDate(text)
	}
	year, ok1 := digits(text[0:4])
	month, ok2 := digits(text[5:7])
	day, ok3 := digits(text[8:10])
	if !ok1 || !ok2 || !ok3 {
		return 0, badDate(text)
	}
	date, err := NewDate(year, month, day)
	if err != nil {
		return 0, badDate(text)
	}
	return date, nil
}

func badDate(text string) error {
	return &Error{Code: CodeInvalid, Field: "date", Message: "\"" + text + "\" is not a date: write it as YYYY-MM-DD"}
}

func digits(text string) (int, bool) {
	n := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// civil counts days with years that begin in March, so that the leap day comes
// last (Howard Hinnant's days_from_civil, with our own epoch).
func civil(year, month, day int) Date {
	if month <= 2 {
		year--
	}
	era := year / 400
	yearOfEra := year - era*400
	shifted := month - 3
	if month <= 2 {
		shifted = month + 9
	}
	dayOfYear := (153*shifted+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Date(era*daysPer400Years + dayOfEra - 305)
}

// Civil returns the year, month (1 to 12) and day of the month.
func (d Date) Civil() (year, month, day int) {
	days := int(d) + 305
	era := days / daysPer400Years
	dayOfEra := days - era*daysPer400Years
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*shifted+2)/5 + 1
	month = shifted + 3
	if month > 12 {
		month -= 12
	}
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// IsZero reports whether d is "no date".
func (d Date) IsZero() bool { return d == 0 }

// String returns the date as YYYY-MM-DD, and "" for no date.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	return string(d.Append(make([]byte, 0, 10)))
}

// Append appends the date as YYYY-MM-DD.
func (d Date) Append(to []byte) []byte {
	year, month, day := d.Civil()
	return append(to,
		byte('0'+year/1000%10), byte('0'+year/100%10), byte('0'+year/10%10), byte('0'+year%10), '-',
		byte('0'+month/10), byte('0'+month%10), '-',
		byte('0'+day/10), byte('0'+day%10))
}

// AddMonths returns the same day n months on (n may be negative), clamped to
// the month's last day: 2024-02-29 plus 12 months is 2025-02-28. Results
// outside the calendar are clamped to MinDate and MaxDate.
func (d Date) AddMonths(n int) Date {
	year, month, day := d.Civil()
	months := year*12 + month - 1 + n
	year, month = months/12, months%12+1
	if months < 12 {
		return MinDate
	}
	if year > 9999 {
		return MaxDate
	}
	return civil(year, month, min(day, daysIn(year, month)))
}

// StartOfMonth returns the 1st of the date's month.
func (d Date) StartOfMonth() Date {
	_, _, day := d.Civil()
	return d - Date(day-1)
}

// EndOfMonth returns the last day of the date's month.
func (d Date) EndOfMonth() Date {
	year, month, day := d.Civil()
	return d + Date(daysIn(year, month)-day)
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
