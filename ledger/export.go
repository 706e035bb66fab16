package ledger

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
)

// KeptEvent is a revision of an event as it is on record.
type KeptEvent struct {
	Event
	RecordedAt time.Time
	// Current is false for a revision that a higher one has replaced.
	Current bool
}

// KeptPosting is a posting as it is on record.
type KeptPosting struct {
	points.Posting
	ID         string
	RecordedAt time.Time
	// Reverses is the id of the posting that this one undoes, or "".
	Reverses string
}

// ExportEvents passes the events that count to take, or all revisions, voids and
// replaced ones included: first the adjustments without a company, then company
// by company in order of keys, each in the order of its stream. Rebuilding a
// ledger from them gives the same postings. It reads as the program itself.
func (l *Ledger) ExportEvents(ctx context.Context, client *ent.Client, all bool, take func(KeptEvent) error) error {
	return l.eachCompanies(ctx, client, func(ctx context.Context, ids []string) error {
		of, err := loadCompaniesByID(ctx, client, ids)
		if err != nil {
			return err
		}
		query := client.Event.Query().Where(event.CompanyIDIn(ids...))
		if ids == nil {
			query = client.Event.Query().Where(event.CompanyIDIsNil())
		}
		if !all {
			query.Where(event.Current(true), event.Voided(false))
		}
		rows, err := query.All(ctx)
		if err != nil {
			return err
		}
		events := make([]KeptEvent, len(rows))
		for i, row := range rows {
			events[i] = KeptEvent{
				Event:      Event{Event: engineEvent(row, of.key), Revision: row.Revision, Voided: row.Voided},
				RecordedAt: row.RecordedAt.UTC(), Current: row.Current,
			}
		}
		sortStreams(events)
		return each(events, take)
	})
}

// ExportPostings passes the postings that stand to take, or all, reversed ones and
// reversals included, effective up to q.On (zero: all, future ones too) and
// recorded up to q.At (zero: now): company by company like ExportEvents, each in
// the order they were appended. It reads as the program itself.
func (l *Ledger) ExportPostings(ctx context.Context, client *ent.Client, q Known, all bool, take func(KeptPosting) error) error {
	partners, err := partnerKeys(viewer.NewContext(ctx, viewer.System()), client)
	if err != nil {
		return err
	}
	return l.eachCompanies(ctx, client, func(ctx context.Context, ids []string) error {
		of, err := loadCompaniesByID(ctx, client, ids)
		if err != nil {
			return err
		}
		query := client.Posting.Query().Where(posting.CompanyIDIn(ids...))
		if ids == nil {
			query = client.Posting.Query().Where(posting.CompanyIDIsNil())
		}
		if !q.On.IsZero() {
			query.Where(posting.OnLTE(q.On))
		}
		if !q.At.IsZero() {
			query.Where(posting.RecordedAtLTE(q.At.UTC()))
		}
		rows, err := query.Order(posting.ByNumber()).All(ctx)
		if err != nil {
			return err
		}
		stands := standingAmong(rows)
		var postings []KeptPosting
		for _, row := range rows {
			if all || stands(row) {
				postings = append(postings, KeptPosting{
					Posting: enginePosting(row, partners, of.key), ID: row.ID, RecordedAt: row.RecordedAt.UTC(), Reverses: row.Reverses,
				})
			}
		}
		slices.SortStableFunc(postings, func(p, q KeptPosting) int { return cmp.Compare(p.Company, q.Company) })
		return each(postings, take)
	})
}

// sortStreams puts events into the order of their streams, the revisions of a
// key together, where the one that counts stands.
func sortStreams(events []KeptEvent) {
	highest := make(map[string]*points.Event, len(events))
	for i := range events {
		if at := highest[events[i].Key]; at == nil || events[i].Current {
			highest[events[i].Key] = &events[i].Event.Event
		}
	}
	places := make(map[string]points.Event, len(highest))
	for key, event := range highest {
		places[key] = *event
	}
	slices.SortFunc(events, func(e, f KeptEvent) int {
		a, b := places[e.Key], places[f.Key]
		switch {
		case e.Key == f.Key:
			return cmp.Compare(e.Revision, f.Revision)
		case a.Company != b.Company:
			return cmp.Compare(a.Company, b.Company)
		case a.Before(&b):
			return -1
		}
		return 1
	})
}

// eachCompanies calls do with nil, for what has no company, and then with the
// ids of some companies at a time, in order of their keys.
func (l *Ledger) eachCompanies(ctx context.Context, client *ent.Client, do func(context.Context, []string) error) error {
	ctx = viewer.NewContext(ctx, viewer.System())
	if err := do(ctx, nil); err != nil {
		return err
	}
	rows, err := client.Company.Query().Select(company.FieldID, company.FieldKey).All(ctx)
	if err != nil {
		return err
	}
	// In Go, because the databases' orders of text differ.
	slices.SortFunc(rows, func(a, b *ent.Company) int { return cmp.Compare(a.Key, b.Key) })
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	for len(ids) > 0 {
		n := min(len(ids), companiesAtOnce)
		if err := do(ctx, ids[:n]); err != nil {
			return err
		}
		ids = ids[n:]
	}
	return nil
}

func each[T any](values []T, take func(T) error) error {
	for _, value := range values {
		if err := take(value); err != nil {
			return err
		}
	}
	return nil
}
