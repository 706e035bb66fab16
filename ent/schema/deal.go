package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Deal is a sale in the making, or made, or lost (F12).
type Deal struct{ ent.Schema }

// Mixin of the Deal.
func (Deal) Mixin() []ent.Mixin { return []ent.Mixin{Row{ID: id.Deal, Table: "deals"}, Tenant{}} }

// Fields of the Deal.
func (Deal) Fields() []ent.Field {
	return []ent.Field{
		keyOfPartner(),
		field.String("company_id").Optional().Nillable().Comment("The company; null where the source does not know it yet."),
		field.String("employee_id").Optional().Nillable().Comment("The partner's employee at the deal; null where unknown."),
		field.String("product_id").Optional().Nillable().Comment("The product; null where unknown."),
		field.String("name").Default("").Comment("The deal's name; empty where the source gives none."),
		field.Enum("stage").Values("prospecting", "engaging", "won", "lost").Comment("How far the deal is; prospecting and engaging deals are in flight."),
		field.String("deal_type").GoType(points.DealType("")).Default("").Comment("sourced or assisted; empty where unknown."),
		field.Int64("amount").Optional().Nillable().Comment("The contract amount in minor units of the currency; null where unknown."),
		field.String("currency").GoType(points.Currency("")).Default("").Comment("The currency of the amount, ISO 4217; empty without an amount."),
		field.Int32("opened_on").GoType(points.Date(0)).Default(0).Comment("The day the deal was opened; 0 where unknown."),
		field.Int32("closed_on").GoType(points.Date(0)).Default(0).Comment("The day the deal was won or lost; 0 where it is not or unknown."),
	}
}

// Edges of the Deal.
func (Deal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Annotations(keep).Comment("The company."),
		edge.To("employee", Employee.Type).Field("employee_id").Unique().Annotations(keep).Comment("The partner's employee at the deal."),
		edge.To("product", Product.Type).Field("product_id").Unique().Annotations(keep).Comment("The product."),
	}
}

// Indexes of the Deal.
func (Deal) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "key").Unique(),
		index.Fields("partner_id", "closed_on"),
		index.Fields("company_id", "partner_id"),
	}
}
