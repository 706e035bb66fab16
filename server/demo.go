package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// demoSeed is the seed of the demo book where none is given.
const demoSeed = 1

type demoCommand struct {
	Seed    uint64 `help:"The book is a function of the seed, the day and the number of clients." default:"1"`
	Clients int    `help:"The number of client companies." default:"240"`
	AsOf    day    `help:"The last day of the five years of business (default: today)." placeholder:"DATE"`
	JSON    bool   `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (demoCommand) Help() string {
	return `Fills an empty database with a made-up book: several partners, their clients in many countries, and five years of events. Every name says that it is made up.

Examples:

  tierboard demo --db demo.db
  tierboard demo --db demo.db --seed 7 --clients 1000 --as-of 2026-01-31`
}

// Run fills the database.
func (c *demoCommand) Run(ctx context.Context, p *program) error {
	book, kept, err := p.openDatabase(ctx)
	if err != nil {
		return err
	}
	defer book.Close()
	empty, err := isEmpty(ctx, book)
	if err != nil {
		return err
	}
	if !empty {
		return errors.New("the database has a book already: the demo book fills an empty one only; name another with --db")
	}
	report, err := fillWithDemo(ctx, p, book, kept, c.Seed, c.Clients, c.AsOf.or(p.now()))
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(p.Out).Encode(report)
	}
	for _, change := range report.Changes {
		if _, err := fmt.Fprintf(p.Out, "%-11s %6d\n", change.Kind, max(change.Created, change.Changed)); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(p.Out, "%-11s %6d\n", "posting", report.Postings)
	return err
}

// isEmpty reports whether nothing was recorded yet.
func isEmpty(ctx context.Context, book *store.Store) (bool, error) {
	ctx = asProgram(ctx)
	partners, err := book.Read().Partner.Query().Exist(ctx)
	if err != nil || partners {
		return false, err
	}
	batches, err := book.Read().Batch.Query().Exist(ctx)
	return !batches, err
}

// fillWithDemo records the demo book.
func fillWithDemo(ctx context.Context, p *program, book *store.Store, kept *ledger.Ledger, seed uint64, clients int, asOf points.Date) (intake.Report, error) {
	made, err := demo.Generate(seed, asOf, clients)
	var wrong *points.Error
	if errors.As(err, &wrong) {
		return intake.Report{}, usagef("%v", err)
	}
	if err != nil {
		return intake.Report{}, err
	}
	p.log.InfoContext(ctx, "making up a demo book", "seed", strconv.FormatUint(seed, 10), "clients", clients, "events", len(made.Events), "as_of", asOf.String())
	report, err := intake.Apply(ctx, book, kept, &made, intake.Options{Now: p.now, Today: asOf})
	if err != nil {
		return intake.Report{}, err
	}
	err = set(ctx, book, map[string]string{
		settingBookName: "Demo book (made up)", settingBookDemo: "true",
		// Nobody reads guides under example.com: they show where those of a program are linked.
		graph.SettingGuideEngagement: "https://docs.example.com/guides/platform-engagement-index",
		graph.SettingGuideRenewals:   "https://docs.example.com/guides/renewals",
	})
	if err != nil {
		return intake.Report{}, err
	}
	p.log.InfoContext(ctx, "the demo book is on record", "postings", report.Postings)
	return report, nil
}
