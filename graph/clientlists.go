package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientlist"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/listmember"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// lists are a partner's lists of clients; they are few.
func (r *Resolver) lists(ctx context.Context, partner *model.Partner, filter *model.ClientListFilter, by model.ClientListOrder, args pageArgs) (*model.ClientListConnection, error) {
	if filter == nil {
		filter = &model.ClientListFilter{}
	}
	search, err := searchText(filter.Search)
	if err != nil {
		return nil, err
	}
	order := orderName("lists", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	query := r.db.ClientList.Query().Where(clientlist.PartnerID(partner.ID))
	if filter.Client != nil {
		if id.Of(*filter.Client) != id.Clientship {
			return nil, notFound("filter.client", "client", *filter.Client)
		}
		query.Where(clientlist.HasMembersWith(listmember.ClientID(*filter.Client)))
	}
	found, err := query.All(ctx)
	if err != nil {
		return nil, fmt.Errorf("graph: read lists: %w", err)
	}
	rows := make([]keyset.Row[*ent.ClientList], 0, len(found))
	for _, row := range found {
		if !strings.Contains(strings.ToLower(row.Name), strings.ToLower(search)) {
			continue
		}
		key := keyset.Named(row.Name, row.ID)
		if by.Field == model.ClientListOrderFieldRecordedAt {
			key = keyset.Key{Number: row.RecordedAt.UnixMicro(), ID: row.ID}
		}
		rows = append(rows, keyset.Row[*ent.ClientList]{Key: key, Item: row})
	}
	page := keyset.Cut(rows, w)
	lists := model.ClientListsOf(page.Items())
	return &model.ClientListConnection{
		Nodes: lists, PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.ClientListEdge {
			return &model.ClientListEdge{Cursor: cursor, Node: lists[i]}
		}),
	}, nil
}

func (r *Resolver) list(ctx context.Context, listID string, beside ...string) (*model.ClientList, error) {
	row, err := find(ctx, r.details(ctx).lists, listID, beside...)
	if err != nil {
		return nil, err
	}
	return model.ClientListsOf([]*ent.ClientList{row})[0], nil
}

// countMembers counts the clients of lists.
func (r *Resolver) countMembers(ctx context.Context, ids []string) (map[string]int, error) {
	var counts []struct {
		List  string `sql:"list_id"`
		Count int    `sql:"number"`
	}
	err := r.db.ListMember.Query().
		Where(listmember.ListIDIn(ids...), listmember.HasClientWith(clientship.SinceGT(0))).
		Modify(func(s *sql.Selector) {
			s.Select(s.C(listmember.FieldListID), sql.As(sql.Count("*"), "number")).GroupBy(s.C(listmember.FieldListID))
		}).Scan(ctx, &counts)
	found := make(map[string]int, len(ids))
	for _, one := range ids {
		found[one] = 0
	}
	for _, one := range counts {
		found[one.List] = one.Count
	}
	return found, err
}

// listWindow is a window of the clients of a list.
type listWindow struct {
	list   string
	field  model.ClientListMemberOrderField
	known  ledger.Known
	window windowKey
}

// windowKey is a window as a key of maps.
type windowKey struct {
	first, last         int
	after, before       keyset.Key
	hasAfter, hasBefore bool
	descending          bool
}

func keyOf(w keyset.Window) windowKey {
	key := windowKey{first: w.First, last: w.Last, descending: w.Descending}
	if w.After != nil {
		key.after, key.hasAfter = *w.After, true
	}
	if w.Before != nil {
		key.before, key.hasBefore = *w.Before, true
	}
	return key
}

func (k windowKey) window() keyset.Window {
	w := keyset.Window{First: k.first, Last: k.last, Descending: k.descending}
	if k.hasAfter {
		w.After = &k.after
	}
	if k.hasBefore {
		w.Before = &k.before
	}
	return w
}

// listClients are the clients of a list, read together with those of the lists
// beside it.
func (r *Resolver) listClients(ctx context.Context, list *model.ClientList, by model.ClientListMemberOrder, k ledger.Known, args pageArgs) (*model.ClientConnection, error) {
	order := orderName("members", by.Field, by.Direction, k.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	key := listWindow{list: list.ID, field: by.Field, known: k, window: keyOf(w)}
	beside := make([]listWindow, len(list.Page))
	for i, other := range list.Page {
		beside[i] = key
		beside[i].list = other
	}
	page, _, err := r.details(ctx).listClients.Load(ctx, key, beside...)
	if err != nil {
		return nil, err
	}
	return &model.ClientConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.ClientEdge {
			return &model.ClientEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// readListClients reads windows of several lists, in two statements. All clients
// on them know each other, so that details are read for all lists at once.
func (r *Resolver) readListClients(ctx context.Context, windows []listWindow) (map[listWindow]keyset.Page[*book.Client], error) {
	ids := make([]string, 0, len(windows))
	for _, one := range windows {
		ids = append(ids, one.list)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	members, err := r.db.ListMember.Query().Where(listmember.ListIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("graph: read the members of lists: %w", err)
	}
	clients, err := r.db.Clientship.Query().Where(clientship.SinceGT(0), onLists(ids)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("graph: read the clients of lists: %w", err)
	}
	byID := byKey(clients, func(row *ent.Clientship) string { return row.ID })
	byList := make(map[string][]*ent.ListMember, len(ids))
	for _, member := range members {
		if byID[member.ClientID] != nil {
			byList[member.ListID] = append(byList[member.ListID], member)
		}
	}
	found := make(map[listWindow]keyset.Page[*book.Client], len(windows))
	var together []*ent.Clientship
	seen := map[string]bool{}
	for _, one := range windows {
		rows := make([]keyset.Row[*book.Client], len(byList[one.list]))
		for i, member := range byList[one.list] {
			client := byID[member.ClientID]
			key := keyset.Named(client.Name, client.ID)
			if one.field == model.ClientListMemberOrderFieldAddedAt {
				key = keyset.Key{Number: member.RecordedAt.UnixMicro(), ID: client.ID}
			}
			rows[i] = keyset.Row[*book.Client]{Key: key, Item: &book.Client{Clientship: client, Known: one.known}}
		}
		found[one] = keyset.Cut(rows, one.window.window())
		for _, client := range found[one].Items() {
			if !seen[client.ID] {
				seen[client.ID] = true
				together = append(together, client.Clientship)
			}
		}
	}
	for _, page := range found {
		for _, client := range page.Items() {
			client.Page = together
		}
	}
	return found, nil
}

// onLists keeps clients to those on any of some lists.
func onLists(ids []string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		members := sql.Dialect(s.Dialect()).Table(listmember.Table)
		values := make([]any, len(ids))
		for i, one := range ids {
			values[i] = one
		}
		s.Where(sql.In(s.C(clientship.FieldID), sql.Dialect(s.Dialect()).Select(members.C(listmember.FieldClientID)).
			From(members).Where(sql.In(members.C(listmember.FieldListID), values...))))
	}
}
