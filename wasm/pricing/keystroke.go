package pricing

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/programs"
)

// earned is the answer of the latest keystroke: total, sold and managed, in
// micro-points.
var earned [3]int64

// manageNot stands for "will not manage" in place of the number of others.
const manageNot = 1<<32 - 1

// keystroke is points.Program.Estimate for the program of that place, in numbers only
// and without allocating: the amount in minor units in two halves, codes as
// their letters packed into bytes ("DE" is 0x4445), the deal type 0 for
// sourced and 1 for assisted, and the day as a points.Date. It reports false
// for whatever is not right; the request "estimate" then tells what.
func keystroke(program, amountHigh, amountLow, currency, country, dealType, others, on uint32) bool {
	all := programs.All()
	if program >= uint32(len(all)) || others > 1<<31-1 && others != manageNot || on > uint32(points.MaxDate) {
		return false
	}
	letters := [...]byte{
		byte(currency >> 16), byte(currency >> 8), byte(currency), byte(country >> 8), byte(country),
	}
	in := points.EstimateInput{
		Amount:   points.Money{Amount: int64(uint64(amountHigh)<<32 | uint64(amountLow)), Currency: points.Currency(letters[:3])},
		Country:  points.Country(letters[3:]),
		DealType: points.DealSourced,
		On:       points.Date(on),
	}
	if dealType != 0 {
		in.DealType = points.DealAssisted
	}
	if others != manageNot {
		in.Manage, in.OtherPartners = true, int(others)
	}
	estimate, err := all[program].Estimate(in)
	if err != nil {
		return false
	}
	earned = [3]int64{int64(estimate.Total), int64(estimate.Sold), int64(estimate.Managed)}
	return true
}
