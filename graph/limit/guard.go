// Package limit bounds what one request may cost, before anything of it is
// executed: by static measures of its document, each taken in one pass in
// which every fragment is measured once, however often it is spread.
package limit

import (
	"context"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The codes of refusals.
const (
	// CodeLimit marks a document that has too much of something.
	CodeLimit = "LIMIT_EXCEEDED"
	// CodeComplex marks an operation that could return too many objects.
	CodeComplex = "QUERY_TOO_COMPLEX"
)

// Guard is gqlgen's extension that refuses operations over its limits. Zero
// means that nothing of the kind is allowed.
type Guard struct {
	// Depth is the greatest number of nested fields.
	Depth int
	// Aliases, Directives and RootFields are the greatest numbers in the
	// operation, those in fragments counted at every spread. A subscription has
	// one root field at most.
	Aliases, Directives, RootFields int
	// Objects is the greatest number of objects that the operation could
	// return: each list counted with the page size asked, or with the size
	// assumed.
	Objects int
	// PageDefault is the size of a connection without first or last, PageMost
	// the greatest.
	PageDefault, PageMost int
	// ListSize is the assumed size of a list without pages; Sizes tells it for
	// single fields, as "Type.field".
	ListSize int
	Sizes    map[string]int
	// Weights tell what single fields cost beside what is below them, in
	// objects, as "Type.field".
	Weights map[string]int
	// IntrospectionDepth and IntrospectionFields bound __schema and __type,
	// which are nested deeper than data and cost no statement.
	IntrospectionDepth, IntrospectionFields int
}

var (
	_ graphql.HandlerExtension        = Guard{}
	_ graphql.OperationContextMutator = Guard{}
)

// ExtensionName names the extension.
func (Guard) ExtensionName() string { return "Guard" }

// Validate accepts every schema.
func (Guard) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses an operation over a limit.
func (g Guard) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	m := meter{guard: g, variables: operation.Variables, fragments: map[string]measure{}}
	found := m.selection(operation.Operation.SelectionSet)
	found.directives = add(found.directives, len(operation.Operation.Directives))
	roots := g.RootFields
	if operation.Operation.Operation == ast.Subscription {
		// The parser's rule of one field lets several pass that have one name.
		roots = min(roots, 1)
	}
	for _, check := range []struct {
		what      string
		have, max int
		code      string
	}{
		{"nested fields", found.depth, g.Depth, CodeLimit},
		{"aliases", found.aliases, g.Aliases, CodeLimit},
		{"directives", found.directives, g.Directives, CodeLimit},
		{"root fields", found.width, roots, CodeLimit},
		{"nested introspection fields", found.introspectionDepth, g.IntrospectionDepth, CodeLimit},
		{"introspection fields", found.introspection, g.IntrospectionFields, CodeLimit},
		{"objects that could be returned", found.close(g.ListSize), g.Objects, CodeComplex},
	} {
		if check.have > check.max {
			err := gqlerror.Errorf("the operation has %s %s, at most %d are allowed", count(check.have), check.what, check.max)
			err.Extensions = map[string]any{"code": check.code, "limit": check.max}
			return err
		}
	}
	return nil
}

func count(n int) string {
	if n >= most {
		return "countless"
	}
	return strconv.Itoa(n)
}

// measure is what a selection amounts to. Its objects are fixed, plus some for
// each row of the connection that the selection belongs to, if it does.
type measure struct {
	depth, aliases, directives, width int
	fixed, perRow                     int
	// fields counts all fields; those below __schema and __type also count as
	// introspection.
	fields, introspection, introspectionDepth int
}

func (m measure) close(rows int) int { return add(m.fixed, multiply(m.perRow, rows)) }

// join adds what stands beside m.
func (m *measure) join(other measure) {
	m.depth = max(m.depth, other.depth)
	m.introspectionDepth = max(m.introspectionDepth, other.introspectionDepth)
	m.aliases = add(m.aliases, other.aliases)
	m.directives = add(m.directives, other.directives)
	m.width = add(m.width, other.width)
	m.fixed = add(m.fixed, other.fixed)
	m.perRow = add(m.perRow, other.perRow)
	m.fields = add(m.fields, other.fields)
	m.introspection = add(m.introspection, other.introspection)
}

