package graph_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/web"
)

// known is an operation that the server of these tests knows, and deep one over
// its limits.
const known = `query Known($key: ProgramKey!) { program(key: $key) { key } }`

var deep = nested(13)

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// long has more tokens than a request's text may.
var long = "{ program { " + strings.Repeat("key ", graph.MaxTokens) + "} }"

// persistedAPI knows the operations known, deep and long.
func persistedAPI(t *testing.T, only bool) *api {
	t.Helper()
	a := emptyAPI(t)
	a.deps.Operations = map[string]string{hashOf(known): known, hashOf(deep): deep, hashOf(long): long}
	a.deps.OnlyOperations = only
	a.handler = graph.NewHandler(a.deps)
	return a
}

// post sends a body as it is.
func (a *api) post(t *testing.T, body any) *answer {
	t.Helper()
	q := httptest.NewRequestWithContext(a.who(t, "manager"), http.MethodPost, "/graphql", strings.NewReader(string(must(json.Marshal(body))(t))))
	q.Header.Set("Content-Type", "application/json")
	return a.send(t, q)
}

type object = map[string]any

// byHash is the extension that names an operation.
func byHash(hash any) object {
	return object{"persistedQuery": object{"version": 1, "sha256Hash": hash}}
}

func TestOperationsByTheirHash(t *testing.T) {
	const (
		other = `{ program(key: MRR) { key } }`
		data  = `{"data":{"program":{"key":"MRR"}}}` + "\n"
	)
	key := object{"key": "MRR"}
	servers := map[bool]*api{false: persistedAPI(t, false), true: persistedAPI(t, true)}
	for _, c := range []struct {
		name string
		body object
		// code is that of the error, data the whole answer, message a part of it.
		code, data, message string
		// only is the code where the server answers its own operations alone.
		only string
	}{
		{name: "a known hash", body: object{"extensions": byHash(hashOf(known)), "variables": key}, data: data},
		{name: "a known hash and an empty text", body: object{"query": "", "extensions": byHash(hashOf(known)), "variables": key}, data: data},
		{name: "a known hash and its text", body: object{"query": known, "extensions": byHash(hashOf(known)), "variables": key}, data: data},
		{name: "a known text", body: object{"query": known, "variables": key}, data: data},
		{name: "an unknown hash", body: object{"extensions": byHash(hashOf(other))}, code: "PERSISTED_QUERY_NOT_FOUND", message: `"PersistedQueryNotFound"`},
		{name: "an unknown hash with its text", body: object{"query": other, "extensions": byHash(hashOf(other))}, data: data, only: "PERSISTED_QUERY_NOT_IN_LIST"},
		{name: "another text", body: object{"query": other}, data: data, only: "PERSISTED_QUERY_NOT_IN_LIST"},
		{name: "a text that is broken", body: object{"query": "{"}, code: "GRAPHQL_PARSE_FAILED", only: "PERSISTED_QUERY_NOT_IN_LIST"},
		{name: "introspection", body: object{"query": "{ __schema { queryType { name } } }"}, data: `{"data":{"__schema":{"queryType":{"name":"Query"}}}}` + "\n", only: "PERSISTED_QUERY_NOT_IN_LIST"},
		{name: "a known hash with another text", body: object{"query": other, "extensions": byHash(hashOf(known))}, code: "BAD_USER_INPUT", message: "is not the SHA-256 of the query"},
		{name: "a hash in upper case", body: object{"extensions": byHash(strings.ToUpper(hashOf(known)))}, code: "PERSISTED_QUERY_NOT_FOUND"},
		{name: "no hash", body: object{"extensions": byHash(nil)}, code: "BAD_USER_INPUT", message: "sha256Hash is not a text"},
		{name: "a hash that is no text", body: object{"extensions": byHash([]int{1})}, code: "BAD_USER_INPUT", message: "sha256Hash is not a text"},
		{name: "another version", body: object{"extensions": object{"persistedQuery": object{"version": 2, "sha256Hash": hashOf(known)}}}, code: "BAD_USER_INPUT", message: "version must be 1"},
		{name: "no version", body: object{"extensions": object{"persistedQuery": object{"sha256Hash": hashOf(known)}}}, code: "BAD_USER_INPUT", message: "version must be 1"},
		{name: "no object", body: object{"extensions": object{"persistedQuery": hashOf(known)}}, code: "BAD_USER_INPUT", message: "is not an object"},
		{name: "a known hash over the limits", body: object{"extensions": byHash(hashOf(deep))}, code: "LIMIT_EXCEEDED"},
		{name: "a known hash of a long text", body: object{"extensions": byHash(hashOf(long))}, data: `{"data":{"program":{"key":"POINTS"}}}` + "\n"},
		{name: "a long text", body: object{"query": long + " "}, code: "LIMIT_EXCEEDED", only: "PERSISTED_QUERY_NOT_IN_LIST"},
		{name: "a known hash, variables that do not fit", body: object{"extensions": byHash(hashOf(known)), "variables": object{"key": "NONE"}}, code: "GRAPHQL_VALIDATION_FAILED"},
	} {
		for only := range servers {
			code, answered := c.code, c.data
			name := c.name
			if only {
				name += ", own operations only"
				if c.only != "" {
					code, answered = c.only, ""
				}
			}
			t.Run(name, func(t *testing.T) {
				// What came before must change nothing: twice the same.
				for range 2 {
					r := servers[only].post(t, c.body)
					if r.code(0) != code || answered != "" && r.Text != answered || code != "" && r.Data != nil {
						t.Errorf("answered %s, want %s %s", r.Text, code, answered)
					}
					if code == c.code && !strings.Contains(r.Text, c.message) {
						t.Errorf("answered %s, want it to say %s", r.Text, c.message)
					}
				}
			})
		}
	}
}

