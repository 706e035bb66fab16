package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// AuthoredEdition is an edition of a program that a program manager wrote, from draft
// to superseded (F33, F34). Those that ship with the program are not here.
// What is published never changes: another one supersedes it.
type AuthoredEdition struct{ ent.Schema }

// Mixin of the AuthoredEdition.
func (AuthoredEdition) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.AuthoredEdition, Table: "editions"}, Recorded{}}
}

// Fields of the AuthoredEdition.
func (AuthoredEdition) Fields() []ent.Field {
	return append([]ent.Field{
		field.String("program").NotEmpty().Immutable().Comment("The name of the program."),
		field.Int32("on").GoType(points.Date(0)).StorageKey("day").Comment("The first day it is in force."),
		field.String("text").Comment("The edition, in the form of points/editions."),
		field.Enum("status").Values("draft", "published", "superseded", "discarded").Default("draft").Comment("How far it is."),
		field.Time("published_at").Optional().Nillable().Comment("When it was published; null before."),
		field.Time("effective_at").Optional().Nillable().Comment("When the replay under it was whole and reads began to use it; null before."),
		field.String("supersedes_id").Default("").Comment("The edition it takes the place of; empty where none."),
		field.Time("begun_at").Optional().Nillable().Comment("When its replay began: what happened since is looked at again in the end; null before."),
		field.String("reached").Default("").Comment("The id of the last company that the replay has looked at; empty before the first."),
		field.String("report").Default("").Comment("What publishing it changed for each partner, as JSON; empty until the replay is whole."),
	}, work()...)
}

// Indexes of the AuthoredEdition.
func (AuthoredEdition) Indexes() []ent.Index {
	return []ent.Index{index.Fields("program", "on"), index.Fields("state")}
}
