package model

import (
	"context"

	"github.com/tierboard/tierboard/book"
)

// RenewalConnection is a page of renewals. What the whole list amounts to is
// read when it is asked for.
type RenewalConnection struct {
	Edges      []*RenewalEdge
	Nodes      []*book.ClientRenewal
	PageInfo   *PageInfo
	TotalCount int
	// Whole adds the list up.
	Whole func(context.Context) (*RenewalSummary, error)
}

// Summary is what the renewals on all pages amount to.
func (c *RenewalConnection) Summary(ctx context.Context) (*RenewalSummary, error) {
	return c.Whole(ctx)
}
