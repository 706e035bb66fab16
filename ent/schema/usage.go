package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// Usage is how much a company used one product or app of its portal in the
// thirty days up to a reading (F6). Shared like the company.
type Usage struct{ ent.Schema }

// Mixin of the Usage.
func (Usage) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Usage, Table: "usages"}}
}

// Fields of the Usage.
func (Usage) Fields() []ent.Field {
	return []ent.Field{
		field.String("company_id").NotEmpty().Immutable().Comment("The company whose portal it is."),
		field.Enum("kind").Values("product", "app").Immutable().Comment("product: one of the vendor's; app: one connected to the portal."),
		field.String("name").NotEmpty().Immutable().Comment("The name of the product or app."),
		on("The day of the reading."),
		field.Int64("uses").NonNegative().Comment("How many times it was used in the thirty days up to the reading."),
		field.Int64("users").NonNegative().Default(0).Comment("How many people used it in those days."),
	}
}

// Edges of the Usage.
func (Usage) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company whose portal it is."),
	}
}

// Indexes of the Usage.
func (Usage) Indexes() []ent.Index {
	return []ent.Index{index.Fields("company_id", "kind", "name", "on").Unique()}
}
