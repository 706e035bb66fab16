package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/engagement"
	"github.com/tierboard/tierboard/points"
)

// EngagementBands lists all bands, the lowest first.
var EngagementBands = []EngagementBand{EngagementLow, EngagementMedium, EngagementHigh}

// BandOf returns the band of a score in tenths.
func BandOf(score int64) EngagementBand {
	switch {
	case score >= highFrom:
		return EngagementHigh
	case score >= mediumFrom:
		return EngagementMedium
	}
	return EngagementLow
}

// EngagementReading is the latest reading of a company's engagement index, or
// of one of its areas.
type EngagementReading struct {
	*ent.Engagement
	// Change is the score less that of the reading before, in tenths; nil for a
	// first reading.
	Change *int64
}

// Engagement is a company's platform engagement on a day (F7).
type Engagement struct {
	CompanyID string
	AsOf      points.Date
	// Index is the whole index.
	Index *EngagementReading
	// Areas are its categories, by name.
	Areas []*EngagementReading
	// Page are the companies whose engagement was read with it.
	Page []string
}

// Area returns the reading of an area, of the index for ""; nil where there is
// none.
func (e *Engagement) Area(name string) *EngagementReading {
	if name == "" {
		return e.Index
	}
	for _, area := range e.Areas {
		if area.Area == name {
			return area
		}
	}
	return nil
}

// Engagements returns the engagement of companies on a day, by company id, in
// one statement. A company whose index was never read has none.
func (b *Book) Engagements(ctx context.Context, companyIDs []string, on points.Date) (map[string]*Engagement, error) {
	found, err := b.engagements(ctx, companiesIn(companyIDs), on)
	for _, of := range found {
		of.Page = companyIDs
	}
	return found, err
}

func (b *Book) engagements(ctx context.Context, of companies, on points.Date) (map[string]*Engagement, error) {
	rows, err := b.db.Engagement.Query().Where(of.in(engagement.FieldCompanyID), engagement.OnLTE(on), isOfLastTwo(on)).
		Order(engagement.ByArea(), engagement.ByOn(sql.OrderDesc())).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read engagement: %w", err)
	}
	found := map[string]*Engagement{}
	for _, row := range rows {
		e := found[row.CompanyID]
		if e == nil {
			e = &Engagement{CompanyID: row.CompanyID, AsOf: on}
			found[row.CompanyID] = e
		}
		if latest := e.Area(row.Area); latest != nil {
			change := latest.Score - row.Score
			latest.Change = &change
			continue
		}
		reading := &EngagementReading{Engagement: row}
		if row.Area == "" {
			e.Index = reading
		} else {
			e.Areas = append(e.Areas, reading)
		}
	}
	for company, e := range found {
		if e.Index == nil {
			delete(found, company)
			continue
		}
		slices.SortFunc(e.Areas, func(a, b *EngagementReading) int { return cmp.Compare(a.Area, b.Area) })
	}
	return found, nil
}

// isOfLastTwo keeps of each company's areas the latest two readings up to a day.
func isOfLastTwo(on points.Date) func(*sql.Selector) {
	return func(s *sql.Selector) {
		later := sql.Dialect(s.Dialect()).Table(engagement.Table).As("later")
		following := sql.Dialect(s.Dialect()).Select(sql.Count("*")).From(later).Where(sql.And(
			sql.ColumnsEQ(later.C(engagement.FieldCompanyID), s.C(engagement.FieldCompanyID)),
			sql.ColumnsEQ(later.C(engagement.FieldArea), s.C(engagement.FieldArea)),
			sql.ColumnsGT(later.C(engagement.FieldOn), s.C(engagement.FieldOn)),
			sql.LTE(later.C(engagement.FieldOn), int32(on)),
		))
		s.Where(sql.P(func(b *sql.Builder) { b.WriteString("(").Join(following).WriteString(") < 2") }))
	}
}

// EngagementOverTime returns the readings of companies' engagement in a span, by
// company id: of the index and of each area the last of each calendar month, in
// order.
func (b *Book) EngagementOverTime(ctx context.Context, companyIDs []string, span Span) (map[string][]*ent.Engagement, error) {
	rows, err := b.db.Engagement.Query().
		Where(engagement.CompanyIDIn(companyIDs...), engagement.OnGTE(span.From), engagement.OnLTE(span.To)).Order(engagement.ByOn()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read engagement over time: %w", err)
	}
	return lastOfMonths(rows, func(row *ent.Engagement) (string, string, points.Date) { return row.CompanyID, row.Area, row.On }), nil
}
