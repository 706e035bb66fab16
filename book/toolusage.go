package book

import (
	"cmp"
	"context"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/toolusage"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// PortalTools is how many tools the portal of a partner's client used.
type PortalTools struct {
	Client *Client
	*ent.ToolUsage
}

// ToolUsage is the tool usage of the portals that add to a partner's sold or
// managed points on a day (F20; docs/rules.md, section 8).
type ToolUsage struct {
	ledger.Known
	// Portals are those with a reading that counts, the fewest tools first.
	Portals []*PortalTools
	// Unread is the number of those without one.
	Unread int
	// Median is in millionths; nil where no portal has a reading.
	Median *int64
	// Fact is the median in force on the day, which tiers are judged by, in
	// millionths; nil where unknown.
	Fact *int64
}

// AsOf is the day.
func (t *ToolUsage) AsOf() points.Date { return t.On }

// ToolUsage returns a partner's tool usage on a day, in three to seven
// statements. What is known of clients and facts is that of the moment; readings
// are those on record.
func (b *Book) ToolUsage(ctx context.Context, partner *ent.Partner, known ledger.Known) (*ToolUsage, error) {
	on := known.On
	clients, err := b.clientsOf(ctx, partner, known)
	if err != nil {
		return nil, err
	}
	held, err := b.holdings(ctx, partner, clients, known)
	if err != nil {
		return nil, err
	}
	readings, err := b.toolUsages(ctx, ofPartner(partner), on, toolusage.OnGTE(on-readingLife))
	if err != nil {
		return nil, err
	}
	found := &ToolUsage{Known: known}
	var tools []int64
	for _, client := range clients {
		reading := readings[client.CompanyID]
		switch {
		case !contributes(held[client.ID].balance):
		case reading == nil:
			found.Unread++
		default:
			tools = append(tools, reading.Tools)
			found.Portals = append(found.Portals, &PortalTools{Client: &Client{Clientship: client, Known: known}, ToolUsage: reading})
		}
	}
	slices.SortFunc(found.Portals, func(a, b *PortalTools) int {
		return cmp.Or(cmp.Compare(a.Tools, b.Tools), cmp.Compare(a.Client.ID, b.Client.ID))
	})
	if found.Median, err = points.MedianToolUsage(tools); err != nil {
		return nil, err
	}
	var facts points.Facts
	_, err = b.factOn(ctx, partner, points.FactMedianToolUsage, known, &facts)
	found.Fact = facts.MedianToolUsage
	return found, err
}

// contributes reports whether a client adds to its partner's sold or managed
// points.
func contributes(balance points.Balance) bool {
	return balance.Sourced+balance.Assisted > 0 || balance.Managed > 0
}
