// Package points is the engine of the partner program: events of a client
// company in, postings of points out, and the tier they earn.
package points
