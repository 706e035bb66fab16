package graph

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// underWeight is what a replay of a book weighs, in objects: an operation may
// ask for four, and not for one per partner of a page.
const underWeight = 4_500

// underEdition replays a partner's book under other rules (F33).
func (r *Resolver) underEdition(ctx context.Context, partner *model.Partner, key model.ProgramKey, edition *points.Date, k ledger.Known) (*model.EditionView, error) {
	rules := *r.programs[key]
	shown := &model.EditionView{Program: key, AsOf: k.On, Partner: partner, Known: k}
	if edition != nil {
		frozen, ok := rules.Frozen(*edition)
		if !ok {
			return nil, invalid("edition", fmt.Sprintf("program %s has no edition from %s: ask for one of %s", key, edition, editionDays(rules.Program)))
		}
		shown.Edition, rules.Program = rules.from(*edition), frozen
	}
	view, err := r.ledger.Under(ctx, r.db, rules.Program, partner.ID, k)
	if err != nil {
		return nil, err
	}
	if view == nil {
		return nil, notFound("id", "partner", partner.ID)
	}
	kept, err := ledger.ClientBalances(ctx, r.db, partner.ID, nil, k)
	if err != nil {
		return nil, err
	}
	shown.View, shown.Kept = view, kept
	if shown.Standing, err = rules.standing(&view.Standing); err != nil {
		return nil, err
	}
	var whole points.Balance
	for _, one := range kept {
		if whole, err = whole.Plus(one.Balance); err != nil {
			return nil, err
		}
	}
	if shown.Difference, err = difference(view.Balance, whole); err != nil {
		return nil, err
	}
	shown.Unassigned, err = difference(view.Clients[""], kept[""].Balance)
	return shown, err
}

func editionDays(p *points.Program) string {
	days := ""
	for i := range p.Editions {
		if i > 0 {
			days += ", "
		}
		days += p.Editions[i].From.String()
	}
	return days
}

// viewMonths are the months of a view beside those that are kept.
func (r *Resolver) viewMonths(ctx context.Context, view *model.EditionView, from, to *points.Date) ([]*model.EditionViewMonth, error) {
	months, err := r.months(ctx, view.Partner, from, to, view.Known)
	if err != nil {
		return nil, err
	}
	shown := make([]*model.EditionViewMonth, len(months))
	for i, month := range months {
		under, err := view.View.BalanceOn(month.On)
		if err != nil {
			return nil, err
		}
		balance, err := balanceOf(under)
		if err != nil {
			return nil, err
		}
		shown[i] = &model.EditionViewMonth{Month: month.Month, On: month.On, Projected: month.Projected, Points: balance, Kept: month.Points}
	}
	return shown, nil
}

// viewClients are the clients of a view.
func (r *Resolver) viewClients(ctx context.Context, view *model.EditionView, by model.EditionViewClientOrder, args pageArgs) (*model.EditionViewClientConnection, error) {
	frozen := ""
	if view.Edition != nil {
		frozen = view.Edition.From.String()
	}
	order := orderName("view", by.Field, by.Direction, view.Program, frozen, view.AsOf)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	rows, err := viewRows(view, by.Field)
	if err != nil {
		return nil, err
	}
	page := keyset.Cut(rows, w)
	shown := &model.EditionViewClientConnection{PageInfo: pageInfo(page, order), TotalCount: page.Total, Nodes: page.Items()}
	ids := make([]string, len(page.Rows))
	for i, row := range page.Rows {
		ids[i] = row.Key.ID
	}
	clients, err := r.clientsOn(ctx, ids, view.Known)
	if err != nil {
		return nil, err
	}
	for i, row := range page.Rows {
		row.Item.Client = clients[ids[i]]
	}
	shown.Edges = edges(page, order, func(i int, cursor string) *model.EditionViewClientEdge {
		return &model.EditionViewClientEdge{Cursor: cursor, Node: shown.Nodes[i]}
	})
	return shown, nil
}

// viewRows are all clients with points under either rules, with their keys in an
// order.
func viewRows(view *model.EditionView, by model.EditionViewClientOrderField) ([]keyset.Row[*model.EditionViewClient], error) {
	ids := map[string]bool{}
	for id, balance := range view.View.Clients {
		ids[id] = balance != points.Balance{}
	}
	for id, kept := range view.Kept {
		ids[id] = ids[id] || kept.Balance != points.Balance{}
	}
	rows := make([]keyset.Row[*model.EditionViewClient], 0, len(ids))
	for id, some := range ids {
		if id == "" || !some {
			continue
		}
		one := &model.EditionViewClient{}
		var err error
		if one.Points, err = balanceOf(view.View.Clients[id]); err != nil {
			return nil, err
		}
		if one.Kept, err = balanceOf(view.Kept[id].Balance); err != nil {
			return nil, err
		}
		if one.Difference, err = difference(view.View.Clients[id], view.Kept[id].Balance); err != nil {
			return nil, err
		}
		key := keyset.Key{Number: int64(one.Difference.Total), ID: id}
		if by == model.EditionViewClientOrderFieldPoints {
			key.Number = int64(one.Points.Total)
		}
		rows = append(rows, keyset.Row[*model.EditionViewClient]{Key: key, Item: one})
	}
	return rows, nil
}
