package graph

import "context"

// Work does what goes on after an answer: exports, imports, replays. What is to
// be done is told by a row of the database, so that it survives a restart.
type Work interface {
	// Start sees to it that the work that a row describes is done soon, by the
	// row's id (ex_…, im_…, ed_…), once, however often it is called. The row
	// must be committed.
	Start(ctx context.Context, id string) error
}
