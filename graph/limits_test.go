package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func emptyAPI(t *testing.T) *api {
	t.Helper()
	return open(t, storetest.Open(t, storetest.SQLite(t)), nil, day("2025-01-15"))
}

// nested returns a selection n fields deep.
func nested(n int) string {
	// viewer, partner and postings … partner lead around in a circle.
	circle := []string{"viewer", "partner", "postings(first: 1)", "nodes", "client", "partner", "postings(first: 1)", "nodes", "client", "partner", "postings(first: 1)", "nodes", "client", "partner"}
	text := strings.Join(circle[:n-1], " { ") + " { __typename"
	return "{ " + text + strings.Repeat(" }", n)
}

func repeat(n int, format string) string {
	var text strings.Builder
	for i := range n {
		text.WriteString(fmt.Sprintf(format, i) + " ")
	}
	return text.String()
}

func TestLimits(t *testing.T) {
	a := emptyAPI(t)
	for _, limit := range []struct {
		name  string
		most  int
		code  string
		query func(n int) string
	}{
		{"nested fields", 12, "LIMIT_EXCEEDED", nested},
		{"aliases", 30, "LIMIT_EXCEEDED", func(n int) string { return "{ program { " + repeat(n, "a%d: key") + "} }" }},
		{"aliases in fragments", 30, "LIMIT_EXCEEDED", func(n int) string {
			return "{ program { " + repeat(n/2, "...f #%d\n") + "} } fragment f on Program { a: key b: key }"
		}},
		{"directives", 50, "LIMIT_EXCEEDED", func(n int) string {
			return "{ program { " + strings.Repeat("key @include(if: true) ", n) + "} }"
		}},
		{"root fields", 20, "LIMIT_EXCEEDED", func(n int) string { return "{ " + repeat(n, "a%d: program { key }") + "}" }},
		{"root fields through fragments", 20, "LIMIT_EXCEEDED", func(n int) string {
			return "{ ...f } fragment f on Query { " + repeat(n, "a%d: program { key }") + "}"
		}},
		{"introspection fields", 500, "LIMIT_EXCEEDED", func(n int) string {
			return "{ __schema { queryType { " + strings.Repeat("...f ", (n-2)/2) + "} } } fragment f on __Type { name kind }"
		}},
	} {
		t.Run(limit.name, func(t *testing.T) {
			if r := a.ask(t, "manager", limit.query(limit.most), nil); r.code(0) == limit.code {
				t.Errorf("%d are refused: %s", limit.most, r.Text)
			}
			over := limit.most + 1
			if strings.Contains(limit.name, "fragments") && strings.Contains(limit.name, "aliases") || strings.Contains(limit.name, "introspection") {
				over++ // Two at a time.
			}
			r := a.ask(t, "manager", limit.query(over), nil)
			if r.code(0) != limit.code || !strings.Contains(r.Text, fmt.Sprintf("at most %d are allowed", limit.most)) || r.Data != nil {
				t.Errorf("%d are not refused: %s", over, r.Text)
			}
			if len(r.Statements) != 0 {
				t.Errorf("it was executed: %v", r.Statements)
			}
		})
	}
}

func TestPageSizesMultiply(t *testing.T) {
	a := emptyAPI(t)
	for name, c := range map[string]struct {
		query     string
		variables map[string]any
		refused   bool
	}{
		"a page of a page":              {"{ partners(first: 100) { nodes { clients(first: 90) { nodes { id } } } } }", nil, false},
		"a page of a page, with edges":  {"{ partners(first: 100) { nodes { clients(first: 100) { edges { node { id } } } } } }", nil, true},
		"sizes in variables":            {"query ($n: Int) { partners(first: $n) { nodes { clients(first: $n) { edges { node { id } } } } } }", map[string]any{"n": 100}, true},
		"sizes in variables, in quotes": {"query ($n: Int) { partners(first: $n) { nodes { clients(first: $n) { edges { node { id } } } } } }", map[string]any{"n": "100"}, true},
		"sizes by default of variables": {"query ($n: Int = 100) { partners(first: $n) { nodes { clients(first: $n) { edges { node { id } } } } } }", nil, true},
		"small sizes in variables":      {"query ($n: Int) { partners(first: $n) { nodes { clients(first: $n) { edges { node { id } } } } } }", map[string]any{"n": 10}, false},
		"from the end":                  {"{ partners(last: 100) { nodes { clients(last: 100) { edges { node { id } } } } } }", nil, true},
		"three levels by default":       {"{ partners { nodes { clients { nodes { postings { nodes { id } } } } } } }", nil, false},
		"three levels by default, more": {"{ partners { nodes { clients { nodes { postings { nodes { line { id } } } } } } } }", nil, true},
		"through a fragment":            {"{ partners(first: 100) { ...p } } fragment p on PartnerConnection { nodes { clients(first: 100) { edges { node { id } } } } }", nil, true},
		"a size out of range":           {"{ partners(first: 2000000000) { nodes { clients(first: 100) { edges { node { id } } } } } }", nil, true},
		"many months":                   {"{ partners(first: 100) { nodes { pointsOverTime { points { total } } } } }", nil, true},
		"ids":                           {"query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Partner { clients(first: 100) { edges { node { id } } } } } }", map[string]any{"ids": make100()}, true},
	} {
		t.Run(name, func(t *testing.T) {
			r := a.ask(t, "manager", c.query, c.variables)
			if refused := r.code(0) == "QUERY_TOO_COMPLEX"; refused != c.refused {
				t.Errorf("refused: %v, want %v: %s", refused, c.refused, r.Text)
			}
		})
	}
}

