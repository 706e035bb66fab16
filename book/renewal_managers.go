package book

import (
	"context"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// RenewalManagers returns the names of the vendor's renewal managers of the
// coming renewals of a partner's current clients (F16), by name. Names that
// differ in case only are one, as RenewalsQuery.Manager takes them.
func (b *Book) RenewalManagers(ctx context.Context, partner *ent.Partner, known ledger.Known) ([]string, error) {
	upcoming, err := b.selectRenewals(ctx, RenewalsQuery{Partner: partner, Known: known})
	if err != nil {
		return nil, err
	}
	names := []string{}
	for _, item := range upcoming {
		if name := item.Renewal.Manager; name != "" {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, keyset.CompareNames)
	return slices.CompactFunc(names, strings.EqualFold), nil
}
