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
