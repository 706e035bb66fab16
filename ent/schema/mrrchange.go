package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// MRRChange is a subscription's MRR from a day on. A projection of events,
// shared like the company.
type MRRChange struct{ ent.Schema }

// Mixin of the MRRChange.
func (MRRChange) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.MRRChange, Table: "mrr_changes"}}
}

// Fields of the MRRChange.
func (MRRChange) Fields() []ent.Field {
	return []ent.Field{
		field.String("subscription_id").NotEmpty().Immutable().Comment("The subscription."),
		on("The day from which the MRR holds."),
		field.Int64("mrr").NonNegative().Comment("The MRR after all of that day's events, in minor units of the subscription's currency."),
		field.String("event").Sensitive().Comment("The key of the event that changed it last that day. For the vendor's eyes: a partner never sees another's event keys."),
	}
}

// Edges of the MRRChange.
func (MRRChange) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("subscription", Subscription.Type).Field("subscription_id").Unique().Required().Immutable().Annotations(keep).Comment("The subscription."),
	}
}

// Indexes of the MRRChange.
func (MRRChange) Indexes() []ent.Index {
	return []ent.Index{index.Fields("subscription_id", "on").Unique()}
}
