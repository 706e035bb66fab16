package upload

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/filechunk"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/importrun"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// RejectedName is the name of the file that has the rows at fault.
const RejectedName = "rejected.csv"

// partBytes is the size of a file's parts.
const partBytes = 256 << 10

// File is a file of an import. Bytes is its size, 0 until it was uploaded.
type File struct {
	Name  string
	Bytes int64
}

// Files returns the files of imports, by the imports' ids and in order of their
// names, without that of rejected rows; without an id, of all imports.
func Files(ctx context.Context, db *ent.Client, importIDs ...string) (map[string][]File, error) {
	var rows []struct {
		OwnerID string `json:"owner_id"`
		Name    string `json:"name"`
		Bytes   int64  `json:"bytes"`
	}
	err := db.FileChunk.Query().
		Where(filechunk.OwnerIDIn(importIDs...), filechunk.NameNEQ(RejectedName)).
		Order(filechunk.ByName()).
		GroupBy(filechunk.FieldOwnerID, filechunk.FieldName).
		Aggregate(func(s *sql.Selector) string {
			return sql.As("SUM(LENGTH("+s.C(filechunk.FieldData)+"))", "bytes")
		}).Scan(viewer.NewContext(ctx, viewer.System()), &rows)
	if err != nil {
		return nil, fmt.Errorf("upload: read files: %w", err)
	}
	files := map[string][]File{}
	for _, row := range rows {
		files[row.OwnerID] = append(files[row.OwnerID], File{row.Name, row.Bytes})
	}
	return files, nil
}

// Put keeps a file of an import that was not started yet, in place of what was
// uploaded under the name before: all of it or nothing. It writes as the program
// itself: whether the asker may is for the caller to judge. Errors that the
// sender can mend are points.Errors: a file that is larger than most bytes, an
// import or file that is not awaited.
func Put(ctx context.Context, s *store.Store, importID, name string, from io.Reader, most int64) (err error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	if err := awaits(ctx, s.Read(), importID, name); err != nil {
		return err
	}
	// A slow sender must not hold the only writer.
	spooled, err := os.CreateTemp("", "tierboard-upload-*")
	if err != nil {
		return fmt.Errorf("upload: %w", err)
	}
	defer func() { err = errors.Join(err, spooled.Close(), os.Remove(spooled.Name())) }()
	size, err := io.Copy(spooled, io.LimitReader(from, most+1))
	switch {
	case err != nil:
		return fmt.Errorf("upload: receive %s: %w", name, err)
	case size > most:
		return refuse(name, fmt.Sprintf("the file is larger than %d MiB, as much as this server takes", most>>20))
	case size == 0:
		return refuse(name, "the file is empty")
	}
	if _, err := spooled.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("upload: %w", err)
	}
	return s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := awaits(ctx, tx.Ent(), importID, name); err != nil {
			return err
		}
		return keep(ctx, tx, importID, name, spooled)
	})
}

// awaits returns an error where an import does not await a file.
func awaits(ctx context.Context, db *ent.Client, importID, name string) error {
	if id.Of(importID) != id.ImportRun {
		return absent("import", importID)
	}
	row, err := db.ImportRun.Get(ctx, importID)
	switch {
	case ent.IsNotFound(err):
		return absent("import", importID)
	case err != nil:
		return err
	case row.State != importrun.StateQueued || row.Step != StepUploading:
		return &points.Error{Code: points.CodeConflict, Field: "import", Message: "the import was started: its files do not change any more"}
	}
	known, err := db.FileChunk.Query().Where(filechunk.OwnerID(importID), filechunk.Name(name), filechunk.Number(0)).Exist(ctx)
	if err == nil && (!known || name == RejectedName) {
		return absent("file", name)
	}
	return err
}

// keep writes a file in parts, in place of what is there.
func keep(ctx context.Context, tx *store.Tx, owner, name string, from io.Reader) error {
	if _, err := tx.Ent().FileChunk.Delete().Where(filechunk.OwnerID(owner), filechunk.Name(name)).Exec(ctx); err != nil {
		return err
	}
	buffer := make([]byte, partBytes)
	for number := int64(0); ; number++ {
		n, err := io.ReadFull(from, buffer)
		if n > 0 {
			if err := tx.Ent().FileChunk.Create().SetOwnerID(owner).SetName(name).SetNumber(number).SetData(bytes.Clone(buffer[:n])).Exec(ctx); err != nil {
				return err
			}
		}
		switch {
		case err == io.EOF || err == io.ErrUnexpectedEOF:
			return nil
		case err != nil:
			return err
		}
	}
}

// Open returns a file of an import; it reads as the program itself.
func Open(ctx context.Context, db *ent.Client, importID, name string) io.ReadCloser {
	return &reader{ctx: viewer.NewContext(ctx, viewer.System()), db: db, owner: importID, name: name}
}

// HasRejected reports whether an import has a file of rejected rows.
func HasRejected(ctx context.Context, db *ent.Client, importID string) (bool, error) {
	return db.FileChunk.Query().Where(filechunk.OwnerID(importID), filechunk.Name(RejectedName)).
		Exist(viewer.NewContext(ctx, viewer.System()))
}

// reader reads a file part by part.
type reader struct {
	ctx         context.Context //nolint:containedctx // io.Reader has no context of its own
	db          *ent.Client
	owner, name string
	number      int64
	part        []byte
}

// Read implements io.Reader.
func (r *reader) Read(into []byte) (int, error) {
	for len(r.part) == 0 {
		rows, err := r.db.FileChunk.Query().
			Where(filechunk.OwnerID(r.owner), filechunk.Name(r.name), filechunk.Number(r.number)).All(r.ctx)
		if err != nil {
			return 0, fmt.Errorf("upload: read part %d of %s: %w", r.number, r.name, err)
		}
		if len(rows) == 0 {
			return 0, io.EOF
		}
		r.part = rows[0].Data
		r.number++
	}
	n := copy(into, r.part)
	r.part = r.part[n:]
	return n, nil
}

// Close implements io.Closer.
func (r *reader) Close() error { return nil }
