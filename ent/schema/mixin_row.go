package schema

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/scope"
)

// Row is the mixin of every entity: its table, its id and its policy, which
// denies whatever package scope does not allow.
type Row struct {
	mixin.Schema
	ID    id.Prefix
	Table string
}

// Annotations of the Row.
func (r Row) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{Table: r.Table}}
}

// Fields of the Row.
func (r Row) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").NotEmpty().MaxLen(id.Length).Immutable().DefaultFunc(id.Maker(r.ID)).
			Comment("Identifies the row: " + string(r.ID) + " and a UUID of version 7 in hexadecimal."),
	}
}

// Policy of the Row.
func (r Row) Policy() ent.Policy {
	return privacy.Policy{
		Query:    privacy.QueryPolicy{readRule(r.Table)},
		Mutation: privacy.MutationPolicy{writeRule(r.Table)},
	}
}

// readRule narrows every query of a table to what its viewer sees.
type readRule string

func (table readRule) EvalQuery(ctx context.Context, q ent.Query) error {
	narrow, err := scope.Reader(ctx, string(table))
	if err != nil {
		return err
	}
	query, ok := q.(interface{ WhereP(...func(*sql.Selector)) })
	if !ok {
		return privacy.Denyf("schema: a %T cannot be narrowed", q)
	}
	query.WhereP(narrow)
	return privacy.Allow
}

// writeRule denies every write of a table to those who may not.
type writeRule string

func (table writeRule) EvalMutation(ctx context.Context, _ ent.Mutation) error {
	if err := scope.Writer(ctx, string(table)); err != nil {
		return err
	}
	return privacy.Allow
}
