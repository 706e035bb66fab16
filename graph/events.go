package graph

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// recordedEvents are events on record, for program managers: the policy of the
// table refuses all others.
func (r *Resolver) recordedEvents(ctx context.Context, filter *model.RecordedEventFilter, by model.RecordedEventOrder, k ledger.Known, args pageArgs) (*model.RecordedEventConnection, error) {
	order := orderName("events", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	columns := keyset.Columns{Value: event.FieldOn, Tie: event.FieldID}
	values := func(key keyset.Key) [2]any {
		return [2]any{min(max(key.Number, 0), int64(points.MaxDate)), key.ID}
	}
	keyOf := func(row *ent.Event) keyset.Key { return keyset.Key{Number: int64(row.On), ID: row.ID} }
	if by.Field == model.RecordedEventOrderFieldRecorded {
		// The ids of batches are in the order of their recording.
		columns.Value = event.FieldBatchID
		values = func(key keyset.Key) [2]any { return [2]any{key.Text, key.ID} }
		keyOf = func(row *ent.Event) keyset.Key { return keyset.Key{Text: row.BatchID, ID: row.ID} }
	}
	query := func() *ent.EventQuery { return narrowEvents(r.db.Event.Query(), filter, k) }
	found, err := query().Where(func(s *sql.Selector) { w.Narrow(s, columns, values) }).WithCompany().All(ctx)
	if err != nil {
		return nil, err
	}
	if err := r.setCurrent(ctx, found, k); err != nil {
		return nil, err
	}
	lines, err := r.details(ctx).lines()
	if err != nil {
		return nil, err
	}
	partners, err := r.partnersNamed(ctx, found)
	if err != nil {
		return nil, err
	}
	rows := make([]keyset.Row[*model.RecordedEvent], len(found))
	for i, row := range found {
		item := &model.RecordedEvent{Event: row, ProductLine: lines[row.Line], ForPartner: partners[row.Partner]}
		rows[i] = keyset.Row[*model.RecordedEvent]{Key: keyOf(row), Item: item}
	}
	page := keyset.Turn(rows, w)
	count := sync.OnceValues(func() (int, error) {
		ids, err := query().Limit(ledger.CountMost + 1).IDs(ctx)
		return len(ids), err
	})
	return &model.RecordedEventConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order),
		Edges: edges(page, order, func(i int, cursor string) *model.RecordedEventEdge {
			return &model.RecordedEventEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
		Count: func() (int, bool, error) {
			number, err := count()
			return min(number, ledger.CountMost), number > ledger.CountMost, err
		},
	}, nil
}

// partnersNamed are the partners that events name by their keys.
func (r *Resolver) partnersNamed(ctx context.Context, events []*ent.Event) (map[string]*model.Partner, error) {
	keys := map[string]bool{}
	for _, row := range events {
		if row.Partner != "" {
			keys[row.Partner] = true
		}
	}
	if len(keys) == 0 {
		return nil, nil
	}
	found, err := r.db.Partner.Query().Where(partner.KeyIn(slices.Sorted(maps.Keys(keys))...)).All(ctx)
	return byKey(model.PartnersOf(found), func(one *model.Partner) string { return one.Key }), err
}

// setCurrent makes the revisions be current that were the highest at a moment.
func (r *Resolver) setCurrent(ctx context.Context, rows []*ent.Event, k ledger.Known) error {
	if k.At.IsZero() || len(rows) == 0 {
		return nil
	}
	keys := make([]string, len(rows))
	for i, row := range rows {
		keys[i] = row.Key
	}
	revisions, err := r.db.Event.Query().Where(event.KeyIn(keys...), event.RecordedAtLTE(k.At.UTC())).
		Select(event.FieldID, event.FieldKey, event.FieldRevision).All(ctx)
	highest := make(map[string]int32, len(keys))
	for _, row := range revisions {
		highest[row.Key] = max(highest[row.Key], row.Revision)
	}
	for _, row := range rows {
		row.Current = row.Revision == highest[row.Key]
	}
	return err
}

func narrowEvents(query *ent.EventQuery, filter *model.RecordedEventFilter, k ledger.Known) *ent.EventQuery {
	if !k.At.IsZero() {
		query.Where(event.RecordedAtLTE(k.At.UTC()))
	}
	if filter == nil {
		return query
	}
	if filter.Company != nil {
		query.Where(event.CompanyID(strings.ToValidUTF8(*filter.Company, "")))
	}
	if len(filter.Kind) > 0 {
		query.Where(event.KindIn(distinct(filter.Kind)...))
	}
	if filter.Source != nil {
		query.Where(event.KeyHasPrefix(*filter.Source + "/"))
	}
	if filter.Key != nil {
		query.Where(event.Key(*filter.Key))
	}
	if filter.From != nil {
		query.Where(event.OnGTE(*filter.From))
	}
	if filter.To != nil {
		query.Where(event.OnLTE(*filter.To))
	}
	counts := k.Events()
	switch {
	case filter.Counts != nil && *filter.Counts:
		query.Where(counts)
	case filter.Counts != nil:
		query.Where(event.Not(counts))
	}
	return query
}

// companyEvents are the events of one company.
func (r *Resolver) companyEvents(ctx context.Context, company *ent.Company, filter *model.RecordedEventFilter, by model.RecordedEventOrder, k ledger.Known, args pageArgs) (*model.RecordedEventConnection, error) {
	narrowed := model.RecordedEventFilter{}
	if filter != nil {
		narrowed = *filter
	}
	if narrowed.Company != nil && *narrowed.Company != company.ID {
		return nil, invalid("filter.company", "leave company out, or give this company's id")
	}
	narrowed.Company = &company.ID
	return r.recordedEvents(ctx, &narrowed, by, k, args)
}

// clientEvents is the stream of a client's events as its partner may see it.
func (r *Resolver) clientEvents(ctx context.Context, client *book.Client, direction model.OrderDirection, k ledger.Known, args pageArgs) (*model.ClientEventConnection, error) {
	order := orderName("stream", direction)
	w, err := args.window(order, direction)
	if err != nil {
		return nil, err
	}
	stream, _, err := r.dayOf(ctx, k).streams.Load(ctx, client.Clientship, client.Page...)
	if err != nil {
		return nil, err
	}
	lines, err := r.details(ctx).lines()
	if err != nil {
		return nil, err
	}
	rows := make([]keyset.Row[*model.ClientEvent], len(stream))
	for i := range stream {
		rows[i] = keyset.Row[*model.ClientEvent]{
			Key: keyset.Key{Serial: int64(i + 1)}, Item: model.NewClientEvent(&stream[i], i+1, lines[stream[i].Line]),
		}
	}
	page := keyset.Cut(rows, w)
	return &model.ClientEventConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.ClientEventEdge {
			return &model.ClientEventEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// streamMost is how many clients a page of the event stream has at most.
const streamMost = 1000

// eventStream writes the streams of many clients as one text.
func (r *Resolver) eventStream(ctx context.Context, partner *model.Partner, clients int, after *string, k ledger.Known) (*model.EventStreamPage, error) {
	const order = "eventStream"
	if clients < 1 || clients > streamMost {
		return nil, invalid("clients", "ask for 1 to 1000 clients at a time")
	}
	from, err := decodeCursor("after", order, after)
	if err != nil {
		return nil, err
	}
	query := r.db.Clientship.Query().Where(clientship.PartnerID(partner.ID)).Order(clientship.ByID()).Limit(clients + 1)
	var events []points.Event
	if from != nil {
		query.Where(clientship.IDGT(strings.ToValidUTF8(from.ID, "")))
	} else if events, err = ledger.RedactedAdjustments(ctx, r.db, partner.ID, k); err != nil {
		return nil, err
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	page := &model.EventStreamPage{HasNextPage: len(rows) > clients, Clients: []*book.Client{}}
	rows = rows[:min(len(rows), clients)]
	streams, err := ledger.RedactedStreams(ctx, r.db, rows, k)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		if stream := streams[row.ID]; len(stream) > 0 {
			events = append(events, stream...)
			page.Clients = append(page.Clients, &book.Client{Clientship: row, Known: k, Page: rows})
		}
		end := encodeCursor(order, keyset.Key{ID: row.ID})
		page.EndCursor = &end
	}
	page.Named = func(ctx context.Context) ([]*model.EventStreamLine, error) { return r.linesOf(ctx, events) }
	var text strings.Builder
	err = wire.WriteEvents(&text, wire.NDJSON, events)
	page.Ndjson, page.Events = text.String(), len(events)
	return page, err
}

// linesOf are the product lines that events name, by key.
func (r *Resolver) linesOf(ctx context.Context, events []points.Event) ([]*model.EventStreamLine, error) {
	known, err := r.details(ctx).lines()
	if err != nil {
		return nil, err
	}
	named := map[string]bool{}
	for i := range events {
		named[events[i].Line] = true
	}
	lines := []*model.EventStreamLine{}
	for _, key := range slices.Sorted(maps.Keys(named)) {
		if line := known[key]; line != nil {
			lines = append(lines, &model.EventStreamLine{Key: key, Line: line})
		}
	}
	return lines, nil
}
