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
	}
}

// Edges of the Partner.
func (Partner) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("employees", Employee.Type).Ref("partner").Comment("The partner's people."),
		edge.From("clients", Clientship.Type).Ref("partner").Comment("The partner's relationships with client companies."),
	}
}
