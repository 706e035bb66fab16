package graph

import (
	"context"
	"time"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// linePostings are the postings of a client's lines, read for its whole page.
func (r *Resolver) linePostings(ctx context.Context, client *book.Client, k ledger.Known) ([]*ent.Posting, error) {
	rows, _, err := r.dayOf(ctx, k).linePostings.Load(ctx, client.ID, clientIDs(client)...)
	return rows, err
}

// sales are a client's sales and what is left of them (F22).
func (r *Resolver) sales(ctx context.Context, client *book.Client, k ledger.Known, activeOnly bool, direction model.OrderDirection, args pageArgs) (*model.ClientSaleConnection, error) {
	order := orderName("sales", direction, k.On)
	w, err := args.window(order, direction)
	if err != nil {
		return nil, err
	}
	rows, err := r.linePostings(ctx, client, k)
	if err != nil {
		return nil, err
	}
	shown := &model.ClientSaleConnection{}
	var sales []keyset.Row[*ledger.Sale]
	for _, sale := range ledger.SalesOf(rows) {
		if activeOnly && !sale.EndedOn.IsZero() {
			continue
		}
		if shown.PointsLeft, err = shown.PointsLeft.Add(sale.Left); err != nil {
			return nil, err
		}
		sales = append(sales, keyset.Row[*ledger.Sale]{Key: keyset.Key{Number: int64(sale.Made.On), Serial: sale.Made.Number}, Item: sale})
	}
	page := keyset.Cut(sales, w)
	made := make([]*ent.Posting, len(page.Rows))
	for i, row := range page.Rows {
		made[i] = row.Item.Made
	}
	shown.Nodes = make([]*model.ClientSale, len(page.Rows))
	for i, posting := range model.PostingsOf(made, k) {
		if shown.Nodes[i], err = r.sale(ctx, page.Rows[i].Item, posting); err != nil {
			return nil, err
		}
	}
	shown.PageInfo, shown.TotalCount = pageInfo(page, order), page.Total
	shown.Edges = edges(page, order, func(i int, cursor string) *model.ClientSaleEdge {
		return &model.ClientSaleEdge{Cursor: cursor, Node: shown.Nodes[i]}
	})
	return shown, nil
}

func (r *Resolver) sale(ctx context.Context, sale *ledger.Sale, made *model.Posting) (*model.ClientSale, error) {
	terms := made.Terms
	line, err := r.lineByKey(ctx, made.Posting.Line)
	return &model.ClientSale{
		On: made.On, Kind: made.Kind, Line: line, DealType: points.DealType(made.Track),
		Market: r.kept().market(terms.Country, terms.Edition), Country: orNone(terms.Country),
		Mrr: &points.Money{Amount: terms.Amount, Currency: terms.Currency}, Points: made.Points, PointsLeft: sale.Left,
		FirstSoldOn: terms.FirstSold, ExpiresOn: terms.ExpiresOn,
		Active: sale.EndedOn.IsZero(), EndedOn: orNone(sale.EndedOn), EndedBy: orNone(sale.EndedBy), Posting: made,
	}, err
}

// managedLines are a client's managed points by line (F22).
func (r *Resolver) managedLines(ctx context.Context, client *book.Client, k ledger.Known) ([]*model.ManagedLinePoints, error) {
	rows, err := r.linePostings(ctx, client, k)
	if err != nil {
		return nil, err
	}
	lines := ledger.ManagedLinesOf(rows)
	latest := make([]*ent.Posting, len(lines))
	for i, line := range lines {
		latest[i] = line.Latest
	}
	shown := make([]*model.ManagedLinePoints, len(lines))
	for i, posting := range model.PostingsOf(latest, k) {
		terms := posting.Terms
		line, err := r.lineByKey(ctx, posting.Posting.Line)
		if err != nil {
			return nil, err
		}
		shown[i] = &model.ManagedLinePoints{
			Line: line, Points: lines[i].Points, Mrr: &points.Money{Amount: terms.Amount, Currency: terms.Currency},
			Divisor: int(terms.Divisor), Market: r.kept().market(terms.Country, terms.Edition), Since: posting.On, Posting: posting,
		}
	}
	return shown, nil
}

// span of months of a client: what its history is loaded by.
type clientSpan struct {
	client   string
	from, to points.Date
}

// clientMonths are a client's points month by month (F22), read for its whole
// page.
func (r *Resolver) clientMonths(ctx context.Context, client *book.Client, from, to, asOf *points.Date, knownAt *time.Time) ([]*model.PointsMonth, error) {
	k := knownOr(asOf, knownAt, client.Known)
	q, err := monthsQuery(from, to, k)
	if err != nil {
		return nil, err
	}
	var beside []clientSpan
	for _, clientID := range clientIDs(client) {
		beside = append(beside, clientSpan{clientID, q.From, q.To})
	}
	months, _, err := r.dayOf(ctx, k).months.Load(ctx, clientSpan{client.ID, q.From, q.To}, beside...)
	if err != nil {
		return nil, err
	}
	shown, err := monthsOf(months)
	q.ClientIDs = []string{client.ID}
	r.withClients(ctx, shown, client.PartnerID, q)
	return shown, err
}

// loadMonths reads the months of clients; the spans are those of one day, and
// mostly the same.
func (r *Resolver) loadMonths(k ledger.Known) func(context.Context, []clientSpan) (map[clientSpan][]ledger.Month, error) {
	return func(ctx context.Context, spans []clientSpan) (map[clientSpan][]ledger.Month, error) {
		queries := map[clientSpan]*ledger.MonthsQuery{}
		for _, s := range spans {
			same := clientSpan{"", s.from, s.to}
			if queries[same] == nil {
				queries[same] = &ledger.MonthsQuery{From: s.from, To: s.to, Known: k}
			}
			queries[same].ClientIDs = append(queries[same].ClientIDs, s.client)
		}
		found := make(map[clientSpan][]ledger.Month, len(spans))
		for same, q := range queries {
			all, err := ledger.MonthsByClient(ctx, r.db, *q)
			if err != nil {
				return nil, err
			}
			for _, clientID := range q.ClientIDs {
				if found[clientSpan{clientID, same.from, same.to}], err = all.Of(clientID); err != nil {
					return nil, err
				}
			}
		}
		return found, nil
	}
}
