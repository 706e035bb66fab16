package model

import (
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Forecast is what is known ahead of a partner's tier (F31).
type Forecast struct {
	AsOf, Until points.Date
	Months      []*ForecastMonth
	Changes     []*ForecastChange
	Review      *ReviewPrediction
	// Partner and Known are what the expiries are read for.
	Partner *Partner
	Known   ledger.Known
}

// Retention is the retention of a partner on a day (F8).
type Retention struct {
	CustomerDollarRetention, GrossRevenueRetention, NetRevenueRetention *string

	Months []*RetentionMonth
	// Computed is the history that figures of other months are taken from.
	Computed []points.Retention
}

// EditionView is a partner's book under other rules (F33).
type EditionView struct {
	Program    ProgramKey
	Edition    *Edition
	AsOf       points.Date
	Standing   *TierStanding
	Difference *PointsBalance
	Unassigned *PointsBalance
	// Partner and Known are what it is compared for, View what the replay gave,
	// Kept the points that are kept, by the id of the client.
	Partner *Partner
	Known   ledger.Known
	View    *ledger.View
	Kept    map[string]ledger.ClientBalance
}