type meter struct {
	guard     Guard
	variables map[string]any
	fragments map[string]measure
}

func (m *meter) selection(set ast.SelectionSet) measure {
	var total measure
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			total.join(m.field(s))
		case *ast.InlineFragment:
			total.join(m.selection(s.SelectionSet))
			total.directives = add(total.directives, len(s.Directives))
		case *ast.FragmentSpread:
			total.join(m.fragment(s))
			total.directives = add(total.directives, len(s.Directives))
		}
	}
	return total
}

func (m *meter) fragment(spread *ast.FragmentSpread) measure {
	found, known := m.fragments[spread.Name]
	if !known && spread.Definition != nil {
		found = m.selection(spread.Definition.SelectionSet)
		found.directives = add(found.directives, len(spread.Definition.Directives))
		m.fragments[spread.Name] = found
	}
	return found
}

func (m *meter) field(field *ast.Field) measure {
	own := measure{width: 1, fields: 1, directives: len(field.Directives)}
	if field.Alias != field.Name {
		own.aliases = 1
	}
	inner := m.selection(field.SelectionSet)
	own.aliases = add(own.aliases, inner.aliases)
	own.directives = add(own.directives, inner.directives)
	if field.Name == "__schema" || field.Name == "__type" {
		own.introspectionDepth = add(inner.depth, 1)
		own.introspection = add(inner.fields, 1)
		return own
	}
	own.depth = add(inner.depth, 1)
	own.fields = add(inner.fields, 1)
	own.introspection = inner.introspection
	own.introspectionDepth = inner.introspectionDepth
	if len(field.SelectionSet) == 0 || field.Definition == nil {
		return own
	}
	list := field.Definition.Type.Elem != nil
	rows, paged := m.page(field)
	switch {
	case paged:
		own.fixed = add(1, inner.close(rows))
	case list && !m.fixedSize(field):
		own.perRow = add(1, inner.close(m.guard.ListSize))
	case list:
		own.fixed = multiply(m.size(field), add(1, inner.close(m.guard.ListSize)))
	default:
		own.fixed = add(1, inner.close(m.guard.ListSize))
	}
	own.fixed = add(own.fixed, m.guard.Weights[name(field)])
	return own
}

// page returns the page size of a connection.
func (m *meter) page(field *ast.Field) (int, bool) {
	if field.Definition.Arguments.ForName("first") == nil {
		return 0, false
	}
	arguments := field.ArgumentMap(m.variables)
	for _, name := range []string{"first", "last"} {
		if size, given := number(arguments[name]); given {
			if size < 0 || size > m.guard.PageMost {
				size = m.guard.PageMost
			}
			return size, true
		}
	}
	return m.guard.PageDefault, true
}

func (m *meter) fixedSize(field *ast.Field) bool {
	if field.Definition.Arguments.ForName("ids") != nil {
		return true
	}
	_, known := m.guard.Sizes[name(field)]
	return known
}

// size is how many items a list without pages has at most, as far as known.
func (m *meter) size(field *ast.Field) int {
	if size, known := m.guard.Sizes[name(field)]; known {
		return size
	}
	if ids, ok := field.ArgumentMap(m.variables)["ids"].([]any); ok {
		return len(ids)
	}
	return m.guard.PageMost
}

func name(field *ast.Field) string {
	if field.ObjectDefinition == nil {
		return field.Name
	}
	return field.ObjectDefinition.Name + "." + field.Name
}

// number reads a size; false where none is given. What is no whole number,
// which no resolver gets, counts as the greatest.
func number(value any) (int, bool) {
	if value == nil {
		return 0, false
	}
	// The same function reads the resolvers' arguments: numbers in quotes, which
	// variables may have, count alike here and there.
	size, err := graphql.UnmarshalInt(value)
	if err != nil {
		return -1, true
	}
	return size, true
}

// most stands for every number above it, so that no sum or product wraps.
const most = 1 << 31

func add(a, b int) int { return min(a+b, most) }

func multiply(a, b int) int {
	if a > 0 && b > most/a {
		return most
	}
	return a * b
}
