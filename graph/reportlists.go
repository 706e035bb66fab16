package graph

import (
	"errors"
	"strings"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/report"
)

// asListed reads the filters and orders of lists that a report takes: the same
// as the lists themselves take.
func asListed(q *report.Query, in *model.ReportInput) error {
	var errs [3]error
	q.ClientFilter, errs[0] = filterOf("clientFilter", in.ClientFilter, clientsFilter)
	q.RenewalFilter, errs[1] = filterOf("renewalFilter", in.RenewalFilter, renewalsFilter)
	q.EngagementFilter, errs[2] = filterOf("engagementFilter", in.EngagementFilter, engagementFilter)
	if by := in.ClientOrder; by != nil {
		q.ClientOrder = reportOrder(by.Field, by.Direction)
	}
	if by := in.MemberOrder; by != nil {
		q.MemberOrder = reportOrder(by.Field, by.Direction)
	}
	if by := in.RenewalOrder; by != nil {
		q.RenewalOrder = reportOrder(by.Field, by.Direction)
	}
	if by := in.EngagementOrder; by != nil {
		q.EngagementOrder = reportOrder(by.Field, by.Direction)
	}
	if by := in.BreakdownOrder; by != nil {
		q.BreakdownOrder = reportOrder(by.Field, by.Direction)
	}
	return errors.Join(errs[:]...)
}

// filterOf reads a filter, if there is one, that lists call "filter" and reports
// otherwise.
func filterOf[In, Filter any](name string, in *In, read func(*In) (Filter, error)) (*Filter, error) {
	if in == nil {
		return nil, nil
	}
	filter, err := read(in)
	var domain *points.Error
	if errors.As(err, &domain) {
		renamed := *domain
		renamed.Field = name + strings.TrimPrefix(domain.Field, "filter")
		return nil, &renamed
	}
	return &filter, err
}

func reportOrder[Field ~string](by Field, direction model.OrderDirection) *report.Order {
	return &report.Order{By: strings.ToLower(string(by)), Descending: direction == model.OrderDirectionDesc}
}

// orderOf is what an order is by, and which way.
func orderOf[Field ~string](order *report.Order) (Field, model.OrderDirection) {
	if order.Descending {
		return Field(strings.ToUpper(order.By)), model.OrderDirectionDesc
	}
	return Field(strings.ToUpper(order.By)), model.OrderDirectionAsc
}

// showLists shows the filters and orders of lists that a report holds.
func showLists(shown *model.Report, q report.Query) {
	shown.ClientFilter = shownClients(q.ClientFilter)
	if f := q.RenewalFilter; f != nil {
		shown.RenewalFilter = &model.ReportRenewalFilter{
			Search: orNone(f.Search), InWindow: f.Open, Status: f.Statuses, Decision: f.Decisions, CommunicationOwner: orNone(f.Owner),
			Manager: orNone(f.Manager), From: orNone(f.From), To: orNone(f.To),
		}
	}
	if f := q.EngagementFilter; f != nil {
		shown.EngagementFilter = &model.ReportEngagementFilter{
			Search: orNone(f.Search), Area: orNone(f.Area), Score: shownDecimals(f.Score, 100_000), Band: f.Bands, Opportunity: orNone(f.Opportunity),
		}
	}
	if q.ClientOrder != nil {
		by, way := orderOf[model.ClientOrderField](q.ClientOrder)
		shown.ClientOrder = &model.ReportClientOrder{Field: by, Direction: way}
	}
	if q.MemberOrder != nil {
		by, way := orderOf[model.ClientListMemberOrderField](q.MemberOrder)
		shown.MemberOrder = &model.ReportMemberOrder{Field: by, Direction: way}
	}
	if q.RenewalOrder != nil {
		by, way := orderOf[model.RenewalOrderField](q.RenewalOrder)
		shown.RenewalOrder = &model.ReportRenewalOrder{Field: by, Direction: way}
	}
	if q.EngagementOrder != nil {
		by, way := orderOf[model.EngagementOrderField](q.EngagementOrder)
		shown.EngagementOrder = &model.ReportEngagementOrder{Field: by, Direction: way}
	}
	if q.BreakdownOrder != nil {
		by, way := orderOf[model.PointsBreakdownOrderField](q.BreakdownOrder)
		shown.BreakdownOrder = &model.ReportBreakdownOrder{Field: by, Direction: way}
	}
}

// shownClients shows a filter of clients; nil for nil.
func shownClients(f *book.ClientsFilter) *model.ReportClientFilter {
	if f == nil {
		return nil
	}
	shown := &model.ReportClientFilter{
		Search: orNone(f.Search), Relationship: f.Relationships, Market: orNone(f.Market), Country: f.Countries,
		MrrInUsd: shownDecimals(f.MRR, 10_000), RenewalInWindow: f.InWindow, List: orNone(f.List),
	}
	if len(f.AnyLines)+len(f.AllLines) > 0 {
		shown.Products = &model.ReportClientProductFilter{AnyOf: f.AnyLines, AllOf: f.AllLines}
	}
	if score := shownDecimals(f.Score, 100_000); score != nil || len(f.Bands) > 0 {
		shown.Engagement = &model.ReportClientEngagementFilter{Band: f.Bands, Score: score}
	}
	if tools, uses := shownInts(f.Tools), shownInts(f.Uses); f.Read != nil || tools != nil || uses != nil {
		shown.Usage = &model.ReportClientUsageFilter{Known: f.Read, Tools: tools, Uses: uses}
	}
	return shown
}

// shownDecimals shows a range in units of so many millionths; nil where it has
// no bounds.
func shownDecimals(r book.Range, unit int64) *model.ReportDecimalRange {
	bound := func(units *int64) *string {
		if units == nil {
			return nil
		}
		text := millionths(*units * unit)
		return &text
	}
	if r == (book.Range{}) {
		return nil
	}
	return &model.ReportDecimalRange{Min: bound(r.Min), Max: bound(r.Max)}
}

func shownInts(r book.Range) *model.ReportIntRange {
	bound := func(wide *int64) *int {
		if wide == nil {
			return nil
		}
		return new(int(*wide))
	}
	if r == (book.Range{}) {
		return nil
	}
	return &model.ReportIntRange{Min: bound(r.Min), Max: bound(r.Max)}
}
