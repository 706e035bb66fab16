package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// Export is a file of a partner's rows, unsummarized, made in the background
// and kept for a while (F11). Its bytes are file chunks.
type Export struct{ ent.Schema }

// Mixin of the Export.
func (Export) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Export, Table: "exports"}, Tenant{}, Recorded{}}
}

// Fields of the Export.
func (Export) Fields() []ent.Field {
	return append([]ent.Field{
		field.String("name").NotEmpty().Immutable().Comment("The name of the file, without its ending."),
		field.Enum("format").Values("csv", "xlsx").Immutable().Comment("The file's format."),
		field.String("kind").NotEmpty().Immutable().Comment("The kind of report whose rows it has."),
		field.String("query").Immutable().Comment("The range and the filters, as JSON."),
		field.Int64("bytes").Default(0).Comment("The size of the file; 0 until it is whole."),
	}, work()...)
}

// Indexes of the Export.
func (Export) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "recorded_at"), index.Fields("state")}
}
