package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// BookChange is by how much one day changes a partner's book of one client, in
// one currency (docs/rules.md, section 10): what retention and sourced MRR are
// sums of, as balances are of postings. The ledger adds them in the transaction
// that appends the postings; a correction adds what takes the old ones back, so
// that the sums of any moment stay.
//
// client_id is a plain column without a foreign key, as in PointsMonth.
type BookChange struct{ ent.Schema }

// Mixin of the BookChange.
func (BookChange) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.BookChange, Table: "book_changes"}, Tenant{}, Recorded{}, AppendOnly{}}
}

// Fields of the BookChange.
func (BookChange) Fields() []ent.Field {
	return []ent.Field{
		field.String("client_id").NotEmpty().Immutable().Comment("The id of the partner's client."),
		on("The 1st of the month, or the day on which sourced lots were made."),
		field.String("currency").GoType(points.Currency("")).Immutable().Comment("The currency of the amounts, ISO 4217; all are in its minor units."),
		field.Int64("clients").Default(0).Immutable().Comment("1 where the client enters the book with the month, -1 where it leaves it, else 0."),
		field.Int64("start").Default(0).Immutable().Comment("By how much the MRR at the beginning of the month differs from that at the beginning of the month before."),
		field.Int64("churn").Default(0).Immutable().Comment("The MRR that the month lost with the whole client."),
		field.Int64("contraction").Default(0).Immutable().Comment("The MRR that the month lost while the client stayed."),
		field.Int64("expansion").Default(0).Immutable().Comment("The MRR that the month gained with the client."),
		field.Int64("sourced").Default(0).Immutable().Comment("The original amounts of sourced lots made on the day."),
	}
}

// Indexes of the BookChange.
func (BookChange) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "on", "currency"),
		index.Fields("client_id"),
	}
}