// A filter that repeats its values is the filter that does not.
func TestRepeatedValuesCountOnce(t *testing.T) {
	const query = `query ($kind: [PostingKind!], $track: [Track!], $relationship: [Relationship!]) { viewer { partner {
		postings(filter: {kind: $kind, track: $track}) { totalCount }
		clients(filter: {relationship: $relationship}) { totalCount } } } }`
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, smallBook(), day("2025-01-15"))
		var answers []string
		for _, times := range []int{1, 12_000} {
			r := a.get(t, "ada", query, map[string]any{
				"kind":         slices.Repeat([]string{"NEW", "SPLIT"}, times/2+1),
				"track":        slices.Repeat([]string{"SOURCED", "MANAGED"}, times/12+1),
				"relationship": slices.Repeat([]string{"SOLD", "ENDED"}, times/2+1),
			})
			answers = append(answers, r.Text)
			if size := len(strings.Join(r.Statements, "")); size > 4<<10 {
				t.Errorf("statements of %d bytes", size)
			}
		}
		if answers[0] != answers[1] || strings.Contains(answers[0], `"totalCount":0`) {
			t.Errorf("once %s, often %s", answers[0], answers[1])
		}
	})
}

func make100() []string {
	ids := make([]string, 100)
	for i := range ids {
		ids[i] = fmt.Sprintf("pa_%032d", i)
	}
	return ids
}

func TestTokenAndBodyLimits(t *testing.T) {
	a := emptyAPI(t)
	// { program { key … } } is 5 tokens and one per key.
	tokens := func(n int) string { return "{ program { " + strings.Repeat("key ", n-5) + "} }" }
	if r := a.ask(t, "manager", tokens(graph.MaxTokens), nil); len(r.Errors) > 0 {
		t.Errorf("%d tokens are refused: %s", graph.MaxTokens, r.Text)
	}
	if r := a.ask(t, "manager", tokens(graph.MaxTokens+1), nil); r.code(0) != "LIMIT_EXCEEDED" {
		t.Errorf("%d tokens are not refused: %s", graph.MaxTokens+1, r.Text)
	}
	const envelope = len(`{"query":"{ program { key } }","variables":{"a":""}}`)
	body := func(n int) map[string]any { return map[string]any{"a": strings.Repeat("x", n-envelope)} }
	if r := a.ask(t, "manager", "{ program { key } }", body(graph.MaxBody)); r.Status != 200 {
		t.Errorf("a body of %d bytes: %d %s", graph.MaxBody, r.Status, r.Text)
	}
	if r := a.ask(t, "manager", "{ program { key } }", body(graph.MaxBody+1)); r.Status != 413 {
		t.Errorf("a body of %d bytes: %d", graph.MaxBody+1, r.Status)
	}
}

