package points

import "slices"

// MedianToolUsage returns the median of the numbers of tools that portals used,
// in millionths like Facts.MedianToolUsage: of an even count the mean of the
// middle two; nil where there are none (F20; docs/rules.md, section 8). Numbers
// are whole, so that their median is whole or a half: nothing is left to round
// to 0.1. A negative number is INVALID, one beyond 64 bits of millionths
// OVERFLOW. The list is not changed.
func MedianToolUsage(tools []int64) (*int64, error) {
	if len(tools) == 0 {
		return nil, nil
	}
	sorted := slices.Clone(tools)
	slices.Sort(sorted)
	if sorted[0] < 0 {
		return nil, invalid("tools", "the number of tools that a portal uses cannot be negative")
	}
	low, high := sorted[(len(sorted)-1)/2], sorted[len(sorted)/2]
	const half = 500_000
	if high > (1<<63-1)/(2*half) {
		return nil, overflow("tools")
	}
	median := (low + high) * half
	return &median, nil
}
