package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/tierboard/tierboard/ent/id"
)

// ProductLine is what a rate binds to (docs/rules.md, section 2).
type ProductLine struct{ ent.Schema }

// Mixin of the ProductLine.
func (ProductLine) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.ProductLine, Table: "product_lines"}}
}

// Fields of the ProductLine.
func (ProductLine) Fields() []ent.Field {
	return []ent.Field{
		key(),
		field.String("name").NotEmpty().Comment("The line's name."),
	}
}

// Edges of the ProductLine.
func (ProductLine) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("products", Product.Type).Ref("line").Comment("The products of the line."),
	}
}
