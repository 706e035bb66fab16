package main

import "github.com/tierboard/tierboard/points"

// runEstimate answers F26. Arguments: amount, currency, country, deal type,
// whether the partner will manage, number of other partners, day. Answer: a
// line with the total, sold and managed points.
func runEstimate(program *points.Program, arguments fields, a *answer) *points.Error {
	amount := arguments.text()
	in := points.EstimateInput{
		Amount:   points.Money{Currency: points.Currency(arguments.text())},
		Country:  points.Country(arguments.text()),
		DealType: points.DealType(arguments.text()),
		Manage:   arguments.flag(),
	}
	others, bad := arguments.count("otherPartners", 0)
	if bad != nil {
		return bad
	}
	in.OtherPartners = int(others)
	if in.On, bad = arguments.date("on"); bad != nil {
		return bad
	}
	text := fields{amount}
	if in.Amount, bad = text.money("amount", in.Amount.Currency); bad != nil {
		return bad
	}
	estimate, err := program.Estimate(in)
	if err != nil {
		return at(err, "")
	}
	a.estimate(estimate)
	return nil
}

// runToPoints answers F27, currency to points. Arguments: sold value, managed
// value and those of convertInput. Answer: as of runEstimate.
func runToPoints(program *points.Program, arguments fields, a *answer) *points.Error {
	sold, managed := fields{arguments.text()}, fields{arguments.text()}
	in, bad := convertInput(&arguments)
	if bad != nil {
		return bad
	}
	soldValue, bad := sold.money("soldValue", in.Currency)
	if bad != nil {
		return bad
	}
	managedValue, bad := managed.money("managedValue", in.Currency)
	if bad != nil {
		return bad
	}
	estimate, err := program.ConvertToPoints(in, soldValue.Amount, managedValue.Amount)
	if err != nil {
		return at(err, "")
	}
	a.estimate(estimate)
	return nil
}

// runToMoney answers F27, points to currency. Arguments: sold points, managed
// points and those of convertInput. Answer: a line with the sold value and the
// managed value.
func runToMoney(program *points.Program, arguments fields, a *answer) *points.Error {
	soldPoints, bad := arguments.points("soldPoints")
	if bad != nil {
		return bad
	}
	managedPoints, bad := arguments.points("managedPoints")
	if bad != nil {
		return bad
	}
	in, bad := convertInput(&arguments)
	if bad != nil {
		return bad
	}
	if !in.Currency.Valid() {
		_, err := points.ParseMoney("0", in.Currency)
		return at(err, "")
	}
	values, err := program.ConvertToMoney(in, soldPoints, managedPoints)
	if err != nil {
		return at(err, "")
	}
	a.line(values.Sold.String())
	a.field(values.Managed.String())
	return nil
}

// convertInput reads the currency, the country, the deal type and the day.
func convertInput(arguments *fields) (points.ConvertInput, *points.Error) {
	in := points.ConvertInput{
		Currency: points.Currency(arguments.text()),
		Country:  points.Country(arguments.text()),
		DealType: points.DealType(arguments.text()),
	}
	on, bad := arguments.date("on")
	in.On = on
	return in, bad
}

func (a *answer) estimate(estimate points.Estimate) {
	a.line(estimate.Total.String())
	a.points(estimate.Sold)
	a.points(estimate.Managed)
}
