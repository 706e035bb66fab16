package main

import (
	"io"

	"github.com/tierboard/tierboard/graph"
)

type schemaCommand struct{}

// Help shows examples.
func (schemaCommand) Help() string {
	return `Prints the schema of the API in the schema definition language. A running server has the same at /schema.graphql.

Examples:

  tierboard schema > schema.graphql`
}

// Run prints the schema.
func (schemaCommand) Run(p *program) error {
	_, err := io.WriteString(p.Out, graph.SDL())
	return err
}
