package report_test

import (
	"testing"

	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// The deals behind each number of shared selling are those that the database
// counts by its own predicates.
func TestDealsBehindSharedSelling(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := open(t, s)
		from, until := day("2026-01-01"), day("2026-06-30")
		of := s.Read().Deal.Query().Where(deal.PartnerID(w.partner.ID))
		openOn := deal.And(deal.OpenedOnLTE(until), deal.Or(
			deal.And(deal.ClosedOn(0), deal.StageIn(deal.StageProspecting, deal.StageEngaging)), deal.ClosedOnGT(until),
		))
		opened := deal.And(deal.OpenedOnGTE(from), deal.OpenedOnLTE(until))
		closed := deal.And(deal.ClosedOnGTE(from), deal.ClosedOnLTE(until))
		for name, c := range map[string]struct {
			number *report.SharedSelling
			want   int
		}{
			"created":   {pointer(report.DealsCreated), of.Clone().Where(opened).CountX(system)},
			"in flight": {pointer(report.DealsInFlight), of.Clone().Where(openOn, deal.DealTypeEQ(points.DealSourced)).CountX(system)},
			"won":       {pointer(report.DealsWon), of.Clone().Where(closed, deal.StageEQ(deal.StageWon)).CountX(system)},
			"all":       {nil, of.Clone().Where(deal.Or(opened, closed, openOn)).CountX(system)},
		} {
			q := report.Query{Kind: report.Deals, Range: &report.Range{From: &from, To: &until}, SharedSelling: c.number}
			if err := q.Check(); err != nil {
				t.Fatal(err)
			}
			got, clients := 0, 0
			err := q.Rows(w.ctx(), w.source(), report.Sink{Row: func(row report.Row) error {
				got++
				if row.ClientID != "" {
					clients++
				}
				return nil
			}})
			if err != nil || got != c.want || got == 0 || clients == 0 {
				t.Errorf("%s: %d deals, %d of clients, want %d: %v", name, got, clients, c.want, err)
			}
		}
	})
}
