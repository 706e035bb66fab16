package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// Activity is something a partner's employee did for a client company: it
// tells the last active employee (F14).
type Activity struct{ ent.Schema }

// Mixin of the Activity.
func (Activity) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Activity, Table: "activities"}, Tenant{}}
}

// Fields of the Activity.
func (Activity) Fields() []ent.Field {
	return []ent.Field{
		keyOfPartner(),
		field.String("company_id").NotEmpty().Immutable().Comment("The company it was done for."),
		field.String("employee_id").NotEmpty().Comment("The partner's employee who did it."),
		field.Enum("kind").Values("email", "call", "meeting", "note", "task", "other").Default("other").Comment("What was done."),
		on("The day it was done."),
	}
}

// Edges of the Activity.
func (Activity) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company it was done for."),
		edge.To("employee", Employee.Type).Field("employee_id").Unique().Required().Annotations(keep).Comment("The partner's employee who did it."),
	}
}

// Indexes of the Activity.
func (Activity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "key").Unique(),
		index.Fields("partner_id", "company_id", "on"),
	}
}
