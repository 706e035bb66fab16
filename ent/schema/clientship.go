package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Clientship is a partner's relationship with a client company: the Client of
// the API and the row of table clients. Ent keeps the name Client for itself,
// and PartnerClient is what it calls the builder of Partner. Its balances are
// projections of postings, kept by the ledger in the transaction that appends
// them.
type Clientship struct{ ent.Schema }

// Mixin of the Clientship.
func (Clientship) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Clientship, Table: "clients"}, Tenant{}}
}

// Fields of the Clientship.
func (Clientship) Fields() []ent.Field {
	return []ent.Field{
		field.String("company_id").NotEmpty().Immutable().Comment("The client company."),
		field.String("name").Comment("A copy of the company's name, so that clients can be ordered by it."),
		field.Int32("since").GoType(points.Date(0)).Default(0).Comment("The day of the first sale or management, whichever came first; 0 where none."),
		field.Bool("sells").Default(false).Comment("Whether the partner holds a living lot of the client."),
		field.Bool("manages").Default(false).Comment("Whether the partner manages the client."),
		field.Int32("ended_on").GoType(points.Date(0)).Default(0).Comment("The day the partner ended its services; 0 where it did not."),
		field.Enum("communication_owner").Values("vendor", "partner").Optional().Nillable().Comment("Who tells this client about renewals (F5, F16); null: as the partner's default."),
		micropoints("sourced", "The balance of sourced points on the day the projection was made."),
		micropoints("assisted", "The balance of assisted points on the day the projection was made."),
		micropoints("managed", "The balance of managed points on the day the projection was made."),
		field.Int32("balance_on").GoType(points.Date(0)).Default(0).Comment("The day the projection was made for: the balances hold from it up to valid_until."),
		field.Int32("valid_until").GoType(points.Date(0)).Default(0).Comment("The day of the client's next future posting: reads from that day on must sum postings; 0 means the balances stay."),
	}
}

// Edges of the Clientship.
func (Clientship) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Required().Immutable().Annotations(keep).Comment("The client company."),
		edge.From("postings", Posting.Type).Ref("client").Comment("The movements of the partner's points through this client."),
	}
}

// Indexes of the Clientship.
func (Clientship) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "company_id").Unique(),
		index.Fields("company_id"),
	}
}
