package commission

import (
	"fmt"

	"github.com/tierboard/tierboard/points"
)

// Quarter is a calendar quarter, by its first day.
type Quarter points.Date

// QuarterOf returns the quarter that a day lies in.
func QuarterOf(on points.Date) Quarter {
	_, month, _ := on.Civil()
	return Quarter(on.StartOfMonth().AddMonths(-((month - 1) % 3)))
}

// ParseQuarter reads what String writes.
func ParseQuarter(text string) (Quarter, bool) {
	var year, number int
	if n, err := fmt.Sscanf(text, "%4dq%1d", &year, &number); n != 2 || err != nil {
		return 0, false
	}
	from, err := points.NewDate(year, 3*number-2, 1)
	q := Quarter(from)
	return q, err == nil && q.String() == text
}

// String returns the quarter as 2025q1.
func (q Quarter) String() string {
	year, month, _ := q.From().Civil()
	return fmt.Sprintf("%04dq%d", year, (month+2)/3)
}

// From is the quarter's first day.
func (q Quarter) From() points.Date { return points.Date(q) }

// To is the quarter's last day.
func (q Quarter) To() points.Date { return q.From().AddMonths(2).EndOfMonth() }

// PayoutOn is the day on which the quarter's statement is paid.
func (q Quarter) PayoutOn() points.Date { return min(q.To()+payoutDays, points.MaxDate) }
