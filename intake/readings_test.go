package intake_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/engagement"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/payment"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ent/spotrate"
	"github.com/tierboard/tierboard/ent/usage"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func TestApplyKeepsWhatIsToldOnRecord(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		mustApply(t, s, smallBook())
		reading := s.Read()
		p, err := reading.Partner.Query().Where(partner.Key("P")).Only(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "level", p.Level, partner.LevelProvider)
		same(t, "payout currency", p.PayoutCurrency, points.Currency("EUR"))
		same(t, "communication owner", p.CommunicationOwner, partner.CommunicationOwnerPartner)
		q, err := reading.Partner.Query().Where(partner.Key("Q")).Only(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "the level at first", q.Level, partner.LevelPartner)
		same(t, "the communication owner at first", q.CommunicationOwner, partner.CommunicationOwnerVendor)
		client, err := reading.Clientship.Query().Where(clientship.PartnerID(p.ID)).Only(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "the client's communication owner", *client.CommunicationOwner, clientship.CommunicationOwnerVendor)
		area, err := reading.Engagement.Query().Where(engagement.Area("Adoption")).Only(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "score", area.Score, int64(100))
		same(t, "opportunity", area.Opportunity, "Invite the sales team")
		rate, err := reading.SpotRate.Query().Where(spotrate.Base("USD")).Only(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "a rate in its shortest form", rate.Rate, "0.92")
		refund, err := reading.Payment.Query().Where(payment.Key("Z")).WithCompany().WithLine().Only(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "refund", refund.Amount, int64(-500))
		same(t, "the payment's company and line", refund.Edges.Company.Key+" "+refund.Edges.Line.Key, "child crm")
		same(t, "the payment is recorded now", refund.RecordedAt.Equal(now), true)
	})
}

// What the dashboard decides, an import does not undo, and what a source does
// not say, it does not change.
func TestApplyLeavesDecisionsToTheDashboard(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		book := smallBook()
		book.Renewals = append(book.Renewals, intake.Renewal{Key: "S", Company: "child", Line: "crm", StartsOn: day("2028-04-01"), MRR: points.Money{Amount: 1, Currency: "USD"}, Decision: intake.DecisionUndecided})
		mustApply(t, s, book)
		decide := func(key string, decision renewal.Decision, on points.Date) {
			t.Helper()
			if err := s.WithTx(system(), func(ctx context.Context, tx *store.Tx) error {
				return tx.Ent().Renewal.Update().Where(renewal.Key(key)).SetDecision(decision).SetDecidedOn(on).Exec(ctx)
			}); err != nil {
				t.Fatal(err)
			}
		}
		decided := func(key string) string {
			t.Helper()
			row, err := s.Read().Renewal.Query().Where(renewal.Key(key)).Only(system())
			if err != nil {
				t.Fatal(err)
			}
			return fmt.Sprintf("%s on %s", row.Decision, row.DecidedOn)
		}
		decide("R", renewal.DecisionChange, day("2026-10-02"))

		book.Renewals[0].Decision, book.Renewals[0].DecidedOn = intake.DecisionCancel, day("2026-10-03")
		book.Renewals[1].Decision, book.Renewals[1].DecidedOn = intake.DecisionRenew, day("2026-10-04")
		book.Partners[0].CommunicationOwner = intake.OwnerVendor
		book.Partners[0].Level, book.Partners[0].PayoutCurrency = "", ""
		book.Clients[0].CommunicationOwner = intake.OwnerPartner
		report := mustApply(t, s, book)
		same(t, "renewals", changes(report)["renewal"], [3]int{0, 1, 1})
		same(t, "partners", changes(report)["partner"], [3]int{0, 0, 2})
		same(t, "clients", changes(report)["client"], [3]int{0, 0, 1})
		kept := map[intake.RecordKind]int{}
		for _, change := range report.Changes {
			if change.Kept > 0 {
				kept[change.Kind] = change.Kept
			}
		}
		same(t, "what stays though the source tells another", kept, map[intake.RecordKind]int{"partner": 1, "renewal": 1, "client": 1})
		same(t, "a decision of the dashboard", decided("R"), "change on 2026-10-02")
		same(t, "a decision of the source", decided("S"), "renew on 2026-10-04")

		book.Renewals[1].Decision, book.Renewals[1].DecidedOn = "", 0
		if again := mustApply(t, s, book); !again.Unchanged() {
			t.Errorf("a source without decisions changes %+v", again)
		}
		same(t, "a decision that the source tells no more", decided("S"), "renew on 2026-10-04")
	})
}

func TestApplyNeverChangesAPayment(t *testing.T) {
	for field, change := range map[string]func(*intake.Payment){
		"company":  func(p *intake.Payment) { p.Company = "parent" },
		"on":       func(p *intake.Payment) { p.On = day("2024-05-02") },
		"amount":   func(p *intake.Payment) { p.Amount.Amount++ },
		"currency": func(p *intake.Payment) { p.Amount.Currency = "EUR" },
	} {
		t.Run(field, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				mustApply(t, s, smallBook())
				before := rows(t, s)
				book := smallBook()
				change(&book.Payments[1])
				book.Payments = append(book.Payments, intake.Payment{Key: "new", Company: "child", Line: "crm", On: day("2024-06-01"), Amount: points.Money{Amount: 1, Currency: "USD"}})
				_, err := apply(t, s, book, nil)
				var refused *intake.Error
				if !errors.As(err, &refused) || refused.Code != points.CodeConflict || refused.Key != "Z" || refused.Field != field {
					t.Errorf("got %v, want payment Z refused for its %s", err, field)
				}
				same(t, "rows", rows(t, s), before)
			})
		})
	}
}

// More readings than fit into a statement come, are corrected and come again.
func TestApplyReadingsInBulk(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		book := &intake.Book{Source: "t"}
		for c := range 700 {
			key := fmt.Sprintf("c%d", c)
			book.Companies = append(book.Companies, intake.Company{Key: key, Name: key})
			for m := range 3 {
				book.Usages = append(book.Usages, intake.Usage{Company: key, Kind: intake.UsageProduct, Name: "CRM", On: day("2026-01-31").AddMonths(m), Uses: int64(c + m)})
			}
		}
		same(t, "first", changes(mustApply(t, s, book))["usage"], [3]int{2100})
		same(t, "again", changes(mustApply(t, s, book))["usage"], [3]int{0, 0, 2100})
		for i := range book.Usages {
			if i%3 == 1 {
				book.Usages[i].Uses += 10
			}
		}
		book.Usages = append(book.Usages[:1500], intake.Usage{Company: "c1", Kind: intake.UsageApp, Name: "CRM", On: day("2026-01-31")})
		same(t, "corrected", changes(mustApply(t, s, book))["usage"], [3]int{1, 500, 1000})
		row, err := s.Read().Usage.Query().Where(usage.Uses(1 + 10)).Count(system())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "readings of 11 uses", row, 1+2)
	})
}
