package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
	"github.com/tierboard/tierboard/store"
)

type exportCommand struct {
	What    string  `arg:"" enum:"events,postings,facts" help:"events, postings or facts."`
	Format  string  `help:"ndjson or csv." enum:"ndjson,csv" default:"ndjson"`
	All     bool    `help:"Superseded and voided revisions of events too; reversed postings and their reversals too."`
	AsOf    day     `help:"Only what takes effect up to this day (default: all, future postings too)." placeholder:"DATE"`
	KnownAt instant `help:"As known at this time, such as 2026-01-15T12:00:00Z (default: now)." placeholder:"TIME"`
}

// Help shows examples.
func (exportCommand) Help() string {
	return `Writes to standard output, in the format that replay reads: anybody can recompute the postings from the events.

Examples:

  tierboard export events > events.ndjson
  tierboard export postings --format csv --as-of 2025-12-31
  tierboard export postings --known-at 2026-01-15T12:00:00Z
  tierboard export facts | tierboard replay --events events.ndjson --standings --facts -`
}

// instant is a time as a flag.
type instant struct{ time.Time }

// UnmarshalText reads RFC 3339.
func (i *instant) UnmarshalText(text []byte) error {
	at, err := time.Parse(time.RFC3339Nano, string(text))
	if err != nil {
		return usagef("%q is not a time: write it as 2026-01-15T12:00:00Z", text)
	}
	// SQLite compares times as text, all of them in UTC.
	i.Time = at.UTC()
	return nil
}

// Run exports.
func (c *exportCommand) Run(ctx context.Context, p *program) error {
	if c.KnownAt.After(p.now()) {
		return usagef("--known-at: %s is still to come, and what will be known by then is not known", c.KnownAt.Format(time.RFC3339))
	}
	book, kept, err := p.openExisting(ctx)
	if err != nil {
		return err
	}
	defer book.Close()
	out := bufio.NewWriter(p.Out)
	err = book.View(asProgram(ctx), func(ctx context.Context, tx *store.Tx) error {
		switch c.What {
		case "events":
			return c.events(ctx, kept, tx.Ent(), out)
		case "facts":
			return c.facts(ctx, tx.Ent(), out)
		}
		return c.postings(ctx, kept, tx.Ent(), out)
	})
	return errors.Join(err, out.Flush())
}

func (c *exportCommand) events(ctx context.Context, kept *ledger.Ledger, client *ent.Client, out io.Writer) error {
	writer := wire.NewEventWriter(out, wire.Format(c.Format))
	write := func(event ledger.KeptEvent) error {
		if !c.AsOf.IsZero() && event.On > c.AsOf.Date {
			return nil
		}
		record := wire.Record{Event: event.Event.Event}
		if c.All {
			record.Revision, record.Voided = event.Revision, event.Voided
		}
		return writer.Write(record)
	}
	var err error
	if c.KnownAt.IsZero() {
		err = kept.ExportEvents(ctx, client, c.All, write)
	} else {
		err = c.eventsKnown(ctx, kept, client, write)
	}
	return errors.Join(err, writer.Flush())
}

// eventsKnown passes what was on record at the given time: with --all every
// revision, otherwise of each event the highest, unless it was voided.
func (c *exportCommand) eventsKnown(ctx context.Context, kept *ledger.Ledger, client *ent.Client, write func(ledger.KeptEvent) error) error {
	var known []ledger.KeptEvent
	highest := map[string]int32{}
	err := kept.ExportEvents(ctx, client, true, func(event ledger.KeptEvent) error {
		if !event.RecordedAt.After(c.KnownAt.Time) {
			known = append(known, event)
			highest[event.Key] = max(highest[event.Key], event.Revision)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, event := range known {
		if !c.All && (event.Voided || event.Revision < highest[event.Key]) {
			continue
		}
		if err := write(event); err != nil {
			return err
		}
	}
	return nil
}

func (c *exportCommand) postings(ctx context.Context, kept *ledger.Ledger, client *ent.Client, out io.Writer) error {
	writer := wire.NewPostingWriter(out, wire.Format(c.Format))
	err := kept.ExportPostings(ctx, client, ledger.Known{On: c.AsOf.Date, At: c.KnownAt.Time}, c.All, func(posting ledger.KeptPosting) error {
		written := wire.FromPosting(&posting.Posting)
		written.Recorded = posting.RecordedAt
		return writer.Write(written)
	})
	return errors.Join(err, writer.Flush())
}

func (c *exportCommand) facts(ctx context.Context, client *ent.Client, out io.Writer) error {
	query := client.Fact.Query().WithPartner()
	if !c.AsOf.IsZero() {
		query.Where(fact.OnLTE(c.AsOf.Date))
	}
	if !c.KnownAt.IsZero() {
		query.Where(fact.RecordedAtLTE(c.KnownAt.Time))
	}
	rows, err := query.Order(fact.ByPartnerID(), fact.ByOn(), fact.ByRecordedAt(), fact.ByID()).All(ctx)
	if err != nil {
		return err
	}
	writer := wire.NewFactWriter(out, wire.Format(c.Format))
	for _, row := range rows {
		partner, err := row.Edges.PartnerOrErr()
		if err != nil {
			return err
		}
		if err := writer.Write(points.Fact{Partner: partner.Key, On: row.On, Kind: row.Kind, Value: row.Value}); err != nil {
			return err
		}
	}
	return writer.Flush()
}
