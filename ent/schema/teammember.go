package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// TeamMember is one of the vendor's people for a partner (F28).
type TeamMember struct{ ent.Schema }

// Mixin of the TeamMember.
func (TeamMember) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.TeamMember, Table: "team_members"}, Tenant{}}
}

// Fields of the TeamMember.
func (TeamMember) Fields() []ent.Field {
	return []ent.Field{
		keyOfPartner(),
		field.String("name").NotEmpty().Comment("The person's name."),
		field.String("email").Default("").Comment("The person's e-mail address; empty where unknown."),
		field.Enum("role").Values("partner_development_manager", "channel_account_manager", "channel_consultant").Comment("What the person is to the partner."),
		field.String("description").Default("").Comment("How the person helps, in a sentence; empty: as the role says."),
		field.Int32("since").GoType(points.Date(0)).Default(0).Comment("The first day; 0: always."),
		field.Int32("until").GoType(points.Date(0)).Default(0).Comment("The last day, inclusive; 0 while it lasts."),
	}
}

// Indexes of the TeamMember.
func (TeamMember) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "key").Unique()}
}
