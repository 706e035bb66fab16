package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// AuditEntry says who did what, and when (F34). It is written in the
// transaction of what it tells. For the vendor's eyes.
type AuditEntry struct{ ent.Schema }

// Mixin of the AuditEntry.
func (AuditEntry) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.AuditEntry, Table: "audit_entries"}, Recorded{}, AppendOnly{}}
}

// Fields of the AuditEntry.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		field.String("role").NotEmpty().Immutable().Comment("The role of who did it."),
		field.String("partner_id").Default("").Immutable().Comment("The partner it was done for or by; empty where it concerns all."),
		field.String("action").NotEmpty().Immutable().Comment("What was done, such as clientEndServices."),
		field.String("subject_id").Default("").Immutable().Comment("The id of what it was done to; empty where it has none."),
		field.String("detail").Default("").Immutable().Comment("What else there is to say, as JSON; no secrets."),
	}
}

// Indexes of the AuditEntry.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("recorded_at"), index.Fields("partner_id", "recorded_at")}
}
