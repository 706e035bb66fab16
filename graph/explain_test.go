package graph_test

import (
	"math/big"
	"testing"

	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/store/storetest"
)

// A figure recomputes from what its explanation says, and from nothing else.
func TestExplanationsRecompute(t *testing.T) {
	today := day("2026-11-21")
	book := must(demo.Generate(7, today, demo.MinClients))(t)
	a := open(t, storetest.Open(t, storetest.SQLite(t)), &book, today)
	checked := map[string]int{}
	partners := a.get(t, "manager", `{ partners(first: 100) { nodes { id standing { points { total } } } } }`, nil)
	for _, partner := range at(t, partners.Data, "partners", "nodes").([]any) {
		var after any
		sum := new(big.Rat)
		for more := true; more; {
			r := a.get(t, "manager", `query ($id: ID!, $after: String) { partner(id: $id) { postings(first: 100, after: $after) {
				nodes { id kind points reverses { id } explanation {
					rule amount { amount } unit { amount } rate multiplier { numerator denominator } divisor
					quotient { numerator denominator } before after } }
				sum pageInfo { hasNextPage endCursor } } } }`, map[string]any{"id": at(t, partner, "id"), "after": after})
			list := at(t, r.Data, "partner", "postings")
			for _, node := range at(t, list, "nodes").([]any) {
				checked[recompute(t, node)]++
				sum.Add(sum, rat(t, at(t, node, "points")))
			}
			more, after = at(t, list, "pageInfo", "hasNextPage").(bool), at(t, list, "pageInfo", "endCursor")
			if whole := rat(t, at(t, list, "sum")); !more && whole.Cmp(sum) != 0 {
				t.Errorf("the pages add up to %s, sum says %s", sum.FloatString(6), whole.FloatString(6))
			}
		}
		if total := rat(t, at(t, partner, "standing", "points", "total")); total.Cmp(sum) != 0 {
			t.Errorf("%v: the movements add up to %s, the standing is %s", at(t, partner, "id"), sum.FloatString(6), total.FloatString(6))
		}
	}
	for _, rule := range []string{"LOT_MADE", "LOT_EATEN", "LOT_EXPIRED", "LOT_CLOSED", "MANAGED", "ADJUSTMENT"} {
		if checked[rule] == 0 {
			t.Errorf("no movement by rule %s was checked: %v", rule, checked)
		}
	}
}

// The managed points of a client's product are what opens behind them, and all
// products of a client are its managed points.
func TestManagedPointsOpenByProduct(t *testing.T) {
	today := day("2026-11-21")
	book := must(demo.Generate(7, today, demo.MinClients))(t)
	a := open(t, storetest.Open(t, storetest.SQLite(t)), &book, today)
	r := a.get(t, "manager", `{ partners(first: 3) { nodes { id clients(first: 10, filter: {relationship: [MANAGED, SOLD_AND_MANAGED]}) { nodes {
		id points { managed } managedPoints { line { id } points } } } } } }`, nil)
	lines := 0
	for _, partner := range at(t, r.Data, "partners", "nodes").([]any) {
		for _, client := range at(t, partner, "clients", "nodes").([]any) {
			sum := new(big.Rat)
			for _, line := range at(t, client, "managedPoints").([]any) {
				opened := a.get(t, "manager", `query ($partner: ID!, $client: ID, $line: ID) { partner(id: $partner) {
					explain(figure: MANAGED, client: $client, line: $line) { points postings(first: 1) { sum } } } }`,
					map[string]any{"partner": at(t, partner, "id"), "client": at(t, client, "id"), "line": at(t, line, "line", "id")})
				points := at(t, line, "points")
				if explain := at(t, opened.Data, "partner", "explain"); at(t, explain, "points") != points || at(t, explain, "postings", "sum") != points {
					t.Errorf("%v managed points of %v open as %v", points, at(t, client, "id"), explain)
				}
				sum.Add(sum, rat(t, points))
				lines++
			}
			if all := rat(t, at(t, client, "points", "managed")); all.Cmp(sum) != 0 {
				t.Errorf("the products of %v come to %s, its managed points are %s", at(t, client, "id"), sum.FloatString(6), all.FloatString(6))
			}
		}
	}
	if lines < 20 {
		t.Errorf("%d lines are too few to tell", lines)
	}
}

// recompute checks one movement and returns its rule.
func recompute(t *testing.T, node any) string {
	t.Helper()
	e := at(t, node, "explanation")
	before, after := rat(t, at(t, e, "before")), rat(t, at(t, e, "after"))
	if q := at(t, e, "quotient"); q != nil {
		value := rat(t, at(t, e, "amount", "amount"))
		value.Quo(value, rat(t, at(t, e, "unit", "amount")))
		value.Mul(value, rat(t, at(t, e, "rate")))
		value.Mul(value, rat(t, at(t, e, "multiplier", "numerator"))).Quo(value, rat(t, at(t, e, "multiplier", "denominator")))
		value.Quo(value, new(big.Rat).SetFloat64(at(t, e, "divisor").(float64)))
		exact := rat(t, at(t, q, "numerator"))
		if exact.Quo(exact, rat(t, at(t, q, "denominator"))); exact.Cmp(value) != 0 {
			t.Errorf("the quotient is %s, the terms give %s: %v", exact, value, node)
		}
		// after is the quotient to a millionth: half of one away at most, and
		// on a tie the even one.
		distance := new(big.Rat).Sub(after, value)
		switch distance.Abs(distance).Cmp(big.NewRat(1, 2_000_000)) {
		case 1:
			t.Errorf("after is %s, the quotient %s: %v", after, value, node)
		case 0:
			if micro := new(big.Rat).Mul(after, big.NewRat(1_000_000, 1)); micro.Num().Bit(0) == 1 {
				t.Errorf("a tie was rounded to odd: %v", node)
			}
		}
	} else if after.Sign() != 0 && at(t, e, "rule") != "ADJUSTMENT" {
		t.Errorf("a balance that goes on has no quotient: %v", node)
	}
	moved := new(big.Rat).Sub(after, before)
	if at(t, node, "reverses") != nil {
		moved.Neg(moved)
	}
	if points := rat(t, at(t, node, "points")); points.Cmp(moved) != 0 {
		t.Errorf("points are %s, after − before is %s: %v", points, moved, node)
	}
	return at(t, e, "rule").(string)
}

func rat(t *testing.T, value any) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(value.(string))
	if !ok {
		t.Fatalf("%v is no number", value)
	}
	return r
}
