package book

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// DealsOrder says what a list of deals is sorted by; ids break ties.
type DealsOrder int8

// The orders.
const (
	// DealsByOpening and DealsByClosing sort by days; unknown is the earliest.
	DealsByOpening DealsOrder = iota
	DealsByClosing
	// DealsByAmount sorts by the amount in US$ on the list's day; none is the
	// least.
	DealsByAmount
)

// Days is a range of days, both inclusive; a zero end is open.
type Days struct{ From, To points.Date }

// has reports whether a day, zero where unknown, lies in the range; any does in
// one without ends.
func (d Days) has(on points.Date) bool {
	return d == Days{} || !on.IsZero() && on >= d.From && (d.To.IsZero() || on <= d.To)
}

// DealsQuery selects deals (F12); what is empty selects all.
type DealsQuery struct {
	Stages         []deal.Stage
	DealType       points.DealType
	InFlightOn     points.Date
	Opened, Closed Days
	// EmployeeID, ProductID and CompanyID are ids.
	EmployeeID, ProductID, CompanyID string
	// Search is part of the deal's name, or of its company's name or domain,
	// case ignored.
	Search string
	Order  DealsOrder
	// On is the list's day, by which amounts are compared.
	On points.Date
}

// DealInFlight reports whether a deal was open on a day, by its days: those of
// its stage before are not kept. An open deal of unknown opening counts on
// every day; one that ended on an unknown day on none (docs/rules.md, section
// 13).
func DealInFlight(row *ent.Deal, on points.Date) bool {
	if row.OpenedOn > on {
		return false
	}
	if row.ClosedOn.IsZero() {
		return row.Stage == deal.StageProspecting || row.Stage == deal.StageEngaging
	}
	return row.ClosedOn > on
}

// DealDaysOpen is the time from a deal's opening to its closing or, while it is
// open, to a day; false where it was not open by then or a day is unknown.
func DealDaysOpen(row *ent.Deal, on points.Date) (int, bool) {
	until := on
	if !row.ClosedOn.IsZero() && row.ClosedOn <= on {
		until = row.ClosedOn
	} else if !DealInFlight(row, on) {
		return 0, false
	}
	return int(until - row.OpenedOn), !row.OpenedOn.IsZero() && row.OpenedOn <= until
}

func (q *DealsQuery) has(row *ent.Deal) bool {
	is := func(want string, have *string) bool { return want == "" || have != nil && *have == want }
	return (len(q.Stages) == 0 || slices.Contains(q.Stages, row.Stage)) &&
		(q.DealType == "" || row.DealType == q.DealType) &&
		(q.InFlightOn.IsZero() || DealInFlight(row, q.InFlightOn)) &&
		q.Opened.has(row.OpenedOn) && q.Closed.has(row.ClosedOn) &&
		is(q.EmployeeID, row.EmployeeID) && is(q.ProductID, row.ProductID) && is(q.CompanyID, row.CompanyID)
}

// Deals returns a window of those of the given deals, one partner's or one
// company's, that the query selects; it reads nothing but, for a search, their
// companies, in one statement.
func (b *Book) Deals(ctx context.Context, deals []*ent.Deal, q DealsQuery, w keyset.Window) (keyset.Page[*ent.Deal], error) {
	found := func(*ent.Deal) bool { return true }
	if q.Search != "" {
		var err error
		if found, err = b.searchDeals(ctx, deals, strings.ToLower(q.Search)); err != nil {
			return keyset.Page[*ent.Deal]{}, err
		}
	}
	var rows []keyset.Row[*ent.Deal]
	for _, row := range deals {
		if q.has(row) && found(row) {
			rows = append(rows, keyset.Row[*ent.Deal]{Key: keyset.Key{Number: b.dealPlace(row, q), ID: row.ID}, Item: row})
		}
	}
	return keyset.Cut(rows, w), nil
}

