package report

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientlist"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Query describes the rows that are wanted. What is nil or empty narrows
// nothing. Each kind takes some of the parts; the others must be absent.
type Query struct {
	Kind Kind `json:"kind"`
	// Range are the days of kinds that have one.
	Range *Range `json:"range,omitempty"`
	// AsOf is the day that the report is for, and that presets of the range are
	// counted from; nil is the day it is asked.
	AsOf *points.Date `json:"asOf,omitempty"`
	// KnownAt is the moment up to which records count; nil is the moment it is
	// asked.
	KnownAt *time.Time `json:"knownAt,omitempty"`
	// Figure keeps to the movements that it adds up.
	Figure *ledger.Figure `json:"figure,omitempty"`
	// SharedSelling keeps to the deals behind a number.
	SharedSelling *SharedSelling `json:"sharedSelling,omitempty"`
	// Search is part of a company's name or domain, case ignored.
	Search       *string             `json:"search,omitempty"`
	Relationship []book.Relationship `json:"relationship,omitempty"`
	DealType     *points.DealType    `json:"dealType,omitempty"`
	Market       *book.Market        `json:"market,omitempty"`
	Track        []points.Track      `json:"track,omitempty"`
	PostingKind  []points.Kind       `json:"postingKind,omitempty"`
	// Client and List are ids (cl_…, li_…).
	Client *string `json:"client,omitempty"`
	List   *string `json:"list,omitempty"`
	// The filters and orders of lists, for the same rows as theirs.
	ClientFilter     *book.ClientsFilter    `json:"clientFilter,omitempty"`
	ClientOrder      *Order                 `json:"clientOrder,omitempty"`
	MemberOrder      *Order                 `json:"memberOrder,omitempty"`
	RenewalFilter    *book.RenewalsFilter   `json:"renewalFilter,omitempty"`
	RenewalOrder     *Order                 `json:"renewalOrder,omitempty"`
	EngagementFilter *book.EngagementFilter `json:"engagementFilter,omitempty"`
	EngagementOrder  *Order                 `json:"engagementOrder,omitempty"`
	BreakdownOrder   *Order                 `json:"breakdownOrder,omitempty"`
}

// searchMost is how many characters a search has at most.
const searchMost = 100

// given returns the parts that the description holds.
func (q *Query) given() []part {
	var parts []part
	for _, one := range []struct {
		part  part
		given bool
	}{
		{partRange, q.Range != nil}, {partAsOf, q.AsOf != nil}, {partKnownAt, q.KnownAt != nil}, {partFigure, q.Figure != nil}, {partDeals, q.SharedSelling != nil}, {partSearch, q.Search != nil},
		{partRelationship, len(q.Relationship) > 0}, {partDealType, q.DealType != nil}, {partMarket, q.Market != nil},
		{partTrack, len(q.Track) > 0}, {partPostingKind, len(q.PostingKind) > 0},
		{partClient, q.Client != nil}, {partList, q.List != nil},
		{partClientFilter, q.ClientFilter != nil}, {partClientOrder, q.ClientOrder != nil}, {partMemberOrder, q.MemberOrder != nil},
		{partRenewalFilter, q.RenewalFilter != nil}, {partRenewalOrder, q.RenewalOrder != nil},
		{partEngagementFilter, q.EngagementFilter != nil}, {partEngagementOrder, q.EngagementOrder != nil},
		{partBreakdownOrder, q.BreakdownOrder != nil},
	} {
		if one.given {
			parts = append(parts, one.part)
		}
	}
	return parts
}

// Check returns an error, with the path of the part at fault, where the
// description does not fit its kind.
func (q *Query) Check() error {
	kind := definitions[q.Kind]
	if kind == nil {
		return invalid("kind", "there is no report of the kind "+string(q.Kind))
	}
	for _, part := range q.given() {
		if !kind.accepts(part) {
			return invalid(string(part), "a report of the kind "+strings.ToUpper(string(q.Kind))+" takes no "+string(part)+": leave it out")
		}
	}
	if kind.accepts(partRange) {
		if q.Range == nil && !kind.anyRange {
			return invalid("range", "a report of the kind "+strings.ToUpper(string(q.Kind))+" needs a range of days")
		}
		if q.Range != nil {
			if err := q.Range.check(); err != nil {
				return err
			}
		}
	}
	if q.Search != nil {
		if n := utf8.RuneCountInString(strings.TrimSpace(*q.Search)); n < 1 || n > searchMost {
			return invalid("search", fmt.Sprintf("search for 1 to %d characters, or leave search out", searchMost))
		}
	}
	if q.Client != nil && id.Of(*q.Client) != id.Clientship {
		return absent("client", "client", *q.Client)
	}
	if kind.accepts(partList) && q.List == nil {
		return invalid("list", "say which list")
	}
	if q.List != nil && id.Of(*q.List) != id.ClientList {
		return absent("list", "list", *q.List)
	}
	return q.checkLists()
}

