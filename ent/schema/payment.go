package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Payment is what a company paid for a line, net, or was paid back: what
// commissions accrue on (F13; docs/rules.md, section 13). For the vendor's
// eyes: a partner sees the accruals that are its own.
type Payment struct{ ent.Schema }

// Mixin of the Payment.
func (Payment) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Payment, Table: "payments"}, Recorded{}, AppendOnly{}}
}

// Fields of the Payment.
func (Payment) Fields() []ent.Field {
	return []ent.Field{
		key(),
		field.String("company_id").NotEmpty().Immutable().Comment("The company that paid."),
		field.String("line_id").NotEmpty().Immutable().Comment("The product line it paid for."),
		on("The day of the payment."),
		field.Int64("amount").Immutable().Comment("The net amount in minor units of the currency; negative for a refund."),
		field.String("currency").GoType(points.Currency("")).Immutable().Comment("The currency of the amount, ISO 4217."),
	}
}

// Edges of the Payment.
func (Payment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The company that paid."),
		edge.To("line", ProductLine.Type).Field("line_id").Unique().Required().Immutable().Annotations(keep).Comment("The product line it paid for."),
	}
}

// Indexes of the Payment.
func (Payment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("company_id", "line_id", "on")}
}
