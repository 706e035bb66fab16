package book

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/listmember"
	"github.com/tierboard/tierboard/points"
)

// ClientsFilter narrows a list of clients (F2); the zero value lets all pass.
type ClientsFilter struct {
	// Search is part of the company's name or domain, case ignored.
	Search string
	// Relationships: any of them; empty means Current.
	Relationships []Relationship
	// Market and Countries are of the company today.
	Market    Market
	Countries []points.Country
	// AnyLines and AllLines are ids of product lines, of which the client has
	// any, and all, open on the day.
	AnyLines, AllLines []string
	// MRR bounds the MRR in US$ on the day, in cents.
	MRR Range
	// Bands and Score bound the latest score of the engagement index up to the
	// day, in tenths. A client without a score is in none.
	Bands []EngagementBand
	Score Range
	// Tools and Uses bound the latest readings of the tools used, and of uses of
	// products and apps, in thirty days. A client without a reading is in none.
	Tools, Uses Range
	// Read keeps to clients with, or without, a reading of the tools used.
	Read *bool
	// InWindow keeps to clients whose next renewal is, or is not, in its window
	// on the day.
	InWindow *bool
	// List is the id of a static list of clients that they are on.
	List string
}

// Range is a range of whole numbers, with both ends in it; nil is no bound.
type Range struct{ Min, Max *int64 }

// Contains reports whether a value is in the range.
func (r Range) Contains(value int64) bool {
	return (r.Min == nil || value >= *r.Min) && (r.Max == nil || value <= *r.Max)
}

func (r Range) bounded() bool { return r.Min != nil || r.Max != nil }

// surroundings are what the list of a partner's clients looks at beside the
// clients themselves. Each is read once, in one to three statements for all
// clients, when a filter or the order asks for it; by company id.
type surroundings struct {
	subscriptions func() (map[string][]*Subscription, error)
	renewals      func() (map[string]*Renewal, error)
	scores        func() (map[string]int64, error)
	tools         func() (map[string]*ent.ToolUsage, error)
	usages        func() (map[string]*PortalUsage, error)
	// members are the ids of the clients on the list asked for.
	members func() (map[string]bool, error)
	// usd is the MRR in US cents.
	usd func(companyID string) (int64, error)
}

func (b *Book) surroundings(ctx context.Context, q *ClientsQuery) *surroundings {
	of := ofPartner(q.Partner)
	around := &surroundings{
		subscriptions: sync.OnceValues(func() (map[string][]*Subscription, error) {
			return b.subscriptions(ctx, of, q.On)
		}),
		renewals: sync.OnceValues(func() (map[string]*Renewal, error) {
			return b.renewals(ctx, of, q.On)
		}),
		scores: sync.OnceValues(func() (map[string]int64, error) {
			return b.scores(ctx, of, q.On)
		}),
		tools: sync.OnceValues(func() (map[string]*ent.ToolUsage, error) {
			return b.toolUsages(ctx, of, q.On)
		}),
		usages: sync.OnceValues(func() (map[string]*PortalUsage, error) {
			return b.usages(ctx, of, q.On)
		}),
		members: sync.OnceValues(func() (map[string]bool, error) {
			return b.members(ctx, q.Partner.ID, q.List)
		}),
	}
	around.usd = func(companyID string) (int64, error) {
		subscriptions, err := around.subscriptions()
		if err != nil {
			return 0, err
		}
		amounts, err := MRR(subscriptions[companyID])
		if err != nil {
			return 0, err
		}
		usd, err := b.InUSD(amounts, q.On)
		return usd.Amount, err
	}
	return around
}

// members returns the ids of the clients on one of a partner's lists.
func (b *Book) members(ctx context.Context, partnerID, listID string) (map[string]bool, error) {
	ids, err := b.db.ListMember.Query().Where(listmember.PartnerID(partnerID), listmember.ListID(listID)).
		Select(listmember.FieldClientID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read a client list: %w", err)
	}
	found := make(map[string]bool, len(ids))
	for _, id := range ids {
		found[id] = true
	}
	return found, nil
}

// test judges one client.
type test func(*ent.Clientship) (bool, error)

// tests returns what a client must pass, cheapest first. The relationship is not
// among them.
func (b *Book) tests(q *ClientsQuery, around *surroundings) []test {
	var tests []test
	when := func(asked bool, pass test) {
		if asked {
			tests = append(tests, pass)
		}
	}
	when(q.Search != "", func(c *ent.Clientship) (bool, error) { return matches(c, q.Search), nil })
	when(q.Market != "", func(c *ent.Clientship) (bool, error) { return b.Market(c.Edges.Company, q.On) == q.Market, nil })
	when(len(q.Countries) > 0, func(c *ent.Clientship) (bool, error) {
		return c.Edges.Company != nil && slices.Contains(q.Countries, c.Edges.Company.Country), nil
	})
	when(q.List != "", func(c *ent.Clientship) (bool, error) {
		members, err := around.members()
		return members[c.ID], err
	})
	when(q.InWindow != nil, func(c *ent.Clientship) (bool, error) {
		renewals, err := around.renewals()
		next := renewals[c.CompanyID]
		return *q.InWindow == (next != nil && next.InWindow(q.On)), err
	})
	when(len(q.Bands) > 0 || q.Score.bounded(), func(c *ent.Clientship) (bool, error) {
		scores, err := around.scores()
		score, known := scores[c.CompanyID]
		within := func(band EngagementBand) bool { return band.Scores().Contains(score) }
		return known && q.Score.Contains(score) && (len(q.Bands) == 0 || slices.ContainsFunc(q.Bands, within)), err
	})
	when(q.Read != nil || q.Tools.bounded(), func(c *ent.Clientship) (bool, error) {
		tools, err := around.tools()
		reading := tools[c.CompanyID]
		return (q.Read == nil || *q.Read == (reading != nil)) && (!q.Tools.bounded() || reading != nil && q.Tools.Contains(reading.Tools)), err
	})
	when(q.Uses.bounded(), func(c *ent.Clientship) (bool, error) {
		usages, err := around.usages()
		portal := usages[c.CompanyID]
		return portal != nil && q.Uses.Contains(portal.Uses()), err
	})
	when(len(q.AnyLines) > 0 || len(q.AllLines) > 0, func(c *ent.Clientship) (bool, error) {
		subscriptions, err := around.subscriptions()
		owned := subscriptions[c.CompanyID]
		return (len(q.AnyLines) == 0 || hasLines(owned, q.AnyLines, false)) && hasLines(owned, q.AllLines, true), err
	})
	when(q.MRR.bounded(), func(c *ent.Clientship) (bool, error) {
		usd, err := around.usd(c.CompanyID)
		return q.MRR.Contains(usd), err
	})
	return tests
}

// looksAtCompanies reports whether the companies of clients must be loaded.
func (f *ClientsFilter) looksAtCompanies() bool {
	return f.Search != "" || f.Market != "" || len(f.Countries) > 0
}

// hasLines reports whether any, or all, of the lines are open.
func hasLines(subscriptions []*Subscription, lines []string, all bool) bool {
	for _, line := range lines {
		open := slices.ContainsFunc(subscriptions, func(s *Subscription) bool { return s.LineID == line && s.Open() })
		if open != all {
			return open
		}
	}
	return all
}
