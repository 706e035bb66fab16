package graph

import (
	"context"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
)

// reportOn is what reports of a partner are read from, as seen from a day.
func (r *Resolver) reportOn(partner *model.Partner, k ledger.Known) report.Source {
	return report.Source{DB: r.db, Program: r.ledger.Program(), Partner: partner.Partner, Today: k.On}
}

// selection are the clients that a report names, for a list.
func (r *Resolver) selection(ctx context.Context, partner *model.Partner, from *model.ReportInput) ([]string, error) {
	if from == nil {
		return nil, nil
	}
	q, err := r.describe("input.from", from)
	if err == nil {
		err = atField(q.Owned(ctx, r.db, partner.ID), "input.from.")
	}
	if err != nil {
		return nil, err
	}
	ids, err := report.ClientsOf(ctx, r.reportOn(partner, ledger.Known{On: r.today()}), q)
	return ids, atField(err, "input.from.")
}

func (r *Resolver) createList(ctx context.Context, input model.ListCreateInput) (*model.ListCreatePayload, error) {
	partner, errs, err := r.actFor(ctx, "input.partner", input.Partner)
	if err != nil || errs != nil {
		return &model.ListCreatePayload{UserErrors: errs}, err
	}
	chosen, err := r.selection(ctx, partner, input.From)
	if err != nil {
		_, errs, err := userErrors(err)
		return &model.ListCreatePayload{UserErrors: errs}, err
	}
	listID, errs, err := r.do(ctx, command{
		action: "listCreate", partner: partner.ID, key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			desk := report.Desk{Tx: tx, Now: at}
			if err := desk.CheckClients(ctx, partner.ID, input.Clients); err != nil {
				return "", atField(err, "input.")
			}
			listID, err := desk.CreateList(ctx, partner.ID, input.Name, append(chosen, input.Clients...))
			return listID, atField(err, "input.")
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ListCreatePayload{UserErrors: errs}, err
	}
	list, err := r.freshList(ctx, listID)
	return &model.ListCreatePayload{List: list, UserErrors: errs}, err
}

// changeList does a command on a list that its sender sees. It returns the list
// as it is afterwards, and nil where there are user errors.
func (r *Resolver) changeList(ctx context.Context, action, listID string, input any, act func(context.Context, report.Desk, *ent.ClientList) error) (*model.ClientList, []*model.UserError, error) {
	list, err := r.list(ctx, listID)
	if absent := missingAt(err, "input.list", "list", listID); absent != nil {
		_, errs, err := userErrors(absent)
		return nil, errs, err
	}
	_, errs, err := r.do(ctx, command{
		action: action, partner: list.PartnerID, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			row, err := tx.Ent().ClientList.Get(ctx, list.ID)
			if ent.IsNotFound(err) {
				return "", notFound("input.list", "list", list.ID)
			}
			if err != nil {
				return "", err
			}
			return list.ID, atField(act(ctx, report.Desk{Tx: tx, Now: at}, row), "input.")
		},
	})
	if err != nil || len(errs) > 0 {
		return nil, errs, err
	}
	after, err := r.freshList(ctx, list.ID)
	return after, errs, err
}

// freshList reads a list anew, after a command; nil where it is no more.
func (r *Resolver) freshList(ctx context.Context, listID string) (*model.ClientList, error) {
	row, err := r.db.ClientList.Get(ctx, listID)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return model.ClientListsOf([]*ent.ClientList{row})[0], nil
}

func (r *Resolver) addToList(ctx context.Context, input model.ListAddClientsInput) (*model.ListAddClientsPayload, error) {
	var chosen []string
	if input.From != nil {
		list, err := r.list(ctx, input.List)
		if absent := missingAt(err, "input.list", "list", input.List); absent != nil {
			_, errs, err := userErrors(absent)
			return &model.ListAddClientsPayload{UserErrors: errs}, err
		}
		partner, err := r.partner(ctx, list.PartnerID)
		if err != nil {
			return nil, err
		}
		if chosen, err = r.selection(ctx, partner, input.From); err != nil {
			_, errs, err := userErrors(err)
			return &model.ListAddClientsPayload{UserErrors: errs}, err
		}
	}
	added := 0
	list, errs, err := r.changeList(ctx, "listAddClients", input.List, input, func(ctx context.Context, desk report.Desk, row *ent.ClientList) (err error) {
		if err := desk.CheckClients(ctx, row.PartnerID, input.Clients); err != nil {
			return err
		}
		added, err = desk.AddClients(ctx, row, append(chosen, input.Clients...))
		return err
	})
	if list == nil {
		return &model.ListAddClientsPayload{UserErrors: errs}, err
	}
	return &model.ListAddClientsPayload{List: list, Added: &added, UserErrors: errs}, err
}

func (r *Resolver) removeFromList(ctx context.Context, input model.ListRemoveClientsInput) (*model.ListRemoveClientsPayload, error) {
	removed := 0
	list, errs, err := r.changeList(ctx, "listRemoveClients", input.List, input, func(ctx context.Context, desk report.Desk, row *ent.ClientList) (err error) {
		removed, err = desk.RemoveClients(ctx, row, input.Clients)
		return err
	})
	if list == nil {
		return &model.ListRemoveClientsPayload{UserErrors: errs}, err
	}
	return &model.ListRemoveClientsPayload{List: list, Removed: &removed, UserErrors: errs}, err
}

func (r *Resolver) renameList(ctx context.Context, input model.ListRenameInput) (*model.ListRenamePayload, error) {
	list, errs, err := r.changeList(ctx, "listRename", input.List, input, func(ctx context.Context, desk report.Desk, row *ent.ClientList) error {
		return desk.RenameList(ctx, row, input.Name)
	})
	return &model.ListRenamePayload{List: list, UserErrors: errs}, err
}

func (r *Resolver) deleteList(ctx context.Context, input model.ListDeleteInput) (*model.ListDeletePayload, error) {
	_, errs, err := r.changeList(ctx, "listDelete", input.List, input, func(ctx context.Context, desk report.Desk, row *ent.ClientList) error {
		return desk.DeleteList(ctx, row)
	})
	if err != nil || len(errs) > 0 {
		return &model.ListDeletePayload{UserErrors: errs}, err
	}
	return &model.ListDeletePayload{DeletedID: &input.List, UserErrors: errs}, nil
}
