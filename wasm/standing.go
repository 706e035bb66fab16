package main

import "github.com/tierboard/tierboard/points"

// runStanding answers with the standing of one partner (docs/rules.md, section
// 8). Arguments: the day, the sourced, assisted and managed balance; below
// them its facts (readFact).
func runStanding(program *points.Program, arguments fields, rest lines, a *answer) *points.Error {
	on, bad := requiredDay(&arguments)
	if bad != nil {
		return bad
	}
	var balance points.Balance
	if balance.Sourced, bad = arguments.points("balance.sourced"); bad != nil {
		return bad
	}
	if balance.Assisted, bad = arguments.points("balance.assisted"); bad != nil {
		return bad
	}
	if balance.Managed, bad = arguments.points("balance.managed"); bad != nil {
		return bad
	}
	var facts []points.Fact
	for rest.more() {
		line := rest.next()
		fact, bad := readFact(&line)
		if bad != nil {
			return bad
		}
		facts = append(facts, fact)
	}
	return a.standing(program, "", balance, facts, on)
}

// runStandings replays events and answers with where each partner stands on a
// day: performance tier and conditions, and the credited tier that a fold of
// all days since the first posting or fact gives. Arguments: the day and the
// number of facts. Lines below: the facts, then the events.
func runStandings(program *points.Program, arguments fields, rest lines, a *answer) *points.Error {
	on, bad := requiredDay(&arguments)
	if bad != nil {
		return bad
	}
	count, bad := arguments.count("facts", 0)
	if bad != nil {
		return bad
	}
	var facts []points.Fact
	for ; count > 0 && rest.more(); count-- {
		line := rest.next()
		fact, bad := readFact(&line)
		if bad == nil {
			bad = required(fact.Partner, "partner")
		}
		if bad != nil {
			return bad
		}
		facts = append(facts, fact)
	}
	events, bad := readEvents(rest)
	if bad != nil {
		return bad
	}
	result, err := points.Replay(program, events)
	if err != nil {
		return at(err, "")
	}
	moves := movesOf(result.Postings, facts)
	for len(moves) > 0 {
		n := 1
		for n < len(moves) && moves[n].partner == moves[0].partner {
			n++
		}
		if bad := a.partnerStanding(program, moves[:n], facts, on); bad != nil {
			return bad
		}
		moves = moves[n:]
	}
	return nil
}

// move is what of a posting a standing depends on. A partner of which only a
// fact is known moves nothing.
type move struct {
	partner string
	on      points.Date
	track   points.Track
	points  points.Points
}

// movesOf returns the moves in order of partner and day.
func movesOf(postings []points.Posting, facts []points.Fact) []move {
	moves := make([]move, 0, len(postings)+len(facts))
	for i := range postings {
		posting := &postings[i]
		moves = append(moves, move{posting.Partner, posting.On, posting.Track, posting.Points})
	}
	for i := range facts {
		moves = append(moves, move{partner: facts[i].Partner, on: facts[i].On})
	}
	sorted := make([]move, len(moves))
	for n, i := range order(len(moves), func(i, j int) int {
		if c := compareText(moves[i].partner, moves[j].partner); c != 0 {
			return c
		}
		return int(moves[i].on) - int(moves[j].on)
	}) {
		sorted[n] = moves[i]
	}
	return sorted
}

func (a *answer) partnerStanding(program *points.Program, moves []move, facts []points.Fact, on points.Date) *points.Error {
	partner := moves[0].partner
	var balance points.Balance
	var movements []points.Movement
	for _, move := range moves {
		if move.on > on {
			break
		}
		if len(movements) == 0 || movements[len(movements)-1].On != move.on {
			movements = append(movements, points.Movement{On: move.on})
		}
		if err := movements[len(movements)-1].Balance.Put(move.track, move.points); err != nil {
			return at(err, "")
		}
		if err := balance.Put(move.track, move.points); err != nil {
			return at(err, "")
		}
	}
	if bad := a.standing(program, partner, balance, facts, on); bad != nil {
		return bad
	}
	history, err := program.PerformanceHistory(movements, facts, partner, on)
	if err != nil {
		return at(err, "")
	}
	credited := program.CreditedOn(points.Credited{}, beginning(history), on, history, points.CertificationOn(facts, partner))
	a.line("credited")
	a.field(credited.Tier.String())
	a.date(credited.Since)
	return nil
}

// standing writes a line "standing" and below it, for each tier, a line "tier"
// with its lines "condition".
func (a *answer) standing(program *points.Program, partner string, balance points.Balance, facts []points.Fact, on points.Date) *points.Error {
	inForce, err := points.FactsOn(facts, partner, on)
	if err != nil {
		return at(err, "")
	}
	standing, err := program.StandingOn(balance, inForce, on)
	if err != nil {
		return at(err, "")
	}
	a.line("standing")
	a.field(partner)
	a.date(standing.On)
	a.date(standing.Edition)
	a.points(balance.Sourced)
	a.points(balance.Assisted)
	a.points(balance.Managed)
	a.points(standing.Sold)
	a.points(standing.Total)
	a.field(standing.Performance.String())
	for _, tier := range standing.Tiers {
		a.line("tier")
		a.field(tier.Tier.String())
		a.flag(tier.Met)
		for _, result := range tier.Conditions {
			a.line("condition")
			a.field(string(result.Condition.Measure))
			a.flag(result.Condition.Above)
			a.points(points.Points(result.Need))
			a.flag(result.Known)
			a.points(points.Points(result.Have))
			a.points(points.Points(result.Missing))
			a.flag(result.Met)
		}
	}
	return nil
}

// readFact reads a partner, a day, a kind and a value, and refuses a fact that
// cannot be used, whether or not it is in force on the day asked for.
func readFact(line *fields) (fact points.Fact, bad *points.Error) {
	fact.Partner = line.text()
	if bad = checkName(fact.Partner, "partner"); bad != nil {
		return fact, bad
	}
	if fact.On, bad = requiredDay(line); bad != nil {
		return fact, bad
	}
	fact.Kind, fact.Value = points.FactKind(line.text()), line.text()
	var scratch points.Facts
	if bad = at(fact.Put(&scratch), ""); bad != nil && bad.Field == "kind" {
		bad.Field = "fact"
	} else if bad != nil {
		bad.Field = "value"
	}
	return fact, bad
}

func requiredDay(line *fields) (points.Date, *points.Error) {
	on, bad := line.date("on")
	if bad == nil && on.IsZero() {
		bad = invalid("on", "the day is missing: write it as YYYY-MM-DD")
	}
	return on, bad
}
