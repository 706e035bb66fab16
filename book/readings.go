package book

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/allowance"
	"github.com/tierboard/tierboard/ent/engagement"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/ent/toolusage"
	"github.com/tierboard/tierboard/points"
)

// Readings of a company (tools used, engagement, allowances) are imported, each
// for a day. On any other day the latest reading up to it counts, however old:
// its own day is shown beside it (docs/rules.md, section 13).

// readingDay is the column that holds the day of a reading, in every table.
const readingDay = "day"

// latest keeps the readings up to a day that no later one up to that day
// replaces: of those that agree in the given columns, the newest.
func latest(table string, on points.Date, agreeing ...string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		later := sql.Dialect(s.Dialect()).Table(table).As("later")
		newer := sql.Dialect(s.Dialect()).Select(later.C(readingDay)).From(later).
			Where(sql.And(sql.ColumnsGT(later.C(readingDay), s.C(readingDay)), sql.LTE(later.C(readingDay), int32(on))))
		for _, column := range agreeing {
			newer.Where(sql.ColumnsEQ(later.C(column), s.C(column)))
		}
		s.Where(sql.And(sql.LTE(s.C(readingDay), int32(on)), sql.NotExists(newer)))
	}
}

// ToolUsages returns the latest reading of the tools that each company used up
// to a day, by company id, in one statement (F2, F20).
func (b *Book) ToolUsages(ctx context.Context, companyIDs []string, on points.Date) (map[string]*ent.ToolUsage, error) {
	return b.toolUsages(ctx, companiesIn(companyIDs), on)
}

func (b *Book) toolUsages(ctx context.Context, of companies, on points.Date, more ...predicate.ToolUsage) (map[string]*ent.ToolUsage, error) {
	rows, err := b.db.ToolUsage.Query().Where(of.in(toolusage.FieldCompanyID), latest(toolusage.Table, on, toolusage.FieldCompanyID)).Where(more...).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read tool usages: %w", err)
	}
	found := make(map[string]*ent.ToolUsage, len(rows))
	for _, row := range rows {
		found[row.CompanyID] = row
	}
	return found, nil
}

// EngagementBand is a band of the engagement index (F15; docs/rules.md, section
// 13).
type EngagementBand string

// The bands.
const (
	EngagementLow    EngagementBand = "low"
	EngagementMedium EngagementBand = "medium"
	EngagementHigh   EngagementBand = "high"
)

// The first scores, in tenths, of the bands above the lowest.
const (
	mediumFrom = 40
	highFrom   = 70
)

// Scores returns the scores of a band, in tenths.
func (band EngagementBand) Scores() Range {
	between := func(from, to int64) Range { return Range{Min: &from, Max: &to} }
	switch band {
	case EngagementHigh:
		return between(highFrom, 100)
	case EngagementMedium:
		return between(mediumFrom, highFrom-1)
	}
	return between(0, mediumFrom-1)
}

// scores returns the latest score of each company's engagement index as a whole
// up to a day, in tenths, by company id, in one statement (F15).
func (b *Book) scores(ctx context.Context, of companies, on points.Date) (map[string]int64, error) {
	rows, err := b.db.Engagement.Query().
		Where(of.in(engagement.FieldCompanyID), engagement.Area(""), latest(engagement.Table, on, engagement.FieldCompanyID, engagement.FieldArea)).
		Select(engagement.FieldID, engagement.FieldCompanyID, engagement.FieldScore).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read engagement scores: %w", err)
	}
	found := make(map[string]int64, len(rows))
	for _, row := range rows {
		found[row.CompanyID] = row.Score
	}
	return found, nil
}

// Allowances are a company's contact tier and email tier on a day; nil where
// there is no reading.
type Allowances struct{ Contacts, Emails *ent.Allowance }

// Allowances returns the latest readings of each company's tiers up to a day,
// by company id, in one statement (F4).
func (b *Book) Allowances(ctx context.Context, companyIDs []string, on points.Date) (map[string]Allowances, error) {
	rows, err := b.db.Allowance.Query().
		Where(allowance.CompanyIDIn(companyIDs...), latest(allowance.Table, on, allowance.FieldCompanyID, allowance.FieldKind)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read allowances: %w", err)
	}
	found := make(map[string]Allowances, len(rows))
	for _, row := range rows {
		both := found[row.CompanyID]
		if row.Kind == allowance.KindContacts {
			both.Contacts = row
		} else {
			both.Emails = row
		}
		found[row.CompanyID] = both
	}
	return found, nil
}
