package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/store"
)

type verifyCommand struct {
	JSON bool `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (verifyCommand) Help() string {
	return `Proves that balances are the sums of postings, and postings what a fresh replay of the events makes. Prints how much was compared, or the first row that differs, with exit code 1.

Examples:

  tierboard verify
  tierboard verify --db postgres://tierboard@localhost/tierboard --json`
}

// verdict is the answer of verify as JSON.
type verdict struct {
	Clean         bool     `json:"clean"`
	Companies     int      `json:"companies"`
	Events        int      `json:"events"`
	Postings      int      `json:"postings"`
	Months        int      `json:"months"`
	Clients       int      `json:"clients"`
	Subscriptions int      `json:"subscriptions"`
	Snapshots     int      `json:"snapshots"`
	Finding       *finding `json:"finding,omitempty"`
}

type finding struct {
	Table   string `json:"table"`
	ID      string `json:"id,omitempty"`
	Message string `json:"message"`
}

var errDiffers = errors.New("the database is not what its events say")

// Run verifies.
func (c *verifyCommand) Run(ctx context.Context, p *program) error {
	book, kept, err := p.openExisting(ctx)
	if err != nil {
		return err
	}
	defer book.Close()
	var found ledger.Verification
	err = book.View(asProgram(ctx), func(ctx context.Context, tx *store.Tx) error {
		found, err = kept.Verify(ctx, tx.Ent())
		return err
	})
	if err != nil {
		return err
	}
	if err := c.print(p, found); err != nil {
		return err
	}
	if found.Finding != nil {
		return errDiffers
	}
	return nil
}

func (c *verifyCommand) print(p *program, found ledger.Verification) error {
	if c.JSON {
		answer := verdict{
			Clean: found.Finding == nil, Companies: found.Companies, Events: found.Events, Postings: found.Postings, Months: found.Months,
			Clients: found.Clients, Subscriptions: found.Subscriptions, Snapshots: found.Snapshots,
		}
		if found.Finding != nil {
			answer.Finding = &finding{found.Finding.Table, found.Finding.ID, found.Finding.Message}
		}
		return json.NewEncoder(p.Out).Encode(answer)
	}
	if found.Finding != nil {
		_, err := fmt.Fprintf(p.Out, "differs: %s\n", found.Finding)
		return err
	}
	_, err := fmt.Fprintf(p.Out, "clean: %d companies with %d events replay to the %d postings on record; %d monthly sums, %d clients' balances, %d subscriptions and %d snapshots follow from them\n",
		found.Companies, found.Events, found.Postings, found.Months, found.Clients, found.Subscriptions, found.Snapshots)
	return err
}
