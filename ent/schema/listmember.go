package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// ListMember is a client on a static list (F11).
type ListMember struct{ ent.Schema }

// Mixin of the ListMember.
func (ListMember) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.ListMember, Table: "list_members"}, Tenant{}, Recorded{}}
}

// Fields of the ListMember.
func (ListMember) Fields() []ent.Field {
	return []ent.Field{
		field.String("list_id").NotEmpty().Immutable().Comment("The list."),
		field.String("client_id").NotEmpty().Immutable().Comment("The client."),
	}
}

// Edges of the ListMember.
func (ListMember) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("list", ClientList.Type).Ref("members").Field("list_id").Unique().Required().Immutable().Comment("The list."),
		edge.To("client", Clientship.Type).Field("client_id").Unique().Required().Immutable().Annotations(keep).Comment("The client."),
	}
}

// Indexes of the ListMember.
func (ListMember) Indexes() []ent.Index {
	return []ent.Index{index.Fields("list_id", "client_id").Unique(), index.Fields("client_id")}
}
