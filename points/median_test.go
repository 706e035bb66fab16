package points_test

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/tierboard/tierboard/points"
)

func TestMedianToolUsage(t *testing.T) {
	for _, c := range []struct {
		name  string
		tools []int64
		want  int64
	}{
		{"one", []int64{4}, 4_000_000},
		{"two have their mean", []int64{4, 3}, 3_500_000},
		{"the middle one, in any order", []int64{9, 1, 3}, 3_000_000},
		{"the mean of the middle two", []int64{8, 0, 2, 5}, 3_500_000},
		{"a whole mean", []int64{2, 6}, 4_000_000},
		{"none used", []int64{0, 0, 7}, 0},
		{"the largest", []int64{math.MaxInt64 / 1_000_000}, math.MaxInt64 / 1_000_000 * 1_000_000},
	} {
		given := slices.Clone(c.tools)
		got, err := points.MedianToolUsage(given)
		if err != nil || got == nil || *got != c.want {
			t.Errorf("%s: %v %v, want %d", c.name, got, err, c.want)
		}
		if !slices.Equal(given, c.tools) {
			t.Errorf("%s: the list was changed: %v", c.name, given)
		}
	}
	if got, err := points.MedianToolUsage(nil); got != nil || err != nil {
		t.Errorf("without portals: %v %v", got, err)
	}
}

func TestMedianToolUsageRefuses(t *testing.T) {
	for code, tools := range map[points.Code][]int64{
		points.CodeInvalid:  {3, -1, 4},
		points.CodeOverflow: {math.MaxInt64/1_000_000 + 1},
	} {
		var refused *points.Error
		if got, err := points.MedianToolUsage(tools); !errors.As(err, &refused) || refused.Code != code || got != nil {
			t.Errorf("%v: %v %v, want %s", tools, got, err, code)
		}
	}
}
