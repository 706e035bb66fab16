package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Fact is a dated value about a partner, in force from a day until another of
// its kind replaces it (docs/rules.md, section 8).
type Fact struct{ ent.Schema }

// Mixin of the Fact.
func (Fact) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Fact, Table: "facts"}, Tenant{}, Recorded{}, AppendOnly{}}
}

// Fields of the Fact.
func (Fact) Fields() []ent.Field {
	return []ent.Field{
		field.String("batch_id").NotEmpty().Immutable().Comment("The batch that brought the fact."),
		on("The day from which the value is in force."),
		field.Enum("kind").GoType(points.FactKind("")).Immutable().Comment("What the value is about."),
		field.String("value").Immutable().Comment("The value in the form of its kind."),
	}
}

// Edges of the Fact.
func (Fact) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("batch", Batch.Type).Field("batch_id").Unique().Required().Immutable().Annotations(keep).Comment("The batch that brought the fact."),
	}
}

// Indexes of the Fact.
func (Fact) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "kind", "on", "recorded_at")}
}
