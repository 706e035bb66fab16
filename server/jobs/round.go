package jobs

import (
	"context"
	"fmt"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/tierboard/tierboard/access/viewer"
)

// Round is work that is done once for each period, such as once a day.
type Round struct {
	// Name is the round's.
	Name string
	// Due returns the period whose round should be done now, such as a day; ""
	// while none is. It is asked at every sweep.
	Due func(ctx context.Context) (period string, err error)
	// Run does the round of a period, as the program itself. It may be called
	// again for a period that was done, and must do it no second time. An error
	// means that it should be tried again later.
	Run func(ctx context.Context, period string) error
}

// RegisterRound makes the queue do a round.
func (q *Queue) RegisterRound(round Round) { q.rounds = append(q.rounds, round) }

// roundArgs say which round is to be done, and for when.
type roundArgs struct {
	Name   string `json:"name"`
	Period string `json:"period"`
}

// Kind names the jobs.
func (roundArgs) Kind() string { return "round" }

// startRound puts a round into the queue where it is due. There is one job for
// each period, whatever became of it: what failed to the end is not begun anew
// every minute.
func (q *Queue) startRound(ctx context.Context, round Round) error {
	period, err := round.Due(ctx)
	if err != nil || period == "" {
		return err
	}
	_, err = q.client.Insert(ctx, roundArgs{round.Name, period}, &river.InsertOpts{
		UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: rivertype.JobStates()},
	})
	if err != nil {
		return fmt.Errorf("jobs: start round %s of %s: %w", round.Name, period, err)
	}
	return nil
}

// workRound does a round.
func (q *Queue) workRound(ctx context.Context, job *river.Job[roundArgs]) error {
	for _, round := range q.rounds {
		if round.Name != job.Args.Name {
			continue
		}
		err := round.Run(viewer.NewContext(ctx, viewer.System()), job.Args.Period)
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return river.JobSnooze(0)
		}
		q.options.Log.ErrorContext(ctx, "jobs: a round failed", "round", round.Name, "period", job.Args.Period, "attempt", job.Attempt, "of", job.MaxAttempts, "error", err)
		return err
	}
	return river.JobCancel(fmt.Errorf("jobs: there is no round %q", job.Args.Name))
}
