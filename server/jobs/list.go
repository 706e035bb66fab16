package jobs

import (
	"context"
	"encoding/json"
	"strconv"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/graph/model"
)

var (
	_ graph.Work = (*Queue)(nil)
	_ graph.Jobs = (*Queue)(nil)
)

// Jobs returns the most recent jobs, latest first. Those that are over are kept
// for a day, those that failed to the end for a week.
func (q *Queue) Jobs(ctx context.Context, most int) ([]*model.Job, error) {
	found, err := q.client.JobList(ctx, river.NewJobListParams().States(rivertype.JobStates()...).
		OrderBy(river.JobListOrderByID, river.SortOrderDesc).First(most))
	if err != nil {
		return nil, err
	}
	told := make([]*model.Job, len(found.Jobs))
	for i, job := range found.Jobs {
		told[i] = tell(job)
	}
	return told, nil
}

var states = map[rivertype.JobState]model.JobState{
	rivertype.JobStateAvailable: model.JobStateQueued, rivertype.JobStatePending: model.JobStateQueued,
	rivertype.JobStateRetryable: model.JobStateQueued, rivertype.JobStateScheduled: model.JobStateQueued,
	rivertype.JobStateRunning: model.JobStateRunning, rivertype.JobStateCompleted: model.JobStateDone,
	rivertype.JobStateCancelled: model.JobStateFailed, rivertype.JobStateDiscarded: model.JobStateFailed,
}

func tell(job *rivertype.JobRow) *model.Job {
	told := &model.Job{
		Number: strconv.FormatInt(job.ID, 10), State: states[job.State],
		Attempt: job.Attempt, Attempts: job.MaxAttempts, RecordedAt: job.CreatedAt.UTC(),
	}
	told.StartedAt, told.FinishedAt = job.AttemptedAt, job.FinalizedAt
	if n := len(job.Errors); n > 0 {
		// What else an error says may be SQL or a path: the log has it.
		why := "an attempt failed for a reason of ours, which the log has"
		if job.Errors[n-1].Error == serverEnded {
			why = serverEnded
		}
		told.Error = &why
	}
	var args struct {
		rowArgs
		roundArgs
	}
	if json.Unmarshal(job.EncodedArgs, &args) == nil {
		told.Subject = args.ID
		if args.Name != "" {
			told.Subject = args.Name + " " + args.Period
		}
	}
	return told
}
