package main

import (
	"context"
	"errors"
	"sync"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/intake/upload"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/rulebook"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/server/jobs"
	"github.com/tierboard/tierboard/store"
)

// background is what a server does beside answering requests.
type background struct {
	queue *jobs.Queue
	// daily is when the daily round is done.
	daily graph.Daily
	// imports are those that this server does.
	imports *upload.Runner
}

// background opens the queue of jobs and registers what it does. A pretended
// day (--as-of) has no daily round: what is taken on it would be official.
func (c *serveCommand) background(ctx context.Context, p *program, book *store.Store, kept *ledger.Ledger) (*background, error) {
	queue, err := jobs.Open(ctx, book, jobs.Options{Address: p.flags.DB, Log: p.log, Now: p.now})
	if err != nil {
		return nil, err
	}
	today := func() points.Date { return c.AsOf.or(p.now()) }
	work := &background{queue: queue, imports: &upload.Runner{
		Store: book, Ledger: kept, Today: today, Now: p.now, Log: p.log,
		After: func(ctx context.Context, source string) error { return nameBook(ctx, book, source) },
	}}
	queue.Register(id.ImportRun, jobs.Kind{
		Table: "imports", Unless: "step = '" + upload.StepUploading + "'", Run: work.imports.Run,
	})
	exports := report.Deps{Store: book, Ledger: kept, Today: today, Now: p.now, Log: p.log}
	queue.Register(id.Export, jobs.Kind{
		Table: "exports", Run: func(ctx context.Context, rowID string) error { return report.Run(ctx, exports, rowID) },
	})
	clock := rulebook.Clock{Now: p.now, Today: exports.Today}
	queue.Register(id.AuthoredEdition, jobs.Kind{
		Table: "editions", Unless: "status <> 'published'", Run: func(ctx context.Context, rowID string) error {
			if err := rulebook.Replay(ctx, book, rowID, clock); err != nil {
				return err
			}
			_, err := rulebook.Refresh(ctx, book.Read(), kept)
			return err
		},
	})
	queue.EachSweep(func(ctx context.Context) error { _, err := rulebook.Refresh(ctx, book.Read(), kept); return err })
	if c.AsOf.IsZero() {
		round := &daily{store: book, kept: kept, now: p.now, clear: []func(context.Context) error{
			func(ctx context.Context) error { _, err := report.Sweep(ctx, exports); return err },
		}}
		queue.RegisterRound(round.round())
		work.daily = graph.Daily{Zone: p.flags.TimeZone.Location, From: dailyFrom, Until: dailyUntil, Next: round.next}
	}
	return work, nil
}

// beside runs the queue for as long as do runs. Both end when ctx does; where
// one fails the other is ended too.
func (b *background) beside(ctx context.Context, do func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var both sync.WaitGroup
	var worked error
	both.Go(func() {
		defer cancel()
		worked = b.queue.Run(ctx)
	})
	served := do(ctx)
	cancel()
	both.Wait()
	return errors.Join(served, worked)
}
