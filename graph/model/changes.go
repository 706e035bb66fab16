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
