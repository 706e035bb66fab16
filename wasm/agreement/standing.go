package main

import (
	"maps"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// drawStanding draws a balance and facts.
func drawStanding(d draw) object {
	balance := object{}
	for _, track := range []string{"sourced", "assisted", "managed"} {
		if d.in(900) {
			balance = d.text(balance, track, d.balance())
		}
	}
	in := d.text(d.rules(nil), "on", d.day()).with("balance", balance)
	if !d.tame && d.in(10) {
		in = in.set("balance", pick[any](d, nil, "5", number("5")))
	}
	return d.facts(in, false)
}

func (d draw) balance() string {
	switch n := d.choose(850); {
	case n < 850:
		return points.Points(d.Int64N(600_000_000)).String()
	case n < 900:
		return whole(int64(d.within(-5, 700)))
	}
	return d.amount()
}

func (n *natives) standing(question object) object {
	a := &arguments{of: question}
	of, ok := question.get("balance").(object)
	if !ok {
		a.fail(invalid("balance"))
	}
	b := &arguments{of: of, bad: a.bad}
	sourced, assisted, managed := b.textAt("sourced", "balance.sourced"), b.textAt("assisted", "balance.assisted"), b.textAt("managed", "balance.managed")
	a.bad = b.bad
	rules, on := n.rules(a), a.text("on")
	readFacts := a.readFacts(false, false)

	program, day := rules(), a.requiredDay(on, "on")
	balance := points.Balance{
		Sourced: a.points(sourced, "balance.sourced"), Assisted: a.points(assisted, "balance.assisted"), Managed: a.points(managed, "balance.managed"),
	}
	facts := readFacts()
	if a.bad != nil {
		return fault(a.bad)
	}
	standing, err := standingOn(program, balance, facts, "", day)
	if err != nil {
		return fault(domain(err))
	}
	return standing
}

func standingOn(program *points.Program, balance points.Balance, facts []points.Fact, partner string, on points.Date) (object, error) {
	inForce, err := points.FactsOn(facts, partner, on)
	if err != nil {
		return nil, err
	}
	standing, err := program.StandingOn(balance, inForce, on)
	if err != nil {
		return nil, err
	}
	return answerStanding(&standing), nil
}

func answerStanding(standing *points.Standing) object {
	tiers := make(list, len(standing.Tiers))
	for i, tier := range standing.Tiers {
		tiers[i] = answerTier(tier)
	}
	return object{
		{"assisted", standing.Balance.Assisted.String()}, {"edition", standing.Edition.String()}, {"managed", standing.Balance.Managed.String()},
		{"on", standing.On.String()}, {"performance", standing.Performance.String()}, {"sold", standing.Sold.String()},
		{"sourced", standing.Balance.Sourced.String()}, {"tiers", tiers}, {"total", standing.Total.String()},
	}
}

func answerTier(tier points.TierResult) object {
	conditions := make(list, len(tier.Conditions))
	for i, of := range tier.Conditions {
		condition := object{{"above", of.Condition.Above}}
		if of.Known {
			condition = condition.with("have", points.Points(of.Have).String())
		}
		conditions[i] = append(condition, object{
			{"measure", string(of.Condition.Measure)}, {"met", of.Met}, {"missing", points.Points(of.Missing).String()},
			{"need", points.Points(of.Need).String()},
		}...)
	}
	return object{{"conditions", conditions}, {"met", tier.Met}, {"tier", tier.Tier.String()}}
}

// drawStandings draws a stream, facts and a day.
func drawStandings(d draw) object {
	events := drawStream(d)
	if d.in(150) {
		events = spoil(d, events)
	}
	on := d.usualDay()
	// Retention is monthly: until the end of the calendar there are thousands.
	if day := d.day(); day < "2100" || d.in(3) {
		on = day
	}
	in := d.text(d.rules(nil), "on", on).with("events", events)
	return d.facts(in, true)
}

func (n *natives) standings(question object) object {
	a := &arguments{of: question}
	readFacts := a.readFacts(false, true)
	rules, on := n.rules(a), a.text("on")
	read := a.events()

	program, day := rules(), a.requiredDay(on, "on")
	facts := readFacts()
	result := a.result(program, read)
	if a.bad != nil {
		return fault(a.bad)
	}
	names := map[string]bool{}
	for i := range result.Postings {
		names[result.Postings[i].Partner] = true
	}
	for i := range facts {
		names[facts[i].Partner] = true
	}
	standings := list{}
	for _, partner := range slices.Sorted(maps.Keys(names)) {
		standing, err := partnerStanding(program, result, facts, partner, day)
		if err != nil {
			return fault(domain(err))
		}
		standings = append(standings, standing)
	}
	return object{{"standings", standings}}
}

// partnerStanding is where a partner stands on a day, with its credited tier.
// Computed retention is among the facts.
func partnerStanding(program *points.Program, result *points.Result, facts []points.Fact, partner string, on points.Date) (object, error) {
	balance, movements, err := movementsOf(result.Postings, partner, on)
	if err != nil {
		return nil, err
	}
	retention, err := program.RetentionHistory(result, partner, on)
	if err != nil {
		return nil, err
	}
	facts = points.WithRetention(facts, partner, retention)
	standing, err := standingOn(program, balance, facts, partner, on)
	if err != nil {
		return nil, err
	}
	performance, err := program.PerformanceHistory(movements, facts, partner, on)
	if err != nil {
		return nil, err
	}
	credited := points.Credited{}
	if len(performance) > 0 {
		credited = program.CreditedOn(credited, performance[0].On-1, on, performance, points.CertificationOn(facts, partner))
	}
	standing = standing.with("partner", partner).with("credited", credited.Tier.String())
	if !credited.Since.IsZero() {
		standing = standing.with("since", credited.Since.String())
	}
	return standing, nil
}

// movementsOf sums up a partner's postings by day.
func movementsOf(postings []points.Posting, partner string, until points.Date) (points.Balance, []points.Movement, error) {
	var own []points.Posting
	for i := range postings {
		if postings[i].Partner == partner && postings[i].On <= until {
			own = append(own, postings[i])
		}
	}
	slices.SortStableFunc(own, func(p, q points.Posting) int { return int(p.On) - int(q.On) })
	var balance points.Balance
	var movements []points.Movement
	for i := range own {
		if len(movements) == 0 || movements[len(movements)-1].On != own[i].On {
			movements = append(movements, points.Movement{On: own[i].On})
		}
		if err := movements[len(movements)-1].Balance.Put(own[i].Track, own[i].Points); err != nil {
			return balance, nil, err
		}
		if err := balance.Put(own[i].Track, own[i].Points); err != nil {
			return balance, nil, err
		}
	}
	return balance, movements, nil
}
