package pricing

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// slots is how many prices are kept at a time. The loader gives them out, and
// takes the oldest back; whoever had that looks its prices up again.
const slots = 64

// maxSafe is the greatest number up to which a double holds every whole number.
const maxSafe = 1<<53 - 1

// slot keeps prices, and what the latest estimate by them in doubles was made
// of, in micro-points.
type slot struct {
	prices        points.Prices
	sold, managed float64
}

var table [slots]slot

// exact is the latest exact estimate: total, sold and managed micro-points.
var exact [3]int64

// refused stands in place of points where an estimate cannot be had.
const refused = -1

// runPrices looks prices up for estimates in numbers. Arguments: slot,
// currency, country, deal type, day.
func runPrices(program *points.Program, arguments border.Fields) *points.Error {
	at, bad := arguments.Count("slot", 0)
	if bad != nil {
		return bad
	}
	in, bad := convertInput(&arguments)
	if bad != nil {
		return bad
	}
	prices, err := program.Prices(in)
	if err != nil {
		return border.At(err, "")
	}
	table[uint32(at)%slots] = slot{prices: prices}
	return nil
}

// estimateExact makes exact what an amount in minor units earns that so many
// partners manage. False before prices were looked up, and where a number
// leaves 64 bits.
func estimateExact(prices *points.Prices, amount, managers int64) bool {
	exact[0] = amount
	return managers >= 0 && managers <= 1<<31 && prices.EstimateAll(exact[:1], exact[1:2], exact[2:], managers) == 1
}

// estimate is estimateExact for numbers of JavaScript: it returns the
// micro-points, and refuses what is no whole number from 0 up to 2⁵³ − 1, as
// amount or as total.
func estimate(at uint32, amount float64, managers int64) float64 {
	s := &table[at%slots]
	if !estimateExact(&s.prices, minor(amount), managers) || exact[0] > maxSafe {
		return refused
	}
	s.sold, s.managed = float64(exact[1]), float64(exact[2])
	return float64(exact[0])
}

// minor is an amount that came as a double, below 0 where it is no whole
// number up to maxSafe.
func minor(amount float64) int64 {
	whole := int64(amount)
	if float64(whole) != amount || whole > maxSafe {
		return -1
	}
	return whole
}

// estimateRows puts the total in place of each amount of rows[:n], and what is
// sold and managed of it into the second and the third n of rows. It returns
// the number of the rows before the first that is refused.
func estimateRows(at uint32, rows []int64, managers int64) int {
	if managers < 0 || managers > 1<<31 {
		return 0
	}
	n := len(rows) / 3
	return table[at%slots].prices.EstimateAll(rows[:n], rows[n:2*n], rows[2*n:3*n], managers)
}
