package graph

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/ent/product"
	"github.com/tierboard/tierboard/graph/load"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// dealDetails are the loaders of deals and of what they name.
type dealDetails struct {
	deals    *load.Loader[string, *ent.Deal]
	products *load.Loader[string, *ent.Product]
	// dealsOfPartners, dealsOfCompanies and dealsOfClients are all that the viewer
	// sees.
	dealsOfPartners, dealsOfCompanies *load.Loader[string, []*ent.Deal]
	dealsOfClients                    *load.Loader[clientOf, []*ent.Deal]
}

func (r *Resolver) newDealDetails() dealDetails {
	return dealDetails{
		deals: load.New(r.readDeals), products: load.New(r.readProducts),
		dealsOfPartners: load.New(r.readDealsOfPartners), dealsOfCompanies: load.New(r.readDealsOfCompanies),
		dealsOfClients: load.New(r.readDealsOfClients),
	}
}

func (r *Resolver) readDeals(ctx context.Context, ids []string) (map[string]*ent.Deal, error) {
	rows, err := r.db.Deal.Query().Where(deal.IDIn(ids...)).All(ctx)
	return byKey(rows, func(row *ent.Deal) string { return row.ID }), err
}

func (r *Resolver) readProducts(ctx context.Context, ids []string) (map[string]*ent.Product, error) {
	rows, err := r.db.Product.Query().Where(product.IDIn(ids...)).All(ctx)
	return byKey(rows, func(row *ent.Product) string { return row.ID }), err
}

// pick returns what the deals of a page name, where they do.
func pick(page []*ent.Deal, of func(*ent.Deal) *string) []string {
	var picked []string
	for _, row := range page {
		if id := of(row); id != nil {
			picked = append(picked, *id)
		}
	}
	return picked
}

// ofDeal loads what a deal names, together with what the deals of its page name;
// nil where it names nothing, or nothing that the viewer sees.
func ofDeal[V any](ctx context.Context, loader *load.Loader[string, *V], d *model.Deal, of func(*ent.Deal) *string) (*V, error) {
	id := of(d.Row)
	if id == nil {
		return nil, nil
	}
	value, _, err := loader.Load(ctx, *id, pick(d.Page, of)...)
	return value, err
}

func companyOfDeal(row *ent.Deal) *string { return row.CompanyID }

func (r *Resolver) dealPartner(ctx context.Context, d *model.Deal) (*model.Partner, error) {
	return r.partner(ctx, d.Row.PartnerID, pick(d.Page, func(row *ent.Deal) *string { return &row.PartnerID })...)
}

// dealClient is the company of a deal as the partner's client.
func (r *Resolver) dealClient(ctx context.Context, d *model.Deal) (*book.Client, error) {
	if d.Row.CompanyID == nil {
		return nil, nil
	}
	return r.clientOfCompany(ctx, d.Row.PartnerID, *d.Row.CompanyID, ledger.Known{On: d.Day}, pick(d.Page, companyOfDeal))
}

func (r *Resolver) productLine(ctx context.Context, p *ent.Product) (*ent.ProductLine, error) {
	return r.lineByID(ctx, p.LineID)
}

func listPrice(p *ent.Product) *points.Money {
	if p.ListPrice == nil {
		return nil
	}
	return &points.Money{Amount: *p.ListPrice, Currency: p.Currency}
}
