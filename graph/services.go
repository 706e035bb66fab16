package graph

import (
	"context"
	"time"

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

func (r *Resolver) endServices(ctx context.Context, input model.ClientEndServicesInput) (*model.ClientEndServicesPayload, error) {
	client, errs, err := r.actOn(ctx, "input.client", input.Client)
	if err != nil || errs != nil {
		return &model.ClientEndServicesPayload{UserErrors: errs}, err
	}
	key, errs, err := r.do(ctx, command{
		action: "clientEndServices", partner: client.PartnerID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			row, err := whole(ctx, tx, client.ID)
			if err != nil {
				return "", err
			}
			return r.desk(tx, at).EndServices(ctx, row, day(input.On, r.today()))
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ClientEndServicesPayload{UserErrors: errs}, err
	}
	after, err := r.reread(ctx, client)
	if err != nil {
		return nil, err
	}
	event, err := r.recorded(ctx, key)
	return &model.ClientEndServicesPayload{Client: after, Event: event, UserErrors: errs}, err
}

// reread reads a client anew, after a command changed it.
func (r *Resolver) reread(ctx context.Context, client *book.Client) (*book.Client, error) {
	row, err := r.db.Clientship.Get(ctx, client.ID)
	if err != nil {
		return nil, err
	}
	return &book.Client{Clientship: row, AsOf: r.today(), Page: []*ent.Clientship{row}}, nil
}

// recorded returns the event that a command recorded, by its key.
func (r *Resolver) recorded(ctx context.Context, key string) (*ledger.Source, error) {
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
