package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/authorededition"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/ledger/rulebook"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

func (r *Resolver) authoredEdition(ctx context.Context, editionID string) (*ent.AuthoredEdition, error) {
	if id.Of(editionID) != id.AuthoredEdition {
		return nil, errAbsent
	}
	row, err := r.db.AuthoredEdition.Get(ctx, editionID)
	if ent.IsNotFound(err) {
		return nil, errAbsent
	}
	return row, err
}

func (r *Resolver) authoredEditions(ctx context.Context, status []model.AuthoredEditionStatus, args pageArgs) (*model.AuthoredEditionConnection, error) {
	const order = "authored-editions"
	w, err := args.window(order, model.OrderDirectionDesc)
	if err != nil {
		return nil, err
	}
	query := r.db.AuthoredEdition.Query()
	if len(status) > 0 {
		wanted := make([]authorededition.Status, len(status))
		for i, one := range distinct(status) {
			wanted[i] = authorededition.Status(strings.ToLower(string(one)))
		}
		query.Where(authorededition.StatusIn(wanted...))
	}
	found, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	rows := make([]keyset.Row[*ent.AuthoredEdition], len(found))
	for i, row := range found {
		rows[i] = keyset.Row[*ent.AuthoredEdition]{Key: keyset.Key{Number: row.RecordedAt.UnixMicro(), ID: row.ID}, Item: row}
	}
	page := keyset.Cut(rows, w)
	return &model.AuthoredEditionConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total,
		Edges: edges(page, order, func(i int, cursor string) *model.AuthoredEditionEdge {
			return &model.AuthoredEditionEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// editionProblems says what is wrong with an edition. What was published was
// right when it was.
func (r *Resolver) editionProblems(ctx context.Context, row *ent.AuthoredEdition) ([]*model.EditionProblem, error) {
	if row.Status != authorededition.StatusDraft {
		return []*model.EditionProblem{}, nil
	}
	_, err := rulebook.With(ctx, r.db, row)
	var fault *points.Error
	switch {
	case err == nil:
		return []*model.EditionProblem{}, nil
	case !errors.As(err, &fault):
		return nil, err
	}
	return []*model.EditionProblem{{Field: fault.Field, Message: shortened(fault.Message, messageMost)}}, nil
}

// ifSound calls do with the program as it is with an edition; nothing comes of an
// edition with problems.
func ifSound[T any](ctx context.Context, r *Resolver, row *ent.AuthoredEdition, do func(*points.Program) (*T, error)) (*T, error) {
	program, err := rulebook.With(ctx, r.db, row)
	var fault *points.Error
	switch {
	case errors.As(err, &fault):
		return nil, nil
	case err != nil:
		return nil, err
	}
	return do(program)
}

// editionShown is an authored edition as the API shows editions.
func (r *Resolver) editionShown(ctx context.Context, row *ent.AuthoredEdition) (*model.Edition, error) {
	return ifSound(ctx, r, row, func(rules *points.Program) (*model.Edition, error) {
		return programsOf([]*points.Program{rules})[programKeys[rules.Name]].from(row.On), nil
	})
}

func editionReplay(row *ent.AuthoredEdition) *model.EditionReplay {
	if row.PublishedAt == nil {
		return nil
	}
	return &model.EditionReplay{
		State: model.WorkState(strings.ToUpper(string(row.State))), Done: count32(row.Done), Total: count32(row.Total),
		Error: orNone(row.Error), FinishedAt: row.FinishedAt,
	}
}

func (r *Resolver) simulateEdition(ctx context.Context, row *ent.AuthoredEdition) (*model.EditionChanges, error) {
	if row.Status != authorededition.StatusDraft {
		return nil, nil
	}
	return ifSound(ctx, r, row, func(*points.Program) (*model.EditionChanges, error) {
		found, err := rulebook.Simulate(ctx, r.db, r.ledger, row)
		if err != nil {
			return nil, err
		}
		return r.editionChanges(ctx, row, found)
	})
}

func (r *Resolver) editionReport(ctx context.Context, row *ent.AuthoredEdition) (*model.EditionChanges, error) {
	found, err := rulebook.Report(row)
	if err != nil || found == nil {
		return nil, err
	}
	return r.editionChanges(ctx, row, found)
}

// editionChanges puts what an edition changes into order: those that fall first,
// then those that rise.
func (r *Resolver) editionChanges(ctx context.Context, row *ent.AuthoredEdition, found []rulebook.PartnerChange) (*model.EditionChanges, error) {
	shown := &model.EditionChanges{On: row.On, Partners: make([]*model.EditionPartnerChange, 0, len(found))}
	ids := make([]string, len(found))
	for i := range found {
		ids[i] = found[i].PartnerID
	}
	for i := range found {
		one, err := r.editionPartner(ctx, &found[i], ids)
		if err != nil {
			return nil, err
		}
		switch one.Direction {
		case model.EditionDirectionRises:
			shown.Rising++
		case model.EditionDirectionFalls:
			shown.Falling++
		case model.EditionDirectionStays:
		}
		shown.Partners = append(shown.Partners, one)
	}
	place := map[model.EditionDirection]int{model.EditionDirectionFalls: 0, model.EditionDirectionRises: 1, model.EditionDirectionStays: 2}
	slices.SortStableFunc(shown.Partners, func(a, b *model.EditionPartnerChange) int {
		return cmp.Or(
			cmp.Compare(place[a.Direction], place[b.Direction]),
			cmp.Compare(max(b.Difference, -b.Difference), max(a.Difference, -a.Difference)),
			cmp.Compare(a.Partner.ID, b.Partner.ID),
		)
	})
	return shown, nil
}

func (r *Resolver) editionPartner(ctx context.Context, change *rulebook.PartnerChange, beside []string) (*model.EditionPartnerChange, error) {
	partner, err := r.partner(ctx, change.PartnerID, beside...)
	if err != nil {
		return nil, err
	}
	shown := &model.EditionPartnerChange{Partner: partner, CompanyCount: change.Companies, Direction: model.EditionDirectionStays}
	if shown.Before, err = editionPlace(change.Before); err != nil {
		return nil, err
	}
	if shown.After, err = editionPlace(change.After); err != nil {
		return nil, err
	}
	switch {
	case change.Rises():
		shown.Direction = model.EditionDirectionRises
	case change.Falls():
		shown.Direction = model.EditionDirectionFalls
	}
	shown.Difference, err = shown.After.Points.Total.Add(-shown.Before.Points.Total)
	return shown, err
}

func editionPlace(place rulebook.Place) (*model.EditionPlace, error) {
	balance, err := balanceOf(place.Points)
	return &model.EditionPlace{Points: balance, PerformanceTier: place.Performance, CreditedTier: place.Credited}, err
}

func (r *Resolver) editionTemplate(ctx context.Context, key model.ProgramKey, on points.Date) (string, error) {
	if err := managersOnly(ctx); err != nil {
		return "", err
	}
	return rulebook.Template(r.programs[key].Program, on), nil
}

// editionCommand runs a command about one edition and returns it anew.
func (r *Resolver) editionCommand(ctx context.Context, c command, start bool) (*ent.AuthoredEdition, []*model.UserError, error) {
	editionID, errs, err := r.do(ctx, c)
	if err != nil || len(errs) > 0 {
		return nil, errs, err
	}
	if start {
		if err := r.work.Start(ctx, editionID); err != nil {
			return nil, nil, fmt.Errorf("graph: start the replay of %s: %w", editionID, err)
		}
	}
	row, err := r.db.AuthoredEdition.Get(ctx, editionID)
	return row, errs, err
}

func (r *Resolver) draftEdition(ctx context.Context, input model.EditionDraftInput) (*model.EditionDraftPayload, error) {
	row, errs, err := r.editionCommand(ctx, command{
		action: "editionDraft", key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			return rulebook.Draft(ctx, tx, at, r.programs[input.Program].Name, input.From, input.Text)
		},
	}, false)
	return &model.EditionDraftPayload{Edition: row, UserErrors: errs}, err
}

func (r *Resolver) reviseEdition(ctx context.Context, input model.EditionReviseInput) (*model.EditionRevisePayload, error) {
	row, errs, err := r.editionCommand(ctx, command{
		action: "editionRevise", input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			return input.Edition, rulebook.Revise(ctx, tx, input.Edition, input.From, input.Text)
		},
	}, false)
	return &model.EditionRevisePayload{Edition: row, UserErrors: errs}, err
}

func (r *Resolver) discardEdition(ctx context.Context, input model.EditionDiscardInput) (*model.EditionDiscardPayload, error) {
	row, errs, err := r.editionCommand(ctx, command{
		action: "editionDiscard", input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			return input.Edition, rulebook.Discard(ctx, tx, input.Edition)
		},
	}, false)
	return &model.EditionDiscardPayload{Edition: row, UserErrors: errs}, err
}

func (r *Resolver) publishEdition(ctx context.Context, input model.EditionPublishInput) (*model.EditionPublishPayload, error) {
	row, errs, err := r.editionCommand(ctx, command{
		action: "editionPublish", key: input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			return input.Edition, rulebook.Publish(ctx, tx, at, input.Edition, r.today())
		},
	}, true)
	return &model.EditionPublishPayload{Edition: row, UserErrors: errs}, err
}
