package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/store"
)

// Options are what a queue needs beside its database.
type Options struct {
	// Address is the database's, as given to store.Open.
	Address string
	Log     *slog.Logger
	// Now tells the time.
	Now func() time.Time
	// Poll is how often the queue is looked through for what other servers put
	// in, and Sweep how often it is checked against the rows; 0 means 2 seconds
	// and a minute.
	Poll, Sweep time.Duration
	// Patience is how long a stop waits for jobs before it interrupts them; 0
	// means 5 seconds. What is interrupted is done again later.
	Patience time.Duration
}

// Queue does work in the background. Kinds of work are registered before Run.
type Queue struct {
	store    *store.Store
	options  Options
	database *database
	client   client
	server   string
	kinds    map[id.Prefix]Kind
	rounds   []Round
	looks    []func(context.Context) error
}

// How many jobs a server does at a time, and how often it tries one.
const (
	workersMost  = 2
	attemptsMost = 8
)

// Open brings the queue's tables up to date. The queue belongs to the store and
// is closed before it. It returns a store.Error with CodeTooNew where a later
// version of the program wrote the queue.
func Open(ctx context.Context, s *store.Store, options Options) (*Queue, error) {
	if options.Poll == 0 {
		options.Poll = 2 * time.Second
	}
	if options.Sweep == 0 {
		options.Sweep = time.Minute
	}
	if options.Patience == 0 {
		options.Patience = 5 * time.Second
	}
	// River tells much that only its makers need.
	quiet := slog.New(atLeast{slog.LevelWarn, options.Log.Handler()})
	opened, err := openDatabase(ctx, s, options.Address, quiet)
	if err != nil {
		return nil, err
	}
	q := &Queue{store: s, options: options, database: opened, server: plain(uuid.NewString()), kinds: map[id.Prefix]Kind{}}
	workers := river.NewWorkers()
	for _, err := range []error{
		river.AddWorkerSafely(workers, river.WorkFunc(q.workRow)),
		river.AddWorkerSafely(workers, river.WorkFunc(q.workRound)),
	} {
		if err != nil {
			return nil, fmt.Errorf("jobs: %w", err)
		}
	}
	q.client, err = opened.client(&river.Config{
		ID:                q.server,
		Workers:           workers,
		Queues:            map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: workersMost}},
		FetchPollInterval: options.Poll,
		FetchCooldown:     min(options.Poll, river.FetchCooldownDefault),
		JobTimeout:        -1, // An import takes as long as it takes.
		MaxAttempts:       attemptsMost,
		// What is running where no server lives is found by the sweep, at once;
		// River would wait, and could not tell a long job from a dead one.
		RescueStuckJobsAfter: 10 * 365 * 24 * time.Hour,
		Logger:               quiet,
	})
	if err != nil {
		opened.close()
		return nil, fmt.Errorf("jobs: %w", err)
	}
	return q, nil
}

// Close ends the queue's connections.
func (q *Queue) Close() { q.database.close() }

// Run does what is in the queue until ctx ends. Then it takes no more, waits for
// the jobs that are being done, interrupts those that take longer than the
// patience and returns when all have stopped.
func (q *Queue) Run(ctx context.Context) (err error) {
	release, err := q.database.presence.hold(ctx, q.server)
	if err != nil {
		return fmt.Errorf("jobs: %w", err)
	}
	beyond := context.WithoutCancel(ctx)
	defer func() { err = errors.Join(err, release()) }()
	if err := q.client.Start(beyond); err != nil {
		return fmt.Errorf("jobs: %w", err)
	}
	ticker := time.NewTicker(q.options.Sweep)
	defer ticker.Stop()
	for running := true; running; {
		if err := q.sweep(ctx); err != nil && ctx.Err() == nil {
			q.options.Log.ErrorContext(ctx, "jobs: the sweep failed", "error", err)
		}
		select {
		case <-ctx.Done():
			running = false
		case <-ticker.C:
		}
	}
	patient, cancel := context.WithTimeout(beyond, q.options.Patience)
	defer cancel()
	if err := q.client.Stop(patient); err == nil {
		return nil
	}
	q.options.Log.WarnContext(beyond, "jobs in the making were interrupted, and will be done again", "after", q.options.Patience)
	last, cancel := context.WithTimeout(beyond, q.options.Patience)
	defer cancel()
	return q.client.StopAndCancel(last)
}

// living are the states of jobs that are to be done yet. One of them is enough.
var living = []rivertype.JobState{
	rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRunning, rivertype.JobStateRetryable, rivertype.JobStateScheduled,
}

// rowArgs say which row is to be worked.
type rowArgs struct {
	ID string `json:"id"`
}

// Kind names the jobs.
func (rowArgs) Kind() string { return "row" }

// Start sees to it that the work a row describes is done soon, once, however
// often and on however many servers it is called. The row must be committed, and
// no transaction open: on SQLite the queue writes through the same connection.
func (q *Queue) Start(ctx context.Context, rowID string) error {
	if _, known := q.kinds[id.Of(rowID)]; !known {
		return fmt.Errorf("jobs: nobody does %s", rowID)
	}
	_, err := q.client.Insert(ctx, rowArgs{rowID}, &river.InsertOpts{UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: living}})
	if err != nil {
		return fmt.Errorf("jobs: start %s: %w", rowID, err)
	}
	return nil
}

// workRow does one job.
func (q *Queue) workRow(ctx context.Context, job *river.Job[rowArgs]) error {
	kind, known := q.kinds[id.Of(job.Args.ID)]
	if !known {
		return river.JobCancel(fmt.Errorf("jobs: nobody does %s", job.Args.ID))
	}
	ctx = viewer.NewContext(ctx, viewer.System())
	// It may have been asked for again after it was done.
	waits, err := q.waits(ctx, kind, job.Args.ID)
	if err == nil && !waits {
		return nil
	}
	if err == nil {
		err = kind.Run(ctx, job.Args.ID)
	}
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		// The server stops: the job is none the worse for it.
		return river.JobSnooze(0)
	}
	q.options.Log.ErrorContext(ctx, "jobs: failed", "id", job.Args.ID, "attempt", job.Attempt, "of", job.MaxAttempts, "error", err)
	if job.Attempt >= job.MaxAttempts {
		err = errors.Join(err, q.giveUp(ctx, job.Args.ID))
	}
	return err
}

// atLeast drops what is less important than a level.
type atLeast struct {
	level slog.Level
	slog.Handler
}

// Enabled implements slog.Handler.
func (h atLeast) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= h.level && h.Handler.Enabled(ctx, level)
}

// WithAttrs implements slog.Handler.
func (h atLeast) WithAttrs(attrs []slog.Attr) slog.Handler {
	return atLeast{h.level, h.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h atLeast) WithGroup(name string) slog.Handler {
	return atLeast{h.level, h.Handler.WithGroup(name)}
}
