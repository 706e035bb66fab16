package graph

import (
	"context"
	"time"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// Work does what goes on after an answer: exports, imports, replays. What is to
// be done is told by a row of the database, so that it survives a restart.
type Work interface {
	// Start sees to it that the work that a row describes is done soon, by the
	// row's id (ex_…, im_…, ed_…), once, however often it is called. The row
	// must be committed.
	Start(ctx context.Context, id string) error
}

// Jobs tells what is in the queue of work. A Work may be one.
type Jobs interface {
	// Jobs returns the most recent jobs, latest first.
	Jobs(ctx context.Context, most int) ([]*model.Job, error)
}

// Daily is when the daily round is done (F25).
type Daily struct {
	// Zone is the program's time zone; nil where there is no daily round.
	Zone *time.Location
	// From and Until are the times of day that it begins at, and should be done
	// by.
	From, Until time.Duration
	// Next returns when the next round may begin, given the day of the last one:
	// a moment that has passed means as soon as possible.
	Next func(last points.Date) time.Time
}

// The settings in which the daily round leaves how it went.
const (
	// SettingDailyDay is the day of the last round that was done.
	SettingDailyDay = "daily.day"
	// SettingDailyAt is when it was done, as RFC 3339.
	SettingDailyAt = "daily.at"
	// SettingDailyError is why the latest attempt since then failed; absent or
	// empty where none did.
	SettingDailyError = "daily.error"
)
