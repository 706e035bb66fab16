package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/importrun"
	"github.com/tierboard/tierboard/server/jobs"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

var system = viewer.NewContext(context.Background(), viewer.System())

// waitFor polls until a condition holds; the test fails should it never.
func waitFor(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatalf("never happened: %s", what)
		case <-time.After(time.Millisecond):
		}
	}
}

// queue opens the queue of a server over a database.
func queue(t *testing.T, s *store.Store, address string) *jobs.Queue {
	t.Helper()
	q, err := jobs.Open(t.Context(), s, jobs.Options{
		Address: address, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Now: time.Now,
		Poll: 10 * time.Millisecond, Sweep: 20 * time.Millisecond, Patience: 5 * time.Second,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(q.Close)
	return q
}

// running runs a queue until the returned function is called, or the test ends.
func running(t *testing.T, q *jobs.Queue) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- q.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("the queue ended with %v", err)
		}
	})
	t.Cleanup(stop)
	return stop
}

// row makes a row that describes work.
func row(t *testing.T, s *store.Store) string {
	t.Helper()
	var made string
	if err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
		row, err := tx.Ent().ImportRun.Create().SetMapping("test").SetRecordedAt(time.Now()).Save(ctx)
		if err == nil {
			made = row.ID
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return made
}

// finish ends a row's work.
func finish(ctx context.Context, s *store.Store, rowID string) error {
	return s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		return tx.Ent().ImportRun.UpdateOneID(rowID).SetState(importrun.StateDone).Exec(ctx)
	})
}

func state(t *testing.T, s *store.Store, rowID string) importrun.State {
	t.Helper()
	row, err := s.Read().ImportRun.Get(system, rowID)
	if err != nil {
		t.Fatal(err)
	}
	return row.State
}

// counts counts how often each row's work was done.
type counts struct {
	mutex sync.Mutex
	of    map[string]int
}

func (c *counts) add(rowID string) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.of == nil {
		c.of = map[string]int{}
	}
	c.of[rowID]++
}

func kind(run func(ctx context.Context, rowID string) error) jobs.Kind {
	return jobs.Kind{Table: "imports", Unless: "step = 'uploading'", Run: run}
}

func TestWorkIsDoneOnceHoweverManyServersRun(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		var done counts
		var servers []*jobs.Queue
		var s *store.Store
		for range 3 {
			s = storetest.Open(t, address)
			q := queue(t, s, address)
			q.Register(id.ImportRun, kind(func(ctx context.Context, rowID string) error {
				done.add(rowID)
				return finish(ctx, s, rowID)
			}))
			running(t, q)
			servers = append(servers, q)
		}
		rows := make([]string, 10)
		for i := range rows {
			rows[i] = row(t, s)
			for _, q := range servers {
				if err := q.Start(t.Context(), rows[i]); err != nil {
					t.Fatal(err)
				}
			}
		}
		for _, one := range rows {
			waitFor(t, "the work is done", func() bool { return state(t, s, one) == importrun.StateDone })
		}
		done.mutex.Lock()
		defer done.mutex.Unlock()
		for _, one := range rows {
			if done.of[one] != 1 {
				t.Errorf("%s was done %d times", one, done.of[one])
			}
		}
	})
}

func TestRowsWithoutAJobGetOne(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		s := storetest.Open(t, address)
		forgotten, unasked := row(t, s), row(t, s)
		if err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			return tx.Ent().ImportRun.UpdateOneID(unasked).SetStep("uploading").Exec(ctx)
		}); err != nil {
			t.Fatal(err)
		}
		q := queue(t, s, address)
		var done counts
		q.Register(id.ImportRun, kind(func(ctx context.Context, rowID string) error {
			done.add(rowID)
			return finish(ctx, s, rowID)
		}))
		stop := running(t, q)
		waitFor(t, "the forgotten work is done", func() bool { return state(t, s, forgotten) == importrun.StateDone })
		stop()
		if done.of[unasked] != 0 || state(t, s, unasked) != importrun.StateQueued {
			t.Error("work was done that nobody had asked for")
		}
	})
}

func TestWorkThatFailsIsTriedAgain(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		s := storetest.Open(t, address)
		q := queue(t, s, address)
		var tries atomic.Int64
		q.Register(id.ImportRun, kind(func(ctx context.Context, rowID string) error {
			if tries.Add(1) == 1 {
				return errors.New("the disk is full")
			}
			return finish(ctx, s, rowID)
		}))
		one := row(t, s)
		running(t, q)
		waitFor(t, "the second try", func() bool { return state(t, s, one) == importrun.StateDone })
	})
}

