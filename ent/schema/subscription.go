package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Subscription is one product line of a company from the sale that opened it
// to its cancellation; a later sale opens another. A projection of events,
// shared like the company.
type Subscription struct{ ent.Schema }

// Mixin of the Subscription.
func (Subscription) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Subscription, Table: "subscriptions"}}
}

// Fields of the Subscription.
func (Subscription) Fields() []ent.Field {
	return []ent.Field{
		field.String("company_id").NotEmpty().Immutable().Comment("The company that subscribes."),
		field.String("line_id").NotEmpty().Immutable().Comment("The product line."),
		field.String("product_id").Optional().Nillable().Comment("The product of the line; null where the source does not say."),
		field.Int32("opened_on").GoType(points.Date(0)).Immutable().Comment("The day of the sale that opened the line."),
		field.Int32("first_sold_on").GoType(points.Date(0)).Comment("The line's first sale date, to which its rate binds."),
		field.Int32("closed_on").GoType(points.Date(0)).Default(0).Comment("The day of the cancellation; 0 while the line is open."),
		field.Int64("mrr").Default(0).Comment("The monthly recurring revenue after all events, in minor units of the currency; 0 when closed."),
		field.String("currency").GoType(points.Currency("")).Comment("The currency of the MRR, ISO 4217."),
	}
}

// Edges of the Subscription.
func (Subscription) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company that subscribes."),
		edge.To("line", ProductLine.Type).Field("line_id").Unique().Required().Immutable().Annotations(keep).Comment("The product line."),
		edge.To("product", Product.Type).Field("product_id").Unique().Annotations(keep).Comment("The product of the line."),
		edge.From("changes", MRRChange.Type).Ref("subscription").Comment("The MRR, day by day of change."),
		edge.From("renewals", Renewal.Type).Ref("subscription").Comment("The next terms of the subscription."),
	}
}

// Indexes of the Subscription.
func (Subscription) Indexes() []ent.Index {
	return []ent.Index{index.Fields("company_id", "line_id", "opened_on").Unique()}
}
