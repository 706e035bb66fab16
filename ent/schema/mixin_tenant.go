package schema

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/privacy"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"

	"github.com/tierboard/tierboard/access/viewer"
)

// Tenant is the mixin of what belongs to one partner. Package scope narrows
// its reads; its hook keeps a partner's writes, should a policy ever allow
// one, within the partner.
type Tenant struct{ mixin.Schema }

// Fields of the Tenant.
func (Tenant) Fields() []ent.Field {
	return []ent.Field{
		field.String("partner_id").NotEmpty().Immutable().Comment("The partner that the row belongs to, for good."),
	}
}

// Edges of the Tenant.
func (Tenant) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("partner", Partner.Type).Field("partner_id").Unique().Required().Immutable().
			Annotations(keep).Comment("The partner that the row belongs to."),
	}
}

// Hooks of the Tenant.
func (Tenant) Hooks() []ent.Hook { return []ent.Hook{withinPartner} }

// withinPartner gives a partner's new row that partner and refuses any other.
// Rows never move: the field is immutable.
func withinPartner(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		asking, ok := viewer.From(ctx)
		if !ok {
			return nil, privacy.Denyf("schema: nobody is asking to write a %s", m.Type())
		}
		if asking.SeesAll() {
			return next.Mutate(ctx, m)
		}
		if !m.Op().Is(ent.OpCreate) {
			return nil, privacy.Denyf("schema: a partner may only add a %s", m.Type())
		}
		if given, set := m.Field("partner_id"); set && given != asking.PartnerID {
			return nil, privacy.Denyf("schema: a %s of another partner", m.Type())
		}
		if err := m.SetField("partner_id", asking.PartnerID); err != nil {
			return nil, err
		}
		return next.Mutate(ctx, m)
	})
}
