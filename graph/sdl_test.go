package graph_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/tierboard/tierboard/graph"
)

func schema(t *testing.T) *ast.Schema {
	t.Helper()
	parsed, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: graph.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func TestSDLIsTheFiles(t *testing.T) {
	text := string(must(os.ReadFile("../schema.graphqls"))(t))
	for _, path := range must(filepath.Glob("schema/*.graphqls"))(t) {
		text += "\n" + string(must(os.ReadFile(path))(t))
	}
	if text != graph.SDL() {
		t.Error("the program was generated from another schema: run go generate ./graph")
	}
}

// The snapshot holds the schema without descriptions, so that its diff shows
// every change that a client could notice: additions are fine, removals and
// changes break somebody. UPDATE_SNAPSHOTS=1 writes it.
func TestSchemaSnapshot(t *testing.T) {
	const path = "testdata/schema.snapshot.graphql"
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithoutDescription(), formatter.WithIndent("  ")).FormatSchema(schema(t))
	if os.Getenv("UPDATE_SNAPSHOTS") == "1" {
		if err := os.WriteFile(path, []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if string(must(os.ReadFile(path))(t)) != text.String() {
		t.Error("the schema changed: look at what breaks clients, then run UPDATE_SNAPSHOTS=1 go test ./graph -run TestSchemaSnapshot")
	}
}

func TestEverythingIsDescribed(t *testing.T) {
	check := func(description string, path ...string) {
		if text := strings.TrimSpace(description); text == "" {
			t.Errorf("%s is not described", strings.Join(path, "."))
		}
	}
	for name, definition := range schema(t).Types {
		if definition.BuiltIn {
			continue
		}
		check(definition.Description, name)
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			check(field.Description, name, field.Name)
			for _, argument := range field.Arguments {
				check(argument.Description, name, field.Name, argument.Name)
			}
		}
		for _, value := range definition.EnumValues {
			check(value.Description, name, value.Name)
		}
		if definition.Kind == ast.Scalar && definition.Directives.ForName("specifiedBy") == nil {
			t.Errorf("scalar %s has no @specifiedBy", name)
		}
	}
}

// The conventions of Relay, which clients' caches and pagers rely on.
func TestConventions(t *testing.T) {
	s := schema(t)
	for name, definition := range s.Types {
		if definition.BuiltIn || definition.Kind != ast.Object {
			continue
		}
		if id := definition.Fields.ForName("id"); id != nil && name != "SourceEvent" {
			if id.Type.String() != "ID!" || !implements(s, definition, "Node") {
				t.Errorf("%s has an id and is no Node", name)
			}
		}
		if edgeOf, isConnection := strings.CutSuffix(name, "Connection"); isConnection {
			want := map[string]string{"edges": "[" + edgeOf + "Edge!]!", "pageInfo": "PageInfo!", "totalCount": "Int!"}
			for field, kind := range want {
				if f := definition.Fields.ForName(field); f == nil || f.Type.String() != kind {
					t.Errorf("%s.%s is not %s", name, field, kind)
				}
			}
		}
		for _, field := range definition.Fields {
			if !strings.HasSuffix(field.Type.Name(), "Connection") {
				continue
			}
			for argument, kind := range map[string]string{"first": "Int", "last": "Int", "after": "String", "before": "String"} {
				if a := field.Arguments.ForName(argument); a == nil || a.Type.String() != kind {
					t.Errorf("%s.%s has no %s: %s", name, field.Name, argument, kind)
				}
			}
		}
	}
}

func implements(s *ast.Schema, definition *ast.Definition, name string) bool {
	for _, i := range s.GetImplements(definition) {
		if i.Name == name {
			return true
		}
	}
	return false
}
