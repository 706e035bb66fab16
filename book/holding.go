package book

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// holding is what a partner has of one client on a day.
type holding struct {
	balance      points.Balance
	relationship Relationship
}

// holdings returns what a partner has of its clients, by client id. As known
// now, it is read from the clients' projections, which cost nothing more, where
// all of them hold for the day; else from postings and manager events, in two
// statements.
func (b *Book) holdings(ctx context.Context, partner *ent.Partner, clients []*ent.Clientship, known ledger.Known) (map[string]holding, error) {
	held := make(map[string]holding, len(clients))
	if projectionsHold(clients, known) {
		for _, client := range clients {
			held[client.ID] = holding{
				balance:      projectedBalance(client),
				relationship: projectedFooting(client).Relationship,
			}
		}
		return held, nil
	}
	balances, err := ledger.ClientBalances(ctx, b.db, partner.ID, nil, known)
	if err != nil {
		return nil, err
	}
	managed, err := b.managementsOf(ctx, partner, known)
	if err != nil {
		return nil, err
	}
	for _, client := range clients {
		balance := balances[client.ID]
		held[client.ID] = holding{
			balance:      balance.Balance,
			relationship: relate(balance.LivingSold != 0, managed[pair{partner.Key, client.CompanyID}].state),
		}
	}
	return held, nil
}

// Balances returns what partners hold of the given clients: from the projection
// of each that holds, else from postings, in one statement.
func (b *Book) Balances(ctx context.Context, clients []*ent.Clientship, known ledger.Known) (map[*ent.Clientship]points.Balance, error) {
	found := make(map[*ent.Clientship]points.Balance, len(clients))
	var others []string
	for _, client := range clients {
		if projectionHolds(client, known) {
			found[client] = projectedBalance(client)
		} else {
			others = append(others, client.ID)
		}
	}
	if len(others) == 0 {
		return found, nil
	}
	balances, err := ledger.ClientBalances(ctx, b.db, "", others, known)
	for _, client := range clients {
		if balance, read := balances[client.ID]; read {
			found[client] = balance.Balance
		}
	}
	return found, err
}

// projectionsHold reports whether the projections of all clients hold.
func projectionsHold(clients []*ent.Clientship, known ledger.Known) bool {
	for _, client := range clients {
		if !projectionHolds(client, known) {
			return false
		}
	}
	return true
}

// projectionHolds reports whether the projection of a client, made for some
// earlier day, still says the truth for the day: nothing it holds moves between.
func projectionHolds(client *ent.Clientship, known ledger.Known) bool {
	return known.At.IsZero() && known.On >= client.BalanceOn && (client.ValidUntil.IsZero() || known.On < client.ValidUntil)
}

func projectedBalance(client *ent.Clientship) points.Balance {
	return points.Balance{Sourced: client.Sourced, Assisted: client.Assisted, Managed: client.Managed}
}

func projectedFooting(client *ent.Clientship) Footing {
	switch {
	case client.Manages:
		return footingOf(client.Sells, management{state: manages})
	case !client.EndedOn.IsZero():
		return footingOf(client.Sells, management{state: stopped, since: client.EndedOn})
	}
	return footingOf(client.Sells, management{})
}
