package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/tierboard/tierboard/access/viewer"
)

// state is what a subscription tells at one moment.
type state[T any] struct {
	value T
	// version differs whenever the state has changed.
	version string
	// last is set where nothing can change any more.
	last bool
}

// follow reads a state at once, and sends it and each that differs until the
// last, or until ctx ends. An error of the first reading is the subscription's;
// where a later one fails, what was looked at is gone, and so is the stream.
func follow[T any](ctx context.Context, r *Resolver, topic string, read func(context.Context) (state[T], error)) (<-chan T, error) {
	now, err := read(ctx)
	if err != nil {
		return nil, err
	}
	events := make(chan T)
	changed := r.live.Listen(ctx, topic)
	go func() {
		defer close(events)
		for {
			select {
			case events <- now.value:
			case <-ctx.Done():
				return
			}
			for told := now.version; told == now.version; {
				if now.last {
					return
				}
				select {
				case <-changed:
				case <-ctx.Done():
					return
				}
				if now, err = read(r.afresh(ctx)); err != nil {
					return
				}
			}
		}
	}()
	return events, nil
}

// afresh returns a context that remembers nothing that was loaded.
func (r *Resolver) afresh(ctx context.Context) context.Context {
	return context.WithValue(ctx, requestKey{}, &request{resolver: r, byViewer: map[viewer.Viewer]*details{}})
}

// eachEvent answers each event of a subscription with what is true then, and
// through the eyes that the subscription borrowed.
func (r *Resolver) eachEvent(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	operation := graphql.GetOperationContext(ctx)
	if operation.Operation == nil || operation.Operation.Operation != ast.Subscription {
		return next(ctx)
	}
	ctx = r.afresh(ctx)
	if partner := lentBy(operation); partner != "" {
		ctx = viewer.NewContext(ctx, viewer.Partner(partner))
	}
	return next(ctx)
}

// lentBy is the partner whose eyes a subscription borrows, "" where none. The
// resolver has judged whether its viewer may.
func lentBy(operation *graphql.OperationContext) string {
	for _, field := range graphql.CollectFields(operation, operation.Operation.SelectionSet, []string{"Subscription"}) {
		if partner, ok := field.ArgumentMap(operation.Variables)["asPartner"].(string); ok {
			return partner
		}
	}
	return ""
}

// eyes returns a context in which the eyes of a partner look, where a program
// manager borrows them.
func (r *Resolver) eyes(ctx context.Context, asPartner *string) (context.Context, error) {
	seen, err := r.viewer(ctx, asPartner)
	if err != nil {
		return nil, err
	}
	return viewer.NewContext(ctx, seen.Eyes), nil
}
