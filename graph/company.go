package graph

import (
	"context"
	"errors"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// companiesRead are the ids of the companies that the request has read: those
// of a company's page are among them.
func (r *Resolver) companiesRead(ctx context.Context) []string {
	var ids []string
	for _, row := range r.details(ctx).companies.Values() {
		ids = append(ids, row.ID)
	}
	return ids
}

func (r *Resolver) companyByID(ctx context.Context, companyID string) (*ent.Company, error) {
	company, err := r.readNode(ctx, companyID, nil)
	found, ok := company.(*ent.Company)
	if err == nil && !ok {
		err = errAbsent
	}
	return found, missing(err, "company", companyID)
}

// parent is the company that a company belongs to, where the viewer sees it.
func (r *Resolver) parent(ctx context.Context, company *ent.Company) (*ent.Company, error) {
	if company.ParentID == nil {
		return nil, nil
	}
	companies := r.details(ctx).companies
	var beside []string
	for _, row := range companies.Values() {
		if row.ParentID != nil {
			beside = append(beside, *row.ParentID)
		}
	}
	found, err := find(ctx, companies, *company.ParentID, beside...)
	if errors.Is(err, errAbsent) {
		return nil, nil
	}
	return found, err
}

func (r *Resolver) companySubscriptions(ctx context.Context, company *ent.Company, k ledger.Known) ([]*book.Subscription, error) {
	found, _, err := r.dayOf(ctx, k).subscriptions.Load(ctx, company.ID, r.companiesRead(ctx)...)
	return found, err
}

// companyClients are the clients that a company is, as known.
func (r *Resolver) companyClients(ctx context.Context, company *ent.Company, k ledger.Known) ([]*book.Client, error) {
	clients := r.dayOf(ctx, k).companyClients
	rows, _, err := clients.Load(ctx, company.ID, r.companiesRead(ctx)...)
	if err != nil {
		return nil, err
	}
	var page []*ent.Clientship
	for _, of := range clients.Values() {
		page = append(page, of...)
	}
	found := make([]*book.Client, len(rows))
	for i, row := range rows {
		found[i] = &book.Client{Clientship: row, Known: k, Page: page}
	}
	return found, nil
}

// changesOf shows the history of a subscription's MRR.
func changesOf(s *book.Subscription) []*model.SubscriptionChange {
	shown := make([]*model.SubscriptionChange, len(s.Changes))
	for i, change := range s.Changes {
		shown[i] = &model.SubscriptionChange{On: change.On, Mrr: &points.Money{Amount: change.Mrr, Currency: s.Currency}}
	}
	return shown
}
