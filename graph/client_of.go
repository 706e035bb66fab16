package graph

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ledger"
)

// clientOf names a client by its partner and company.
type clientOf struct{ partner, company string }

func (r *Resolver) readClientsOf(ctx context.Context, of []clientOf) (map[clientOf]*ent.Clientship, error) {
	partners, companies := map[string]bool{}, map[string]bool{}
	for _, one := range of {
		partners[one.partner], companies[one.company] = true, true
	}
	rows, err := r.db.Clientship.Query().Where(clientship.PartnerIDIn(names(partners)...), clientship.CompanyIDIn(names(companies)...)).All(ctx)
	return byKey(rows, func(row *ent.Clientship) clientOf { return clientOf{row.PartnerID, row.CompanyID} }), err
}

func names(set map[string]bool) []string {
	list := make([]string, 0, len(set))
	for name := range set {
		list = append(list, name)
	}
	return list
}

// clientOfCompany is a partner's client by the company, for a day as known, read together
// with those of the companies beside it; nil where the company is no client.
func (r *Resolver) clientOfCompany(ctx context.Context, partnerID, companyID string, k ledger.Known, beside []string) (*book.Client, error) {
	loader := r.details(ctx).clientsOf
	keys := make([]clientOf, len(beside))
	for i, other := range beside {
		keys[i] = clientOf{partnerID, other}
	}
	row, found, err := loader.Load(ctx, clientOf{partnerID, companyID}, keys...)
	if err != nil || !found {
		return nil, err
	}
	client := &book.Client{Clientship: row, Known: k, Page: []*ent.Clientship{row}}
	// Details of the clients of one page are read together too.
	for _, key := range keys {
		if other, found, _ := loader.Load(ctx, key); found && other != row {
			client.Page = append(client.Page, other)
		}
	}
	return client, nil
}
