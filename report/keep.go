package report

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/store"
)

// Kept is how long an export and its file are kept after it ended.
const Kept = 7 * 24 * time.Hour

// sweptAtOnce is how many exports one transaction removes.
const sweptAtOnce = 50

// Sweep removes the exports that ended longer ago than Kept, files and all, and
// returns how many. It is for a daily job.
func Sweep(ctx context.Context, deps Deps) (int, error) {
	before, swept := deps.Now().UTC().Add(-Kept), 0
	for {
		var n int
		err := deps.Store.WithTx(viewer.NewContext(ctx, viewer.System()), func(ctx context.Context, tx *store.Tx) error {
			ids, err := tx.Ent().Export.Query().Where(export.FinishedAtLT(before)).Limit(sweptAtOnce).IDs(ctx)
			if err != nil || len(ids) == 0 {
				return err
			}
			if err := deleteChunks(ctx, tx, ids...); err != nil {
				return err
			}
			n, err = tx.Ent().Export.Delete().Where(export.IDIn(ids...)).Exec(ctx)
			return err
		})
		if err != nil {
			return swept, fmt.Errorf("report: sweep exports: %w", err)
		}
		if swept += n; n < sweptAtOnce {
			return swept, nil
		}
	}
}

// Pending returns the ids of the exports that have not ended, oldest first: a
// queue that lost its memory starts them again.
func Pending(ctx context.Context, db *ent.Client) ([]string, error) {
	ids, err := db.Export.Query().
		Where(export.StateIn(export.StateQueued, export.StateRunning)).Order(export.ByID()).
		IDs(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, fmt.Errorf("report: read pending exports: %w", err)
	}
	return ids, nil
}

// File is the file of an export that is done.
type File struct {
	// Name is the file's name with its ending.
	Name      string
	MediaType string
	Bytes     int64

	db    *ent.Client
	owner string
}

// Open returns the file of an export as the context's viewer sees it; false
// where there is none, or it is not the viewer's.
func Open(ctx context.Context, db *ent.Client, exportID string) (*File, bool, error) {
	if id.Of(exportID) != id.Export {
		return nil, false, nil
	}
	row, err := db.Export.Query().Where(export.ID(exportID), export.StateEQ(export.StateDone)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, false, nil
	case err != nil:
		return nil, false, fmt.Errorf("report: read export %s: %w", exportID, err)
	}
	format := Format(row.Format)
	return &File{
		Name: row.Name + "." + string(format), MediaType: format.MediaType(), Bytes: row.Bytes, db: db, owner: row.ID,
	}, true, nil
}

// Copy writes the file, a part at a time.
func (f *File) Copy(ctx context.Context, w io.Writer) error {
	return copyChunks(ctx, f.db, f.owner, f.Bytes, w)
}
