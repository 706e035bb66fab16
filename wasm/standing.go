package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/order"
	"github.com/tierboard/tierboard/wasm/border"
)

// runStanding answers with the standing of one partner (docs/rules.md, section
// 8). Arguments: the day, the sourced, assisted and managed balance; below
// them its facts (readFact).
func runStanding(program *points.Program, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	on, bad := arguments.Day("on")
	if bad != nil {
		return bad
	}
	var balance points.Balance
	if balance.Sourced, bad = arguments.Points("balance.sourced"); bad != nil {
		return bad
	}
	if balance.Assisted, bad = arguments.Points("balance.assisted"); bad != nil {
		return bad
	}
	if balance.Managed, bad = arguments.Points("balance.managed"); bad != nil {
		return bad
	}
	var facts []points.Fact
	for rest.More() {
		line := rest.Next()
		fact, bad := readFact(&line)
		if bad != nil {
			return bad
		}
		facts = append(facts, fact)
	}
	standing, bad := standingOn(program, "", balance, facts, on)
	if bad == nil {
		writeStanding(a, "", &standing)
	}
	return bad
}

// runStandings replays events and answers with where each partner stands on a
// day: performance tier and conditions, and the credited tier that a fold of
// all days since the first posting or fact gives. Arguments: the day and the
// number of facts. Lines below: the facts, then the events.
func runStandings(program *points.Program, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	on, bad := arguments.Day("on")
	if bad != nil {
		return bad
	}
	count, bad := arguments.Count("facts", 0)
	if bad != nil {
		return bad
	}
	var facts []points.Fact
	for ; count > 0 && rest.More(); count-- {
		line := rest.Next()
		fact, bad := readFact(&line)
		if bad == nil {
			bad = required(fact.Partner, "partner")
		}
		if bad != nil {
			return bad
		}
		facts = append(facts, fact)
	}
	result, bad := replay(program, rest)
	if bad != nil {
		return bad
	}
	moves := movesOf(result.Postings, facts)
	for len(moves) > 0 {
		n := 1
		for n < len(moves) && moves[n].partner == moves[0].partner {
			n++
		}
		if bad := partnerStanding(a, program, moves[:n], result, facts, on); bad != nil {
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
	for n, i := range order.Of(len(moves), func(i, j int) int {
		if c := order.Text(moves[i].partner, moves[j].partner); c != 0 {
			return c
		}
		return int(moves[i].on) - int(moves[j].on)
	}) {
		sorted[n] = moves[i]
	}
	return sorted
}

// partnerStanding writes where a partner stands; computed retention is among the
// facts that it is judged by, as everywhere.
func partnerStanding(a *border.Answer, program *points.Program, moves []move, result *points.Result, facts []points.Fact, on points.Date) *points.Error {
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
			return border.At(err, "")
		}
		if err := balance.Put(move.track, move.points); err != nil {
			return border.At(err, "")
		}
	}
	retention, err := program.RetentionHistory(result, partner, on)
	if err != nil {
		return border.At(err, "")
	}
	facts = points.WithRetention(facts, partner, retention)
	standing, bad := standingOn(program, partner, balance, facts, on)
	if bad != nil {
		return bad
	}
	writeStanding(a, partner, &standing)
	history, err := program.PerformanceHistory(movements, facts, partner, on)
	if err != nil {
		return border.At(err, "")
	}
	writeCredited(a, program.CreditedOn(points.Credited{}, 0, on, history, points.CertificationOn(facts, partner)))
	return nil
}

func standingOn(program *points.Program, partner string, balance points.Balance, facts []points.Fact, on points.Date) (points.Standing, *points.Error) {
	inForce, err := points.FactsOn(facts, partner, on)
	if err != nil {
		return points.Standing{}, border.At(err, "")
	}
	standing, err := program.StandingOn(balance, inForce, on)
	return standing, border.At(err, "")
}

// writeStanding writes a line "standing" and below it, for each tier, a line
// "tier" with its lines "condition".
func writeStanding(a *border.Answer, partner string, standing *points.Standing) {
	a.Line("standing")
	a.Field(partner)
	a.Date(standing.On)
	a.Date(standing.Edition)
	writeBalance(a, standing.Balance, standing.Sold, standing.Total)
	a.Field(standing.Performance.String())
	for i := range standing.Tiers {
		writeTier(a, "tier", &standing.Tiers[i])
	}
}

// writeTier writes a tier and below it its lines "condition".
func writeTier(a *border.Answer, as string, tier *points.TierResult) {
	a.Line(as)
	a.Field(tier.Tier.String())
	a.Flag(tier.Met)
	for i := range tier.Conditions {
		result := &tier.Conditions[i]
		a.Line("condition")
		a.Field(string(result.Condition.Measure))
		a.Flag(result.Condition.Above)
		a.Points(points.Points(result.Need))
		a.Flag(result.Known)
		a.Points(points.Points(result.Have))
		a.Points(points.Points(result.Missing))
		a.Flag(result.Met)
	}
}

// readFact reads a partner, a day, a kind and a value, and refuses a fact that
// cannot be used, whether or not it is in force on the day asked for.
func readFact(line *border.Fields) (fact points.Fact, bad *points.Error) {
	fact.Partner = line.Text()
	if bad = checkName(fact.Partner, "partner"); bad != nil {
		return fact, bad
	}
	if fact.On, bad = line.Day("on"); bad != nil {
		return fact, bad
	}
	fact.Kind, fact.Value = points.FactKind(line.Text()), line.Text()
	var scratch points.Facts
	if bad = border.At(fact.Put(&scratch), ""); bad != nil && bad.Field == "kind" {
		bad.Field = "fact"
	} else if bad != nil {
		bad.Field = "value"
	}
	return fact, bad
}
