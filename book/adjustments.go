package book

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Adjustment is a change of a partner's points by the program manager (F34).
type Adjustment struct {
	Partner *ent.Partner
	// Client is the partner's client that it is for, with its edge Company; nil
	// for none.
	Client *ent.Clientship
	Track  points.Track
	Points points.Points
	Reason string
	On     points.Date
	// Until is the day on which the opposite is posted; 0 for never.
	Until points.Date
}

// Adjust records an adjustment and returns its event's key.
func (d Desk) Adjust(ctx context.Context, a Adjustment) (string, error) {
	e := points.Event{
		Key: Source + "/" + id.New(id.Event), On: a.On, Kind: points.EventAdjustment, Seq: points.EventAdjustment.DefaultSeq(),
		Partner: a.Partner.Key, Track: a.Track, Points: a.Points, Until: a.Until, Reason: a.Reason,
	}
	if a.Client != nil {
		e.Company = a.Client.Edges.Company.Key
	}
	_, err := d.Ledger.Record(ctx, d.Tx, d.batch(ledger.Event{Event: e}))
	return e.Key, err
}

// Void withdraws an event by its key.
func (d Desk) Void(ctx context.Context, key string) error {
	_, err := d.Ledger.Record(ctx, d.Tx, d.batch(ledger.Event{Event: points.Event{Key: key}, Voided: true}))
	return err
}

// renameClients keeps the copies of a company's name that clients are ordered by.
func (d Desk) renameClients(ctx context.Context, companyID, name string) error {
	return d.Tx.Ent().Clientship.Update().Where(clientship.CompanyID(companyID)).SetName(name).Exec(ctx)
}
