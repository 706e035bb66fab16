package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// Batch is one recording of a book: all of it or nothing. For the vendor's
// eyes.
type Batch struct{ ent.Schema }

// Mixin of the Batch.
func (Batch) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Batch, Table: "batches"}, Recorded{}}
}

// Fields of the Batch.
func (Batch) Fields() []ent.Field {
	return []ent.Field{
		field.String("source").NotEmpty().Immutable().Comment("Where the book came from, such as crm-sales."),
		field.String("hash").Default("").Immutable().Comment("SHA-256 of the content in hexadecimal; empty where the batch has no files."),
		field.Int("events").NonNegative().Default(0).Comment("The number of event revisions the batch recorded."),
		field.Int("postings").NonNegative().Default(0).Comment("The number of postings the batch appended."),
	}
}

// Indexes of the Batch.
func (Batch) Indexes() []ent.Index { return []ent.Index{index.Fields("recorded_at")} }
