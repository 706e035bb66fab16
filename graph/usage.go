package graph

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent/usage"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// used are the products and apps of a portal, or those of one kind.
func used(of *book.PortalUsage, kind *usage.Kind) []*model.PortalUsage {
	items := []*model.PortalUsage{}
	for _, row := range of.Items {
		if kind == nil || *kind == row.Kind {
			items = append(items, &model.PortalUsage{
				Kind: row.Kind, Name: row.Name, ReadOn: row.On, Uses: int(row.Uses), Users: int(row.Users), Of: of,
			})
		}
	}
	return items
}

func (r *Resolver) usageOverTime(ctx context.Context, item *model.PortalUsage, from, to *points.Date) ([]*model.UsageReading, error) {
	span, err := spanOf(from, to, item.Of.AsOf)
	if err != nil {
		return nil, err
	}
	rows, _, err := r.over(ctx, span).usages.Load(ctx, item.Of.CompanyID, item.Of.Page...)
	readings := []*model.UsageReading{}
	for _, row := range rows {
		if row.Kind == item.Kind && row.Name == item.Name {
			readings = append(readings, &model.UsageReading{ReadOn: row.On, Uses: int(row.Uses), Users: int(row.Users)})
		}
	}
	return readings, err
}

func (r *Resolver) toolsOverTime(ctx context.Context, of *book.PortalUsage, from, to *points.Date) ([]*model.ToolUsage, error) {
	span, err := spanOf(from, to, of.AsOf)
	if err != nil {
		return nil, err
	}
	rows, _, err := r.over(ctx, span).tools.Load(ctx, of.CompanyID, of.Page...)
	readings := make([]*model.ToolUsage, len(rows))
	for i, row := range rows {
		readings[i] = model.ToolUsageOf(row)
	}
	return readings, err
}

// distribution counts the portals by the number of tools that they use.
func distribution(of *book.ToolUsage) []*model.ToolUsageCount {
	counts := []*model.ToolUsageCount{}
	for _, portal := range of.Portals {
		tools := int(portal.Tools)
		if n := len(counts); n == 0 || counts[n-1].Tools != tools {
			counts = append(counts, &model.ToolUsageCount{Tools: tools})
		}
		counts[len(counts)-1].PortalCount++
	}
	return counts
}

// portals cuts a page of the portals behind a median.
func portals(of *book.ToolUsage, direction model.OrderDirection, args pageArgs) (*model.PortalToolsConnection, error) {
	order := orderName("portals", direction, of.On)
	w, err := args.window(order, direction)
	if err != nil {
		return nil, err
	}
	rows := make([]keyset.Row[*book.PortalTools], len(of.Portals))
	for i, portal := range of.Portals {
		rows[i] = keyset.Row[*book.PortalTools]{Key: keyset.Key{Number: portal.Tools, ID: portal.Client.ID}, Item: portal}
	}
	page := keyset.Cut(rows, w)
	clients := make([]*book.Client, len(page.Rows))
	nodes := make([]*model.PortalTools, len(page.Rows))
	for i, portal := range page.Items() {
		// Two pages of one list may be asked for at once: each has clients of its own.
		client := *portal.Client
		clients[i] = &client
		nodes[i] = &model.PortalTools{Client: &client, Tools: int(portal.Tools), ReadOn: portal.On}
	}
	book.Together(clients)
	return &model.PortalToolsConnection{
		Nodes: nodes, PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.PortalToolsEdge {
			return &model.PortalToolsEdge{Cursor: cursor, Node: nodes[i]}
		}),
	}, nil
}
