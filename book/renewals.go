package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// The days before a renewal's start on which its window opens and by which it
// must be decided, and the months for which a decision holds (docs/rules.md,
// section 13).
const (
	windowDays     = 120
	decisionDays   = 45
	decisionMonths = 12
)

// Renewal is the next term of a company's line (F5, F14, F16).
type Renewal struct {
	*ent.Renewal
	// Known is the day that the renewal was read for, and the moment up to which
	// records of its line count. Its own row keeps no record of what was known when.
	ledger.Known
	// Page are the companies whose renewals were read with it.
	Page []string
}

// RenewalStatus is how far a renewal is on a day (docs/rules.md, section 13).
type RenewalStatus string

// The statuses, in the order in which a renewal runs through them.
const (
	// RenewalNotOpen: undecided, the window has not opened.
	RenewalNotOpen RenewalStatus = "not_open"
	// RenewalPending: undecided in the window, up to the deadline.
	RenewalPending RenewalStatus = "pending"
	// RenewalOverdue: undecided after the deadline.
	RenewalOverdue RenewalStatus = "overdue"
	// RenewalDecided: decided, before the term.
	RenewalDecided RenewalStatus = "decided"
	// RenewalLapsed: the term came undecided.
	RenewalLapsed RenewalStatus = "lapsed"
	// RenewalStarted: the term came as decided.
	RenewalStarted RenewalStatus = "started"
)

// RenewalStatuses lists all statuses.
var RenewalStatuses = []RenewalStatus{RenewalNotOpen, RenewalPending, RenewalOverdue, RenewalDecided, RenewalLapsed, RenewalStarted}

// RenewalDecisions lists all decisions.
var RenewalDecisions = []renewal.Decision{renewal.DecisionUndecided, renewal.DecisionRenew, renewal.DecisionChange, renewal.DecisionCancel}

// Terms is the renewal term's MRR, as the source offers it.
func (r *Renewal) Terms() points.Money {
	return points.Money{Amount: r.Mrr, Currency: r.Currency}
}

// OpensOn is the first day of the window.
func (r *Renewal) OpensOn() points.Date { return r.StartsOn - windowDays }

// DecideBy is the last day for a decision.
func (r *Renewal) DecideBy() points.Date { return r.StartsOn - decisionDays }

// InWindow reports whether a day is in the window: from OpensOn to the day
// before the term.
func (r *Renewal) InWindow(on points.Date) bool { return inWindow(r.StartsOn, on) }

// inWindow is InWindow of a renewal by the first day of its term.
func inWindow(startsOn, on points.Date) bool { return startsOn-windowDays <= on && on < startsOn }

// DecisionOn returns the decision that stands on a day: what was decided later,
// and what was decided of an earlier term, does not.
func (r *Renewal) DecisionOn(on points.Date) renewal.Decision {
	if r.DecidedOn > on || r.DecidedOn < earliestDecision(r.StartsOn) {
		return renewal.DecisionUndecided
	}
	return r.Decision
}

// earliestDecision is the first day on which a term can be decided. A source
// that moves a renewal's start on to the next term leaves the decision of the
// last one behind.
func earliestDecision(startsOn points.Date) points.Date { return startsOn.AddMonths(-decisionMonths) }

// Status returns how far the renewal is on a day.
func (r *Renewal) Status(on points.Date) RenewalStatus {
	decided := r.DecisionOn(on) != renewal.DecisionUndecided
	switch {
	case on >= r.StartsOn && decided:
		return RenewalStarted
	case on >= r.StartsOn:
		return RenewalLapsed
	case decided:
		return RenewalDecided
	case on > r.DecideBy():
		return RenewalOverdue
	case on >= r.OpensOn():
		return RenewalPending
	}
	return RenewalNotOpen
}

// Result is the MRR of the term as decided on the day the renewal was read for:
// as offered, and zero where it is cancelled.
func (r *Renewal) Result() points.Money {
	result := r.Terms()
	if r.DecisionOn(r.On) == renewal.DecisionCancel {
		result.Amount = 0
	}
	return result
}

// Current returns the open subscription of the renewal's line, whenever it was
// opened; nil where there is none.
func (r *Renewal) Current(subscriptions []*Subscription) *Subscription {
	for _, s := range subscriptions {
		if s.Open() && s.Edges.Line != nil && s.Edges.Line.Key == r.Line {
			return s
		}
	}
	return nil
}

// Change is the renewal's Result minus the line's current MRR; false where
// their currencies differ. A line that is not open has no MRR.
func (r *Renewal) Change(subscriptions []*Subscription) (points.Money, bool) {
	change := r.Result()
	if current := r.Current(subscriptions); current != nil {
		if current.MRR.Currency != change.Currency {
			return points.Money{}, false
		}
		change.Amount -= current.MRR.Amount
	}
	return change, true
}

// ChangeInUSD is the Result less the current MRR, each in US$ by the table of
// the edition in force on the day the renewal was read for; nil where no table
// prices one of the currencies.
func (b *Book) ChangeInUSD(r *Renewal, subscriptions []*Subscription) (*points.Money, error) {
	result, err := b.pricedInUSD([]points.Money{r.Result()}, r.On)
	if err != nil {
		return nil, err
	}
	before := &points.Money{Currency: "USD"}
	if current := r.Current(subscriptions); current != nil {
		if before, err = b.pricedInUSD([]points.Money{current.MRR}, r.On); err != nil {
			return nil, err
		}
	}
	return lessInUSD(result, before), nil
}

// Renewals returns each company's next renewal that starts after a day, by
// company id, in one statement.
func (b *Book) Renewals(ctx context.Context, companyIDs []string, known ledger.Known) (map[string]*Renewal, error) {
	next, err := b.renewals(ctx, companiesIn(companyIDs), known)
	for _, r := range next {
		r.Page = companyIDs
	}
	return next, err
}

// UpcomingRenewals returns each company's renewals that start after a day, the
// next first, by company id, in one statement.
func (b *Book) UpcomingRenewals(ctx context.Context, companyIDs []string, known ledger.Known) (map[string][]*Renewal, error) {
	upcoming, err := b.upcoming(ctx, companiesIn(companyIDs), known)
	for _, list := range upcoming {
		for _, r := range list {
			r.Page = companyIDs
		}
	}
	return upcoming, err
}

// renewals reads the next renewal of each company.
func (b *Book) renewals(ctx context.Context, of companies, known ledger.Known) (map[string]*Renewal, error) {
	upcoming, err := b.upcoming(ctx, of, known)
	next := make(map[string]*Renewal, len(upcoming))
	for company, list := range upcoming {
		next[company] = list[0]
	}
	return next, err
}

// upcoming reads the renewals that start after a day, by company: in the order
// of their starts, those of one day by line.
func (b *Book) upcoming(ctx context.Context, of companies, known ledger.Known) (map[string][]*Renewal, error) {
	rows, err := b.db.Renewal.Query().Where(of.in(renewal.FieldCompanyID), renewal.StartsOnGT(known.On)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read renewals: %w", err)
	}
	upcoming := make(map[string][]*Renewal)
	for _, row := range rows {
		upcoming[row.CompanyID] = append(upcoming[row.CompanyID], &Renewal{Renewal: row, Known: known})
	}
	for _, list := range upcoming {
		slices.SortFunc(list, func(a, b *Renewal) int {
			return cmp.Or(cmp.Compare(a.StartsOn, b.StartsOn), cmp.Compare(a.Line, b.Line), cmp.Compare(a.ID, b.ID))
		})
	}
	return upcoming, nil
}
