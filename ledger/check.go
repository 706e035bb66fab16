package ledger

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Refusal is an event of a batch that Record refuses, and why.
type Refusal struct {
	// Event is as it was sent; a revision of 0 is 1 here, but for a void that
	// leaves its revision to the ledger.
	Event Event
	// Err is Record's. It names another event where this one makes an event on
	// record invalid; that one is Err.Event then, and this one Err.Other.
	Err *points.Error
}

// Reason says why, without the event's own key.
func (r Refusal) Reason() string {
	reason := r.Err.Message
	if r.Err.Field != "" && r.Err.Field != "id" {
		reason = r.Err.Field + ": " + reason
	}
	if r.Err.Event != r.Event.Key {
		reason = fmt.Sprintf("it makes the recorded event %q invalid: %s", r.Err.Event, reason)
	}
	return reason
}

// Check judges a batch as Record does, but writes nothing and goes on where
// Record stops: it drops the event refused and judges the rest, until what
// remains would be recorded. Refusals are in order of keys, then of companies.
// The transaction must see the partners, companies and lines that the events
// name.
//
// A refused event costs a replay of the companies it touches, not of all. The
// error is that of the database, or a *points.Error that blames no event of the
// batch.
func (l *Ledger) Check(ctx context.Context, tx *store.Tx, batch Batch) ([]Refusal, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	c := &checking{
		left: map[string][]Event{}, added: map[string][]addition{},
		keys: map[string]map[string]bool{}, due: map[string]bool{},
	}
	c.take(batch.Events)
	c.recording = recording{ledger: l, tx: tx, batch: Batch{Events: slices.Concat(slices.Collect(maps.Values(c.left))...)}}
	if err := c.load(ctx); err != nil {
		return nil, err
	}
	for _, key := range slices.Sorted(maps.Keys(c.left)) {
		if err := c.sift(key); err != nil {
			return nil, err
		}
	}
	for len(c.due) > 0 {
		for _, company := range slices.Sorted(maps.Keys(c.due)) {
			delete(c.due, company)
			if err := c.replay(company); err != nil {
				return nil, err
			}
		}
	}
	return c.refusals, nil
}

// checking is a batch on trial.
type checking struct {
	// recording has the catalogue that keys and references are judged by.
	recording
	onRecord map[string][]*ent.Event
	streams  map[string][]points.Event // on record, by company
	// left are the events not refused, by key and in order of revisions; added
	// is what they add.
	left  map[string][]Event
	added map[string][]addition
	// keys are those that were ever to change a company's stream, due the
	// companies to replay.
	keys     map[string]map[string]bool
	due      map[string]bool
	refusals []Refusal
}

// take keeps the events that are sound by themselves.
func (c *checking) take(events []Event) {
	for _, one := range events {
		var refused *points.Error
		if errors.As(one.check(), &refused) {
			c.refusals = append(c.refusals, Refusal{one, refused})
			continue
		}
		c.left[one.Key] = append(c.left[one.Key], one.normal())
	}
	for _, revisions := range c.left {
		slices.SortStableFunc(revisions, func(e, f Event) int { return cmp.Compare(e.Revision, f.Revision) })
	}
}

func (c *checking) load(ctx context.Context) (err error) {
	if err = c.loadCatalogue(ctx); err != nil {
		return err
	}
	if c.onRecord, err = c.loadRevisions(ctx); err != nil {
		return err
	}
	c.streams, err = loadStreams(ctx, c.tx.Ent(), c.companies, true)
	return err
}

// sift finds what is left of a key to add, refuses what cannot be added, and
// notes the companies to replay.
func (c *checking) sift(key string) error {
	added, touched, err := c.judge(key, c.left[key])
	if err != nil {
		// One by one: a key has few revisions.
		var sound []Event
		for _, one := range c.left[key] {
			more := append(slices.Clip(sound), one)
			if _, _, err := c.judge(key, more); err == nil {
				sound = more
			} else if err := c.refuse(one, err); err != nil {
				return err
			}
		}
		c.left[key] = sound
		if added, touched, err = c.judge(key, sound); err != nil {
			return err
		}
	}
	c.added[key] = added
	for company := range touched {
		if c.keys[company] == nil {
			c.keys[company] = map[string]bool{}
		}
		c.keys[company][key], c.due[company] = true, true
	}
	return nil
}

// judge is the ledger's own judgement of the revisions of one key.
func (c *checking) judge(key string, revisions []Event) ([]addition, map[string]bool, error) {
	trial := recording{partners: c.partners, lines: c.lines, companies: c.companies}
	touched := map[string]bool{}
	err := trial.siftKey(revisions, c.onRecord[key], touched)
	return trial.added, touched, err
}

// refuse notes a refusal, and returns errors that are none.
func (c *checking) refuse(one Event, err error) error {
	var refused *points.Error
	if !errors.As(err, &refused) {
		return err
	}
	if one.Revision == nextRevision {
		one.Revision = 0
	}
	c.refusals = append(c.refusals, Refusal{one, refused})
	return nil
}

// replay drops events from a company's stream until it is valid.
func (c *checking) replay(company string) error {
	for {
		stream, added := c.stream(company)
		_, err := points.Replay(c.ledger.Program(), stream)
		if err == nil {
			return nil
		}
		trial := recording{added: added}
		if err := c.drop(trial.blame(err, stream)); err != nil {
			return err
		}
		delete(c.due, company)
	}
}

// stream returns the company's events as they would be, and what the batch adds
// to them or takes away.
func (c *checking) stream(company string) (stream []points.Event, added []addition) {
	replaced := map[string]bool{}
	for _, key := range slices.Sorted(maps.Keys(c.keys[company])) {
		for _, one := range c.added[key] {
			added = append(added, one)
			if !one.current {
				continue
			}
			replaced[key] = true
			if one.event.Company == company && !one.event.Voided {
				stream = append(stream, one.event.Event)
			}
		}
	}
	for _, one := range c.streams[company] {
		if !replaced[one.Key] {
			stream = append(stream, one)
		}
	}
	return stream, added
}

// drop refuses the event of the batch that an error of a replay blames, and
// sifts its key again.
func (c *checking) drop(err error) error {
	var refused *points.Error
	if !errors.As(err, &refused) {
		return err
	}
	for _, key := range []string{refused.Event, refused.Other} {
		at := slices.IndexFunc(c.added[key], func(one addition) bool { return one.current })
		if at < 0 {
			continue
		}
		dropped := c.added[key][at]
		c.due[dropped.event.Company] = true
		if len(c.onRecord[key]) > 0 {
			c.due[dropped.from] = true
		}
		left := c.left[key]
		with := func(revision int32) func(Event) bool { return func(e Event) bool { return e.Revision == revision } }
		sent := with(dropped.event.Revision)
		if !slices.ContainsFunc(left, sent) {
			sent = with(nextRevision)
		}
		if err := c.refuse(left[slices.IndexFunc(left, sent)], refused); err != nil {
			return err
		}
		c.left[key] = slices.DeleteFunc(left, sent)
		return c.sift(key)
	}
	return err
}
