package graph

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/productline"
)

// productLinesMost is how many product lines a catalogue shows: a menu of more
// would help nobody.
const productLinesMost = 500

// productLines is the catalogue of product lines, by name.
func (r *Resolver) productLines(ctx context.Context) ([]*ent.ProductLine, error) {
	return r.db.ProductLine.Query().Order(productline.ByName(), productline.ByID()).Limit(productLinesMost).All(ctx)
}
