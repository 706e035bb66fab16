package ledger

import (
	"cmp"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// projection is what pages read of one company, made from its replay for one
// day. It holds nothing that the postings and events do not say.
type projection struct {
	country       points.Country
	clients       []clientProjection
	months        []month
	subscriptions []subscription
}

// clientProjection is a partner's relationship with the company.
type clientProjection struct {
	partner        string
	since, endedOn points.Date
	sells, manages bool
	balance        points.Balance
	validUntil     points.Date
}

// month is the sum of one kind of postings of a partner in a calendar month.
type month struct {
	partner string
	first   points.Date
	track   points.Track
	kind    points.Kind
	points  points.Points
}

// subscription is a product line from its opening to its cancellation.
type subscription struct {
	line               string
	openedOn, closedOn points.Date
	mrr                int64
	currency           points.Currency
	changes            []points.LineChange
}

// project makes the projection of one company's replay for a day.
func project(replayed *points.Result, today points.Date) (projection, error) {
	p := projection{clients: projectClients(replayed, today), subscriptions: projectSubscriptions(replayed)}
	var moves points.Date
	for _, change := range replayed.Countries {
		if change.On <= today || p.country == "" {
			p.country = change.Country
		} else {
			moves = earlier(moves, change.On)
		}
	}
	var err error
	if p.months, err = sumMonths(replayed.Postings); err != nil {
		return projection{}, err
	}
	for i := range p.clients {
		client := &p.clients[i]
		if !moves.IsZero() {
			client.validUntil = earlier(client.validUntil, moves)
		}
		for _, posting := range replayed.Postings {
			if posting.Partner != client.partner {
				continue
			}
			if posting.On > today {
				client.validUntil = earlier(client.validUntil, posting.On)
			} else if err := client.balance.Put(posting.Track, posting.Points); err != nil {
				return projection{}, err
			}
		}
	}
	return p, nil
}

// books returns what a company changes in the book of each of its partners.
func (l *Ledger) books(replayed *points.Result, clients []clientProjection) (map[string][]points.BookChange, error) {
	books := make(map[string][]points.BookChange, len(clients))
	for i := range clients {
		changes, err := l.Program().BookChanges(replayed, clients[i].partner)
		if err != nil {
			return nil, err
		}
		books[clients[i].partner] = changes
	}
	return books, nil
}

// projectClients finds every partner that sold to the company, managed it or
// was adjusted for it, in order of their keys.
func projectClients(replayed *points.Result, today points.Date) []clientProjection {
	var clients []clientProjection
	of := func(partner string) *clientProjection {
		at, found := slices.BinarySearchFunc(clients, partner, func(c clientProjection, partner string) int {
			return cmp.Compare(c.partner, partner)
		})
		if !found {
			clients = slices.Insert(clients, at, clientProjection{partner: partner})
		}
		return &clients[at]
	}
	for _, lot := range replayed.Lots {
		client := of(lot.Seller)
		client.since = earlier(client.since, lot.MadeOn)
		client.sells = client.sells || lot.MadeOn <= today && today < lot.EndedOn
		for _, day := range []points.Date{lot.MadeOn, lot.EndedOn} {
			if day > today {
				client.validUntil = earlier(client.validUntil, day)
			}
		}
	}
	for _, span := range replayed.Managers {
		client := of(span.Partner)
		client.since = earlier(client.since, span.From)
		if span.From <= today {
			client.manages = span.To.IsZero() || today < span.To
			client.endedOn = 0
			if !client.manages {
				client.endedOn = span.To
			}
		}
		for _, day := range []points.Date{span.From, span.To} {
			if day > today {
				client.validUntil = earlier(client.validUntil, day)
			}
		}
	}
	for _, posting := range replayed.Postings {
		client := of(posting.Partner)
		client.since = earlier(client.since, posting.On)
	}
	return clients
}

// projectSubscriptions groups the changes of each line by its openings. A line
// cancelled and sold again on one day is one subscription.
func projectSubscriptions(replayed *points.Result) []subscription {
	var subscriptions []subscription
	for _, change := range replayed.Lines {
		at := slices.IndexFunc(subscriptions, func(s subscription) bool {
			return s.line == change.Line && s.openedOn == change.FirstSold
		})
		if at < 0 {
			subscriptions = append(subscriptions, subscription{line: change.Line, openedOn: change.FirstSold})
			at = len(subscriptions) - 1
		}
		s := &subscriptions[at]
		s.mrr, s.currency, s.closedOn = change.MRR, change.Currency, 0
		if change.MRR == 0 {
			s.closedOn = change.On
		}
		if last := len(s.changes) - 1; last >= 0 && s.changes[last].On == change.On {
			s.changes[last] = change
			continue
		}
		s.changes = append(s.changes, change)
	}
	return subscriptions
}

func sumMonths(postings []points.Posting) ([]month, error) {
	sums := make(map[month]points.Points, len(postings))
	var order []month
	for _, posting := range postings {
		key := month{partner: posting.Partner, first: posting.On.StartOfMonth(), track: posting.Track, kind: posting.Kind}
		before, seen := sums[key]
		if !seen {
			order = append(order, key)
		}
		sum, err := before.Add(posting.Points)
		if err != nil {
			return nil, err
		}
		sums[key] = sum
	}
	for i := range order {
		order[i].points = sums[order[i]]
	}
	return order, nil
}

// earlier returns the earlier of two days, of which the first may be none.
func earlier(a, b points.Date) points.Date {
	if a.IsZero() || b < a {
		return b
	}
	return a
}
