package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/rivertype"
)

// sweep brings the queue in line with what there is to do: jobs of servers that
// died become free, rows without a job get one, and rounds that are due are put
// in.
func (q *Queue) sweep(ctx context.Context) error {
	err := q.free(ctx)
	for _, kind := range q.kinds {
		ids, failed := q.unfinished(ctx, kind)
		err = errors.Join(err, failed)
		for _, rowID := range ids {
			err = errors.Join(err, q.Start(ctx, rowID))
		}
	}
	for _, round := range q.rounds {
		err = errors.Join(err, q.startRound(ctx, round))
	}
	for _, look := range q.looks {
		err = errors.Join(err, look(ctx))
	}
	return err
}

// EachSweep has something done at every sweep, by every server: to notice what
// another has changed.
func (q *Queue) EachSweep(look func(context.Context) error) { q.looks = append(q.looks, look) }

// runningMost is how many running jobs a sweep looks at; there are as many as
// all servers do at a time.
const runningMost = 1000

// serverEnded is the error of an attempt whose server is no more.
const serverEnded = "the server that did it ended before it was done"

// free gives back the jobs of servers that are no more.
func (q *Queue) free(ctx context.Context) error {
	running, err := q.client.JobList(ctx, river.NewJobListParams().States(rivertype.JobStateRunning).First(runningMost))
	if err != nil {
		return err
	}
	now := q.options.Now().UTC()
	lives := map[string]bool{q.server: true}
	params := riverdriver.JobRescueManyParams{}
	for _, job := range running.Jobs {
		server := ""
		if n := len(job.AttemptedBy); n > 0 {
			server = job.AttemptedBy[n-1]
		}
		alive, known := lives[server]
		if !known {
			if alive, err = q.database.presence.alive(ctx, server); err != nil {
				return err
			}
			lives[server] = alive
		}
		if alive {
			continue
		}
		died, err := json.Marshal(rivertype.AttemptError{At: now, Attempt: job.Attempt, Error: serverEnded})
		if err != nil {
			return err
		}
		state, final := rivertype.JobStateAvailable, (*time.Time)(nil)
		if job.Attempt >= job.MaxAttempts {
			// Work that ends its server each time must not go on for ever.
			state, final = rivertype.JobStateDiscarded, &now
			var args rowArgs
			if job.Kind == args.Kind() && json.Unmarshal(job.EncodedArgs, &args) == nil {
				if err := q.giveUp(ctx, args.ID); err != nil {
					return err
				}
			}
		}
		params.ID, params.Error = append(params.ID, job.ID), append(params.Error, died)
		params.FinalizedAt, params.ScheduledAt = append(params.FinalizedAt, final), append(params.ScheduledAt, now)
		params.State = append(params.State, string(state))
	}
	if len(params.ID) == 0 {
		return nil
	}
	q.options.Log.InfoContext(ctx, "jobs of a server that ended are taken up again", "jobs", len(params.ID))
	_, err = q.database.executor.JobRescueMany(ctx, &params)
	return err
}
