package order_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points/order"
)

// TestOf holds the order against the standard library's stable sort. The keys
// are few, so that many of them are equal.
func TestOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOfN(rapid.IntRange(-3, 3), 0, 40).Draw(t, "keys")
		want := make([]int, len(keys))
		for i := range want {
			want[i] = i
		}
		compare := func(i, j int) int { return cmp.Compare(keys[i], keys[j]) }
		slices.SortStableFunc(want, compare)
		if got := order.Of(len(keys), compare); !slices.Equal(got, want) {
			t.Fatalf("%v of %v, want %v", got, keys, want)
		}
	})
}

// TestOfWhatIsInOrder counts: what is in order already is gone through once.
func TestOfWhatIsInOrder(t *testing.T) {
	compared := 0
	got := order.Of(1000, func(i, j int) int {
		compared++
		return cmp.Compare(i/10, j/10)
	})
	if !slices.IsSorted(got) || len(got) != 1000 || compared != 999 {
		t.Errorf("%d numbers, sorted %t, after %d comparisons", len(got), slices.IsSorted(got), compared)
	}
}

func TestText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("aé\x00")), 0, 3, -1)
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		if got, want := order.Text(a, b), strings.Compare(a, b); got != want {
			t.Fatalf("%q and %q: %d, want %d", a, b, got, want)
		}
	})
}
