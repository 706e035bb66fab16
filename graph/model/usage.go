package model

import (
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent/usage"
	"github.com/tierboard/tierboard/points"
)

// PortalUsage is a product or app of a portal, by its latest reading.
type PortalUsage struct {
	Kind   usage.Kind
	Name   string
	ReadOn points.Date
	Uses   int
	Users  int
	// Of is the usage of the whole portal.
	Of *book.PortalUsage
}
