package ledger

import (
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/points"
)

// View is a partner's book replayed under other rules than it is kept by (F33).
type View struct {
	Standing
	// Clients are the partner's points by the id of its client; "" holds those
	// without a client.
	Clients   map[string]points.Balance
	movements []points.Movement
}

// Under replays the book of a partner that the context's viewer may see, under
// another program or a frozen edition, and answers for a day as known at a
// time. It reads all events of the partner's companies, in a fixed number of
// statements; what it answers from is the stream that the partner may see
// itself (points.Redact). The credited tier comes from one replay, without
// snapshots: those are of the program that the ledger is kept by. nil where
// there is no such partner.
func (l *Ledger) Under(ctx context.Context, client *ent.Client, rules *points.Program, partnerID string, q Known) (*View, error) {
	row, err := client.Partner.Query().Where(partner.ID(partnerID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	ctx = viewer.NewContext(ctx, viewer.System())
	facts, err := loadFacts(ctx, client, []string{partnerID}, q)
	if err != nil {
		return nil, err
	}
	clients, events, err := loadBookEvents(ctx, client, partnerID, row.Key, q)
	if err != nil {
		return nil, err
	}
	return replayUnder(rules, partnerID, row.Key, clients, events, facts[partnerID], q.On)
}

// replayUnder makes the view of a partner's stream. Clients are ids by company.
func replayUnder(rules *points.Program, partnerID, key string, clients map[string]string, events []points.Event, facts []points.Fact, on points.Date) (*View, error) {
	result, err := points.Replay(rules, points.Redact(events, key))
	if err != nil {
		return nil, err
	}
	view := &View{Clients: map[string]points.Balance{}}
	days := map[points.Date]points.Balance{}
	for i := range result.Postings {
		posting := &result.Postings[i]
		if posting.Partner != key {
			continue
		}
		day := days[posting.On]
		if err := day.Put(posting.Track, posting.Points); err != nil {
			return nil, err
		}
		days[posting.On] = day
		if posting.On > on {
			continue
		}
		id := clients[posting.Company]
		balance := view.Clients[id]
		if err := balance.Put(posting.Track, posting.Points); err != nil {
			return nil, err
		}
		view.Clients[id] = balance
	}
	for day, moved := range days {
		view.movements = append(view.movements, points.Movement{On: day, Balance: moved})
	}
	slices.SortFunc(view.movements, func(a, b points.Movement) int { return int(a.On) - int(b.On) })
	book, err := rules.BookChanges(result, key)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(book, func(a, b points.BookChange) int { return int(a.On) - int(b.On) })
	standing, err := standingOf(rules, points.Record{Partner: partnerID, Movements: view.movements, Facts: facts, Book: book}, on)
	if err != nil {
		return nil, err
	}
	view.Standing = *standing
	return view, nil
}

// BalanceOn is the partner's balance under the view's rules on any day.
func (v *View) BalanceOn(day points.Date) (points.Balance, error) {
	var balance points.Balance
	var err error
	for _, movement := range v.movements {
		if movement.On > day {
			break
		}
		if balance, err = balance.Plus(movement.Balance); err != nil {
			return points.Balance{}, err
		}
	}
	return balance, nil
}

// loadBookEvents reads the events, as known, of the companies of a partner, and
// its adjustments without a company; the clients are ids by company.
func loadBookEvents(ctx context.Context, client *ent.Client, partnerID, key string, q Known) (clients map[string]string, events []points.Event, err error) {
	var rows []struct {
		ID        string `sql:"id"`
		CompanyID string `sql:"company_id"`
	}
	err = client.Clientship.Query().Where(clientship.PartnerID(partnerID)).
		Select(clientship.FieldID, clientship.FieldCompanyID).Scan(ctx, &rows)
	if err != nil {
		return nil, nil, fmt.Errorf("ledger: read the clients of a partner: %w", err)
	}
	clients = make(map[string]string, len(rows))
	keys := make(map[string]string, len(rows))
	ids := make([]string, len(rows))
	for i, row := range rows {
		// Companies go by their ids here: nobody sees their keys.
		clients[row.CompanyID], keys[row.CompanyID], ids[i] = row.ID, row.CompanyID, row.CompanyID
	}
	take := func(query *ent.EventQuery) error {
		found, err := query.Where(q.Events()).All(ctx)
		if err != nil {
			return fmt.Errorf("ledger: read the events of a book: %w", err)
		}
		for _, row := range found {
			events = append(events, engineEvent(row, keys))
		}
		return nil
	}
	if err := take(client.Event.Query().Where(event.CompanyIDIsNil(), event.Partner(key))); err != nil {
		return nil, nil, err
	}
	err = inChunks(ids, func(chunk []string) error {
		return take(client.Event.Query().Where(event.CompanyIDIn(chunk...)))
	})
	return clients, events, err
}
