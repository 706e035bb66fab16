package intake

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Refusal is an event of a book that cannot be recorded.
type Refusal struct {
	// Event is its key.
	Event   string
	Message string
}

// Refusals finds all events of a book that do not fit what is on record, or
// each other: where the ledger stops at the first, this goes on without the
// event it blames, until the rest of every company's stream is valid. Order is
// that of companies and of the discovery.
func Refusals(ctx context.Context, s *store.Store, program *points.Program, book *Book) ([]Refusal, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	streams := map[string]*stream{}
	for _, e := range book.Events {
		if streams[e.Company] == nil {
			streams[e.Company] = &stream{fresh: map[string]points.Event{}, recorded: map[string]points.Event{}}
		}
		streams[e.Company].fresh[e.Key] = e
	}
	err := s.View(ctx, func(ctx context.Context, tx *store.Tx) error { return loadRecorded(ctx, tx.Ent(), streams) })
	if err != nil {
		return nil, err
	}
	var refusals []Refusal
	for _, name := range slices.Sorted(maps.Keys(streams)) {
		found, err := streams[name].refusals(program)
		if err != nil {
			return nil, err
		}
		refusals = append(refusals, found...)
	}
	return refusals, nil
}

// stream holds a company's events, by key.
type stream struct{ fresh, recorded map[string]points.Event }

// loadRecorded reads the events that count of the streams' companies.
func loadRecorded(ctx context.Context, client *ent.Client, streams map[string]*stream) error {
	for chunk := range slices.Chunk(slices.Sorted(maps.Keys(streams)), keysPerQuery) {
		rows, err := client.Event.Query().
			Where(event.Current(true), event.Voided(false), event.HasCompanyWith(company.KeyIn(chunk...))).WithCompany().All(ctx)
		if err != nil {
			return err
		}
		for _, row := range rows {
			name := row.Edges.Company.Key
			streams[name].recorded[row.Key] = points.Event{
				Key: row.Key, Company: name, On: row.On, Seq: row.Seq, Kind: row.Kind, Country: row.Country, Line: row.Line,
				MRR: row.Mrr, Currency: row.Currency, Seller: row.Seller, DealType: row.DealType, Partner: row.Partner,
				Track: row.Track, Points: row.Points, Until: row.Until, Reason: row.Reason,
			}
		}
	}
	return nil
}

// refusals takes fresh events out of the stream until it is valid.
func (s *stream) refusals(program *points.Program) ([]Refusal, error) {
	var found []Refusal
	for key, e := range s.fresh {
		if recorded, ok := s.recorded[key]; ok {
			if recorded != e {
				found = append(found, Refusal{key, "it is on record with other content: record the change as a correction"})
			}
			delete(s.fresh, key)
		}
	}
	slices.SortFunc(found, func(a, b Refusal) int { return cmp.Compare(a.Event, b.Event) })
	for {
		_, err := points.Replay(program, s.events())
		if err == nil {
			return found, nil
		}
		var refused *points.Error
		if !errors.As(err, &refused) {
			return nil, err
		}
		blamed, message := s.blame(refused)
		if blamed == "" {
			return nil, err
		}
		found = append(found, Refusal{blamed, message})
		delete(s.fresh, blamed)
	}
}

func (s *stream) events() []points.Event {
	return slices.AppendSeq(slices.Collect(maps.Values(s.recorded)), maps.Values(s.fresh))
}

// blame returns the fresh event to take out: the one that the engine names,
// or, where that is a recorded one, the latest fresh event before it.
func (s *stream) blame(refused *points.Error) (key, message string) {
	message = refused.Message
	if refused.Field != "" {
		message = refused.Field + ": " + message
	}
	if _, ok := s.fresh[refused.Event]; ok {
		return refused.Event, message
	}
	victim, ok := s.recorded[refused.Event]
	if !ok {
		return "", ""
	}
	var culprit points.Event
	for _, e := range s.fresh {
		if e.Before(&victim) && (culprit.Key == "" || culprit.Before(&e)) {
			culprit = e
		}
	}
	return culprit.Key, fmt.Sprintf("it makes the recorded event %q invalid: %s", victim.Key, message)
}
