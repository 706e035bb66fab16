package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/partner"
)

// partnersOf returns which of the ids are partners that the viewer may see.
func partnersOf(ctx context.Context, client *ent.Client, ids []string) ([]string, error) {
	var found []string
	return found, inChunks(ids, func(chunk []string) error {
		some, err := client.Partner.Query().Where(partner.IDIn(chunk...)).IDs(ctx)
		found = append(found, some...)
		return err
	})
}