func TestAStopWaitsForTheJob(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		s := storetest.Open(t, address)
		q := queue(t, s, address)
		began, finishNow := make(chan struct{}), make(chan struct{})
		q.Register(id.ImportRun, kind(func(ctx context.Context, rowID string) error {
			close(began)
			<-finishNow
			return finish(ctx, s, rowID)
		}))
		one := row(t, s)
		stop := running(t, q)
		<-began
		time.AfterFunc(50*time.Millisecond, func() { close(finishNow) })
		stop()
		if state(t, s, one) != importrun.StateDone {
			t.Error("the stop did not wait for the job")
		}
	})
}

// TestWhatIsInterruptedIsDoneAgain: at once where another server runs, and none
// the worse for it.
func TestWhatIsInterruptedIsDoneAgain(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		s := storetest.Open(t, address)
		q, err := jobs.Open(t.Context(), s, jobs.Options{
			Address: address, Log: slog.New(slog.DiscardHandler), Now: time.Now, Poll: 10 * time.Millisecond, Patience: time.Millisecond,
		})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(q.Close)
		began := make(chan struct{})
		q.Register(id.ImportRun, kind(func(ctx context.Context, _ string) error {
			close(began)
			<-ctx.Done()
			return ctx.Err()
		}))
		one := row(t, s)
		ctx, cancel := context.WithCancel(context.Background())
		ended := make(chan error, 1)
		go func() { ended <- q.Run(ctx) }()
		<-began
		cancel()
		if err := <-ended; err != nil && !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the stop ended with %v", err)
		}
		next := queue(t, s, address)
		next.Register(id.ImportRun, kind(func(ctx context.Context, rowID string) error { return finish(ctx, s, rowID) }))
		running(t, next)
		waitFor(t, "another server does it", func() bool { return state(t, s, one) == importrun.StateDone })
	})
}

func TestARoundIsDoneOncePerPeriod(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		var rounds counts
		var period atomic.Value
		period.Store("")
		for range 2 {
			s := storetest.Open(t, address)
			q := queue(t, s, address)
			q.RegisterRound(jobs.Round{
				Name: "daily",
				Due:  func(context.Context) (string, error) { return period.Load().(string), nil },
				Run: func(_ context.Context, period string) error {
					rounds.add(period)
					return nil
				},
			})
			running(t, q)
		}
		done := func(period string) int {
			rounds.mutex.Lock()
			defer rounds.mutex.Unlock()
			return rounds.of[period]
		}
		for _, next := range []string{"2026-01-15", "2026-01-16"} {
			period.Store(next)
			waitFor(t, "the round of "+next, func() bool { return done(next) > 0 })
		}
		if done("2026-01-15") != 1 || done("2026-01-16") != 1 || done("") != 0 {
			t.Errorf("rounds: %v", rounds.of)
		}
	})
}

func TestServersMigrateTogether(t *testing.T) {
	for name, address := range map[string]string{"sqlite": storetest.SQLite(t), "postgres": storetest.EmptyPostgres(t)} {
		t.Run(name, func(t *testing.T) {
			storetest.Open(t, address)
			var together sync.WaitGroup
			for range 3 {
				s := storetest.Open(t, address)
				together.Go(func() {
					q, err := jobs.Open(t.Context(), s, jobs.Options{Address: address, Log: slog.New(slog.DiscardHandler), Now: time.Now})
					if err != nil {
						t.Error(err)
						return
					}
					q.Close()
				})
			}
			together.Wait()
		})
	}
}

func TestANewerQueueIsRefused(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		s := storetest.Open(t, address)
		queue(t, s, address)
		if err := s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, "INSERT INTO river_migration (line, version) VALUES ('main', 999)")
			return err
		}); err != nil {
			t.Fatal(err)
		}
		_, err := jobs.Open(t.Context(), s, jobs.Options{Address: address, Log: slog.New(slog.DiscardHandler), Now: time.Now})
		var refused *store.Error
		if !errors.As(err, &refused) || refused.Code != store.CodeTooNew {
			t.Errorf("opened with %v", err)
		}
	})
}
