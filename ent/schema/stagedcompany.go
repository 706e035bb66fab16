package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// StagedCompany is a company already replayed under an edition whose replay is
// not whole: what will be appended once it is. Nobody but the program reads
// them.
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
		field.String("stream").NotEmpty().Comment("SHA-256 of the events that were replayed, in hexadecimal: where it no longer fits, the company is replayed again."),
		field.Int("postings").NonNegative().Comment("How many postings and reversals will be appended."),
		field.Bytes("difference").Comment("The postings and reversals, encoded."),
	}
}

// Indexes of the StagedCompany.
func (StagedCompany) Indexes() []ent.Index {
	return []ent.Index{index.Fields("edition_id", "company_id").Unique()}
}
