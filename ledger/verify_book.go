package ledger

import (
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/bookchange"
	"github.com/tierboard/tierboard/points"
)

// proveBooks holds the sums of what changed the partners' books against the
// replay.
func (c *companyProof) proveBooks() {
	for _, client := range c.kept.clients[c.id] {
		rows := c.kept.books[client.ID]
		c.counts.BookChanges += len(rows)
		want, err := c.ledger.Program().BookChanges(c.fresh, c.partners[client.PartnerID])
		if err != nil {
			c.find(bookchange.Table, "", "what company %q changes in a book cannot be made: %v", c.key, err)
			return
		}
		kept := make([]points.BookChange, len(rows))
		for i, row := range rows {
			kept[i] = engineChange(row)
			if row.PartnerID != client.PartnerID {
				c.find(bookchange.Table, row.ID, "its client %s is not its partner's", client.ID)
				return
			}
		}
		differs, err := bookDifference(kept, want)
		if err != nil {
			c.find(bookchange.Table, "", "the changes of client %s do not add up: %v", client.ID, err)
			return
		}
		if len(differs) == 0 {
			continue
		}
		first, id := differs[0], ""
		for i, row := range rows {
			if kept[i].On == first.On && kept[i].Currency == first.Currency {
				id = row.ID
			}
		}
		c.find(bookchange.Table, id, "the changes of client %s on %s in %s differ from a fresh replay by %+v", client.ID, first.On, first.Currency, first)
		return
	}
}

// engineChange returns a kept change as the engine takes it.
func engineChange(row *ent.BookChange) points.BookChange {
	return points.BookChange{
		On: row.On, Currency: row.Currency, Clients: row.Clients, Start: row.Start, Churn: row.Churn,
		Contraction: row.Contraction, Expansion: row.Expansion, Sourced: row.Sourced,
	}
}
