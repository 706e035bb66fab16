package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Renewal is the next term of a company's line (F5, F14, F16). Shared like the
// company.
type Renewal struct{ ent.Schema }

// Mixin of the Renewal.
func (Renewal) Mixin() []ent.Mixin { return []ent.Mixin{Row{ID: id.Renewal, Table: "renewals"}} }

// Fields of the Renewal.
func (Renewal) Fields() []ent.Field {
	return []ent.Field{
		key(),
		field.String("company_id").NotEmpty().Immutable().Comment("The company."),
		field.String("subscription_id").Optional().Nillable().Comment("The subscription that ends before the term; null where the line is not open."),
		lineKey("The key of the product line."),
		field.Int32("starts_on").GoType(points.Date(0)).Comment("The first day of the renewal subscription."),
		field.Int64("mrr").NonNegative().Comment("The renewal subscription's MRR in minor units of the currency."),
		field.String("currency").GoType(points.Currency("")).Comment("The currency of the MRR, ISO 4217."),
		field.String("manager").Default("").Comment("The vendor's renewal manager; empty where none is named."),
		field.Enum("decision").Values("undecided", "renew", "change", "cancel").Default("undecided").Comment("What was decided (F16)."),
		field.Int32("decided_on").GoType(points.Date(0)).Default(0).Comment("The day of the decision; 0 while undecided."),
	}
}

// Edges of the Renewal.
func (Renewal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company."),
		edge.To("subscription", Subscription.Type).Field("subscription_id").Unique().Annotations(keep).Comment("The subscription that ends before the term."),
	}
}

// Indexes of the Renewal.
func (Renewal) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("company_id", "starts_on"),
		index.Fields("subscription_id"),
	}
}
