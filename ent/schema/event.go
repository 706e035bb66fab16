package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// Event is one revision of a fact about a client company (docs/rules.md,
// section 3): the truth that everything else is derived from. Partners never
// read events as rows; the ledger gives them a redacted stream.
type Event struct{ ent.Schema }

// Mixin of the Event.
func (Event) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Event, Table: "events"}, Recorded{}}
}

// Hooks of the Event.
func (Event) Hooks() []ent.Hook { return []ent.Hook{superseding} }

// Fields of the Event.
func (Event) Fields() []ent.Field {
	return []ent.Field{
		field.String("company_id").Optional().Nillable().Immutable().Comment("The client company; null for an adjustment that stands without one."),
		field.String("batch_id").NotEmpty().Immutable().Comment("The batch that brought the revision."),
		field.String("key").NotEmpty().Immutable().Comment("source/external id, unique per program; revisions share it."),
		field.Int32("revision").Min(1).Default(1).Immutable().Comment("The number of the revision, from 1; the highest counts."),
		field.Bool("voided").Default(false).Immutable().Comment("Whether this revision withdraws the event."),
		field.Bool("current").Default(true).Comment("Whether this is the highest revision, the one that counts. It only ever becomes false."),
		on("The effective date."),
		field.Int32("seq").Immutable().Comment("The order of events within the day."),
		field.Enum("kind").GoType(points.EventKind("")).Immutable().Comment("What happened."),
		field.String("country").GoType(points.Country("")).Default("").Immutable().Comment("The company's country, for company and country_changed."),
		lineKey("The key of the product line, for line events."),
		field.Int64("mrr").Default(0).Immutable().Comment("The MRR sold or, for line_changed, the line's new MRR, in minor units of the currency."),
		field.String("currency").GoType(points.Currency("")).Default("").Immutable().Comment("The currency of the MRR, ISO 4217; empty where the event has none."),
		field.String("seller").Default("").Immutable().Comment("The key of the partner that sold; empty for a sale by the vendor."),
		field.String("deal_type").GoType(points.DealType("")).Default("").Immutable().Comment("sourced or assisted; empty where the event does not say."),
		field.String("partner").Default("").Immutable().Comment("The key of the partner of a manager event or an adjustment."),
		field.String("track").GoType(points.Track("")).Default("").Immutable().Comment("The track of an adjustment."),
		field.Int64("points").GoType(points.Points(0)).Default(0).Immutable().Comment("The signed micro-points of an adjustment."),
		field.Int32("until").GoType(points.Date(0)).Default(0).Immutable().Comment("The day on which an adjustment ends; 0 where it stays."),
		field.String("reason").Default("").Immutable().Comment("The reason of an adjustment."),
	}
}

// Edges of the Event.
func (Event) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("company", Company.Type).Field("company_id").Unique().Immutable().Annotations(keep).Comment("The client company."),
		edge.To("batch", Batch.Type).Field("batch_id").Unique().Required().Immutable().Annotations(keep).Comment("The batch that brought the revision."),
	}
}

// Indexes of the Event.
func (Event) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("key", "revision").Unique(),
		index.Fields("company_id", "current"),
		index.Fields("batch_id"),
		// How far the book reaches: its last day that counts.
		index.Fields("on").Annotations(entsql.IndexWhere("current AND NOT voided")),
	}
}
