package book

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Desk is where a partner's actions become events: it judges them and records
// them through the ledger, in the transaction of the command. The clients that
// it is given must have their edges Partner and Company loaded.
type Desk struct {
	Ledger *ledger.Ledger
	Tx     *store.Tx
	// Now is the moment of the action, Today the day for which projections are
	// made.
	Now   time.Time
	Today points.Date
}

// Source is the source of events that people make on the dashboard.
const Source = "dashboard"

// UndoWithin is how long after it was recorded the end of services can be
// undone (docs/rules.md, section 13).
const UndoWithin = 10 * time.Second

// EndServices records that a partner stops managing a client from a day on
// (F3; docs/rules.md, section 13) and returns the event's key. CONFLICT where
// it does not manage it at the end of that day, or stops later already.
func (d Desk) EndServices(ctx context.Context, client *ent.Clientship, on points.Date) (string, error) {
	history, err := d.history(ctx, client)
	if err != nil {
		return "", err
	}
	last, next := history.around(on)
	switch {
	case last == nil || last.Kind == points.EventManagerRemoved:
		return "", conflict("input.on", "the partner does not manage %s on %s: there are no services to end", client.Name, on)
	case next != nil:
		return "", conflict("input.on", "the services for %s already end on %s", client.Name, next.On)
	}
	return d.record(ctx, client, history, on, points.EventManagerRemoved)
}

// UndoEndServices withdraws the end of services that was recorded last on the
// dashboard, and returns the event's key. CONFLICT where there is none, or
// where it was recorded more than UndoWithin ago.
func (d Desk) UndoEndServices(ctx context.Context, client *ent.Clientship) (string, error) {
	history, err := d.history(ctx, client)
	if err != nil {
		return "", err
	}
	last := history.last()
	switch {
	case last == nil || last.Kind != points.EventManagerRemoved || !onDashboard(last):
		return "", conflict("input.client", "the services for %s were not ended here: there is nothing to undo", client.Name)
	case d.Now.Sub(last.RecordedAt) > UndoWithin:
		return "", conflict("input.client",
			"the services for %s ended more than %d seconds ago: restore them with clientRestoreServices", client.Name, int(UndoWithin.Seconds()))
	}
	void := ledger.Event{Event: points.Event{Key: last.Key, Company: client.Edges.Company.Key}, Voided: true}
	_, err = d.Ledger.Record(ctx, d.Tx, d.batch(void))
	return last.Key, err
}

// RestoreServices records that a partner manages a client again from a day on,
// and returns the event's key. CONFLICT where it manages it then or later, or
// never did. Unless anyEnd is set, only an end that was recorded on the
// dashboard can be restored: what the vendor's records ended, a partner does
// not claim back by itself.
func (d Desk) RestoreServices(ctx context.Context, client *ent.Clientship, on points.Date, anyEnd bool) (string, error) {
	history, err := d.history(ctx, client)
	if err != nil {
		return "", err
	}
	last, next := history.around(on)
	switch {
	case last != nil && last.Kind == points.EventManagerAdded:
		return "", conflict("input.on", "the partner manages %s on %s: there is nothing to restore", client.Name, on)
	case next != nil:
		return "", conflict("input.on", "the partner starts managing %s on %s: restore services from a day after they ended", client.Name, next.On)
	case last == nil:
		return "", conflict("input.on", "the partner never managed %s: there is nothing to restore", client.Name)
	case !anyEnd && !onDashboard(last):
		return "", conflict("input.client", "the services for %s were ended by the vendor: ask the program manager to restore them", client.Name)
	}
	return d.record(ctx, client, history, on, points.EventManagerAdded)
}

// record records that the partner begins or stops managing the client, as the
// last thing that happens between them on the day.
func (d Desk) record(ctx context.Context, client *ent.Clientship, history managerEvents, on points.Date, kind points.EventKind) (string, error) {
	e := points.Event{
		Key: Source + "/" + id.New(id.Event), Company: client.Edges.Company.Key, On: on,
		Seq: kind.DefaultSeq(), Kind: kind, Partner: client.Edges.Partner.Key,
	}
	for _, before := range history {
		if before.On == on && before.Seq >= e.Seq {
			e.Seq = before.Seq + 1
		}
	}
	_, err := d.Ledger.Record(ctx, d.Tx, d.batch(ledger.Event{Event: e}))
	return e.Key, err
}

func (d Desk) batch(e ledger.Event) ledger.Batch {
	return ledger.Batch{Source: Source, RecordedAt: d.Now, Today: d.Today, Events: []ledger.Event{e}}
}

// managerEvents are the events by which a partner began or stopped managing a
// company, in the engine's order.
type managerEvents []*ent.Event

// history reads the manager events that count of a client.
func (d Desk) history(ctx context.Context, client *ent.Clientship) (managerEvents, error) {
	found, err := d.Tx.Ent().Event.Query().
		Where(
			event.CompanyID(client.CompanyID), event.Partner(client.Edges.Partner.Key), event.Current(true), event.Voided(false),
			event.KindIn(points.EventManagerAdded, points.EventManagerRemoved),
		).All(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, fmt.Errorf("book: read who manages: %w", err)
	}
	slices.SortFunc(found, func(a, b *ent.Event) int {
		if laterEvent(a, b) {
			return 1
		}
		return -1
	})
	return found, nil
}

// around returns the last event up to a day and the first after it; nil where
// there is none.
func (m managerEvents) around(on points.Date) (last, next *ent.Event) {
	for _, e := range m {
		if e.On > on {
			return last, e
		}
		last = e
	}
	return last, nil
}

// last returns the last event of all; nil where there is none.
func (m managerEvents) last() *ent.Event {
	last, _ := m.around(points.MaxDate)
	return last
}

func onDashboard(e *ent.Event) bool { return strings.HasPrefix(e.Key, Source+"/") }

func conflict(field, format string, args ...any) error {
	return &points.Error{Code: points.CodeConflict, Field: field, Message: fmt.Sprintf(format, args...)}
}
