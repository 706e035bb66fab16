package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// FileChunk is a part of a file that belongs to an export or import: files are
// written and read a part at a time, on any server, and outlive a restart.
// Nobody but the program reads them as rows.
type FileChunk struct{ ent.Schema }

// Mixin of the FileChunk.
func (FileChunk) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.FileChunk, Table: "file_chunks"}}
}

// Fields of the FileChunk.
func (FileChunk) Fields() []ent.Field {
	return []ent.Field{
		field.String("owner_id").NotEmpty().Immutable().Comment("The export or import."),
		field.String("name").NotEmpty().Immutable().Comment("The name of the file."),
		field.Int64("number").NonNegative().Immutable().Comment("The place of the part in the file, from 0."),
		field.Bytes("data").Immutable().Comment("The part."),
	}
}

// Indexes of the FileChunk.
func (FileChunk) Indexes() []ent.Index {
	return []ent.Index{index.Fields("owner_id", "name", "number").Unique()}
}
