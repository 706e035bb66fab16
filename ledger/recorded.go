package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
)

// windowMost is how many months a review looks back at most: what an edition
// file may ask (points/editions).
const windowMost = 12

// Recorded is what is on record of a partner's standing beside postings.
type Recorded struct {
	// Facts are in order of days; of two of one kind and day the later counts.
	Facts []points.Fact
	// Snapshots are the official ones up to the day that tiers from then on
	// depend on: the last and those that its next reviews may look at, in order
	// of days.
	Snapshots []points.Snapshot
}

// Recorded reads what is on record of several partners with a fixed number of
// queries: with their events it is all that their standings from a day on are
// computed from. Partners that the viewer may not see have nothing on record.
func (l *Ledger) Recorded(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string]*Recorded, error) {
	facts, err := loadFacts(ctx, client, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	snapshots, err := loadSnapshots(ctx, client, l.Program().Name, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	recorded := make(map[string]*Recorded, len(partnerIDs))
	for _, id := range partnerIDs {
		of, err := engineSnapshots(lookedAt(snapshots[id]))
		if err != nil {
			return nil, err
		}
		recorded[id] = &Recorded{facts[id], of}
	}
	return recorded, nil
}

// lookedAt leaves out snapshots that no review after the last looks at.
func lookedAt(snapshots []*ent.Standing) []*ent.Standing {
	n := len(snapshots)
	if n == 0 {
		return nil
	}
	first, from := snapshots[n-1].On.AddMonths(-windowMost), n
	for from > 0 && snapshots[from-1].On >= first {
		from--
	}
	return snapshots[from:]
}
