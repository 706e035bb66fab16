package ledger

import (
	"context"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/points"
)

// mergeTiers returns how the tier changed over the given days, where some days
// have a tier of their own and all others that of the live changes.
func mergeTiers(days []points.Date, live []points.TierChange, own map[points.Date]points.Tier) []points.TierChange {
	slices.Sort(days)
	var merged []points.TierChange
	current, liveTier := points.Untiered, points.Untiered
	for _, day := range slices.Compact(days) {
		for len(live) > 0 && live[0].On <= day {
			liveTier = live[0].Tier
			live = live[1:]
		}
		tier, ok := own[day]
		if !ok {
			tier = liveTier
		}
		if tier != current {
			merged = append(merged, points.TierChange{On: day, Tier: tier})
			current = tier
		}
	}
	return merged
}

// partnersOf returns which of the ids are partners that the viewer may see.
func partnersOf(ctx context.Context, client *ent.Client, ids []string) ([]string, error) {
	var found []string
	return found, inChunks(ids, func(chunk []string) error {
		some, err := client.Partner.Query().Where(partner.IDIn(chunk...)).IDs(ctx)
		found = append(found, some...)
		return err
	})
}
