package book

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// EngagementOrder says what a list of engagement is sorted by; ids break ties.
type EngagementOrder int8

// The orders.
const (
	// ByScore sorts by the score that is counted.
	ByScore EngagementOrder = iota
	// ByScoreChange sorts by its change; first readings are the least.
	ByScoreChange
	// ByEngagedClient sorts by the company's name.
	ByEngagedClient
)

// EngagementQuery selects a partner's current clients by their engagement on a
// day (F15).
type EngagementQuery struct {
	Partner *ent.Partner
	// Known tells whose clients they are; readings are those on record.
	ledger.Known
	EngagementFilter
	Order EngagementOrder
}

// EngagementFilter narrows a list by engagement; the zero value lets all pass.
// Saved reports keep it: its names in JSON stay.
type EngagementFilter struct {
	// Search is part of the company's name or domain, case ignored.
	Search string `json:"search,omitempty"`
	// Area names the category whose score, band, change and opportunity count;
	// "" is the whole index.
	Area string `json:"area,omitempty"`
	// Score bounds the score, in tenths.
	Score Range            `json:"score,omitzero"`
	Bands []EngagementBand `json:"bands,omitempty"`
	// Opportunity is a whole text, case ignored.
	Opportunity string `json:"opportunity,omitempty"`
}

// ClientEngagement is the engagement of a partner's client.
type ClientEngagement struct {
	Client     *Client
	Engagement *Engagement
	// Counted is the reading that the list is about.
	Counted *EngagementReading
}

// EngagementList is a window of engagement, with what the whole list comes to.
type EngagementList struct {
	keyset.Page[*ClientEngagement]
	All []*ClientEngagement
	// Unread is the number of current clients that the search finds without a
	// reading of the area.
	Unread int
}

// ClientEngagements returns a window of the selected engagement, in two to eight
// statements.
func (b *Book) ClientEngagements(ctx context.Context, q EngagementQuery, w keyset.Window) (EngagementList, error) {
	clients, err := b.currentClients(ctx, q.Partner, q.Known, q.Search)
	if err != nil {
		return EngagementList{}, err
	}
	found, err := b.engagements(ctx, ofPartner(q.Partner), q.On)
	if err != nil {
		return EngagementList{}, err
	}
	list := EngagementList{}
	var rows []keyset.Row[*ClientEngagement]
	for company, client := range clients {
		item := &ClientEngagement{Client: client, Engagement: found[company]}
		if item.Engagement != nil {
			item.Counted = item.Engagement.Area(q.Area)
		}
		switch {
		case item.Counted == nil:
			list.Unread++
		case q.passes(item.Counted):
			list.All = append(list.All, item)
			rows = append(rows, keyset.Row[*ClientEngagement]{Key: q.Order.key(item), Item: item})
		}
	}
	list.Page = keyset.Cut(rows, w)
	page, companies := make([]*Client, len(list.Rows)), make([]string, len(list.Rows))
	for i, row := range list.Rows {
		page[i], companies[i] = row.Item.Client, row.Item.Client.CompanyID
	}
	Together(page)
	for _, row := range list.Rows {
		row.Item.Engagement.Page = companies
	}
	return list, nil
}

func (q *EngagementQuery) passes(r *EngagementReading) bool {
	return q.Score.Contains(r.Score) &&
		(len(q.Bands) == 0 || slices.Contains(q.Bands, BandOf(r.Score))) &&
		(q.Opportunity == "" || strings.EqualFold(q.Opportunity, r.Opportunity))
}

func (o EngagementOrder) key(item *ClientEngagement) keyset.Key {
	key := keyset.Key{ID: item.Client.ID}
	switch o {
	case ByEngagedClient:
		key = keyset.Named(item.Client.Name, item.Client.ID)
	case ByScoreChange:
		key.Number = math.MinInt64
		if item.Counted.Change != nil {
			key.Number = *item.Counted.Change
		}
	default:
		key.Number = item.Counted.Score
	}
	return key
}

// EngagementAverage is what some scores come to.
type EngagementAverage struct {
	// Area is "" for the whole index.
	Area string
	// Clients is the number of scores.
	Clients int
	// Average and Median are in hundredths, rounded half to even; nil without a
	// score.
	Average, Median *int64
	// Bands counts the scores by band.
	Bands map[EngagementBand]int
}

// EngagementOpportunity is a text and the number of clients whose reading says
// it.
type EngagementOpportunity struct {
	Opportunity string
	Clients     int
}

// Averages returns what the scores that are counted come to, then those of each
// area of the same clients, by name.
func (l *EngagementList) Averages() (counted EngagementAverage, areas []EngagementAverage) {
	var scores []int64
	byArea := map[string][]int64{}
	for _, item := range l.All {
		scores = append(scores, item.Counted.Score)
		for _, area := range item.Engagement.Areas {
			byArea[area.Area] = append(byArea[area.Area], area.Score)
		}
	}
	for area, scores := range byArea {
		areas = append(areas, averageOf(area, scores))
	}
	slices.SortFunc(areas, func(a, b EngagementAverage) int { return cmp.Compare(a.Area, b.Area) })
	return averageOf("", scores), areas
}

// averageOf computes the average and median of scores in tenths.
func averageOf(area string, scores []int64) EngagementAverage {
	average := EngagementAverage{Area: area, Clients: len(scores), Bands: map[EngagementBand]int{}}
	if len(scores) == 0 {
		return average
	}
	slices.Sort(scores)
	n, sum := int64(len(scores)), int64(0)
	for _, score := range scores {
		sum += score
		average.Bands[BandOf(score)]++
	}
	mean, rest := sum*10/n, sum*10%n
	if 2*rest > n || 2*rest == n && mean%2 == 1 {
		mean++
	}
	median := (scores[(n-1)/2] + scores[n/2]) * 5
	average.Average, average.Median = &mean, &median
	return average
}

// Opportunities counts the opportunities of the readings that are counted, the
// most frequent first, then by text.
func (l *EngagementList) Opportunities() []EngagementOpportunity {
	counts := map[string]int{}
	for _, item := range l.All {
		if text := item.Counted.Opportunity; text != "" {
			counts[text]++
		}
	}
	found := make([]EngagementOpportunity, 0, len(counts))
	for text, clients := range counts {
		found = append(found, EngagementOpportunity{text, clients})
	}
	slices.SortFunc(found, func(a, b EngagementOpportunity) int {
		return cmp.Or(-cmp.Compare(a.Clients, b.Clients), cmp.Compare(a.Opportunity, b.Opportunity))
	})
	return found
}
