package graph

import (
	"context"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/store"
)

// desk is where a command's actions become events.
func (r *Resolver) desk(tx *store.Tx, at time.Time) book.Desk {
	return book.Desk{Ledger: r.ledger, Tx: tx, Now: at, Today: r.today()}
}

// actOn reads the client that a command is about, as its sender sees it.
func (r *Resolver) actOn(ctx context.Context, field, clientID string) (*book.Client, []*model.UserError, error) {
	client, err := r.client(ctx, clientID)
	if absent := missingAt(err, field, "client", clientID); absent != nil {
		_, errs, err := userErrors(absent)
		return nil, errs, err
	}
	return client, nil, nil
}

// whole reads a client with its partner and company, within a transaction.
func whole(ctx context.Context, tx *store.Tx, clientID string) (*ent.Clientship, error) {
	return tx.Ent().Clientship.Query().Where(clientship.ID(clientID)).WithPartner().WithCompany().Only(ctx)
}

// served is a client after a command about its services, with the key of the
// event that did it.
type served struct {
	client *book.Client
	event  string
	errs   []*model.UserError
}

// serve runs a command about a partner's services for a client.
func (r *Resolver) serve(ctx context.Context, c command, clientID string, act func(context.Context, book.Desk, *ent.Clientship) (string, error)) (served, error) {
	client, errs, err := r.actOn(ctx, "input.client", clientID)
	if err != nil || errs != nil {
		return served{errs: errs}, err
	}
	c.partner = client.PartnerID
	c.act = func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
		row, err := whole(ctx, tx, client.ID)
		if err != nil {
			return "", err
		}
		return act(ctx, r.desk(tx, at), row)
	}
	key, errs, err := r.do(ctx, c)
	if err != nil || len(errs) > 0 {
		return served{errs: errs}, err
	}
	client, err = r.client(ctx, clientID)
	return served{client: client, event: key, errs: errs}, err
}

func (r *Resolver) endServices(ctx context.Context, input model.ClientEndServicesInput) (*model.ClientEndServicesPayload, error) {
	on := day(input.On, r.today())
	done, err := r.serve(ctx, command{action: "clientEndServices", key: input.IdempotencyKey, input: input}, input.Client,
		func(ctx context.Context, desk book.Desk, client *ent.Clientship) (string, error) {
			return desk.EndServices(ctx, client, on)
		})
	if err != nil {
		return nil, err
	}
	event, err := r.recorded(ctx, done.event)
	return &model.ClientEndServicesPayload{Client: done.client, Event: event, UserErrors: done.errs}, err
}

func (r *Resolver) undoEndServices(ctx context.Context, input model.ClientUndoEndServicesInput) (*model.ClientUndoEndServicesPayload, error) {
	done, err := r.serve(ctx, command{action: "clientUndoEndServices", key: input.IdempotencyKey, input: input}, input.Client,
		func(ctx context.Context, desk book.Desk, client *ent.Clientship) (string, error) {
			return desk.UndoEndServices(ctx, client)
		})
	if err != nil {
		return nil, err
	}
	return &model.ClientUndoEndServicesPayload{Client: done.client, UserErrors: done.errs}, nil
}

func (r *Resolver) restoreServices(ctx context.Context, input model.ClientRestoreServicesInput) (*model.ClientRestoreServicesPayload, error) {
	on := day(input.On, r.today())
	asking, _ := viewer.From(ctx)
	done, err := r.serve(ctx, command{action: "clientRestoreServices", key: input.IdempotencyKey, input: input}, input.Client,
		func(ctx context.Context, desk book.Desk, client *ent.Clientship) (string, error) {
			return desk.RestoreServices(ctx, client, on, asking.SeesAll())
		})
	if err != nil {
		return nil, err
	}
	event, err := r.recorded(ctx, done.event)
	return &model.ClientRestoreServicesPayload{Client: done.client, Event: event, UserErrors: done.errs}, err
}

// recorded returns the event that a command recorded, by its key; nil for "".
func (r *Resolver) recorded(ctx context.Context, key string) (*ledger.Source, error) {
	if key == "" {
		return nil, nil
	}
	found, err := ledger.Sources(ctx, r.db, []string{key})
	if err != nil {
		return nil, err
	}
	revisions := found[key]
	if len(revisions) == 0 {
		return nil, nil
	}
	return &revisions[len(revisions)-1], nil
}
