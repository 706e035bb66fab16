package pricing

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// runEstimate answers F26. Arguments: amount, currency, country, deal type,
// whether the partner will manage, number of other partners, day. Answer: a
// line with the total, sold and managed points.
func runEstimate(program *points.Program, arguments border.Fields, a *border.Answer) *points.Error {
	amount := arguments.Text()
	in := points.EstimateInput{
		Amount:   points.Money{Currency: points.Currency(arguments.Text())},
		Country:  points.Country(arguments.Text()),
		DealType: points.DealType(arguments.Text()),
		Manage:   arguments.Flag(),
	}
	others, bad := arguments.Count("otherPartners", 0)
	if bad != nil {
		return bad
	}
	in.OtherPartners = int(others)
	if in.On, bad = arguments.Date("on"); bad != nil {
		return bad
	}
	if in.Amount, bad = border.ReadMoney(amount, "amount", in.Amount.Currency); bad != nil {
		return bad
	}
	estimate, err := program.Estimate(in)
	if err != nil {
		return border.At(err, "")
	}
	writeEstimate(estimate, a)
	return nil
}

// runToPoints answers F27, currency to points. Arguments: sold value, managed
// value and those of convertInput. Answer: as of runEstimate.
func runToPoints(program *points.Program, arguments border.Fields, a *border.Answer) *points.Error {
	sold, managed := arguments.Text(), arguments.Text()
	in, bad := convertInput(&arguments)
	if bad != nil {
		return bad
	}
	soldValue, bad := border.ReadMoney(sold, "soldValue", in.Currency)
	if bad != nil {
		return bad
	}
	managedValue, bad := border.ReadMoney(managed, "managedValue", in.Currency)
	if bad != nil {
		return bad
	}
	estimate, err := program.ConvertToPoints(in, soldValue.Amount, managedValue.Amount)
	if err != nil {
		return border.At(err, "")
	}
	writeEstimate(estimate, a)
	return nil
}

// runToMoney answers F27, points to currency. Arguments: sold points, managed
// points and those of convertInput. Answer: a line with the sold value and the
// managed value.
func runToMoney(program *points.Program, arguments border.Fields, a *border.Answer) *points.Error {
	soldPoints, bad := arguments.Points("soldPoints")
	if bad != nil {
		return bad
	}
	managedPoints, bad := arguments.Points("managedPoints")
	if bad != nil {
		return bad
	}
	in, bad := convertInput(&arguments)
	if bad != nil {
		return bad
	}
	if !in.Currency.Valid() {
		_, err := points.ParseMoney("0", in.Currency)
		return border.At(err, "")
	}
	values, err := program.ConvertToMoney(in, soldPoints, managedPoints)
	if err != nil {
		return border.At(err, "")
	}
	a.Line(values.Sold.String())
	a.Field(values.Managed.String())
	return nil
}

// convertInput reads the currency, the country, the deal type and the day.
func convertInput(arguments *border.Fields) (points.ConvertInput, *points.Error) {
	in := points.ConvertInput{
		Currency: points.Currency(arguments.Text()),
		Country:  points.Country(arguments.Text()),
		DealType: points.DealType(arguments.Text()),
	}
	on, bad := arguments.Date("on")
	in.On = on
	return in, bad
}

func writeEstimate(estimate points.Estimate, a *border.Answer) {
	a.Line(estimate.Total.String())
	a.Points(estimate.Sold)
	a.Points(estimate.Managed)
}
