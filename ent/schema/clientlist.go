package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// ClientList is a static list of a partner's clients (F11).
type ClientList struct{ ent.Schema }

// Mixin of the ClientList.
func (ClientList) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.ClientList, Table: "client_lists"}, Tenant{}, Recorded{}}
}

// Fields of the ClientList.
func (ClientList) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().Comment("The list's name, unique per partner."),
	}
}

// Edges of the ClientList.
func (ClientList) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("members", ListMember.Type).Annotations(cascade).Comment("The clients on the list."),
	}
}

// Indexes of the ClientList.
func (ClientList) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "name").Unique()}
}
