package book

import (
	"context"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Desk is where a partner's actions become events: it judges them and records
// them through the ledger, in the transaction of the command.
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

// EndServices records that a partner stops managing a client from a day on
// (F3; docs/rules.md, section 13) and returns the event's key. CONFLICT where
// it does not manage it then. The client's edges Partner and Company must be
// loaded.
func (d Desk) EndServices(ctx context.Context, client *ent.Clientship, on points.Date) (string, error) {
	managed, err := d.manages(ctx, client, on)
	if err != nil {
		return "", err
	}
	if !managed {
		return "", &points.Error{
			Code: points.CodeConflict, Field: "input.on",
			Message: "the partner does not manage " + client.Name + " on " + on.String() + ": there are no services to end",
		}
	}
	return d.manager(ctx, client, on, points.EventManagerRemoved)
}

// manages reports whether the partner manages the client at the end of a day.
func (d Desk) manages(ctx context.Context, client *ent.Clientship, on points.Date) (bool, error) {
	b := New(d.Tx.Ent(), d.Ledger.Program())
	found, err := b.managementsOf(ctx, client.Edges.Partner, on)
	return found[pair{client.Edges.Partner.Key, client.CompanyID}] == manages, err
}

// manager records that the partner begins or stops managing the client.
func (d Desk) manager(ctx context.Context, client *ent.Clientship, on points.Date, kind points.EventKind) (string, error) {
	e := points.Event{
		Key: Source + "/" + id.New(id.Event), Company: client.Edges.Company.Key, On: on,
		Seq: kind.DefaultSeq(), Kind: kind, Partner: client.Edges.Partner.Key,
	}
	_, err := d.Ledger.Record(ctx, d.Tx, ledger.Batch{
		Source: Source, RecordedAt: d.Now, Today: d.Today, Events: []ledger.Event{{Event: e}},
	})
	return e.Key, err
}