// checkLists checks the filters and orders of lists.
func (q *Query) checkLists() error {
	switch searches := q.Search != nil; {
	case q.ClientFilter != nil && (searches || len(q.Relationship) > 0):
		return invalid(string(partClientFilter), "give clientFilter, or search and relationship, not both")
	case q.RenewalFilter != nil && searches:
		return invalid(string(partRenewalFilter), "give renewalFilter, or search, not both")
	case q.RenewalFilter != nil && q.Range != nil && (q.RenewalFilter.From != 0 || q.RenewalFilter.To != 0):
		return invalid(string(partRenewalFilter), "give range, or from and to of renewalFilter, not both")
	case q.EngagementFilter != nil && searches:
		return invalid(string(partEngagementFilter), "give engagementFilter, or search, not both")
	}
	return cmp.Or(
		checkOrder(partClientOrder, q.ClientOrder, clientOrders),
		checkOrder(partMemberOrder, q.MemberOrder, memberOrders),
		checkOrder(partRenewalOrder, q.RenewalOrder, renewalOrders),
		checkOrder(partEngagementOrder, q.EngagementOrder, engagementOrders),
		checkOrder(partBreakdownOrder, q.BreakdownOrder, breakdownOrders),
	)
}

// Columns returns the report's columns.
func (q Query) Columns() []Column { return definitions[q.Kind].columns }

// NamesClients reports whether the rows are about clients, so that a list can
// be made of them.
func (q Query) NamesClients() bool { return !definitions[q.Kind].withoutClients }

// Rows reads the report's rows, a page at a time.
func (q Query) Rows(ctx context.Context, src Source, to Sink) error {
	src.Today = q.On(src.Today)
	return definitions[q.Kind].each(ctx, src, q, to)
}

// Fixed returns the description with the days that it means today, so that it
// means the same rows tomorrow.
func (q Query) Fixed(today points.Date) Query {
	on := q.On(today)
	if q.Range != nil {
		from, to := q.Range.Days(on)
		q.Range = &Range{From: &from, To: &to}
	}
	q.AsOf = &on
	return q
}

// On is the day that the report is for, asked on a day.
func (q Query) On(today points.Date) points.Date {
	if q.AsOf == nil {
		return today
	}
	return *q.AsOf
}

// known is what counts up to a day.
func (q Query) known(on points.Date) ledger.Known {
	known := ledger.Known{On: on}
	if q.KnownAt != nil {
		known.At = *q.KnownAt
	}
	return known
}

func (q Query) search() string {
	if q.Search == nil {
		return ""
	}
	return strings.TrimSpace(*q.Search)
}

// stored is how descriptions are kept: with the version of their form.
type stored struct {
	Version int `json:"version"`
	Query
}

const storedVersion = 1

// Encode writes the description as the database keeps it.
func (q Query) Encode() (string, error) {
	text, err := json.Marshal(stored{storedVersion, q})
	if err != nil {
		return "", fmt.Errorf("report: encode a description: %w", err)
	}
	return string(text), nil
}

// Decode reads what Encode wrote.
func Decode(text string) (Query, error) {
	var s stored
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		return Query{}, fmt.Errorf("report: decode a description: %w", err)
	}
	if s.Version != storedVersion || definitions[s.Kind] == nil {
		return Query{}, fmt.Errorf("report: a description of version %d and kind %q is from a newer program", s.Version, s.Kind)
	}
	return s.Query, nil
}

// Owned returns an error where the description names a client or a list that is
// not the partner's. Without it such a report has no rows: this says why.
func (q Query) Owned(ctx context.Context, db *ent.Client, partnerID string) error {
	if q.Client != nil {
		own, err := db.Clientship.Query().Where(clientship.ID(*q.Client), clientship.PartnerID(partnerID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("report: read a client: %w", err)
		}
		if !own {
			return absent("client", "client", *q.Client)
		}
	}
	if q.List != nil {
		if err := ownedList(ctx, db, partnerID, "list", *q.List); err != nil {
			return err
		}
	}
	if q.ClientFilter != nil && q.ClientFilter.List != "" {
		return ownedList(ctx, db, partnerID, "clientFilter.list", q.ClientFilter.List)
	}
	return nil
}

func ownedList(ctx context.Context, db *ent.Client, partnerID, field, listID string) error {
	own, err := db.ClientList.Query().Where(clientlist.ID(listID), clientlist.PartnerID(partnerID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("report: read a list: %w", err)
	}
	if !own {
		return absent(field, "list", listID)
	}
	return nil
}
