package model

import (
	"context"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// PostingConnection is a page of postings. What the whole list adds up to is
// read when it is asked for.
type PostingConnection struct {
	Edges    []*PostingEdge
	Nodes    []*Posting
	PageInfo *PageInfo
	// Whole counts and sums the list, in one statement however often called.
	Whole func() (ledger.PostingsSum, error)
}

// TotalCount is the number of postings on all pages.
func (c *PostingConnection) TotalCount(context.Context) (int, error) {
	whole, err := c.Whole()
	return whole.Count, err
}

// Sum adds up the postings on all pages.
func (c *PostingConnection) Sum(context.Context) (points.Points, error) {
	whole, err := c.Whole()
	return whole.Points, err
}
