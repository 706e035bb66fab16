package graph

import (
	"context"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

func (r *Resolver) decideRenewal(ctx context.Context, input model.RenewalDecideInput) (*model.RenewalDecidePayload, error) {
	seen, err := find(ctx, r.details(ctx).renewals, input.Renewal)
	if absent := missingAt(err, "input.renewal", "renewal", input.Renewal); absent != nil {
		_, errs, err := userErrors(absent)
		return &model.RenewalDecidePayload{UserErrors: errs}, err
	}
	// The program manager decides for no partner in particular.
	asking, _ := viewer.From(ctx)
	_, errs, err := r.do(ctx, command{
		action: "renewalDecide", partner: asking.PartnerID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			row, err := tx.Ent().Renewal.Get(ctx, seen.ID)
			if err != nil {
				return "", err
			}
			desk := r.desk(tx, at)
			if !asking.SeesAll() {
				if err := mayDecide(ctx, desk, asking.PartnerID, row.CompanyID); err != nil {
					return "", err
				}
			}
			return row.ID, desk.Decide(ctx, row, input.Decision, day(input.On, r.today()))
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.RenewalDecidePayload{UserErrors: errs}, err
	}
	row, err := find(ctx, r.details(ctx).renewals, seen.ID)
	if err != nil {
		return nil, err
	}
	after := &book.Renewal{Renewal: row, Known: ledger.Known{On: r.today()}, Page: []string{row.CompanyID}}
	return &model.RenewalDecidePayload{Renewal: after, UserErrors: errs}, nil
}

func mayDecide(ctx context.Context, desk book.Desk, partnerID, companyID string) error {
	may, err := desk.MayDecide(ctx, partnerID, companyID)
	if err == nil && !may {
		err = &points.Error{
			Code: points.CodeConflict, Field: "input.renewal",
			Message: "the partner does not manage this client today: who manages it decides, or the program manager",
		}
	}
	return err
}

func (r *Resolver) setCommunication(ctx context.Context, input model.PartnerSetCommunicationOwnerInput) (*model.PartnerSetCommunicationOwnerPayload, error) {
	partner, errs, err := r.actFor(ctx, "input.partner", input.Partner)
	if err != nil || errs != nil {
		return &model.PartnerSetCommunicationOwnerPayload{UserErrors: errs}, err
	}
	_, errs, err = r.do(ctx, command{
		action: "partnerSetCommunicationOwner", partner: partner.ID, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			return partner.ID, r.desk(tx, at).SetCommunication(ctx, partner.ID, input.Owner)
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.PartnerSetCommunicationOwnerPayload{UserErrors: errs}, err
	}
	after, err := r.partner(ctx, partner.ID)
	return &model.PartnerSetCommunicationOwnerPayload{Partner: after, UserErrors: errs}, err
}

// actFor reads the partner that a command is for: the one given, else the
// sender's own.
func (r *Resolver) actFor(ctx context.Context, field string, given *string) (*model.Partner, []*model.UserError, error) {
	asking, ok := viewer.From(ctx)
	if !ok {
		return nil, nil, errForbidden
	}
	partnerID := asking.PartnerID
	if given != nil {
		partnerID = *given
	}
	if partnerID == "" {
		_, errs, err := userErrors(invalid(field, "name the partner: a program manager has none"))
		return nil, errs, err
	}
	partner, err := r.partner(ctx, partnerID)
	if absent := missingAt(err, field, "partner", partnerID); absent != nil {
		_, errs, err := userErrors(absent)
		return nil, errs, err
	}
	return partner, nil, nil
}

func (r *Resolver) setClientCommunication(ctx context.Context, input model.ClientSetCommunicationOwnerInput) (*model.ClientSetCommunicationOwnerPayload, error) {
	client, errs, err := r.actOn(ctx, "input.client", input.Client)
	if err != nil || errs != nil {
		return &model.ClientSetCommunicationOwnerPayload{UserErrors: errs}, err
	}
	_, errs, err = r.do(ctx, command{
		action: "clientSetCommunicationOwner", partner: client.PartnerID, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			return client.ID, r.desk(tx, at).SetClientCommunication(ctx, client.ID, input.Owner)
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ClientSetCommunicationOwnerPayload{UserErrors: errs}, err
	}
	after, err := r.client(ctx, client.ID)
	return &model.ClientSetCommunicationOwnerPayload{Client: after, UserErrors: errs}, err
}
