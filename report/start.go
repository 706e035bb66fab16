package report

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/export"
)

// Start queues an export and returns its id; once that is committed, Run makes
// the file. The description should be Fixed, so that a file that is begun again
// has the same rows. CONFLICT where too many of the partner's wait already.
func (d Desk) Start(ctx context.Context, partnerID, name string, format Format, q Query) (string, error) {
	name, err := cleanName("name", name)
	if err != nil {
		return "", err
	}
	active, err := d.Tx.Ent().Export.Query().
		Where(export.PartnerID(partnerID), export.StateIn(export.StateQueued, export.StateRunning)).Count(ctx)
	if err != nil {
		return "", err
	}
	if active >= MostActive {
		return "", conflict("", fmt.Sprintf("%d exports are under way: wait for one, or cancel one", active))
	}
	kept, err := d.Tx.Ent().Export.Query().Where(export.PartnerID(partnerID)).Count(ctx)
	if err != nil {
		return "", err
	}
	if kept >= MostKept {
		return "", conflict("", fmt.Sprintf("%d exports are kept: they go seven days after they ended", kept))
	}
	query, err := q.Encode()
	if err != nil {
		return "", err
	}
	row, err := d.Tx.Ent().Export.Create().SetPartnerID(partnerID).SetRecordedAt(d.Now).SetName(name).
		SetFormat(export.Format(format)).SetKind(string(q.Kind)).SetQuery(query).Save(ctx)
	if err != nil {
		return "", fmt.Errorf("report: queue an export: %w", err)
	}
	return row.ID, nil
}

// Cancel stops an export that waits or runs: its run ends soon and leaves no
// file. CONFLICT where it has ended.
func (d Desk) Cancel(ctx context.Context, row *ent.Export) error {
	n, err := d.Tx.Ent().Export.Update().
		Where(export.ID(row.ID), export.StateIn(export.StateQueued, export.StateRunning)).
		SetState(export.StateCancelled).SetFinishedAt(d.Now).Save(ctx)
	if err != nil {
		return fmt.Errorf("report: cancel an export: %w", err)
	}
	if n == 0 {
		return conflict("export", "the export has ended already")
	}
	return deleteChunks(ctx, d.Tx, row.ID)
}
