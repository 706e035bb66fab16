package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/setting"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/rulebook"
	"github.com/tierboard/tierboard/store"
)

// openDatabase opens the database of --db, made where it is missing, and the
// ledger that is kept in it: that of program points.
func (p *program) openDatabase(ctx context.Context) (*store.Store, *ledger.Ledger, error) {
	book, err := store.Open(ctx, p.flags.DB, store.Options{})
	if err != nil {
		return nil, nil, err
	}
	kept, err := rulebook.Open(ctx, book.Read(), "points")
	if err != nil {
		return nil, nil, errors.Join(err, book.Close())
	}
	return book, kept, nil
}

// openExisting opens the database of --db for a command that has nothing to do
// with an empty one.
func (p *program) openExisting(ctx context.Context) (*store.Store, *ledger.Ledger, error) {
	if path := p.flags.DB; path != "" && !strings.Contains(path, "://") {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, nil, fmt.Errorf("there is no database %s: fill one with `tierboard import` or `tierboard demo`, or name another with --db", path)
		}
	}
	return p.openDatabase(ctx)
}

// asProgram returns a context in which the program itself is at work.
func asProgram(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System())
}

// The settings of a database that the API reads.
const (
	settingBookName = "book.name"
	settingBookDemo = "book.demo"
)

// set writes settings of the database, over what they were.
func set(ctx context.Context, book *store.Store, values map[string]string) error {
	return book.WithTx(asProgram(ctx), func(ctx context.Context, tx *store.Tx) error {
		for key, value := range values {
			if err := setIn(ctx, tx, key, value); err != nil {
				return err
			}
		}
		return nil
	})
}

// setIn writes a setting within a transaction.
func setIn(ctx context.Context, tx *store.Tx, key, value string) error {
	return tx.Ent().Setting.Create().SetKey(key).SetValue(value).
		OnConflictColumns(setting.FieldKey).UpdateValue().Exec(ctx)
}

// nameBook names the book after the first source that is imported.
func nameBook(ctx context.Context, book *store.Store, name string) error {
	named, err := book.Read().Setting.Query().Where(setting.Key(settingBookName)).Exist(asProgram(ctx))
	if err != nil || named {
		return err
	}
	return set(ctx, book, map[string]string{settingBookName: name})
}
