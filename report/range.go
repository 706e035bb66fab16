package report

import (
	"github.com/tierboard/tierboard/points"
)

// Preset is a range of days that moves with today.
type Preset string

// The presets. Those that begin with "this" end today.
const (
	Last30Days   Preset = "last_30_days"
	Last90Days   Preset = "last_90_days"
	ThisMonth    Preset = "this_month"
	LastMonth    Preset = "last_month"
	ThisQuarter  Preset = "this_quarter"
	LastQuarter  Preset = "last_quarter"
	ThisYear     Preset = "this_year"
	LastYear     Preset = "last_year"
	Last12Months Preset = "last_12_months"
)

// rangeMost is how many months a range spans at most.
const rangeMost = 120

// Range is a range of days: a preset, or two days, both included.
type Range struct {
	Preset *Preset      `json:"preset,omitempty"`
	From   *points.Date `json:"from,omitempty"`
	To     *points.Date `json:"to,omitempty"`
}

// check returns an error where the range is no range.
func (r Range) check() error {
	switch {
	case r.Preset != nil && (r.From != nil || r.To != nil):
		return invalid("range", "give a preset, or from and to, not both")
	case r.Preset != nil:
		if _, _, known := r.Preset.days(points.MinDate); !known {
			return invalid("range.preset", "there is no preset "+string(*r.Preset))
		}
		return nil
	case r.From == nil || r.To == nil:
		return invalid("range", "give a preset, or both from and to")
	case *r.To < *r.From:
		return invalid("range.to", "the last day comes before the first: swap from and to")
	case r.From.AddMonths(rangeMost) < *r.To && r.From.AddMonths(rangeMost) < points.MaxDate:
		return invalid("range.to", "ask for at most 10 years")
	}
	return nil
}

// Days returns the first and the last day of the range, seen from a day.
func (r Range) Days(today points.Date) (from, to points.Date) {
	if r.Preset != nil {
		from, to, _ = r.Preset.days(today)
		return from, to
	}
	return *r.From, *r.To
}

// days returns the preset's days, seen from a day; false for no preset.
func (p Preset) days(today points.Date) (from, to points.Date, known bool) {
	month := today.StartOfMonth()
	_, inYear, _ := today.Civil()
	quarter, year := month.AddMonths(-((inYear - 1) % 3)), month.AddMonths(-(inYear - 1))
	switch p {
	case Last30Days:
		return max(today-29, points.MinDate), today, true
	case Last90Days:
		return max(today-89, points.MinDate), today, true
	case Last12Months:
		return min(today.AddMonths(-12)+1, today), today, true
	case ThisMonth:
		return month, today, true
	case LastMonth:
		return month.AddMonths(-1), max(month-1, points.MinDate), true
	case ThisQuarter:
		return quarter, today, true
	case LastQuarter:
		return quarter.AddMonths(-3), max(quarter-1, points.MinDate), true
	case ThisYear:
		return year, today, true
	case LastYear:
		return year.AddMonths(-12), max(year-1, points.MinDate), true
	}
	return 0, 0, false
}
