package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/store"
)

type snapshotCommand struct {
	AsOf day  `help:"The day to fix (default: today)." placeholder:"DATE"`
	JSON bool `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (snapshotCommand) Help() string {
	return `Fixes the official standing of every partner on a day, as known now, and brings the projections that pages read up to that day. A second snapshot of a day changes nothing. Run it once a day.

Examples:

  tierboard snapshot
  tierboard snapshot --as-of 2026-01-15`
}

// Run takes the snapshot.
func (c *snapshotCommand) Run(ctx context.Context, p *program) error {
	book, kept, err := p.openExisting(ctx)
	if err != nil {
		return err
	}
	defer book.Close()
	var receipt ledger.SnapshotReceipt
	err = book.WithTx(asProgram(ctx), func(ctx context.Context, tx *store.Tx) error {
		on := c.AsOf.or(p.now())
		if receipt, err = kept.Snapshot(ctx, tx, on, p.now()); err != nil {
			return err
		}
		// The same daily round brings the projections up to the day.
		_, err = kept.Refresh(ctx, tx, ledger.Batch{Source: "refresh", RecordedAt: p.now(), Today: on})
		return err
	})
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(p.Out).Encode(map[string]any{"on": receipt.On.String(), "taken": receipt.Taken, "present": receipt.Present})
	}
	_, err = fmt.Fprintf(p.Out, "%s: %d partners' standings fixed, %d were already\n", receipt.On, receipt.Taken, receipt.Present)
	return err
}
