package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Posting is one movement of a partner's points, with the terms it was
// computed from (docs/rules.md, sections 4, 5 and 7). Postings are only ever
// added; a correction is a reversal and a new posting.
type Posting struct{ ent.Schema }

// Mixin of the Posting.
func (Posting) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Posting, Table: "postings"}, Tenant{}, Recorded{}, AppendOnly{}}
}

// Fields of the Posting.
func (Posting) Fields() []ent.Field {
	return []ent.Field{
		field.String("client_id").Optional().Nillable().Immutable().Comment("The partner's relationship with the company; null for an adjustment without one."),
		field.String("company_id").Optional().Nillable().Immutable().Comment("The client company; null for an adjustment without one."),
		field.Int64("number").Positive().Unique().Immutable().Comment("The order in which the ledger appended postings, from 1."),
		field.String("event").Default("").Immutable().Comment("The key of the source event; empty where the source is an edition."),
		field.Int32("edition").GoType(points.Date(0)).Default(0).Immutable().Comment("The first day of the edition that priced the posting."),
		lineKey("The key of the product line; empty for adjustments."),
		field.Enum("track").GoType(points.Track("")).Immutable().Comment("The track that moved."),
		field.Enum("kind").GoType(points.Kind("")).Immutable().Comment("Why the points moved; a reversal has the kind of what it reverses."),
		field.Int64("points").GoType(points.Points(0)).Immutable().Comment("The signed movement in micro-points."),
		on("The effective date; expiries are posted with their future date."),
		field.String("reverses").Default("").Immutable().Comment("The id of the posting that this one undoes; empty where it undoes none."),
		field.JSON("terms", points.Terms{}).Immutable().Comment("What the movement was computed from."),
	}
}

// Edges of the Posting.
func (Posting) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("client", Clientship.Type).Field("client_id").Unique().Immutable().Annotations(keep).Comment("The partner's relationship with the company."),
		edge.To("company", Company.Type).Field("company_id").Unique().Immutable().Annotations(keep).Comment("The client company."),
	}
}

// Indexes of the Posting.
func (Posting) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "on"),
		index.Fields("client_id", "on"),
		index.Fields("company_id"),
	}
}
