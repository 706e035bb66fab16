package jobs

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/store"
)

// Kind is a kind of work that rows describe.
type Kind struct {
	// Table is where the rows are, with the columns that ent/schema calls work.
	Table string
	// Unless is the SQL condition of rows whose work has not been asked for yet;
	// "" where every row's has.
	Unless string
	// Run does the work of a row, as the program itself, and writes into the row
	// how far it is and how it ended. What the reader of the row can mend is no
	// error but ends it as failed. An error means that it should be tried again
	// later; and so does a context that ends.
	Run func(ctx context.Context, rowID string) error
}

// Register makes the queue do a kind of work: that of the rows whose ids have
// the prefix.
func (q *Queue) Register(prefix id.Prefix, kind Kind) { q.kinds[prefix] = kind }

// unfinished lists the rows whose work was asked for and has not ended.
func (q *Queue) unfinished(ctx context.Context, kind Kind) ([]string, error) {
	query := "SELECT id FROM " + kind.Table + " WHERE state IN ('queued', 'running')"
	if kind.Unless != "" {
		query += " AND NOT (" + kind.Unless + ")"
	}
	var ids []string
	err := q.store.View(viewer.NewContext(ctx, viewer.System()), func(ctx context.Context, tx *store.Tx) error {
		rows, err := tx.Query(ctx, query+" ORDER BY id")
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var one string
			if err := rows.Scan(&one); err != nil {
				return err
			}
			ids = append(ids, one)
		}
		return rows.Err()
	})
	return ids, err
}

// waits reports whether the work of a row has not ended.
func (q *Queue) waits(ctx context.Context, kind Kind, rowID string) (bool, error) {
	waits := false
	err := q.store.View(ctx, func(ctx context.Context, tx *store.Tx) error {
		rows, err := tx.Query(ctx, "SELECT id FROM "+kind.Table+" WHERE id = $1 AND state IN ('queued', 'running')", rowID)
		if err != nil {
			return err
		}
		defer rows.Close()
		waits = rows.Next()
		return rows.Err()
	})
	return waits, err
}

// giveUp ends a row whose work failed as often as it may.
func (q *Queue) giveUp(ctx context.Context, rowID string) error {
	kind := q.kinds[id.Of(rowID)]
	now := q.options.Now().UTC()
	return q.store.WithTx(viewer.NewContext(ctx, viewer.System()), func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, fmt.Sprintf("UPDATE %s SET state = 'failed', error = $1, finished_at = $2 WHERE id = $3 AND state IN ('queued', 'running')", kind.Table),
			fmt.Sprintf("it failed %d times for a reason of ours, which the log has under the id %s", attemptsMost, rowID), now, rowID)
		return err
	})
}
