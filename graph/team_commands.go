package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/teammember"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

func (r *Resolver) teamMemberAdd(ctx context.Context, input model.TeamMemberAddInput) (*model.TeamMemberAddPayload, error) {
	partner, errs, err := r.managedPartner(ctx, input.Partner)
	if err != nil || errs != nil {
		return &model.TeamMemberAddPayload{UserErrors: errs}, err
	}
	member := &ent.TeamMember{
		Name: input.Name, Email: orZero(input.Email), Role: input.Role, Description: orZero(input.Description),
		Since: orZero(input.Since), Until: orZero(input.Until),
	}
	made, errs, err := r.do(ctx, command{
		action: "teamMemberAdd", partner: partner.ID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			if err := checkMember(member); err != nil {
				return "", err
			}
			key := id.New(id.TeamMember)
			return key, tx.Ent().TeamMember.Create().SetID(key).SetKey("dashboard/" + key).SetPartnerID(partner.ID).
				SetName(member.Name).SetEmail(member.Email).SetRole(member.Role).SetDescription(member.Description).
				SetSince(member.Since).SetUntil(member.Until).Exec(ctx)
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.TeamMemberAddPayload{UserErrors: errs}, err
	}
	row, err := r.db.TeamMember.Get(ctx, made)
	return &model.TeamMemberAddPayload{Member: row, UserErrors: errs}, err
}

// givenFields are the fields of a mutation's input that were given, null ones
// included.
func givenFields(ctx context.Context) map[string]any {
	given, _ := graphql.GetFieldContext(ctx).Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["input"].(map[string]any)
	return given
}

// managedPartner finds the partner that a program manager's command is about.
func (r *Resolver) managedPartner(ctx context.Context, partnerID string) (*model.Partner, []*model.UserError, error) {
	if err := managersOnly(ctx); err != nil {
		return nil, nil, err
	}
	return r.actFor(ctx, "input.partner", &partnerID)
}

// managedMember finds the member that a program manager's command is about.
func (r *Resolver) managedMember(ctx context.Context, memberID string) (*ent.TeamMember, []*model.UserError, error) {
	if err := managersOnly(ctx); err != nil {
		return nil, nil, err
	}
	row, err := find(ctx, r.details(ctx).members, memberID)
	if absent := missingAt(err, "input.member", "team member", memberID); absent != nil {
		_, errs, err := userErrors(absent)
		return nil, errs, err
	}
	return row, nil, nil
}

func (r *Resolver) teamMemberChange(ctx context.Context, input model.TeamMemberChangeInput) (*model.TeamMemberChangePayload, error) {
	row, errs, err := r.managedMember(ctx, input.Member)
	if err != nil || errs != nil {
		return &model.TeamMemberChangePayload{UserErrors: errs}, err
	}
	given := givenFields(ctx)
	_, errs, err = r.do(ctx, command{
		action: "teamMemberChange", partner: row.PartnerID, input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			now, err := tx.Ent().TeamMember.Get(ctx, row.ID)
			if ent.IsNotFound(err) {
				return "", &points.Error{Code: ledger.CodeNotFound, Field: "input.member", Message: "this team member is gone"}
			}
			if err != nil {
				return "", err
			}
			change(given, now, input)
			if err := checkMember(now); err != nil {
				return "", err
			}
			return row.ID, tx.Ent().TeamMember.UpdateOneID(row.ID).
				SetName(now.Name).SetEmail(now.Email).SetRole(now.Role).SetDescription(now.Description).
				SetSince(now.Since).SetUntil(now.Until).Exec(ctx)
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.TeamMemberChangePayload{UserErrors: errs}, err
	}
	after, err := r.db.TeamMember.Get(ctx, row.ID)
	return &model.TeamMemberChangePayload{Member: after, UserErrors: errs}, err
}

// change puts what was given into a member.
func change(given map[string]any, member *ent.TeamMember, input model.TeamMemberChangeInput) {
	for field := range given {
		switch field {
		case "name":
			member.Name = orZero(input.Name)
		case "email":
			member.Email = orZero(input.Email)
		case "role":
			if input.Role != nil {
				member.Role = *input.Role
			}
		case "description":
			member.Description = orZero(input.Description)
		case "since":
			member.Since = orZero(input.Since)
		case "until":
			member.Until = orZero(input.Until)
		}
	}
}

func (r *Resolver) teamMemberRemove(ctx context.Context, input model.TeamMemberRemoveInput) (*model.TeamMemberRemovePayload, error) {
	row, errs, err := r.managedMember(ctx, input.Member)
	if err != nil || errs != nil {
		return &model.TeamMemberRemovePayload{UserErrors: errs}, err
	}
	_, errs, err = r.do(ctx, command{
		action: "teamMemberRemove", partner: row.PartnerID, input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			_, err := tx.Ent().TeamMember.Delete().Where(teammember.ID(row.ID)).Exec(ctx)
			return row.ID, err
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.TeamMemberRemovePayload{UserErrors: errs}, err
	}
	return &model.TeamMemberRemovePayload{DeletedID: &row.ID, UserErrors: errs}, nil
}
