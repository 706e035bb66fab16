package main

import "github.com/tierboard/tierboard/points"

// drawSale draws the question of F26.
func drawSale(d draw) object {
	in := d.rules(nil)
	in = d.text(in, "amount", d.amount())
	in = d.text(in, "on", d.day())
	if !d.in(400) {
		in = in.with("manage", pick[any](d, true, true, true, true, false, nil))
		if !d.tame && d.in(5) {
			in = in.set("manage", pick[any](d, "true", number("1"), list{}))
		}
	}
	if !d.in(300) {
		in = in.with("otherPartners", d.others())
	}
	return d.market(in)
}

// others draws a number of other partners; splits by eight make ties.
func (d draw) others() any {
	switch n := d.choose(980); {
	case n < 700:
		return number(whole(int64(d.IntN(8))))
	case n < 900:
		return number(whole(int64(d.IntN(100))))
	case n < 980:
		return number(pick(d, "7", "15", "63", "2147483646", "2147483647", "1000000", "65535"))
	}
	return pick[any](d, number("-1"), number("0.5"), number("2147483648"), number("4294967295"), number("9007199254740993"), nil, "2", true)
}

func (d draw) market(in object) object {
	in = d.text(in, "currency", d.currency())
	in = d.text(in, "country", d.country())
	return d.text(in, "dealType", d.dealType())
}

func (n *natives) estimate(question object) object {
	a := &arguments{of: question}
	rules := n.rules(a)
	amount, currency := a.text("amount"), a.text("currency")
	country, deal := a.text("country"), a.text("dealType")
	manage, others, on := a.flag("manage"), a.count("otherPartners"), a.text("on")

	program := rules()
	in := points.EstimateInput{
		Country: points.Country(country), DealType: points.DealType(deal), Manage: manage,
		OtherPartners: others(), On: a.day(on, "on"), Amount: a.money(amount, currency, "amount"),
	}
	if a.bad != nil {
		return fault(a.bad)
	}
	earned, err := program.Estimate(in)
	if err != nil {
		return fault(domain(err))
	}
	return answerEstimate(earned)
}

func answerEstimate(earned points.Estimate) object {
	return object{
		{"managed", earned.Managed.String()}, {"sold", earned.Sold.String()}, {"total", earned.Total.String()},
	}
}

// drawConversion draws a question of F27.
func drawConversion(d draw) object {
	in := d.rules(nil)
	to := pick(d, "points", "currency")
	what := map[string]string{"points": "Value", "currency": "Points"}[to]
	for _, side := range []string{"sold", "managed"} {
		if !d.in(100) {
			in = d.text(in, side+what, d.amount())
		}
	}
	if !d.tame && d.in(10) {
		to = pick(d, "", "Points", "money", d.odd())
	}
	in = d.text(in, "to", to)
	in = d.text(in, "on", d.day())
	return d.market(in)
}

func (n *natives) convert(question object) object {
	a := &arguments{of: question}
	to, _ := question.get("to").(string)
	what := map[string]string{"points": "Value", "currency": "Points"}[to]
	if what == "" {
		a.fail(invalid("to"))
	}
	sold, managed := a.text("sold"+what), a.text("managed"+what)
	in := points.ConvertInput{
		Currency: points.Currency(a.text("currency")), Country: points.Country(a.text("country")),
		DealType: points.DealType(a.text("dealType")),
	}
	on := a.text("on")
	program := n.rules(a)()
	if to == "currency" {
		return n.toCurrency(a, program, in, sold, managed, on)
	}
	if sold == "" {
		sold = "0"
	}
	if managed == "" {
		managed = "0"
	}
	in.On = a.day(on, "on")
	soldValue := a.money(sold, string(in.Currency), "soldValue")
	managedValue := a.money(managed, string(in.Currency), "managedValue")
	if a.bad != nil {
		return fault(a.bad)
	}
	earned, err := program.ConvertToPoints(in, soldValue.Amount, managedValue.Amount)
	if err != nil {
		return fault(domain(err))
	}
	return answerEstimate(earned)
}

func (n *natives) toCurrency(a *arguments, program *points.Program, in points.ConvertInput, sold, managed, on string) object {
	soldPoints, managedPoints := a.points(sold, "soldPoints"), a.points(managed, "managedPoints")
	in.On = a.day(on, "on")
	a.money("0", string(in.Currency), "currency")
	if a.bad != nil {
		return fault(a.bad)
	}
	values, err := program.ConvertToMoney(in, soldPoints, managedPoints)
	if err != nil {
		return fault(domain(err))
	}
	return object{{"managed", values.Managed.String()}, {"sold", values.Sold.String()}}
}
