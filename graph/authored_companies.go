package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/stagedcompany"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// editionCompanies are the companies whose postings an edition changes.
func (r *Resolver) editionCompanies(ctx context.Context, row *ent.AuthoredEdition, args pageArgs) (*model.EditionCompanyConnection, error) {
	const order = "edition-companies"
	w, err := args.window(order, model.OrderDirectionAsc)
	if err != nil {
		return nil, err
	}
	query := r.db.StagedCompany.Query().Where(stagedcompany.EditionID(row.ID))
	total, err := query.Clone().Count(ctx)
	if err != nil {
		return nil, err
	}
	columns := keyset.Columns{Value: stagedcompany.FieldCompanyID, Tie: stagedcompany.FieldID}
	found, err := query.Where(func(s *sql.Selector) {
		w.Narrow(s, columns, func(key keyset.Key) [2]any { return [2]any{key.Text, key.ID} })
	}).All(ctx)
	if err != nil {
		return nil, err
	}
	rows := make([]keyset.Row[*ent.StagedCompany], len(found))
	for i, one := range found {
		rows[i] = keyset.Row[*ent.StagedCompany]{Key: keyset.Key{Text: one.CompanyID, ID: one.ID}, Item: one}
	}
	page := keyset.Turn(rows, w)
	nodes, err := r.editionCompanyChanges(ctx, page.Items())
	if err != nil {
		return nil, err
	}
	return &model.EditionCompanyConnection{
		Nodes: nodes, PageInfo: pageInfo(page, order), TotalCount: total,
		Edges: edges(page, order, func(i int, cursor string) *model.EditionCompanyEdge {
			return &model.EditionCompanyEdge{Cursor: cursor, Node: nodes[i]}
		}),
	}, nil
}

// editionCompanyChanges reads the companies and partners of all rows together.
func (r *Resolver) editionCompanyChanges(ctx context.Context, rows []*ent.StagedCompany) ([]*model.EditionCompanyChange, error) {
	var companies, keys []string
	differences := make([][]ledger.PartnerDifference, len(rows))
	for i, row := range rows {
		if row.CompanyID != "" {
			companies = append(companies, row.CompanyID)
		}
		if err := json.Unmarshal([]byte(row.Partners), &differences[i]); err != nil {
			return nil, fmt.Errorf("graph: decode what an edition changes: %w", err)
		}
		for _, of := range differences[i] {
			keys = append(keys, of.Partner)
		}
	}
	found, err := r.db.Partner.Query().Where(partner.KeyIn(keys...)).All(ctx)
	if err != nil {
		return nil, err
	}
	partners := map[string]*model.Partner{}
	for _, one := range model.PartnersOf(found) {
		partners[one.Key] = one
	}
	shown := make([]*model.EditionCompanyChange, len(rows))
	for i, row := range rows {
		one := &model.EditionCompanyChange{Reversals: row.Reversals, Postings: row.Postings, Partners: []*model.EditionCompanyPartner{}}
		if row.CompanyID != "" {
			if one.Company, err = find(ctx, r.details(ctx).companies, row.CompanyID, companies...); err != nil {
				return nil, err
			}
		}
		for _, of := range differences[i] {
			changed := &model.EditionCompanyPartner{Partner: partners[of.Partner]}
			if changed.Before, err = balanceOf(of.Before); err != nil {
				return nil, err
			}
			if changed.After, err = balanceOf(of.After); err != nil {
				return nil, err
			}
			one.Partners = append(one.Partners, changed)
		}
		shown[i] = one
	}
	return shown, nil
}
