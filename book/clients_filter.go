package book

import (
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
)

// ClientsFilter narrows a list of clients (F2); the zero value lets all pass.
// Saved reports keep it: its names in JSON stay.
type ClientsFilter struct {
	// Search is part of the company's name or domain, case ignored.
	Search string `json:"search,omitempty"`
	// Relationships: any of them; empty means Current.
	Relationships []Relationship `json:"relationships,omitempty"`
	// Market and Countries are of the company today.
	Market    Market           `json:"market,omitempty"`
	Countries []points.Country `json:"countries,omitempty"`
	// AnyLines and AllLines are ids of product lines, of which the client has
	// any, and all, open on the day.
	AnyLines []string `json:"anyLines,omitempty"`
	AllLines []string `json:"allLines,omitempty"`
	// MRR bounds the MRR in US$ on the day, in cents.
	MRR Range `json:"mrr,omitzero"`
	// Bands and Score bound the latest score of the engagement index up to the
	// day, in tenths. A client without a score is in none.
	Bands []EngagementBand `json:"bands,omitempty"`
	Score Range            `json:"score,omitzero"`
	// Tools and Uses bound the latest readings of the tools used, and of uses of
	// products and apps, in thirty days. A client without a reading is in none.
	Tools Range `json:"tools,omitzero"`
	Uses  Range `json:"uses,omitzero"`
	// Read keeps to clients with, or without, a reading of the tools used.
	Read *bool `json:"read,omitempty"`
	// InWindow keeps to clients whose next renewal is, or is not, in its window
	// on the day.
	InWindow *bool `json:"inWindow,omitempty"`
	// List is the id of a static list of clients that they are on.
	List string `json:"list,omitempty"`
}

// Range is a range of whole numbers, with both ends in it; nil is no bound.
type Range struct {
	Min *int64 `json:"min,omitempty"`
	Max *int64 `json:"max,omitempty"`
}

// Contains reports whether a value is in the range.
func (r Range) Contains(value int64) bool {
	return (r.Min == nil || value >= *r.Min) && (r.Max == nil || value <= *r.Max)
}

func (r Range) bounded() bool { return r.Min != nil || r.Max != nil }

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
		starts, err := around.starts()
		next, renews := starts[c.CompanyID]
		return *q.InWindow == (renews && inWindow(next, q.On)), err
	})
	when(len(q.Bands) > 0 || q.Score.bounded(), func(c *ent.Clientship) (bool, error) {
		scores, err := around.scores()
		score, known := scores[c.CompanyID]
		within := func(band EngagementBand) bool { return band.Scores().Contains(score) }
		return known && q.Score.Contains(score) && (len(q.Bands) == 0 || slices.ContainsFunc(q.Bands, within)), err
	})
	when(q.Read != nil || q.Tools.bounded(), func(c *ent.Clientship) (bool, error) {
		tools, err := around.tools()
		used, read := tools[c.CompanyID]
		return (q.Read == nil || *q.Read == read) && (!q.Tools.bounded() || read && q.Tools.Contains(used)), err
	})
	when(q.Uses.bounded(), func(c *ent.Clientship) (bool, error) {
		uses, err := around.uses()
		used, read := uses[c.CompanyID]
		return read && q.Uses.Contains(used), err
	})
	when(len(q.AnyLines) > 0 || len(q.AllLines) > 0, func(c *ent.Clientship) (bool, error) {
		lines, err := around.lines()
		open := lines[c.CompanyID]
		return (len(q.AnyLines) == 0 || hasLines(open, q.AnyLines, false)) && hasLines(open, q.AllLines, true), err
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

// hasLines reports whether any, or all, of the lines are among the open ones.
func hasLines(open, lines []string, all bool) bool {
	for _, line := range lines {
		if slices.Contains(open, line) != all {
			return !all
		}
	}
	return all
}
