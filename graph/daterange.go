package graph

import (
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// rangeMost is how many months a range of days spans at most.
const rangeMost = 120

// span reads a range of days, its presets counted from a day, given as the named
// argument.
func span(argument string, in model.DateRange, on points.Date) (from, to points.Date, err error) {
	switch {
	case in.Preset != nil && (in.From != nil || in.To != nil):
		return 0, 0, invalid(argument+".preset", "give a preset, or from and to, not both")
	case in.Preset != nil:
		from, to = preset(*in.Preset, on)
		return max(from, 1), max(to, 1), nil
	case in.From == nil || in.To == nil:
		return 0, 0, invalid(argument, "give a preset, or both from and to")
	}
	from, to = *in.From, *in.To
	switch {
	case to < from:
		return 0, 0, invalid(argument+".to", "the last day comes before the first: swap from and to")
	case from.AddMonths(rangeMost) < to && from.AddMonths(rangeMost) < points.MaxDate:
		return 0, 0, invalid(argument+".to", "ask for at most 10 years")
	}
	return from, to, nil
}

func preset(of model.DateRangePreset, on points.Date) (from, to points.Date) {
	month := on.StartOfMonth()
	_, number, _ := on.Civil()
	quarter, year := month.AddMonths(-((number - 1) % 3)), month.AddMonths(1-number)
	switch of {
	case model.DateRangePresetThisMonth:
		return month, on
	case model.DateRangePresetLastMonth:
		return month.AddMonths(-1), month - 1
	case model.DateRangePresetThisQuarter:
		return quarter, on
	case model.DateRangePresetLastQuarter:
		return quarter.AddMonths(-3), quarter - 1
	case model.DateRangePresetThisYear:
		return year, on
	case model.DateRangePresetLastYear:
		return year.AddMonths(-12), year - 1
	case model.DateRangePresetLast90Days:
		return on - 89, on
	case model.DateRangePresetLast12Months:
		return on.AddMonths(-12) + 1, on
	}
	return on - 29, on
}
