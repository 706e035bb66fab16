package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Partner sells the vendor's subscriptions and services their clients. A
// partner viewer sees itself alone.
type Partner struct{ ent.Schema }

// Mixin of the Partner.
func (Partner) Mixin() []ent.Mixin { return []ent.Mixin{Row{ID: id.Partner, Table: "partners"}} }

// Fields of the Partner.
func (Partner) Fields() []ent.Field {
	return []ent.Field{
		key(),
		field.String("name").NotEmpty().Comment("The partner's name."),
		field.String("country").GoType(points.Country("")).Default("").Comment("The partner's own country, ISO 3166-1 alpha-2; empty where unknown."),
		field.Enum("level").Values("partner", "provider").Default("partner").Comment("The partner's level in the program: it sets how long a sale earns commission (F13)."),
		field.String("payout_currency").GoType(points.Currency("")).Default("").Comment("The currency commissions are paid in, ISO 4217; empty where unknown."),
		field.Enum("communication_owner").Values("vendor", "partner").Default("vendor").Comment("Who tells clients about renewals, unless a client says otherwise (F5, F16)."),
	}
}

// Edges of the Partner.
func (Partner) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("employees", Employee.Type).Ref("partner").Comment("The partner's people."),
		edge.From("clients", Clientship.Type).Ref("partner").Comment("The partner's relationships with client companies."),
	}
}
