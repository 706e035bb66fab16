package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/tierboard/tierboard/points"
)

// refuseFuture refuses fields that ask what will be known at a moment to come:
// for a fixed pair of dates an answer never changes (docs/rules.md, section 7),
// and this one would.
func refuseFuture(now func() time.Time) graphql.FieldMiddleware {
	return func(ctx context.Context, next graphql.Resolver) (any, error) {
		if at, ok := graphql.GetFieldContext(ctx).Args["knownAt"].(*time.Time); ok && at != nil && at.After(now()) {
			return nil, toCome("knownAt", *at)
		}
		return next(ctx)
	}
}

// toCome refuses a moment that is still to come.
func toCome(field string, at time.Time) error {
	return &points.Error{
		Code: points.CodeInvalid, Field: field,
		Message: at.Format(time.RFC3339) + " is still to come: leave knownAt out for what is known now",
	}
}
