package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"github.com/tierboard/tierboard/ent/id"
)

// Setting is a value of the whole database, such as the name of its program.
// Everybody reads settings: they hold no secrets.
type Setting struct{ ent.Schema }

// Mixin of the Setting.
func (Setting) Mixin() []ent.Mixin { return []ent.Mixin{Row{ID: id.Setting, Table: "settings"}} }

// Fields of the Setting.
func (Setting) Fields() []ent.Field {
	return []ent.Field{
		key(),
		field.String("value").Comment("The setting's value."),
	}
}
