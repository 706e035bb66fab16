package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// SavedReport is a question to be asked again: a kind of report, its range of
// days and its filters, never a copy of numbers (F11).
type SavedReport struct{ ent.Schema }

// Mixin of the SavedReport.
func (SavedReport) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.SavedReport, Table: "saved_reports"}, Tenant{}, Recorded{}}
}

// Fields of the SavedReport.
func (SavedReport) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().Comment("The report's name, unique per partner."),
		field.String("description").Default("").Comment("What it is for; empty where nobody said."),
		field.String("kind").NotEmpty().Immutable().Comment("The kind of report, such as point_changes."),
		field.String("query").Immutable().Comment("The range and the filters, as JSON."),
		field.Bool("on_dashboard").Default(false).Comment("Whether the partner's dashboard shows it."),
	}
}

// Indexes of the SavedReport.
func (SavedReport) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "name").Unique()}
}
