package main

import "github.com/tierboard/tierboard/points"

// drawCredited draws performance tiers and certifications.
func drawCredited(d draw) object {
	until := d.usualDay()
	// Reviews are yearly: until the end of the calendar there are thousands.
	if day := d.day(); day < "2100" || d.in(3) {
		until = day
	}
	in := d.text(d.rules(nil), "until", until)
	var performance, certified list
	day := mustDay(pick(d, "2018-03-01", "2022-01-31", "2024-01-15", "2025-06-30"))
	for range d.IntN(7) {
		day += points.Date(d.within(0, 200))
		if d.in(980) {
			day++
		}
		on := day.String()
		if d.in(10) {
			on = d.day()
		}
		tier := pick(d, "untiered", "silver", "gold", "platinum", "diamond", "elite")
		if d.in(5) {
			tier = pick(d, "Gold", "", "wood", d.odd())
		}
		performance = append(performance, d.text(d.text(object{}, "on", on), "tier", tier))
	}
	for range d.IntN(4) {
		on, through := d.usualDay(), d.usualDay()
		if d.in(20) {
			through = d.day()
		}
		if d.in(20) {
			on = d.day()
		}
		certified = append(certified, d.text(d.text(object{}, "on", on), "through", through))
	}
	if performance != nil || d.in(500) {
		in = in.with("performance", performance)
	}
	if certified != nil || d.in(500) {
		in = in.with("certified", certified)
	}
	return in
}

func (n *natives) credited(question object) object {
	a := &arguments{of: question}
	rules, last := n.rules(a), a.text("until")
	type texts struct{ on, what string }
	read := func(list list, what string) (all []texts) {
		for _, item := range list {
			b := &arguments{of: item.(object), bad: a.bad}
			all = append(all, texts{b.text("on"), b.text(what)})
			a.bad = b.bad
		}
		return all
	}
	certifications, _ := question.get("certified").(list)
	certified := read(certifications, "through")
	changes, _ := question.get("performance").(list)
	performance := read(changes, "tier")

	program, until := rules(), a.requiredDay(last, "until")
	var facts []points.Fact
	for _, of := range certified {
		fact := points.Fact{On: a.requiredDay(of.on, "on"), Kind: points.FactCertifiedThrough, Value: of.what}
		a.keep(fact.Put(&points.Facts{}), "through")
		facts = append(facts, fact)
	}
	var tiers []points.TierChange
	for _, of := range performance {
		change := points.TierChange{On: a.requiredDay(of.on, "on")}
		tier, err := points.ParseTier(of.what)
		a.keep(err, "tier")
		change.Tier = tier
		if len(tiers) > 0 && tiers[len(tiers)-1].On >= change.On {
			a.fail(invalid("performance"))
		}
		tiers = append(tiers, change)
	}
	if a.bad != nil {
		return fault(a.bad)
	}
	answers := list{}
	if len(tiers) > 0 {
		for _, change := range program.CreditedHistory(points.Credited{}, tiers[0].On-1, until, tiers, points.CertificationOn(facts, "")) {
			answers = append(answers, object{
				{"cause", string(change.Cause)}, {"credited", change.Tier.String()}, {"from", change.From.String()}, {"on", change.Since.String()},
			})
		}
	}
	return object{{"changes", answers}}
}
