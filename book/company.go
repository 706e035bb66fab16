package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// ClientsOfCompanies returns the clients that the given companies are to the
// partners that the viewer sees, by company id, in the order of the partners'
// names, in two statements (F3). A company that never was a partner's client, but for what
// was corrected, is not among its clients.
func (b *Book) ClientsOfCompanies(ctx context.Context, companyIDs []string) (map[string][]*ent.Clientship, error) {
	rows, err := b.db.Clientship.Query().Where(clientship.CompanyIDIn(companyIDs...), clientship.SinceGT(0)).WithPartner().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read the clients of companies: %w", err)
	}
	slices.SortFunc(rows, func(a, b *ent.Clientship) int {
		return cmp.Or(keyset.CompareNames(partnerName(a), partnerName(b)), cmp.Compare(a.ID, b.ID))
	})
	found := make(map[string][]*ent.Clientship)
	for _, row := range rows {
		found[row.CompanyID] = append(found[row.CompanyID], row)
	}
	return found, nil
}

func partnerName(client *ent.Clientship) string {
	if client.Edges.Partner == nil {
		return ""
	}
	return client.Edges.Partner.Name
}
