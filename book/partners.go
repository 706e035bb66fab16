package book

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// PartnersOrder says what a list of partners is sorted by; ids break ties.
type PartnersOrder int8

// The orders.
const (
	// PartnersByName sorts by name.
	PartnersByName PartnersOrder = iota
	// PartnersByTotal, BySold and ByManaged sort by points on the day.
	PartnersByTotal
	PartnersBySold
	PartnersByManaged
	// PartnersByCredited sorts by the credited tier, then by total points.
	PartnersByCredited
	// PartnersByMissing sorts by the total points missing to the tier above the
	// credited one; at the top, or where that tier asks no total, is the most.
	PartnersByMissing
)

// PartnersQuery selects partners on a day, as known (F34).
type PartnersQuery struct {
	Ledger *ledger.Ledger
	ledger.Known
	// Search is part of the name, case ignored.
	Search string
	// Countries are the partners' own as last known; Credited and Performance are
	// tiers on the day. Empty means all.
	Countries             []points.Country
	Credited, Performance []points.Tier
	// Outlooks: any of them; empty means all. Within is the distance of
	// AboutToReach, in millionths.
	Outlooks []Outlook
	Within   int64
	Order    PartnersOrder
}

// Partners is a window of partners, with the standings of all that the query
// selects, by id.
type Partners struct {
	keyset.Page[*ent.Partner]
	Standings map[string]*ledger.Standing
}

// Partners returns a window of the partners that the viewer sees, in a fixed
// number of statements: the standings of all are read together.
func (b *Book) Partners(ctx context.Context, q PartnersQuery, w keyset.Window) (Partners, error) {
	rows, err := b.db.Partner.Query().All(ctx)
	if err != nil {
		return Partners{}, fmt.Errorf("book: read partners: %w", err)
	}
	search := strings.ToLower(q.Search)
	rows = slices.DeleteFunc(rows, func(row *ent.Partner) bool {
		return !strings.Contains(strings.ToLower(row.Name), search) || !among(q.Countries, row.Country)
	})
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	standings, err := q.Ledger.Standings(ctx, b.db, ids, q.Known)
	if err != nil {
		return Partners{}, err
	}
	selected := Partners{Standings: make(map[string]*ledger.Standing, len(rows))}
	chosen := make([]keyset.Row[*ent.Partner], 0, len(rows))
	for _, row := range rows {
		standing := standings[row.ID]
		if standing == nil || !q.selects(b.program, standing) {
			continue
		}
		selected.Standings[row.ID] = standing
		chosen = append(chosen, keyset.Row[*ent.Partner]{Key: q.Order.key(row, standing), Item: row})
	}
	selected.Page = keyset.Cut(chosen, w)
	return selected, nil
}

func (q *PartnersQuery) selects(program *points.Program, s *ledger.Standing) bool {
	return among(q.Credited, s.Credited.Tier) && among(q.Performance, s.Standing.Performance) &&
		(len(q.Outlooks) == 0 || slices.ContainsFunc(q.Outlooks, func(o Outlook) bool { return o.of(program, s, q.Within) }))
}

// among reports whether a value is one of those asked, if any are.
func among[T comparable](asked []T, value T) bool {
	return len(asked) == 0 || slices.Contains(asked, value)
}

func (o PartnersOrder) key(row *ent.Partner, s *ledger.Standing) keyset.Key {
	key := keyset.Key{ID: row.ID}
	switch o {
	case PartnersByTotal:
		key.Number = int64(s.Total)
	case PartnersBySold:
		key.Number = int64(s.Sold)
	case PartnersByManaged:
		key.Number = int64(s.Balance.Managed)
	case PartnersByCredited:
		// Serial comes after Number in the order of keys.
		key.Number, key.Serial = int64(s.Credited.Tier), int64(s.Total)
	case PartnersByMissing:
		key.Number = missingTotal(s)
	default:
		key = keyset.Named(row.Name, row.ID)
	}
	return key
}

// missingTotal is the total points missing to the tier above the credited one.
func missingTotal(s *ledger.Standing) int64 {
	if next, ok := s.Next(s.Credited.Tier); ok {
		for _, c := range next.Conditions {
			if c.Condition.Measure == points.MeasureTotal {
				return c.Missing
			}
		}
	}
	return math.MaxInt64
}

// TierCount is how many partners are credited with a tier and how many perform
// at it.
type TierCount struct {
	Tier                  points.Tier
	Credited, Performance int
}

// CountByTier counts standings by tier: every tier of the edition in force on
// the day, and every other that a partner has, lowest first.
func (b *Book) CountByTier(standings map[string]*ledger.Standing, on points.Date) []TierCount {
	counts := map[points.Tier]*TierCount{points.Untiered: {}}
	of := func(tier points.Tier) *TierCount {
		if counts[tier] == nil {
			counts[tier] = &TierCount{Tier: tier}
		}
		return counts[tier]
	}
	for _, rule := range b.program.EditionOn(on).Tiers {
		of(rule.Tier)
	}
	for _, s := range standings {
		of(s.Credited.Tier).Credited++
		of(s.Standing.Performance).Performance++
	}
	sorted := make([]TierCount, 0, len(counts))
	for _, count := range counts {
		sorted = append(sorted, *count)
	}
	slices.SortFunc(sorted, func(a, b TierCount) int { return cmp.Compare(a.Tier, b.Tier) })
	return sorted
}

// PartnersMRR is the MRR in US$ on a day, as known, of all companies that one of
// the partners sold to or managed up to the day, each counted once, in one
// statement (F34).
func (b *Book) PartnersMRR(ctx context.Context, partnerIDs []string, known ledger.Known) (points.Money, error) {
	of, err := b.companiesOfPartners(ctx, partnerIDs, known)
	if err != nil {
		return points.Money{}, err
	}
	found, err := b.openSubscriptions(ctx, of, known, subscription.FieldCurrency)
	if err != nil {
		return points.Money{}, err
	}
	all := make([]*Subscription, 0, len(found))
	for _, list := range found {
		all = append(all, list...)
	}
	sums, err := MRR(all)
	if err != nil {
		return points.Money{}, err
	}
	return b.InUSD(sums, known.On)
}

// companiesOfPartners are the companies that one of the partners sold to or
// managed up to a day, as known.
func (b *Book) companiesOfPartners(ctx context.Context, partnerIDs []string, known ledger.Known) (companies, error) {
	if known.At.IsZero() {
		return clientsCompanies(clientship.SinceGT(0), clientship.SinceLTE(known.On), clientship.PartnerIDIn(partnerIDs...)), nil
	}
	rows, err := b.db.Clientship.Query().Where(clientship.PartnerIDIn(partnerIDs...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read the clients of partners: %w", err)
	}
	sinces, err := b.Sinces(ctx, rows, known)
	if err != nil {
		return nil, err
	}
	var ids []string
	for client, since := range sinces {
		if since <= known.On {
			ids = append(ids, client.CompanyID)
		}
	}
	slices.Sort(ids)
	return companiesIn(slices.Compact(ids)), nil
}

// partnerKeys returns the keys of partners by their ids.
func (b *Book) partnerKeys(ctx context.Context, ids []string) (map[string]string, error) {
	rows, err := b.db.Partner.Query().Where(partner.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read the keys of partners: %w", err)
	}
	keys := make(map[string]string, len(rows))
	for _, row := range rows {
		keys[row.ID] = row.Key
	}
	return keys, nil
}

func anys(texts []string) []any {
	values := make([]any, len(texts))
	for i, text := range texts {
		values[i] = text
	}
	return values
}
