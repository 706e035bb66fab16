package schema

import (
	"context"
	"fmt"

	"entgo.io/ent"
	"entgo.io/ent/schema/mixin"
)

// AppendOnly is the mixin of what is only ever added to. Its hook refuses every
// update and deletion, whoever asks; for events and postings triggers in the
// migrations refuse them below ent too.
type AppendOnly struct{ mixin.Schema }

// Hooks of AppendOnly.
func (AppendOnly) Hooks() []ent.Hook { return []ent.Hook{onlyCreate} }

func onlyCreate(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if !m.Op().Is(ent.OpCreate) {
			return nil, fmt.Errorf("schema: a %s is only ever added, never changed or deleted", m.Type())
		}
		return next.Mutate(ctx, m)
	})
}

// superseding lets a later revision take an event's place: `current` may go
// from true to false, and nothing else.
func superseding(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if m.Op().Is(ent.OpCreate) {
			return next.Mutate(ctx, m)
		}
		if !m.Op().Is(ent.OpUpdate | ent.OpUpdateOne) {
			return nil, fmt.Errorf("schema: a %s is never deleted: void it with a higher revision", m.Type())
		}
		if current, set := m.Field("current"); !set || current != false {
			return nil, fmt.Errorf("schema: a %s may only be superseded", m.Type())
		}
		return next.Mutate(ctx, m)
	})
}
