package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/store"
)

type rebuildCommand struct {
	AsOf day  `help:"The day to make the projections for (default: today)." placeholder:"DATE"`
	JSON bool `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (rebuildCommand) Help() string {
	return `Replays every company and appends what differs, all or nothing: after an upgrade that brings a new edition, its repricing is posted ahead. Makes all projections anew. Where verify finds nothing, this changes nothing.

Examples:

  tierboard rebuild
  tierboard rebuild --json && tierboard verify`
}

// Run rebuilds.
func (c *rebuildCommand) Run(ctx context.Context, p *program) error {
	book, kept, err := p.openExisting(ctx)
	if err != nil {
		return err
	}
	defer book.Close()
	var receipt ledger.Receipt
	err = book.WithTx(asProgram(ctx), func(ctx context.Context, tx *store.Tx) error {
		batch := ledger.Batch{Source: "rebuild", RecordedAt: p.now(), Today: c.AsOf.or(p.now())}
		receipt, err = kept.Rebuild(ctx, tx, batch)
		return err
	})
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(p.Out).Encode(map[string]any{
			"companies": receipt.Companies, "postings": receipt.Postings, "reversals": receipt.Reversals,
		})
	}
	_, err = fmt.Fprintf(p.Out, "%d companies replayed: %d postings appended, %d of them reversals\n", receipt.Companies, receipt.Postings, receipt.Reversals)
	return err
}
