package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// Engagement is a company's platform engagement index as read on a day, whole
// or for one of its categories (F7, F15). It is imported, never computed
// (docs/rules.md, section 13). Shared like the company.
type Engagement struct{ ent.Schema }

// Mixin of the Engagement.
func (Engagement) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Engagement, Table: "engagements"}}
}

// Fields of the Engagement.
func (Engagement) Fields() []ent.Field {
	return []ent.Field{
		field.String("company_id").NotEmpty().Immutable().Comment("The company."),
		field.String("area").Default("").Immutable().Comment("The category, such as Adoption; empty for the whole index."),
		on("The day of the reading."),
		field.Int64("score").Range(0, 100).Comment("The score in tenths: 0 to 100 stand for 0 to 10."),
		field.String("opportunity").Default("").Comment("What would raise it most, in the source's words; empty where it says nothing."),
	}
}

// Edges of the Engagement.
func (Engagement) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company."),
	}
}

// Indexes of the Engagement.
func (Engagement) Indexes() []ent.Index {
	return []ent.Index{index.Fields("company_id", "area", "on").Unique()}
}
