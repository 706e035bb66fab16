package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// StagedCompany is a company whose points an edition changes, found before the
// edition comes into effect: the replay goes on from the last of them after a
// restart, and together they are its report. Nobody but the program reads them
// as rows.
type StagedCompany struct{ ent.Schema }

// Mixin of the StagedCompany.
func (StagedCompany) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.StagedCompany, Table: "staged_companies"}}
}

// Fields of the StagedCompany.
func (StagedCompany) Fields() []ent.Field {
	return []ent.Field{
		field.String("edition_id").NotEmpty().Immutable().Comment("The edition being replayed."),
		field.String("company_id").Default("").Immutable().Comment("The company; empty for the adjustments without one."),
		field.Int("reversals").NonNegative().Immutable().Comment("How many postings are taken back."),
		field.Int("postings").NonNegative().Immutable().Comment("How many postings take their place."),
		field.String("partners").Immutable().Comment("What it changes for each partner on the edition's first day, as JSON."),
	}
}

// Indexes of the StagedCompany.
func (StagedCompany) Indexes() []ent.Index {
	return []ent.Index{index.Fields("edition_id", "company_id").Unique()}
}