// Each of these took a stock server seconds to days, its memory, or its life.
// Here none is executed, and the test's own timeout would end a slow one.
func TestHostileDocuments(t *testing.T) {
	a := emptyAPI(t)
	double := "{ ...f0 } "
	for i := range 60 {
		double += fmt.Sprintf("fragment f%d on Query { ...f%d ...f%d } ", i, i+1, i+1)
	}
	double += "fragment f60 on Query { program { key } }"
	wide := "{ viewer { partner { ...f0 } } } "
	for i := range 3 {
		wide += fmt.Sprintf("fragment f%d on Partner { postings(first: 100) { nodes { client { partner { ...f%d ...f%d } } } } } ", i, i+1, i+1)
	}
	wide += "fragment f3 on Partner { name }"
	for name, query := range map[string]string{
		"fragments that double":         double,
		"fragments that nest and widen": wide,
		"deep selections":               strings.Repeat("{ viewer ", 30000) + strings.Repeat("}", 30000),
		"deep values":                   `{ node(id: ` + strings.Repeat("[", 100000) + strings.Repeat("]", 100000) + `) { id } }`,
		"deep objects":                  `{ node(id: ` + strings.Repeat("{a:", 60000) + "1" + strings.Repeat("}", 60000) + `) { id } }`,
		"deep types":                    `query ($a: ` + strings.Repeat("[", 100000) + "ID" + strings.Repeat("]", 100000) + `) { program { key } }`,
		"a flood of aliases":            "{ " + repeat(10000, "a%d: program { key }") + "}",
		"a flood of one field":          "{ program { " + strings.Repeat("key ", 50000) + "} }",
		"a flood of unknown directives": "{ program { " + strings.Repeat("key @x ", 480) + "} }",
		"a flood of unknown fields":     "{ program { " + repeat(400, "x%d") + "} }",
		"a flood of fragments":          "{ program { key } } " + repeat(240, "fragment f%d on Query { __typename }"),
		"a flood of variables":          "query (" + repeat(180, "$v%d: Int") + ") { program { key } }",
		"a circle of fragments":         "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
		"a circle of introspection":     "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
		"a huge page":                   "{ partners(first: 2147483647) { nodes { clients(first: 2147483647) { nodes { id } } } } }",
		"a number out of range":         "{ partners(first: 99999999999999999999) { totalCount } }",
		"a long name":                   "{ " + strings.Repeat("x", 200000) + " }",
		"a long text":                   `{ node(id: "` + strings.Repeat("x", 200000) + `") { id } }`,
		"nothing but comments":          strings.Repeat("#\n", 100000),
		"byte order and zeros":          "\ufeff{ \x00 }",
		"empty":                         " ",
	} {
		t.Run(name, func(t *testing.T) {
			r := a.ask(t, "manager", query, nil)
			if len(r.Errors) == 0 || len(r.Errors) > 10 {
				t.Fatalf("%d errors: %.300s", len(r.Errors), r.Text)
			}
			if code := r.code(0); code == "INTERNAL_SERVER_ERROR" {
				t.Errorf("an internal error: %.300s", r.Text)
			}
			if len(r.Statements) != 0 {
				t.Errorf("it was executed: %v", r.Statements)
			}
			if len(r.Text) > 8<<10 {
				t.Errorf("an answer of %d bytes to a request of %d", len(r.Text), len(query))
			}
			if strings.Contains(r.Text, "Did you mean") {
				t.Errorf("it guesses: %.300s", r.Text)
			}
		})
	}
}

// The introspection of GraphiQL and of common tools stays within the limits.
func TestStandardIntrospection(t *testing.T) {
	a := emptyAPI(t)
	r := a.get(t, "manager", introspection, nil)
	if name := at(t, r.Data, "__schema", "queryType", "name"); name != "Query" {
		t.Errorf("the root is %v", name)
	}
}

const introspection = `query IntrospectionQuery {
  __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
    types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
  inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
  kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

// What costs much, however little of it is asked for, is refused before it is
// begun where there is too much of it.
func TestHeavyFieldsAreFew(t *testing.T) {
	a := emptyAPI(t)
	for name, c := range map[string]struct {
		most  int
		query func(n int) string
	}{
		"the stream of events": {4, func(n int) string {
			return "{ viewer { partner { " + repeat(n, "a%d: eventStream(clients: 1000) { events }") + "} } }"
		}},
		"reports": {30, func(n int) string {
			return fmt.Sprintf("{ viewer { partner { reports(first: %d) { nodes { table(first: 100) { rows { cells } columns { key } } } } } } }", n)
		}},
		"simulations": {4, func(n int) string {
			return fmt.Sprintf("{ authoredEditions(first: %d) { nodes { simulation { rising } } } }", n)
		}},
		"the partners of a simulation": {1, func(n int) string {
			return fmt.Sprintf("{ authoredEditions(first: %d) { nodes { changes { partners { companyCount partner { name clients(first: %d) { nodes { id } } } } } } } }", n, 15*n)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			if r := a.ask(t, "manager", c.query(c.most), nil); r.code(0) == "QUERY_TOO_COMPLEX" {
				t.Errorf("%d are refused: %s", c.most, r.Text)
			}
			over := 2*c.most + 1
			if r := a.ask(t, "manager", c.query(over), nil); r.code(0) != "QUERY_TOO_COMPLEX" || len(r.Statements) != 0 {
				t.Errorf("%d are not refused: %s", over, r.Text)
			}
		})
	}
}
