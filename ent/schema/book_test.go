package schema_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/allowance"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/ent/teammember"
	"github.com/tierboard/tierboard/ent/usage"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// book is a database of two partners, each with a row of everything and a
// client of its own, who share a third client.
type book struct {
	*store.Store
	a, b           side
	shared         *ent.Company
	sharedA        *ent.Clientship
	sharedB        *ent.Clientship
	crossed        *ent.Deal
	system         context.Context
	nobody         context.Context
	batch          *ent.Batch
	nextPostingNum int64
}

// side is what belongs to one of the partners.
type side struct {
	ctx          context.Context
	partner      *ent.Partner
	employee     *ent.Employee
	company      *ent.Company
	client       *ent.Clientship
	subscription *ent.Subscription
	posting      *ent.Posting
	deal         *ent.Deal
}

var recorded = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

func newBook(t *testing.T, s *store.Store) *book {
	t.Helper()
	b := &book{Store: s, nobody: t.Context(), system: viewer.NewContext(t.Context(), viewer.System())}
	err := s.WithTx(b.system, func(ctx context.Context, tx *store.Tx) error {
		c := tx.Ent()
		b.batch = c.Batch.Create().SetSource("test").SetRecordedAt(recorded).SaveX(ctx)
		line := c.ProductLine.Create().SetKey("line").SetName("Line").SaveX(ctx)
		c.Product.Create().SetKey("product").SetName("Product").SetLine(line).SaveX(ctx)
		c.Setting.Create().SetKey("program").SetValue("points").SaveX(ctx)
		b.a, b.b = b.side(t, c, line, "a"), b.side(t, c, line, "b")
		b.shared = c.Company.Create().SetKey("shared").SetName("Shared").SaveX(ctx)
		b.sharedA = c.Clientship.Create().SetPartner(b.a.partner).SetCompany(b.shared).SetName("Shared").SetSince(1).SetManaged(11).SaveX(ctx)
		b.sharedB = c.Clientship.Create().SetPartner(b.b.partner).SetCompany(b.shared).SetName("Shared").SetSince(1).SetManaged(77).SaveX(ctx)
		// A source that mixes partners up must not open a door.
		b.crossed = c.Deal.Create().SetPartner(b.a.partner).SetKey("crossed").SetCompany(b.b.company).
			SetEmployee(b.b.employee).SetStage(deal.StageWon).SaveX(ctx)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *book) side(t *testing.T, c *ent.Client, line *ent.ProductLine, name string) side {
	ctx := b.system
	b.nextPostingNum++
	amount := points.Points(b.nextPostingNum) * 1000
	partner := c.Partner.Create().SetKey(name).SetName("Partner " + name).SaveX(ctx)
	s := side{partner: partner, ctx: viewer.NewContext(t.Context(), viewer.Partner(partner.ID))}
	s.employee = c.Employee.Create().SetPartner(s.partner).SetKey("e").SetName("secret-" + name).SaveX(ctx)
	s.company = c.Company.Create().SetKey("company-" + name).SetName("secret-" + name).SaveX(ctx)
	s.client = c.Clientship.Create().SetPartner(s.partner).SetCompany(s.company).SetName("secret-" + name).SetSince(1).SaveX(ctx)
	s.subscription = c.Subscription.Create().SetCompany(s.company).SetLine(line).SetOpenedOn(738000).
		SetFirstSoldOn(738000).SetMrr(100_00).SetCurrency("USD").SaveX(ctx)
	c.MRRChange.Create().SetSubscription(s.subscription).SetOn(738000).SetMrr(100_00).SetEvent("t/" + name).SaveX(ctx)
	c.Renewal.Create().SetKey("renewal-" + name).SetCompany(s.company).SetStartsOn(739000).SetMrr(100_00).SetCurrency("USD").SaveX(ctx)
	c.Event.Create().SetCompany(s.company).SetBatch(b.batch).SetKey("t/" + name).SetOn(738000).SetSeq(0).
		SetKind(points.EventCompany).SetCountry("DE").SetRecordedAt(recorded).SaveX(ctx)
	s.posting = c.Posting.Create().SetPartner(s.partner).SetClient(s.client).SetCompany(s.company).
		SetNumber(b.nextPostingNum).SetEvent("t/" + name).SetTrack(points.TrackManaged).SetKind(points.KindNew).
		SetPoints(amount).SetOn(738000).SetTerms(points.Terms{Rule: points.RuleManaged}).SetRecordedAt(recorded).SaveX(ctx)
	c.PointsMonth.Create().SetPartner(s.partner).SetClientID(s.client.ID).SetMonth(737980).SetTrack(points.TrackManaged).
		SetKind(points.KindNew).SetPoints(amount).SaveX(ctx)
	c.BookChange.Create().SetPartner(s.partner).SetClientID(s.client.ID).SetOn(738000).SetCurrency("USD").SetStart(100_00).
		SetRecordedAt(recorded).SaveX(ctx)
	c.Fact.Create().SetPartner(s.partner).SetBatch(b.batch).SetOn(738000).SetKind(points.FactCountry).SetValue("DE").
		SetRecordedAt(recorded).SaveX(ctx)
	c.Standing.Create().SetPartner(s.partner).SetProgram("points").SetOn(738000).SetSourced(0).SetAssisted(0).
		SetManaged(amount).SetPerformance("gold").SetCredited("gold").SetCreditedSince(0).SetRecordedAt(recorded).SaveX(ctx)
	s.deal = c.Deal.Create().SetPartner(s.partner).SetKey("deal").SetCompany(s.company).SetStage(deal.StageEngaging).SaveX(ctx)
	b.beside(c, line, &s, name)
	return s
}

// beside makes a row of everything that is beside points.
func (b *book) beside(c *ent.Client, line *ent.ProductLine, s *side, name string) {
	ctx := b.system
	c.TeamMember.Create().SetPartner(s.partner).SetKey("t").SetName("Team").SetRole(teammember.RoleChannelConsultant).SaveX(ctx)
	c.Activity.Create().SetPartner(s.partner).SetKey("a").SetCompany(s.company).SetEmployee(s.employee).SetOn(738000).SaveX(ctx)
	c.Allowance.Create().SetCompany(s.company).SetKind(allowance.KindContacts).SetOn(738000).SetAllowed(1000).SetUsed(1).SaveX(ctx)
	c.Usage.Create().SetCompany(s.company).SetKind(usage.KindApp).SetName("secret-" + name).SetOn(738000).SetUses(1).SaveX(ctx)
	c.ToolUsage.Create().SetCompany(s.company).SetOn(738000).SetTools(3).SaveX(ctx)
	c.Engagement.Create().SetCompany(s.company).SetOn(738000).SetScore(55).SaveX(ctx)
	c.Payment.Create().SetKey("payment-" + name).SetCompany(s.company).SetLine(line).SetOn(738000).SetAmount(100_00).
		SetCurrency("USD").SetRecordedAt(recorded).SaveX(ctx)
	c.SpotRate.Create().SetOn(738000).SetBase("USD").SetQuote(points.Currency(strings.ToUpper("E" + name + "R"))).SetRate("0.9").SaveX(ctx)
	list := c.ClientList.Create().SetPartner(s.partner).SetName("list").SetRecordedAt(recorded).SaveX(ctx)
	c.ListMember.Create().SetPartner(s.partner).SetList(list).SetClient(s.client).SetRecordedAt(recorded).SaveX(ctx)
	c.SavedReport.Create().SetPartner(s.partner).SetName("report").SetKind("deals").SetQuery("{}").SetRecordedAt(recorded).SaveX(ctx)
	export := c.Export.Create().SetPartner(s.partner).SetName("file").SetFormat("csv").SetKind("deals").SetQuery("{}").SetRecordedAt(recorded).SaveX(ctx)
	c.FileChunk.Create().SetOwnerID(export.ID).SetName("file").SetNumber(0).SetData([]byte("secret-" + name)).SaveX(ctx)
	c.ImportRun.Create().SetMapping("crm-sales").SetRecordedAt(recorded).SaveX(ctx)
	c.AuditEntry.Create().SetRole("manager").SetPartnerID(s.partner.ID).SetAction("test").SetRecordedAt(recorded).SaveX(ctx)
	c.IdempotencyKey.Create().SetScope("test").SetKey(name).SetHash("0").SetAnswer("{}").SetRecordedAt(recorded).SaveX(ctx)
	edition := c.AuthoredEdition.Create().SetProgram("points").SetOn(739000).SetText("{}").SetRecordedAt(recorded).SaveX(ctx)
	c.StagedCompany.Create().SetEditionID(edition.ID).SetCompanyID(s.company.ID).SetReversals(0).SetPostings(0).SetPartners("[]").SaveX(ctx)
}
