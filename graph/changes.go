package graph

import (
	"context"
	"errors"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// pointChanges tells how a partner's points changed (F10).
func (r *Resolver) pointChanges(ctx context.Context, partner *model.Partner, days model.DateRange, k ledger.Known) (*model.PointChanges, error) {
	from, to, err := span("range", days, k.On)
	if err != nil {
		return nil, err
	}
	k.On = to
	q := ledger.ChangesQuery{PartnerID: partner.ID, From: from, Known: k}
	changes, err := ledger.ReadChanges(ctx, r.db, q)
	if err != nil {
		return nil, err
	}
	shown := &model.PointChanges{From: from, To: to}
	opening, errOpening := balanceOf(changes.Opening)
	closing, errClosing := balanceOf(changes.Closing)
	shown.Opening, shown.Closing = opening, closing
	failed := errors.Join(errOpening, errClosing)
	change := func(figure ledger.Figure) *model.PointChange {
		sum, _, err := changes.Of(figure)
		net, overflow := shown.Net.Add(sum)
		shown.Net, failed = net, errors.Join(failed, err, overflow)
		return &model.PointChange{Figure: figure, Points: sum, Changes: changes, Query: q}
	}
	shown.NewSold, shown.LostSold = change(ledger.FigureNewSold), change(ledger.FigureLostSold)
	shown.NewManaged, shown.LostManaged = change(ledger.FigureNewManaged), change(ledger.FigureLostManaged)
	shown.Adjusted = change(ledger.FigureAdjusted)
	return shown, failed
}

// changeClients are the clients behind a change.
func (r *Resolver) changeClients(ctx context.Context, change *model.PointChange, by model.PointChangeClientOrder, args pageArgs) (*model.PointChangeClientConnection, error) {
	order := orderName("change", change.Figure, by.Field, by.Direction, change.Query.From, change.Query.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	sums, err := change.Changes.ByClient(change.Figure)
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	if by.Field == model.PointChangeClientOrderFieldName {
		if names, err = r.clientNames(ctx, change.Query.PartnerID); err != nil {
			return nil, err
		}
	}
	rows := make([]keyset.Row[*model.PointChangeClient], 0, len(sums))
	for clientID, sum := range sums {
		key := keyset.Key{ID: clientID}
		switch by.Field {
		case model.PointChangeClientOrderFieldName:
			key = keyset.Named(names[clientID], clientID)
		case model.PointChangeClientOrderFieldPoints:
			key.Number = int64(sum.Points)
		case model.PointChangeClientOrderFieldPostings:
			key.Number = int64(sum.Count)
		}
		rows = append(rows, keyset.Row[*model.PointChangeClient]{Key: key, Item: &model.PointChangeClient{Points: sum.Points, PostingCount: sum.Count}})
	}
	page := keyset.Cut(rows, w)
	clients, err := r.clientsOn(ctx, keyIDs(page), change.Query.Known)
	if err != nil {
		return nil, err
	}
	for i := range page.Rows {
		page.Rows[i].Item.Client = clients[page.Rows[i].Key.ID]
	}
	return &model.PointChangeClientConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.PointChangeClientEdge {
			return &model.PointChangeClientEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// keyIDs are the ids in a page's keys, without the empty one.
func keyIDs[T any](page keyset.Page[T]) []string {
	var ids []string
	for _, row := range page.Rows {
		if row.Key.ID != "" {
			ids = append(ids, row.Key.ID)
		}
	}
	return ids
}

// clientNames are the names of a partner's clients, by id.
func (r *Resolver) clientNames(ctx context.Context, partnerID string) (map[string]string, error) {
	rows, err := r.db.Clientship.Query().Where(clientship.PartnerID(partnerID)).
		Select(clientship.FieldID, clientship.FieldName).All(ctx)
	names := make(map[string]string, len(rows))
	for _, row := range rows {
		names[row.ID] = row.Name
	}
	return names, err
}

// clientsOn reads clients of one page, which then know each other, for a day as known.
func (r *Resolver) clientsOn(ctx context.Context, ids []string, k ledger.Known) (map[string]*book.Client, error) {
	clients := make(map[string]*book.Client, len(ids))
	var page []*ent.Clientship
	for _, clientID := range ids {
		row, err := find(ctx, r.details(ctx).clients, clientID, ids...)
		if err != nil {
			return nil, err
		}
		page = append(page, row)
	}
	for _, row := range page {
		clients[row.ID] = &book.Client{Clientship: row, Known: k, Page: page}
	}
	return clients, nil
}
