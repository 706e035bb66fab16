package model

import "github.com/tierboard/tierboard/points"

// LotTerms are the life of the sold lot that a posting moved.
type LotTerms struct {
	MadeOn, ExpiresOn points.Date
	// Posting is the one that is explained.
	Posting *Posting
}
