package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// ClientsOfCompanies returns the clients that the given companies are to the
// partners that the viewer sees, as known, by company id, in the order of the
// partners' names, in two statements (F3), and three more for what was known
// before now. A company that never was a partner's client, but for what was
// corrected, is not among its clients.
func (b *Book) ClientsOfCompanies(ctx context.Context, companyIDs []string, known ledger.Known) (map[string][]*ent.Clientship, error) {
	rows, err := b.db.Clientship.Query().Where(clientship.CompanyIDIn(companyIDs...)).WithPartner().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read the clients of companies: %w", err)
	}
	sinces, err := b.Sinces(ctx, rows, known)
	if err != nil {
		return nil, err
	}
	rows = slices.DeleteFunc(rows, func(row *ent.Clientship) bool { return sinces[row].IsZero() })
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
