package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// Allowance is a company's contact tier or email tier as read on a day: what
// it may use and what it does use (F4). Shared like the company.
type Allowance struct{ ent.Schema }

// Mixin of the Allowance.
func (Allowance) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Allowance, Table: "allowances"}}
}

// Fields of the Allowance.
func (Allowance) Fields() []ent.Field {
	return []ent.Field{
		field.String("company_id").NotEmpty().Immutable().Comment("The company."),
		field.Enum("kind").Values("contacts", "emails").Immutable().Comment("contacts: the contact tier; emails: the email tier, e-mails sent in a calendar month."),
		on("The day of the reading."),
		field.Int64("allowed").NonNegative().Comment("How many the tier allows."),
		field.Int64("used").NonNegative().Comment("How many are used."),
	}
}

// Edges of the Allowance.
func (Allowance) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company."),
	}
}

// Indexes of the Allowance.
func (Allowance) Indexes() []ent.Index {
	return []ent.Index{index.Fields("company_id", "kind", "on").Unique()}
}
