package book

import (
	"context"
	"fmt"
	"strings"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// Partners returns a window of the partners that the viewer sees, by name
// (F34). search is part of the name, case ignored; "" means all.
func (b *Book) Partners(ctx context.Context, search string, w keyset.Window) (keyset.Page[*ent.Partner], error) {
	found, err := b.db.Partner.Query().All(ctx)
	if err != nil {
		return keyset.Page[*ent.Partner]{}, fmt.Errorf("book: read partners: %w", err)
	}
	rows := make([]keyset.Row[*ent.Partner], 0, len(found))
	for _, row := range found {
		if name := strings.ToLower(row.Name); strings.Contains(name, strings.ToLower(search)) {
			rows = append(rows, keyset.Row[*ent.Partner]{Key: keyset.Key{Text: name, ID: row.ID}, Item: row})
		}
	}
	return keyset.Cut(rows, w), nil
}

// partnerKeys returns the keys of partners by their ids.
func (b *Book) partnerKeys(ctx context.Context, ids []string) (map[string]string, error) {
	rows, err := b.db.Partner.Query().Where(partner.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read the keys of partners: %w", err)
	}
	keys := make(map[string]string, len(rows))
	for _, row := range rows {
		keys[row.ID] = row.Key
	}
	return keys, nil
}

func anys(texts []string) []any {
	values := make([]any, len(texts))
	for i, text := range texts {
		values[i] = text
	}
	return values
}
