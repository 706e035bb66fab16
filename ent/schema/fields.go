package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"

	"github.com/tierboard/tierboard/points"
)

// keep makes the database refuse to delete a row that others point at.
var keep = entsql.OnDelete(entsql.Restrict)

// key is the unique external key of a shared row.
func key() ent.Field {
	return field.String("key").NotEmpty().Immutable().Unique().Comment("The key of the row in its source; unique.")
}

// keyOfPartner is an external key that is unique per partner.
func keyOfPartner() ent.Field {
	return field.String("key").NotEmpty().Immutable().Comment("The key of the row in its source; unique per partner.")
}

// on is the field `on`, whose column is `day`.
func on(comment string) ent.Field {
	return field.Int32("on").GoType(points.Date(0)).StorageKey("day").Immutable().Comment(comment)
}

// lineKey is the key of a product line.
func lineKey(comment string) ent.Field {
	return field.String("line").Default("").Immutable().Comment(comment)
}

// micropoints is a number of points.
func micropoints(name, comment string) ent.Field {
	return field.Int64(name).GoType(points.Points(0)).Default(0).Comment(comment + " In micro-points.")
}

// work are the fields of what is done in the background: how far it is, for
// all who look, whichever server does it.
func work() []ent.Field {
	return []ent.Field{
		field.Enum("state").Values("queued", "running", "done", "failed", "cancelled").Default("queued").Comment("How far the work is."),
		field.Int64("done").NonNegative().Default(0).Comment("How many units of work are done."),
		field.Int64("total").NonNegative().Default(0).Comment("How many units there are; 0 while that is unknown."),
		field.String("error").Default("").Comment("Why it failed, for its reader; empty unless it did."),
		field.Time("finished_at").Optional().Nillable().Comment("When it ended; null before."),
	}
}

// cascade makes the database delete what hangs on a deleted row.
var cascade = entsql.OnDelete(entsql.Cascade)
