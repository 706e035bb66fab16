package model

import "github.com/tierboard/tierboard/points"

// PointsMonth is one calendar month of points (F23, F24).
type PointsMonth struct {
	Month, On points.Date
	Projected bool
	Balance   *PointsBalance
	Movements *PointsMovements
}
