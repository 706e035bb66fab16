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
				balance:      points.Balance{Sourced: client.Sourced, Assisted: client.Assisted, Managed: client.Managed},
				relationship: projectedRelationship(client),
			}
		}
		return held, nil
	}
	balances, err := ledger.ClientBalances(ctx, b.db, partner.ID, nil, known)
	if err != nil {
		return nil, err
	}
	managed, err := b.managementsOf(ctx, partner, known.On)
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

// projectionsHold reports whether the projections of all clients, made for some
// earlier day, still say the truth for the day: nothing they hold moves between.
func projectionsHold(clients []*ent.Clientship, known ledger.Known) bool {
	if !known.At.IsZero() {
		return false
	}
	for _, client := range clients {
		if known.On < client.BalanceOn || !client.ValidUntil.IsZero() && known.On >= client.ValidUntil {
			return false
		}
	}
	return true
}

func projectedRelationship(client *ent.Clientship) Relationship {
	switch {
	case client.Manages:
		return relate(client.Sells, manages)
	case !client.EndedOn.IsZero():
		return relate(client.Sells, stopped)
	}
	return relate(client.Sells, never)
}
