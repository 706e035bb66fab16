package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Company is a client company of the vendor. Partners share it: each sees the
// companies that are its clients.
type Company struct{ ent.Schema }

// Mixin of the Company.
func (Company) Mixin() []ent.Mixin { return []ent.Mixin{Row{ID: id.Company, Table: "companies"}} }

// Fields of the Company.
func (Company) Fields() []ent.Field {
	return []ent.Field{
		key(),
		field.String("name").NotEmpty().Comment("The company's name."),
		field.String("domain").Default("").Comment("The company's domain; empty where unknown."),
		field.String("sector").Default("").Comment("The company's sector; empty where unknown."),
		field.Int("employees").NonNegative().Default(0).Comment("The number of the company's employees; 0 where unknown."),
		field.Int("founded").NonNegative().Default(0).Comment("The year the company was founded; 0 where unknown."),
		field.String("country").GoType(points.Country("")).Default("").Comment("The company's country today, from its events, ISO 3166-1 alpha-2."),
		field.String("parent_id").Optional().Nillable().Comment("The company this one belongs to; null where none."),
		field.String("crm_url").Default("").Comment("The address of the company's record in the CRM; empty where the source gives none."),
		field.String("account_url").Default("").Comment("The address of the company's account; empty where the source gives none."),
	}
}

// Edges of the Company.
func (Company) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("parent", Company.Type).Field("parent_id").Unique().Annotations(keep).
			Comment("The company this one belongs to.").
			From("children").Comment("The companies that belong to this one."),
		edge.From("clients", Clientship.Type).Ref("company").Comment("The company's relationships with partners."),
		edge.From("subscriptions", Subscription.Type).Ref("company").Comment("The company's lines, open and closed."),
		edge.From("renewals", Renewal.Type).Ref("company").Comment("The next terms of the company's lines."),
	}
}
