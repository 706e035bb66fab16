package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Standing is the daily snapshot of where a partner stands, as known at the
// run that took it (docs/rules.md, sections 8 and 9).
type Standing struct{ ent.Schema }

// Mixin of the Standing.
func (Standing) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Standing, Table: "standings"}, Tenant{}, Recorded{}, AppendOnly{}}
}

// Fields of the Standing.
func (Standing) Fields() []ent.Field {
	return []ent.Field{
		field.String("program").NotEmpty().Immutable().Comment("The name of the program."),
		on("The day of the snapshot."),
		field.Int64("sourced").GoType(points.Points(0)).Immutable().Comment("Sourced micro-points."),
		field.Int64("assisted").GoType(points.Points(0)).Immutable().Comment("Assisted micro-points."),
		field.Int64("managed").GoType(points.Points(0)).Immutable().Comment("Managed micro-points."),
		field.String("performance").Validate(isTier).Immutable().Comment("The name of the performance tier."),
		field.String("credited").Validate(isTier).Immutable().Comment("The name of the credited tier."),
		field.Int32("credited_since").GoType(points.Date(0)).Immutable().Comment("The day from which the tier has been credited; 0 where it always was."),
		field.Int64("median_tool_usage").Optional().Nillable().Immutable().Comment("Median tool usage in millionths of a tool; null where unknown."),
		field.Int32("certified_through").GoType(points.Date(0)).Default(0).Immutable().Comment("The last day of the certification, inclusive; 0 where unknown."),
	}
}

func isTier(name string) error {
	_, err := points.ParseTier(name)
	return err
}

// Indexes of the Standing.
func (Standing) Indexes() []ent.Index {
	return []ent.Index{index.Fields("program", "partner_id", "on").Unique()}
}
