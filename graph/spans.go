package graph

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/load"
	"github.com/tierboard/tierboard/points"
)

// How many months readings over time look back by default, and at most.
const (
	spanMonths     = 12
	spanMonthsMost = 120
)

// spanDetails are the loaders of readings over a span of days, by company.
type spanDetails struct {
	usages      *load.Loader[string, []*ent.Usage]
	tools       *load.Loader[string, []*ent.ToolUsage]
	engagements *load.Loader[string, []*ent.Engagement]
}

// over returns the loaders of a span.
func (r *Resolver) over(ctx context.Context, span book.Span) *spanDetails {
	d := r.details(ctx)
	d.mutex.Lock()
	defer d.mutex.Unlock()
	if d.spans[span] == nil {
		d.spans[span] = &spanDetails{
			usages: load.New(func(ctx context.Context, ids []string) (map[string][]*ent.Usage, error) {
				return r.book.UsageOverTime(ctx, ids, span)
			}),
			tools: load.New(func(ctx context.Context, ids []string) (map[string][]*ent.ToolUsage, error) {
				return r.book.ToolsOverTime(ctx, ids, span)
			}),
			engagements: load.New(func(ctx context.Context, ids []string) (map[string][]*ent.Engagement, error) {
				return r.book.EngagementOverTime(ctx, ids, span)
			}),
		}
	}
	return d.spans[span]
}

// spanOf reads the two days of a field over time.
func spanOf(from, to *points.Date, otherwise points.Date) (book.Span, error) {
	span := book.Span{To: day(to, otherwise)}
	span.From = day(from, span.To.AddMonths(-spanMonths))
	switch {
	case span.To < span.From:
		return span, invalid("to", "the last day comes before the first: swap from and to")
	case span.From.AddMonths(spanMonthsMost) < span.To:
		return span, invalid("to", fmt.Sprintf("ask for at most %d months after the first day", spanMonthsMost))
	}
	return span, nil
}