// PartnerDeals is Deals of all deals of a partner: of each it reads what decides
// whether and where it stands, and then those of the page, in two statements and
// one more for a search.
func (b *Book) PartnerDeals(ctx context.Context, partnerID string, q DealsQuery, w keyset.Window) (keyset.Page[*ent.Deal], error) {
	rows, err := b.db.Deal.Query().Where(deal.PartnerID(partnerID)).Select(q.columns()...).All(ctx)
	if err != nil {
		return keyset.Page[*ent.Deal]{}, fmt.Errorf("book: read deals: %w", err)
	}
	page, err := b.Deals(ctx, rows, q, w)
	if err != nil || len(page.Rows) == 0 {
		return page, err
	}
	at := make(map[string]int, len(page.Rows))
	ids := make([]string, len(page.Rows))
	for i, row := range page.Rows {
		at[row.Key.ID], ids[i] = i, row.Key.ID
	}
	whole, err := b.db.Deal.Query().Where(deal.IDIn(ids...)).All(ctx)
	if err != nil {
		return keyset.Page[*ent.Deal]{}, fmt.Errorf("book: read a page of deals: %w", err)
	}
	for _, row := range whole {
		page.Rows[at[row.ID]].Item = row
	}
	return page, nil
}

// columns are those that the query looks at.
func (q *DealsQuery) columns() []string {
	columns := []string{deal.FieldID}
	for _, of := range []struct {
		looked  bool
		columns []string
	}{
		{q.Order == DealsByOpening || q.InFlightOn != 0 || q.Opened != Days{}, []string{deal.FieldOpenedOn}},
		{q.Order == DealsByClosing || q.InFlightOn != 0 || q.Closed != Days{}, []string{deal.FieldClosedOn}},
		{q.Order == DealsByAmount, []string{deal.FieldAmount, deal.FieldCurrency}},
		{len(q.Stages) > 0 || q.InFlightOn != 0, []string{deal.FieldStage}},
		{q.DealType != "", []string{deal.FieldDealType}},
		{q.EmployeeID != "", []string{deal.FieldEmployeeID}},
		{q.ProductID != "", []string{deal.FieldProductID}},
		{q.CompanyID != "" || q.Search != "", []string{deal.FieldCompanyID}},
		{q.Search != "", []string{deal.FieldPartnerID, deal.FieldName}},
	} {
		if of.looked {
			columns = append(columns, of.columns...)
		}
	}
	return columns
}

func (b *Book) dealPlace(row *ent.Deal, q DealsQuery) int64 {
	switch q.Order {
	case DealsByClosing:
		return int64(row.ClosedOn)
	case DealsByAmount:
		if row.Amount == nil {
			return -1
		}
		usd, err := b.InUSD([]points.Money{{Amount: *row.Amount, Currency: row.Currency}}, q.On)
		if err != nil {
			return -1
		}
		return usd.Amount
	}
	return int64(row.OpenedOn)
}

// searchDeals returns whether a deal or its company has a text in its names.
func (b *Book) searchDeals(ctx context.Context, deals []*ent.Deal, text string) (func(*ent.Deal) bool, error) {
	partners := map[string]bool{}
	var ids []any
	for _, row := range deals {
		if !partners[row.PartnerID] {
			partners[row.PartnerID] = true
			ids = append(ids, row.PartnerID)
		}
	}
	if len(ids) == 0 {
		return func(*ent.Deal) bool { return false }, nil
	}
	companies, err := b.db.Company.Query().Where(func(s *sql.Selector) {
		t := sql.Dialect(s.Dialect()).Table(deal.Table)
		s.Where(sql.In(s.C("id"), sql.Dialect(s.Dialect()).Select(t.C(deal.FieldCompanyID)).From(t).Where(sql.In(t.C(deal.FieldPartnerID), ids...))))
	}).Select(company.FieldID, company.FieldName, company.FieldDomain).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read the companies of deals: %w", err)
	}
	// Folding in Go finds the same on both databases, beyond ASCII too.
	named := make(map[string]bool, len(companies))
	for _, row := range companies {
		named[row.ID] = strings.Contains(strings.ToLower(row.Name), text) || strings.Contains(strings.ToLower(row.Domain), text)
	}
	return func(row *ent.Deal) bool {
		return strings.Contains(strings.ToLower(row.Name), text) || row.CompanyID != nil && named[*row.CompanyID]
	}, nil
}
