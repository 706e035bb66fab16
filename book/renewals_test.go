package book_test

import (
	"testing"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

func TestRenewalStatus(t *testing.T) {
	const none = points.Date(0)
	for _, c := range []struct {
		name      string
		decision  renewal.Decision
		decidedOn points.Date
		on        string
		status    book.RenewalStatus
		inWindow  bool
		stands    renewal.Decision
	}{
		{"a day before the window", renewal.DecisionUndecided, none, "2025-02-28", book.RenewalNotOpen, false, renewal.DecisionUndecided},
		{"120 days before the start", renewal.DecisionUndecided, none, "2025-03-01", book.RenewalPending, true, renewal.DecisionUndecided},
		{"the last day for a decision", renewal.DecisionUndecided, none, "2025-05-15", book.RenewalPending, true, renewal.DecisionUndecided},
		{"a day later", renewal.DecisionUndecided, none, "2025-05-16", book.RenewalOverdue, true, renewal.DecisionUndecided},
		{"the day before the term", renewal.DecisionUndecided, none, "2025-06-28", book.RenewalOverdue, true, renewal.DecisionUndecided},
		{"undecided when the term comes", renewal.DecisionUndecided, none, "2025-06-29", book.RenewalLapsed, false, renewal.DecisionUndecided},
		{"decided", renewal.DecisionRenew, day("2025-05-20"), "2025-05-20", book.RenewalDecided, true, renewal.DecisionRenew},
		{"the day before it is decided", renewal.DecisionRenew, day("2025-05-20"), "2025-05-19", book.RenewalOverdue, true, renewal.DecisionUndecided},
		{"decided before the window", renewal.DecisionChange, day("2024-12-01"), "2025-01-01", book.RenewalDecided, false, renewal.DecisionChange},
		{"begun as decided", renewal.DecisionCancel, day("2025-05-20"), "2025-06-29", book.RenewalStarted, false, renewal.DecisionCancel},
		{"decided twelve months before", renewal.DecisionRenew, day("2024-06-29"), "2025-05-20", book.RenewalDecided, true, renewal.DecisionRenew},
		{"decided about the term before", renewal.DecisionRenew, day("2024-06-28"), "2025-05-20", book.RenewalOverdue, true, renewal.DecisionUndecided},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := &book.Renewal{Renewal: &ent.Renewal{StartsOn: day("2025-06-29"), Decision: c.decision, DecidedOn: c.decidedOn}}
			on := day(c.on)
			if status, inWindow, stands := r.Status(on), r.InWindow(on), r.DecisionOn(on); status != c.status || inWindow != c.inWindow || stands != c.stands {
				t.Errorf("%s, in window %t, %s; want %s, %t, %s", status, inWindow, stands, c.status, c.inWindow, c.stands)
			}
		})
	}
}

func TestACancelledRenewalLosesTheCurrentMRR(t *testing.T) {
	r := &book.Renewal{Known: ledger.Known{On: day("2025-01-15")}, Renewal: &ent.Renewal{
		Line: "sales", Mrr: 120, Currency: "EUR", StartsOn: day("2025-03-01"), Decision: renewal.DecisionCancel, DecidedOn: day("2025-01-15"),
	}}
	current := &book.Subscription{Subscription: &ent.Subscription{}, MRR: points.Money{Amount: 150, Currency: "EUR"}}
	current.Edges.Line = &ent.ProductLine{Key: "sales"}
	if change, ok := r.Change([]*book.Subscription{current}); !ok || change.Amount != -150 {
		t.Errorf("cancelled: %v %t", change, ok)
	}
	r.On--
	if change, ok := r.Change([]*book.Subscription{current}); !ok || change.Amount != -30 {
		t.Errorf("the day before it was cancelled: %v %t", change, ok)
	}
}

func TestEngagementBands(t *testing.T) {
	for score := int64(0); score <= 100; score++ {
		for _, band := range book.EngagementBands {
			if within := band.Scores().Contains(score); within != (book.BandOf(score) == band) {
				t.Errorf("%d tenths: %s, and within %s: %t", score, book.BandOf(score), band, within)
			}
		}
	}
}
