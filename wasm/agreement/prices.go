package main

import (
	"math"
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// The largest whole number that a number of JavaScript is exact for.
const maxSafe = 1<<53 - 1

// drawPrices draws a market and amounts in minor units, for estimates in numbers:
// of one amount, of one exactly, and of many at once.
func drawPrices(d draw) object {
	in := d.text(d.market(d.rules(nil)), "on", d.day())
	managers := d.IntN(10)
	if !d.tame && d.in(200) {
		managers = pick(d, -1, 1<<31-1, 1<<31, 1<<31-2, 1<<32, 1<<32+1, 8)
	}
	amounts := list{}
	for range d.within(0, 5) {
		amounts = append(amounts, whole(d.minorUnits()))
	}
	return in.with("managers", number(strconv.Itoa(managers))).with("amounts", amounts).with("floats", d.in(500))
}

func (d draw) minorUnits() int64 {
	switch n := d.choose(900); {
	case n < 600:
		return d.Int64N(100_000_000)
	case n < 800:
		return d.Int64N(maxSafe)
	case n < 900:
		return pick[int64](d, 0, 1, 2, 99, 100, 1<<32-1, 1<<32, 1<<32+1, maxSafe-1, maxSafe)
	case n < 950:
		return maxSafe/pick[int64](d, 50, 100, 300, 500, 1000) + int64(d.within(-2, 2))
	case n < 980:
		return math.MaxInt64/pick[int64](d, 1, 100, 300, 500, 1000) - int64(d.within(0, 3))
	}
	return pick[int64](d, maxSafe+1, maxSafe+2, math.MaxInt64, math.MinInt64, -1, -maxSafe)
}

func (n *natives) prices(question object) object {
	a := &arguments{of: question}
	rules := n.rules(a)
	in := points.EstimateInput{
		Amount: points.Money{Currency: points.Currency(a.text("currency"))}, Country: points.Country(a.text("country")),
		DealType: points.DealType(a.text("dealType")),
	}
	on := a.text("on")
	program := rules()
	in.On = a.day(on, "on")
	if a.bad == nil {
		_, err := program.Estimate(in)
		a.keep(err, "")
	}
	if a.bad != nil {
		return fault(a.bad)
	}
	managers, _ := strconv.Atoi(string(question.get("managers").(number)))
	floats := question.get("floats").(bool)
	one := func(amount, most int64, field string) (points.Estimate, *points.Error) {
		if amount < 0 || amount > most {
			return points.Estimate{}, invalid(field)
		}
		if managers < 0 || managers > math.MaxInt32 {
			return points.Estimate{}, invalid("managers")
		}
		in.Amount.Amount, in.Manage, in.OtherPartners = amount, managers > 0, max(managers-1, 0)
		earned, err := program.Estimate(in)
		if err != nil {
			return earned, &points.Error{Code: domain(err).Code, Field: field}
		}
		return earned, nil
	}
	numbers, exact, all := list{}, list{}, list{}
	var bad *points.Error
	for i, text := range question.get("amounts").(list) {
		amount, _ := strconv.ParseInt(text.(string), 10, 64)
		earned, refused := one(amount, maxSafe, "minorUnits")
		if refused == nil && earned.Total > maxSafe {
			refused = &points.Error{Code: points.CodeOverflow, Field: "minorUnits"}
		}
		numbers = append(numbers, answerMicro(earned, refused))
		earned, refused = one(amount, math.MaxInt64, "minorUnits")
		exact = append(exact, answerMicro(earned, refused))
		most := int64(math.MaxInt64)
		if floats {
			most = maxSafe
		}
		earned, refused = one(amount, most, "minorUnits["+strconv.Itoa(i)+"]")
		if bad == nil {
			bad = refused
		}
		all = append(all, answerMicro(earned, refused))
	}
	if managers < 0 || managers > math.MaxInt32 {
		bad = invalid("managers")
	}
	answer := object{
		{"decimals", number(strconv.Itoa(in.Amount.Currency.Exponent()))}, {"exact", exact}, {"numbers", numbers}, {"all", all},
	}
	if bad != nil {
		answer.set("all", fault(bad))
	}
	return answer
}

func answerMicro(earned points.Estimate, bad *points.Error) object {
	if bad != nil {
		return fault(bad)
	}
	return object{
		{"managed", whole(int64(earned.Managed))}, {"sold", whole(int64(earned.Sold))}, {"total", whole(int64(earned.Total))},
	}
}
