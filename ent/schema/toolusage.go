package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// ToolUsage is the number of tools that a company's portal used in the thirty
// days up to a reading: what the median tool usage of a partner is taken over
// (F20; docs/rules.md, section 13). Shared like the company.
type ToolUsage struct{ ent.Schema }

// Mixin of the ToolUsage.
func (ToolUsage) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.ToolUsage, Table: "tool_usages"}}
}

// Fields of the ToolUsage.
func (ToolUsage) Fields() []ent.Field {
	return []ent.Field{
		field.String("company_id").NotEmpty().Immutable().Comment("The company whose portal it is."),
		on("The day of the reading."),
		field.Int64("tools").NonNegative().Comment("How many tools were used in the thirty days up to the reading."),
	}
}

// Edges of the ToolUsage.
func (ToolUsage) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company whose portal it is."),
	}
}

// Indexes of the ToolUsage.
func (ToolUsage) Indexes() []ent.Index {
	return []ent.Index{index.Fields("company_id", "on").Unique()}
}
