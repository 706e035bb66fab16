package book

import (
	"context"
	"sort"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// RenewalTotals are what some renewals amount to (F16).
type RenewalTotals struct {
	// Count is the number of renewals.
	Count int
	// Current and Result add up the MRR of their lines today and in the term as
	// decided, by currency; Change is Result less Current.
	Current, Result, Change []points.Money
	// CurrentInUSD and ResultInUSD are the same in US$, each an exact sum rounded
	// once, and ChangeInUSD is their difference; nil where no table prices a
	// currency.
	CurrentInUSD, ResultInUSD, ChangeInUSD *points.Money
}

// RenewalSummary are the totals of a list of renewals, and of its parts.
type RenewalSummary struct {
	All        *RenewalTotals
	ByStatus   map[RenewalStatus]*RenewalTotals
	ByDecision map[renewal.Decision]*RenewalTotals
	// ByMonth has the months in which terms start, by their first days.
	ByMonth map[points.Date]*RenewalTotals
	// ByTimeLeft has the begun, one for each of RenewalTimes, and those later.
	ByTimeLeft []*RenewalTotals
}

// RenewalTimes are the spans of days to a term's start that renewals are told
// apart by, each by its last day: from the day after the one before. The last
// is the window (rules 13).
var RenewalTimes = []int{30, 60, 90, windowDays}

// timeLeft is the place of a number of days in ByTimeLeft.
func timeLeft(days int) int {
	if days <= 0 {
		return 0
	}
	return 1 + sort.SearchInts(RenewalTimes, days)
}

// SummarizeRenewals adds up renewals of a partner's clients on a day, as known, in
// two to four statements.
func (b *Book) SummarizeRenewals(ctx context.Context, partner *ent.Partner, items []*ClientRenewal, known ledger.Known) (*RenewalSummary, error) {
	on := known.On
	subscriptions, err := b.openLinesOf(ctx, ofPartner(partner), known)
	if err != nil {
		return nil, err
	}
	summary := &RenewalSummary{
		All: &RenewalTotals{}, ByStatus: map[RenewalStatus]*RenewalTotals{}, ByDecision: map[renewal.Decision]*RenewalTotals{},
		ByMonth: map[points.Date]*RenewalTotals{},
	}
	for _, status := range RenewalStatuses {
		summary.ByStatus[status] = &RenewalTotals{}
	}
	for _, decision := range RenewalDecisions {
		summary.ByDecision[decision] = &RenewalTotals{}
	}
	for range len(RenewalTimes) + 2 {
		summary.ByTimeLeft = append(summary.ByTimeLeft, &RenewalTotals{})
	}
	for _, item := range items {
		r := item.Renewal
		month := r.StartsOn.StartOfMonth()
		if summary.ByMonth[month] == nil {
			summary.ByMonth[month] = &RenewalTotals{}
		}
		left := summary.ByTimeLeft[timeLeft(int(r.StartsOn-on))]
		parts := []*RenewalTotals{summary.All, summary.ByStatus[r.Status(on)], summary.ByDecision[r.DecisionOn(on)], summary.ByMonth[month], left}
		for _, totals := range parts {
			if err := totals.add(r, r.Current(subscriptions[r.CompanyID])); err != nil {
				return nil, err
			}
		}
	}
	for _, totals := range summary.parts() {
		if err := totals.price(b, on); err != nil {
			return nil, err
		}
	}
	return summary, nil
}

func (s *RenewalSummary) parts() []*RenewalTotals {
	parts := []*RenewalTotals{s.All}
	for _, status := range RenewalStatuses {
		parts = append(parts, s.ByStatus[status])
	}
	for _, decision := range RenewalDecisions {
		parts = append(parts, s.ByDecision[decision])
	}
	for _, totals := range s.ByMonth {
		parts = append(parts, totals)
	}
	return append(parts, s.ByTimeLeft...)
}

func (t *RenewalTotals) add(r *Renewal, current *Subscription) error {
	t.Count++
	result := r.Result()
	if err := addMoney(&t.Result, result); err != nil {
		return err
	}
	if err := addMoney(&t.Change, result); err != nil {
		return err
	}
	if current == nil {
		return nil
	}
	if err := addMoney(&t.Current, current.MRR); err != nil {
		return err
	}
	return addMoney(&t.Change, points.Money{Amount: -current.MRR.Amount, Currency: current.MRR.Currency})
}

// price computes the amounts in US$.
func (t *RenewalTotals) price(b *Book, on points.Date) (err error) {
	if t.CurrentInUSD, err = b.pricedInUSD(t.Current, on); err != nil {
		return err
	}
	t.ResultInUSD, err = b.pricedInUSD(t.Result, on)
	t.ChangeInUSD = lessInUSD(t.ResultInUSD, t.CurrentInUSD)
	return err
}
