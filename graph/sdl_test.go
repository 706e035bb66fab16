package graph

import (
	"os"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func TestSDLLoads(t *testing.T) {
	text, err := os.ReadFile("../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: string(text)}); err != nil {
		t.Fatal(err)
	}
}
