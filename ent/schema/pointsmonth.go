package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// PointsMonth is the sum of the postings of one partner, client, calendar
// month, track and kind: a projection, kept by the ledger in the transaction
// that appends them, so that charts cost no more as history grows.
//
// client_id is a plain column without a foreign key, and "" for postings
// without a client: a nullable column could not be part of the unique index
// that the ledger's upsert needs.
type PointsMonth struct{ ent.Schema }

// Mixin of the PointsMonth.
func (PointsMonth) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.PointsMonth, Table: "points_months"}, Tenant{}}
}

// Fields of the PointsMonth.
func (PointsMonth) Fields() []ent.Field {
	return []ent.Field{
		field.String("client_id").Default("").Immutable().Comment("The id of the partner's client; empty for postings without one."),
		field.Int32("month").GoType(points.Date(0)).Immutable().Comment("The first day of the month of the postings' effective dates."),
		field.Enum("track").GoType(points.Track("")).Immutable().Comment("The track of the postings."),
		field.Enum("kind").GoType(points.Kind("")).Immutable().Comment("The kind of the postings."),
		micropoints("points", "The sum of the postings."),
		field.Int64("postings").Default(0).Comment("How many postings the sum has: the count of an unfiltered list, kept in the transaction that appends them."),
	}
}

// Indexes of the PointsMonth.
func (PointsMonth) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("partner_id", "client_id", "month", "track", "kind").Unique(),
		index.Fields("partner_id", "month"),
		index.Fields("client_id"),
	}
}
