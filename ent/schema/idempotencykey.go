package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// IdempotencyKey remembers what a request with a key was answered, so that a
// client may send it again without doing it again. Nobody but the program
// reads them.
type IdempotencyKey struct{ ent.Schema }

// Mixin of the IdempotencyKey.
func (IdempotencyKey) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.IdempotencyKey, Table: "idempotency_keys"}, Recorded{}}
}

// Fields of the IdempotencyKey.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("scope").NotEmpty().Immutable().Comment("The action and whose it is."),
		field.String("key").NotEmpty().Immutable().Comment("The client's key."),
		field.String("hash").NotEmpty().Immutable().Comment("SHA-256 of the input, in hexadecimal: another input under the same key is a conflict."),
		field.String("answer").Immutable().Comment("What was answered, as JSON."),
	}
}

// Indexes of the IdempotencyKey.
func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{index.Fields("scope", "key").Unique(), index.Fields("recorded_at")}
}
