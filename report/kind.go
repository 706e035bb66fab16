package report

import (
	"context"
	"slices"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
)

// Kind says what the rows of a report are.
type Kind string

// The kinds.
const (
	// Clients has a row for each client of a day (F2).
	Clients Kind = "clients"
	// ListMembers has a row for each client of a static list (F11).
	ListMembers Kind = "list_members"
	// PointsBreakdown has a row for each client with points on a day (F21).
	PointsBreakdown Kind = "points_breakdown"
	// PointChanges has a row for each client whose points moved in a range of
	// days (F10).
	PointChanges Kind = "point_changes"
	// SoldByMonth has a row for each month of a range of days (F24).
	SoldByMonth Kind = "sold_by_month"
	// CommissionLines has a row for each line of commission statements in a
	// range of days (F13).
	CommissionLines Kind = "commission_lines"
	// Deals has a row for each deal of a range of days (F12).
	Deals Kind = "deals"
	// Renewals has a row for each renewal of the clients of a day (F14, F16).
	Renewals Kind = "renewals"
	// Engagement has a row for the platform engagement of each client of a day,
	// and one for each of its areas (F15).
	Engagement Kind = "engagement"
	// Postings has a row for each movement of points in a range of days, with
	// everything it takes to recompute it (F29): the unsummarized data.
	Postings Kind = "postings"
)

// part is something that a description may hold, where its kind takes it.
type part string

// The parts, by the names that they have in descriptions.
const (
	partRange        part = "range"
	partAsOf         part = "asOf"
	partFigure       part = "figure"
	partDeals        part = "sharedSelling"
	partSearch       part = "search"
	partRelationship part = "relationship"
	partDealType     part = "dealType"
	partMarket       part = "market"
	partTrack        part = "track"
	partPostingKind  part = "postingKind"
	partClient       part = "client"
	partList         part = "list"
	partKnownAt      part = "knownAt"

	partClientFilter     part = "clientFilter"
	partClientOrder      part = "clientOrder"
	partMemberOrder      part = "memberOrder"
	partRenewalFilter    part = "renewalFilter"
	partRenewalOrder     part = "renewalOrder"
	partEngagementFilter part = "engagementFilter"
	partEngagementOrder  part = "engagementOrder"
	partBreakdownOrder   part = "breakdownOrder"
)

// definition is what a kind is made of.
type definition struct {
	columns []Column
	// takes are the parts that a description may hold beside its day; a kind
	// that takes a range needs one, unless anyRange.
	takes []part
	// each reads the rows.
	each func(ctx context.Context, src Source, q Query, to Sink) error
	// anyRange tells kinds that may do without a range.
	anyRange bool
	// withoutClients tells kinds whose rows name no clients.
	withoutClients bool
}

func (d *definition) accepts(p part) bool { return p == partAsOf || slices.Contains(d.takes, p) }

// definitions holds every kind.
var definitions = map[Kind]*definition{
	Clients:         {columns: clientColumns, takes: []part{partKnownAt, partSearch, partRelationship, partClientFilter, partClientOrder}, each: eachClient},
	ListMembers:     {columns: clientColumns, takes: []part{partKnownAt, partList, partMemberOrder}, each: eachMember},
	PointsBreakdown: {columns: breakdownColumns, takes: []part{partKnownAt, partSearch, partDealType, partMarket, partBreakdownOrder}, each: eachBreakdown},
	PointChanges:    {columns: changeColumns, takes: []part{partRange, partKnownAt, partFigure}, each: eachChange},
	Postings:        {columns: postingColumns, takes: []part{partRange, partKnownAt, partFigure, partDealType, partTrack, partPostingKind, partClient}, each: eachPosting},
	CommissionLines: {columns: commissionColumns, takes: []part{partRange, partKnownAt, partClient}, each: eachCommission},
	Deals:           {columns: dealColumns, takes: []part{partRange, partDeals, partDealType}, each: eachDeal},
	Renewals:        {columns: renewalColumns, takes: []part{partRange, partSearch, partRenewalFilter, partRenewalOrder}, anyRange: true, each: eachRenewal},
	Engagement:      {columns: engagementColumns, takes: []part{partSearch, partEngagementFilter, partEngagementOrder}, each: eachEngagement},
	SoldByMonth:     {columns: monthColumns, takes: []part{partRange, partKnownAt}, each: eachMonth, withoutClients: true},
}

// Source is what a report's rows are read from. All reads are narrowed to what
// the context's viewer sees, and to the partner.
type Source struct {
	DB      *ent.Client
	Program *points.Program
	Partner *ent.Partner
	// Today is the day that a report is for which names none.
	Today points.Date

	// page is how many rows are read at a time; 0 is atOnce.
	page int
}

// pageSize is how many rows are read at a time.
func (s Source) pageSize() int {
	if s.page == 0 {
		return atOnce
	}
	return min(s.page, atOnce)
}

func (s Source) book() *book.Book { return book.New(s.DB, s.Program) }

// Row is a row of a report.
type Row struct {
	// Cells are its values, one for each column, in their canonical form; ""
	// is no value.
	Cells []string
	// ClientID is the client that the row is about; "" for none.
	ClientID string
}

// Sink takes a report's rows, one after another.
type Sink struct {
	// Total is told how many rows there will be, if that is known, before the
	// first; it may be nil.
	Total func(int64)
	// Row takes a row. An error ends the reading and is returned.
	Row func(Row) error
}

func (s Sink) total(n int) {
	if s.Total != nil {
		s.Total(int64(n))
	}
}
