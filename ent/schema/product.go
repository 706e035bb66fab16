package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Product is an article of a product line.
type Product struct{ ent.Schema }

// Mixin of the Product.
func (Product) Mixin() []ent.Mixin { return []ent.Mixin{Row{ID: id.Product, Table: "products"}} }

// Fields of the Product.
func (Product) Fields() []ent.Field {
	return []ent.Field{
		key(),
		field.String("name").NotEmpty().Comment("The product's name."),
		field.String("line_id").NotEmpty().Comment("The product's line."),
		field.Int64("list_price").Optional().Nillable().Comment("The list price in minor units of the currency; null where unknown."),
		field.String("currency").GoType(points.Currency("")).Default("").Comment("The list price's currency, ISO 4217; empty without a list price."),
	}
}

// Edges of the Product.
func (Product) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("line", ProductLine.Type).Field("line_id").Unique().Required().Annotations(keep).Comment("The product's line."),
	}
}