// The two halves of the handshake, one after the other: the text is answered,
// and not remembered.
func TestATextIsNotRememberedByItsHash(t *testing.T) {
	const other = `{ program(key: MRR) { key } }`
	a := persistedAPI(t, false)
	for _, c := range []struct {
		body object
		code string
	}{
		{object{"extensions": byHash(hashOf(other))}, "PERSISTED_QUERY_NOT_FOUND"},
		{object{"query": other, "extensions": byHash(hashOf(other))}, ""},
		{object{"extensions": byHash(hashOf(other))}, "PERSISTED_QUERY_NOT_FOUND"},
	} {
		if r := a.post(t, c.body); r.code(0) != c.code {
			t.Errorf("%v is answered %s, want %q", c.body, r.Text, c.code)
		}
	}
}

func TestAnOperationByItsHashByGet(t *testing.T) {
	a := persistedAPI(t, true)
	values := url.Values{"extensions": {string(must(json.Marshal(byHash(hashOf(known))))(t))}, "variables": {`{"key":"MRR"}`}}
	r := a.send(t, httptest.NewRequestWithContext(a.who(t, "manager"), http.MethodGet, "/graphql?"+values.Encode(), nil))
	if r.Status != http.StatusOK || at(t, r.Data, "program", "key") != "MRR" {
		t.Errorf("answered %d %s", r.Status, r.Text)
	}
}

// A stream goes by the hash too.
func TestAStreamByTheHashOfItsOperation(t *testing.T) {
	a := persistedAPI(t, true)
	q := httptest.NewRequestWithContext(a.who(t, "manager"), http.MethodPost, "/graphql",
		strings.NewReader(string(must(json.Marshal(object{"extensions": byHash(hashOf(known)), "variables": object{"key": "MRR"}}))(t))))
	q.Header.Set("Content-Type", "application/json")
	q.Header.Set("Accept", "text/event-stream")
	recorder := httptest.NewRecorder()
	a.handler.ServeHTTP(recorder, q)
	if want := "event: next\ndata: {\"data\":{\"program\":{\"key\":\"MRR\"}}}\n\n"; !strings.HasPrefix(recorder.Body.String(), want) {
		t.Errorf("sent %q, want %q", recorder.Body, want)
	}
}

func TestAHashThatIsAnothersIsAMistakeInTheWiring(t *testing.T) {
	a := emptyAPI(t)
	a.deps.Operations = map[string]string{hashOf(known): deep}
	defer func() {
		if cause, _ := recover().(string); !strings.Contains(cause, hashOf(known)) {
			t.Errorf("panic %q, want one that names the hash", cause)
		}
	}()
	graph.NewHandler(a.deps)
	t.Error("it was taken")
}

// TestTheDashboardKeepsTheLimits holds every operation of the pages to the
// schema and to the limits of a request, with the greatest pages that its
// variables could ask for.
func TestTheDashboardKeepsTheLimits(t *testing.T) {
	a := emptyAPI(t)
	a.deps.Operations, a.deps.OnlyOperations = web.Operations(), true
	a.handler = graph.NewHandler(a.deps)
	schema := gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphqls", Input: graph.SDL()})
	refusals := []string{"LIMIT_EXCEEDED", "QUERY_TOO_COMPLEX", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "PERSISTED_QUERY_NOT_FOUND", "INTERNAL_SERVER_ERROR"}
	if len(a.deps.Operations) == 0 {
		t.Fatal("the pages ask nothing: web/operations.json is empty")
	}
	for hash, text := range a.deps.Operations {
		document, errs := gqlparser.LoadQueryWithRules(schema, text, rules.NewDefaultRules())
		if errs != nil {
			t.Errorf("%s: %v", text, errs)
			continue
		}
		operation := document.Operations[0]
		t.Run(operation.Name, func(t *testing.T) {
			variables := object{}
			for _, variable := range operation.VariableDefinitions {
				if value := largest(t, schema, variable.Type); value != nil && variable.DefaultValue == nil {
					variables[variable.Variable] = value
				}
			}
			r := a.post(t, object{"extensions": byHash(hash), "variables": variables})
			if code := r.code(0); slices.Contains(refusals, code) {
				t.Errorf("answered %s", r.Text)
			}
		})
	}
}

// largest makes a value for a variable: the greatest page where it is a number,
// nothing where it may be missing.
func largest(t *testing.T, schema *ast.Schema, typ *ast.Type) any {
	t.Helper()
	switch def := schema.Types[typ.Name()]; {
	case typ.NamedType == "Int":
		return 100
	case !typ.NonNull:
		return nil
	case typ.Elem != nil:
		return []any{largest(t, schema, typ.Elem)}
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		value := object{}
		for _, field := range def.Fields {
			if field.Type.NonNull && field.DefaultValue == nil {
				value[field.Name] = largest(t, schema, field.Type)
			}
		}
		return value
	}
	value, known := map[string]any{
		"ID": "none", "String": "text", "Boolean": true, "Date": "2025-03-31", "DateTime": "2025-03-31T00:00:00Z", "CountryCode": "US", "CurrencyCode": "USD",
		"Points": "1", "Decimal": "1",
	}[typ.NamedType]
	if !known {
		t.Fatalf("no value of type %s: give one", typ.NamedType)
	}
	return value
}
