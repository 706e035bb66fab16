package graph

import "strings"

// SDL returns the schema as its files have it, descriptions and all:
// schema.graphqls and, behind it, graph/schema in order of names.
func SDL() string {
	texts := make([]string, len(sources))
	for i, source := range sources {
		texts[i] = source.Input
	}
	return strings.Join(texts, "\n")
}
