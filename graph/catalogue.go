package graph

import (
	"context"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/productline"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// productLinesMost is how many product lines a catalogue shows: a menu of more
// would help nobody.
const productLinesMost = 500

// productLines is the catalogue of product lines, by name.
func (r *Resolver) productLines(ctx context.Context) ([]*ent.ProductLine, error) {
	lines, err := r.db.ProductLine.Query().Order(productline.ByName(), productline.ByID()).Limit(productLinesMost).All(ctx)
	slices.SortFunc(lines, func(a, b *ent.ProductLine) int {
		return keyset.Compare(keyset.Named(a.Name, a.ID), keyset.Named(b.Name, b.ID))
	})
	return lines, err
}
