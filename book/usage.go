package book

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/toolusage"
	"github.com/tierboard/tierboard/ent/usage"
	"github.com/tierboard/tierboard/points"
)

// readingLife is for how many days after it a reading counts: it tells of the
// thirty days before it (docs/rules.md, section 13).
const readingLife = 30

// PortalUsage is what a company uses of its portal on a day (F6).
type PortalUsage struct {
	CompanyID string
	AsOf      points.Date
	// Items are the products and apps with their latest readings, the most used
	// first.
	Items []*ent.Usage
	// Page are the companies whose usage was read with it.
	Page []string
}

// ReadOn is the day of the latest reading of a product or app; zero where there
// is none.
func (u *PortalUsage) ReadOn() points.Date {
	latest := points.Date(0)
	for _, item := range u.Items {
		latest = max(latest, item.On)
	}
	return latest
}

// Uses is how often all products and apps were used, together.
func (u *PortalUsage) Uses() int64 {
	sum := int64(0)
	for _, item := range u.Items {
		if sum += item.Uses; sum < 0 {
			return math.MaxInt64
		}
	}
	return sum
}

// Usages returns what companies use on a day, by company id, in one statement.
// A product or app that was not read in the thirty days up to the company's
// latest reading is in use no more.
func (b *Book) Usages(ctx context.Context, companyIDs []string, on points.Date) (map[string]*PortalUsage, error) {
	found, err := b.usages(ctx, companiesIn(companyIDs), on)
	if err != nil {
		return nil, err
	}
	for _, company := range companyIDs {
		if found[company] == nil {
			found[company] = &PortalUsage{CompanyID: company, AsOf: on}
		}
		found[company].Page = companyIDs
	}
	return found, nil
}

// usages is Usages of the companies that have a reading, without their page.
func (b *Book) usages(ctx context.Context, of companies, on points.Date) (map[string]*PortalUsage, error) {
	rows, err := b.latestUsage(of, on).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read usage: %w", err)
	}
	found := make(map[string]*PortalUsage)
	for _, row := range rows {
		if found[row.CompanyID] == nil {
			found[row.CompanyID] = &PortalUsage{CompanyID: row.CompanyID, AsOf: on}
		}
		of := found[row.CompanyID]
		of.Items = append(of.Items, row)
	}
	for _, of := range found {
		of.forgetUnused()
		slices.SortFunc(of.Items, func(a, b *ent.Usage) int {
			return cmp.Or(-cmp.Compare(a.Uses, b.Uses), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Kind, b.Kind))
		})
	}
	return found, nil
}

// latestUsage selects the latest readings of each product and app of companies.
func (b *Book) latestUsage(of companies, on points.Date) *ent.UsageQuery {
	return b.db.Usage.Query().
		Where(of.in(usage.FieldCompanyID), latest(usage.Table, on, usage.FieldCompanyID, usage.FieldKind, usage.FieldName))
}

// forgetUnused leaves out what was not read in the thirty days up to the latest
// reading.
func (u *PortalUsage) forgetUnused() {
	readOn := u.ReadOn()
	u.Items = slices.DeleteFunc(u.Items, func(item *ent.Usage) bool { return item.On < readOn-readingLife })
}

// Span is a range of days, both inclusive.
type Span struct{ From, To points.Date }

// UsageOverTime returns the readings of what companies use in a span, by
// company id: of each product or app the last of each calendar month, in order.
func (b *Book) UsageOverTime(ctx context.Context, companyIDs []string, span Span) (map[string][]*ent.Usage, error) {
	rows, err := b.db.Usage.Query().
		Where(usage.CompanyIDIn(companyIDs...), usage.OnGTE(span.From), usage.OnLTE(span.To)).Order(usage.ByOn()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read usage over time: %w", err)
	}
	return lastOfMonths(rows, func(row *ent.Usage) (string, string, points.Date) {
		return row.CompanyID, string(row.Kind) + row.Name, row.On
	}), nil
}

// ToolsOverTime is UsageOverTime of how many tools companies use.
func (b *Book) ToolsOverTime(ctx context.Context, companyIDs []string, span Span) (map[string][]*ent.ToolUsage, error) {
	rows, err := b.db.ToolUsage.Query().
		Where(toolusage.CompanyIDIn(companyIDs...), toolusage.OnGTE(span.From), toolusage.OnLTE(span.To)).Order(toolusage.ByOn()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read tool usage over time: %w", err)
	}
	return lastOfMonths(rows, func(row *ent.ToolUsage) (string, string, points.Date) { return row.CompanyID, "", row.On }), nil
}

// lastOfMonths keeps of each company's things the last reading of each calendar
// month. Rows come in the order of their days.
func lastOfMonths[T any](rows []T, of func(T) (company, thing string, on points.Date)) map[string][]T {
	type month struct {
		company, thing string
		first          points.Date
	}
	kept := map[string][]T{}
	place := map[month]int{}
	for _, row := range rows {
		company, thing, on := of(row)
		key := month{company, thing, on.StartOfMonth()}
		if at, seen := place[key]; seen {
			kept[company][at] = row
			continue
		}
		place[key] = len(kept[company])
		kept[company] = append(kept[company], row)
	}
	return kept
}
