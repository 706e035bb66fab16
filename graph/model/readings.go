package model

import (
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
)

// ToolUsage is how many tools a company's portal used.
type ToolUsage struct {
	Tools  int
	ReadOn points.Date
}

// ToolUsageOf shows a reading; nil for nil.
func ToolUsageOf(reading *ent.ToolUsage) *ToolUsage {
	if reading == nil {
		return nil
	}
	return &ToolUsage{Tools: int(reading.Tools), ReadOn: reading.On}
}

// Allowance is a limit and its use (F4).
type Allowance struct {
	Allowed, Used, Remaining int
	// Share is a decimal; nil where nothing is allowed.
	Share  *string
	ReadOn points.Date
}
