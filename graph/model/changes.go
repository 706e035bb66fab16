package model

import (
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// PointChange is one number of a partner's point changes (F10).
type PointChange struct {
	Figure ledger.Figure
	Points points.Points
	// Changes are those of all figures, which the number adds up, and Query what
	// they were read by.
	Changes *ledger.Changes
	Query   ledger.ChangesQuery
}

// PointChanges is how points changed from a day to another (F10).
type PointChanges struct {
	From, To                                             points.Date
	Opening, Closing                                     *PointsBalance
	NewSold, LostSold, NewManaged, LostManaged, Adjusted *PointChange
	Net                                                  points.Points
}

// Change is one of the five by its figure.
func (c *PointChanges) Change(figure ledger.Figure) (*PointChange, error) {
	for _, change := range []*PointChange{c.NewSold, c.LostSold, c.NewManaged, c.LostManaged, c.Adjusted} {
		if change.Figure == figure {
			return change, nil
		}
	}
	return nil, &points.Error{Code: points.CodeInvalid, Field: "figure", Message: "the figure is none of the five changes"}
}

// FigureExplanation is a number, opened down to its postings (F29).
type FigureExplanation struct {
	Figure ledger.Figure
	From   *points.Date
	AsOf   points.Date
	Points points.Points
	Parts  []*FigurePart
	// Query selects the postings.
	Query ledger.PostingsQuery
}
