package graph

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

func (r *Resolver) readFacts(ctx context.Context, ids []string) (map[string]*ent.Fact, error) {
	rows, err := r.db.Fact.Query().Where(fact.IDIn(ids...)).All(ctx)
	return byKey(rows, func(row *ent.Fact) string { return row.ID }), err
}

func (r *Resolver) readFactsOf(ctx context.Context, partners []string) (map[string][]*ent.Fact, error) {
	rows, err := r.db.Fact.Query().Where(fact.PartnerIDIn(partners...)).All(ctx)
	found := make(map[string][]*ent.Fact, len(partners))
	for _, row := range rows {
		found[row.PartnerID] = append(found[row.PartnerID], row)
	}
	return found, err
}

// factHistory is all that was recorded about a partner (F20).
func (r *Resolver) factHistory(ctx context.Context, partner *model.Partner, knownAt *time.Time, filter *model.PartnerFactFilter, by model.PartnerFactOrder, args pageArgs) (*model.PartnerFactConnection, error) {
	if filter == nil {
		filter = &model.PartnerFactFilter{}
	}
	order := orderName("facts", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	all, _, err := r.details(ctx).factsOf.Load(ctx, partner.ID, partner.Page...)
	if err != nil {
		return nil, err
	}
	var rows []keyset.Row[*ent.Fact]
	for _, row := range all {
		if len(filter.Kind) > 0 && !slices.Contains(filter.Kind, row.Kind) || knownAt != nil && row.RecordedAt.After(*knownAt) {
			continue
		}
		rows = append(rows, keyset.Row[*ent.Fact]{Key: keyset.Key{Number: int64(row.On), Serial: row.RecordedAt.UnixMicro(), ID: row.ID}, Item: row})
	}
	page := keyset.Cut(rows, w)
	nodes, err := partnerFacts(page.Items())
	return &model.PartnerFactConnection{
		Nodes: nodes, PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.PartnerFactEdge {
			return &model.PartnerFactEdge{Cursor: cursor, Node: nodes[i]}
		}),
	}, err
}

func partnerFacts(rows []*ent.Fact) ([]*model.PartnerFact, error) {
	facts := make([]*model.PartnerFact, len(rows))
	for i, row := range rows {
		var err error
		if facts[i], err = partnerFact(row); err != nil {
			return facts, err
		}
	}
	return facts, nil
}

func partnerFact(row *ent.Fact) (*model.PartnerFact, error) {
	var value points.Facts
	err := points.Fact{On: row.On, Kind: row.Kind, Value: row.Value}.Put(&value)
	shown := &model.PartnerFact{
		ID: row.ID, Kind: row.Kind, On: row.On, RecordedAt: row.RecordedAt,
		CertifiedThrough: orNone(value.CertifiedThrough), Country: orNone(value.Country),
		MedianToolUsage: decimalOrNone(value.MedianToolUsage), Retention: decimalOrNone(value.CDR),
	}
	if row.Kind == points.FactGRR {
		shown.Retention = decimalOrNone(value.GRR)
	}
	if value.InvitedKnown {
		shown.InvitedTiers = append([]points.Tier{}, value.Invited...)
	}
	return shown, err
}

