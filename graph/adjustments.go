package graph

import (
	"context"
	"errors"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// adjust records a program manager's adjustment (F34).
func (r *Resolver) adjust(ctx context.Context, input model.AdjustmentRecordInput) (*model.AdjustmentRecordPayload, error) {
	if err := managersOnly(ctx); err != nil {
		return nil, err
	}
	a, errs, err := r.adjustmentOf(ctx, input)
	if err != nil || errs != nil {
		return &model.AdjustmentRecordPayload{UserErrors: errs}, err
	}
	key, errs, err := r.do(ctx, command{
		action: "adjustmentRecord", partner: a.Partner.ID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			key, err := r.desk(tx, at).Adjust(ctx, a)
			return key, atField(err, "input.")
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.AdjustmentRecordPayload{UserErrors: errs}, err
	}
	partner, err := r.partner(ctx, a.Partner.ID)
	if err != nil {
		return nil, err
	}
	event, err := r.recorded(ctx, key)
	return &model.AdjustmentRecordPayload{Partner: partner, Event: event, UserErrors: errs}, err
}

// adjustmentOf reads an adjustment; what the engine judges is left to it.
func (r *Resolver) adjustmentOf(ctx context.Context, input model.AdjustmentRecordInput) (book.Adjustment, []*model.UserError, error) {
	a := book.Adjustment{
		Track: input.Track, Points: input.Points, Reason: strings.TrimSpace(input.Reason),
		On: day(input.On, r.today()), Until: orZero(input.Until),
	}
	faulty := func(err error) (book.Adjustment, []*model.UserError, error) {
		_, errs, err := userErrors(err)
		return a, errs, err
	}
	if err := reasonable(a.Reason); err != nil {
		return faulty(err)
	}
	if a.Points == 0 {
		return faulty(invalid("input.points", "an adjustment of 0 points adjusts nothing"))
	}
	partner, err := r.partner(ctx, input.Partner)
	if err != nil {
		return faulty(missingAt(err, "input.partner", "partner", input.Partner))
	}
	a.Partner = partner.Partner
	if input.Client == nil {
		return a, nil, nil
	}
	client, err := r.client(ctx, *input.Client)
	if err == nil && client.PartnerID != partner.ID {
		err = errAbsent
	}
	if err != nil {
		return faulty(missingAt(err, "input.client", "client of the partner", *input.Client))
	}
	a.Client = client.Clientship
	a.Client.Edges.Company, err = r.db.Company.Get(ctx, client.CompanyID)
	return a, nil, err
}

// reasonable refuses a reason that says nothing, or too much.
func reasonable(reason string) error {
	if n := utf8.RuneCountInString(reason); n < 1 || n > 500 {
		return invalid("input.reason", "say why in 1 to 500 characters")
	}
	return nil
}

// voidEvent withdraws an event (rules 3).
func (r *Resolver) voidEvent(ctx context.Context, input model.EventVoidInput) (*model.EventVoidPayload, error) {
	key, errs, err := r.do(ctx, command{
		action: "eventVoid", key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			if err := reasonable(strings.TrimSpace(input.Reason)); err != nil {
				return "", err
			}
			key, field := orZero(input.Key), "input.key"
			switch {
			case (input.Key == nil) == (input.Event == nil):
				return "", invalid("input.event", "name the event by its id or by its key")
			case input.Event != nil && id.Of(*input.Event) != id.Event:
				return "", notFound("input.event", "event", *input.Event)
			case input.Event != nil:
				var err error
				field = "input.event"
				if key, err = ledger.EventKey(ctx, tx.Ent(), *input.Event); err != nil {
					return "", err
				}
				if key == "" {
					return "", notFound(field, "event", *input.Event)
				}
			}
			return key, withoutField(r.desk(tx, at).Void(ctx, key), field)
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.EventVoidPayload{UserErrors: errs}, err
	}
	found, err := r.recordedEvents(ctx, &model.RecordedEventFilter{Key: &key}, model.RecordedEventOrder{
		Field: model.RecordedEventOrderFieldRecorded, Direction: model.OrderDirectionDesc,
	}, ledger.Known{On: r.today()}, pageArgs{})
	if err != nil {
		return nil, err
	}
	shown := &model.EventVoidPayload{UserErrors: errs}
	for _, revision := range found.Nodes {
		if revision.Current {
			shown.Event = revision
		}
	}
	return shown, nil
}

// withoutField puts a domain error at a field of the input, whatever field of
// which event it is about, and names that event.
func withoutField(err error, field string) error {
	placed := atField(err, field)
	var domain *points.Error
	if errors.As(placed, &domain) {
		domain.Field = field
		if domain.Event != "" {
			domain.Message += " (event " + domain.Event + ")"
		}
	}
	return placed
}
