package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/graph/model"
)

// borrowEyes resolves everything below a Viewer in the context of the viewer
// whose eyes it has. gqlgen hands the context of a field's middleware on to its
// children, so no resolver below can forget.
func borrowEyes(ctx context.Context, next graphql.Resolver) (any, error) {
	if field := graphql.GetFieldContext(ctx); field.Object == "Viewer" && field.Parent != nil {
		if seen, ok := field.Parent.Result.(*model.Viewer); ok {
			ctx = viewer.NewContext(ctx, seen.Eyes)
		}
	}
	return next(ctx)
}
