package report

import (
	"context"
	"fmt"
	"io"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/filechunk"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

const (
	// chunkBytes is the size of a file's parts.
	chunkBytes = 256 << 10
	// fileMost is the size of the largest file that is made.
	fileMost = 1 << 30
	// fileName names the file of an export among the parts of its owner.
	fileName = "export"
)

// chunks is a writer that keeps what it gets in the database, a part at a time,
// each in a transaction of its own.
type chunks struct {
	ctx    context.Context //nolint:containedctx // io.Writer has no context of its own
	store  *store.Store
	owner  string
	buffer []byte
	number int64
	bytes  int64
}

// Write takes bytes of the file.
func (c *chunks) Write(data []byte) (int, error) {
	written := 0
	for len(data) > 0 {
		n := min(len(data), chunkBytes-len(c.buffer))
		c.buffer = append(c.buffer, data[:n]...)
		data, written = data[n:], written+n
		if len(c.buffer) == chunkBytes {
			if err := c.flush(); err != nil {
				return written, err
			}
		}
	}
	return written, nil
}

// flush keeps what is in the buffer.
func (c *chunks) flush() error {
	if len(c.buffer) == 0 {
		return nil
	}
	if c.bytes += int64(len(c.buffer)); c.bytes > fileMost {
		return &points.Error{Code: points.CodeInvalid, Message: fmt.Sprintf(
			"the file would be larger than %d MiB: ask for fewer days", fileMost>>20)}
	}
	err := c.store.WithTx(viewer.NewContext(c.ctx, viewer.System()), func(ctx context.Context, tx *store.Tx) error {
		return tx.Ent().FileChunk.Create().SetOwnerID(c.owner).SetName(fileName).SetNumber(c.number).SetData(c.buffer).Exec(ctx)
	})
	if err != nil {
		return fmt.Errorf("report: keep part %d of %s: %w", c.number, c.owner, err)
	}
	c.number++
	c.buffer = c.buffer[:0]
	return nil
}

// deleteChunks removes the parts of files.
func deleteChunks(ctx context.Context, tx *store.Tx, owners ...string) error {
	_, err := tx.Ent().FileChunk.Delete().Where(filechunk.OwnerIDIn(owners...)).Exec(ctx)
	return err
}

// copyChunks writes a file part by part.
func copyChunks(ctx context.Context, db *ent.Client, owner string, size int64, w io.Writer) error {
	system := viewer.NewContext(ctx, viewer.System())
	for number := int64(0); size > 0; number++ {
		part, err := db.FileChunk.Query().
			Where(filechunk.OwnerID(owner), filechunk.Name(fileName), filechunk.Number(number)).Only(system)
		if err != nil {
			return fmt.Errorf("report: read part %d of %s: %w", number, owner, err)
		}
		if _, err := w.Write(part.Data); err != nil {
			return fmt.Errorf("report: pass on part %d of %s: %w", number, owner, err)
		}
		size -= int64(len(part.Data))
	}
	return nil
}
