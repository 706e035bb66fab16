package graph

import (
	"context"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// soldByClient are a month's sold points by client (F24).
func (r *Resolver) soldByClient(ctx context.Context, month *model.PointsMonth, tab model.SoldPointsTab, by model.SoldPointsByClientOrder, args pageArgs) (*model.SoldPointsByClientConnection, error) {
	order := orderName("sold", tab, by.Field, by.Direction, month.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	all, err := month.ByClient()
	if err != nil {
		return nil, err
	}
	clients, err := all.In(month.Month)
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	if by.Field == model.SoldPointsByClientOrderFieldName {
		if names, err = r.clientNames(ctx, month.PartnerID); err != nil {
			return nil, err
		}
	}
	var rows []keyset.Row[*model.SoldPointsByClient]
	for clientID, one := range clients {
		row, gained, lost, err := soldOf(one)
		if err != nil {
			return nil, err
		}
		if !onTab(tab, row, one.Movements) {
			continue
		}
		key := keyset.Key{ID: clientID}
		switch by.Field {
		case model.SoldPointsByClientOrderFieldName:
			key = keyset.Named(names[clientID], clientID)
		case model.SoldPointsByClientOrderFieldTotal:
			key.Number = int64(row.Total)
		case model.SoldPointsByClientOrderFieldGained:
			key.Number = int64(gained)
		case model.SoldPointsByClientOrderFieldLost:
			key.Number = int64(lost)
		}
		rows = append(rows, keyset.Row[*model.SoldPointsByClient]{Key: key, Item: row})
	}
	page := keyset.Cut(rows, w)
	shown, err := r.clientsOn(ctx, keyIDs(page), ledger.Known{On: month.On, At: month.KnownAt})
	if err != nil {
		return nil, err
	}
	for i := range page.Rows {
		page.Rows[i].Item.Client = shown[page.Rows[i].Key.ID]
	}
	return &model.SoldPointsByClientConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.SoldPointsByClientEdge {
			return &model.SoldPointsByClientEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

func soldOf(month ledger.Month) (row *model.SoldPointsByClient, gained, lost points.Points, err error) {
	m := month.Movements
	row = &model.SoldPointsByClient{
		New: m.New, Increased: m.Increased, ExpiredOrChurned: m.ExpiredOrChurned, Decreased: m.Decreased, Adjusted: m.SoldAdjusted,
	}
	if row.Total, err = month.Balance.Sourced.Add(month.Balance.Assisted); err != nil {
		return nil, 0, 0, err
	}
	if gained, err = m.New.Add(m.Increased); err != nil {
		return nil, 0, 0, err
	}
	lost, err = m.ExpiredOrChurned.Add(m.Decreased)
	return row, gained, lost, err
}

// onTab reports whether a client is on a tab.
func onTab(tab model.SoldPointsTab, row *model.SoldPointsByClient, m ledger.Movements) bool {
	gained, lost := m.New != 0 || m.Increased != 0, m.ExpiredOrChurned != 0 || m.Decreased != 0
	switch tab {
	case model.SoldPointsTabGained:
		return gained
	case model.SoldPointsTabLost:
		return lost
	}
	return gained || lost || row.Total != 0 || row.Adjusted != 0
}
