package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// ImportRun is files on their way into the book through a mapping, in the
// background. Its files are file chunks. For the vendor's eyes.
type ImportRun struct{ ent.Schema }

// Mixin of the ImportRun.
func (ImportRun) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.ImportRun, Table: "imports"}, Recorded{}}
}

// Fields of the ImportRun.
func (ImportRun) Fields() []ent.Field {
	return append([]ent.Field{
		field.String("mapping").Immutable().Comment("What to import by, as JSON: the mapping's name or text, and what becomes of rows at fault."),
		field.Bool("dry_run").Default(false).Immutable().Comment("Whether to undo it in the end."),
		field.String("step").Default("").Comment("What is being recorded: the kind of record."),
		field.String("report").Default("").Comment("What the import did, as JSON; empty until it is done."),
	}, work()...)
}

// Indexes of the ImportRun.
func (ImportRun) Indexes() []ent.Index {
	return []ent.Index{index.Fields("recorded_at"), index.Fields("state")}
}