// factsIn reads the facts that an input tells, each judged as the engine does.
func factsIn(input *model.PartnerFactRecordInput, on points.Date) ([]points.Fact, error) {
	var facts []points.Fact
	put := func(field string, kind points.FactKind, value string) error {
		var read points.Facts
		one := points.Fact{On: on, Kind: kind, Value: value}
		if err := one.Put(&read); err != nil {
			var domain *points.Error
			if errors.As(err, &domain) {
				return &points.Error{Code: domain.Code, Field: "input." + field, Message: domain.Message}
			}
			return err
		}
		if read.MedianToolUsage != nil {
			one.Value = millionths(*read.MedianToolUsage)
		}
		facts = append(facts, one)
		return nil
	}
	if input.CertifiedThrough != nil {
		if err := put("certifiedThrough", points.FactCertifiedThrough, input.CertifiedThrough.String()); err != nil {
			return nil, err
		}
	}
	if input.MedianToolUsage != nil {
		if err := put("medianToolUsage", points.FactMedianToolUsage, *input.MedianToolUsage); err != nil {
			return nil, err
		}
	}
	if input.InvitedTiers != nil {
		tiers := distinct(input.InvitedTiers)
		names := make([]string, len(tiers))
		for i, tier := range tiers {
			if tier == points.Untiered {
				return nil, invalid("input.invitedTiers", "nobody is invited to no tier: leave UNTIERED out; an empty list is no invitation")
			}
			names[i] = tier.String()
		}
		if err := put("invitedTiers", points.FactInvited, strings.Join(names, ",")); err != nil {
			return nil, err
		}
	}
	if input.Country != nil {
		if err := put("country", points.FactCountry, string(*input.Country)); err != nil {
			return nil, err
		}
	}
	if len(facts) == 0 {
		return nil, invalid("input", "give at least one of certifiedThrough, medianToolUsage, invitedTiers and country")
	}
	return facts, nil
}

// recordFacts records facts about a partner, in force from a day on (F20).
func (r *Resolver) recordFacts(ctx context.Context, input model.PartnerFactRecordInput) (*model.PartnerFactRecordPayload, error) {
	refused := &model.PartnerFactRecordPayload{Facts: []*model.PartnerFact{}}
	partner, errs, err := r.managedPartner(ctx, input.Partner)
	if err != nil || errs != nil {
		refused.UserErrors = errs
		return refused, err
	}
	made, errs, err := r.do(ctx, command{
		action: "partnerFactRecord", partner: partner.ID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			facts, err := factsIn(&input, day(input.On, r.today()))
			if err != nil {
				return "", err
			}
			batch, at, err := r.ledger.Begin(ctx, tx, ledger.Batch{Source: book.Source, RecordedAt: at, Today: r.today()})
			if err != nil {
				return "", err
			}
			for _, one := range facts {
				if err := tx.Ent().Fact.Create().SetPartnerID(partner.ID).SetBatchID(batch).SetRecordedAt(at).
					SetOn(one.On).SetKind(one.Kind).SetValue(one.Value).Exec(ctx); err != nil {
					return "", err
				}
			}
			return batch, nil
		},
	})
	if err != nil || len(errs) > 0 {
		refused.UserErrors = errs
		return refused, err
	}
	rows, err := r.db.Fact.Query().Where(fact.BatchID(made), fact.PartnerID(partner.ID)).Order(fact.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	facts, err := partnerFacts(rows)
	return &model.PartnerFactRecordPayload{Facts: facts, Partner: partner, UserErrors: errs}, err
}

// setTerms sets by what a partner's commissions are computed (F13).
func (r *Resolver) setTerms(ctx context.Context, input model.PartnerSetTermsInput) (*model.PartnerSetTermsPayload, error) {
	partner, errs, err := r.managedPartner(ctx, input.Partner)
	if err != nil || errs != nil {
		return &model.PartnerSetTermsPayload{UserErrors: errs}, err
	}
	_, errs, err = r.do(ctx, command{
		action: "partnerSetTerms", partner: partner.ID, input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			if input.Level == nil && input.PayoutCurrency == nil {
				return "", invalid("input", "give at least one of level and payoutCurrency")
			}
			update := tx.Ent().Partner.UpdateOneID(partner.ID).SetNillableLevel(input.Level).SetNillablePayoutCurrency(input.PayoutCurrency)
			return partner.ID, update.Exec(ctx)
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.PartnerSetTermsPayload{UserErrors: errs}, err
	}
	row, err := r.db.Partner.Get(ctx, partner.ID)
	if err != nil {
		return nil, err
	}
	return &model.PartnerSetTermsPayload{Partner: model.PartnersOf([]*ent.Partner{row})[0], UserErrors: errs}, nil
}
