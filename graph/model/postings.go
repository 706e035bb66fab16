package model

import (
	"context"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// PostingConnection is a page of postings. What the whole list comes to is read
// when it is asked for.
type PostingConnection struct {
	Edges    []*PostingEdge
	Nodes    []*Posting
	PageInfo *PageInfo
	Whole    ledger.PostingsTotals
}

// TotalCount is the number of postings on all pages, or where counting stopped.
func (c *PostingConnection) TotalCount(context.Context) (int, error) {
	if c.Whole.Count == nil {
		return 0, nil
	}
	number, _, err := c.Whole.Count()
	return number, err
}

// TotalIsAtLeast tells whether counting stopped.
func (c *PostingConnection) TotalIsAtLeast(context.Context) (bool, error) {
	if c.Whole.Count == nil {
		return false, nil
	}
	_, atLeast, err := c.Whole.Count()
	return atLeast, err
}

// Sum adds up the postings on all pages.
func (c *PostingConnection) Sum(context.Context) (points.Points, error) {
	if c.Whole.Sum == nil {
		return 0, nil
	}
	return c.Whole.Sum()
}
