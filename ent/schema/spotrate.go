package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// SpotRate is the price of a currency in another on a day: what converts
// commissions, and nothing else (F13; docs/rules.md, section 13).
type SpotRate struct{ ent.Schema }

// Mixin of the SpotRate.
func (SpotRate) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.SpotRate, Table: "spot_rates"}}
}

// Fields of the SpotRate.
func (SpotRate) Fields() []ent.Field {
	return []ent.Field{
		on("The day of the rate: the last of a month."),
		field.String("base").GoType(points.Currency("")).Immutable().Comment("The currency that is priced, ISO 4217."),
		field.String("quote").GoType(points.Currency("")).Immutable().Comment("The currency it is priced in, ISO 4217."),
		field.String("rate").Comment("How much of quote one of base costs: a positive decimal with up to 12 decimals."),
	}
}

// Indexes of the SpotRate.
func (SpotRate) Indexes() []ent.Index {
	return []ent.Index{index.Fields("on", "base", "quote").Unique()}
}
