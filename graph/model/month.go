package model

import (
	"time"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// PointsMonth is one calendar month of points (F23, F24).
type PointsMonth struct {
	Month, On points.Date
	Projected bool
	Points    *PointsBalance
	Movements *PointsMovements
	// ByClient reads the months of every client that the month was read with,
	// once for all months of the page.
	ByClient func() (*ledger.ClientMonths, error)
	// PartnerID is whose points they are.
	PartnerID string
	// KnownAt is the moment up to which records count; the zero time is now.
	KnownAt time.Time
}
