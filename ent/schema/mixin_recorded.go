package schema

import (
	"context"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
)

// Recorded is the mixin of what the program learnt at a moment: the second of
// the two dates (docs/rules.md, section 7).
type Recorded struct{ mixin.Schema }

// Fields of Recorded.
func (Recorded) Fields() []ent.Field {
	return []ent.Field{
		field.Time("recorded_at").Immutable().Comment("When the program recorded the row; UTC, to the microsecond."),
	}
}

// Hooks of Recorded.
func (Recorded) Hooks() []ent.Hook { return []ent.Hook{toMicroseconds} }

// toMicroseconds cuts the time to what both databases keep.
func toMicroseconds(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if value, set := m.Field("recorded_at"); set {
			if at, ok := value.(time.Time); ok {
				if err := m.SetField("recorded_at", at.UTC().Truncate(time.Microsecond)); err != nil {
					return nil, err
				}
			}
		}
		return next.Mutate(ctx, m)
	})
}
