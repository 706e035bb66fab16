package keyset_test

import (
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/ledger/keyset"
)

func rows(numbers ...int64) []keyset.Row[int64] {
	list := make([]keyset.Row[int64], len(numbers))
	for i, n := range numbers {
		list[i] = keyset.Row[int64]{Key: keyset.Key{Number: n, ID: strconv.Itoa(i)}, Item: n}
	}
	return list
}

func TestCut(t *testing.T) {
	key := func(n int64, id string) *keyset.Key { return &keyset.Key{Number: n, ID: id} }
	for _, c := range []struct {
		name           string
		window         keyset.Window
		want           []int64
		previous, next bool
	}{
		{"from the start", keyset.Window{First: 2}, []int64{1, 2}, false, true},
		{"all", keyset.Window{First: 9}, []int64{1, 2, 3, 4, 5}, false, false},
		{"from the end", keyset.Window{Last: 2}, []int64{4, 5}, true, false},
		{"descending", keyset.Window{First: 2, Descending: true}, []int64{5, 4}, false, true},
		{"after a row", keyset.Window{First: 2, After: key(2, "1")}, []int64{3, 4}, true, true},
		{"after a row that is gone", keyset.Window{First: 1, After: key(2, "9")}, []int64{3}, true, true},
		{"before a row", keyset.Window{Last: 2, Before: key(4, "3")}, []int64{2, 3}, true, true},
		{"between two", keyset.Window{First: 9, After: key(1, "0"), Before: key(5, "4")}, []int64{2, 3, 4}, true, true},
		{"after the last", keyset.Window{First: 2, After: key(5, "4")}, nil, true, false},
		{"crossed bounds", keyset.Window{First: 2, After: key(5, "4"), Before: key(1, "0")}, nil, true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := keyset.Cut(shuffled(), c.window)
			if got := page.Items(); !slices.Equal(got, c.want) || page.HasPrevious != c.previous || page.HasNext != c.next || page.Total != 5 {
				t.Errorf("%v, previous %v, next %v, total %d", got, page.HasPrevious, page.HasNext, page.Total)
			}
		})
	}
}

// shuffled are the rows 1 to 5 in no order, with ids "0" to "4".
func shuffled() []keyset.Row[int64] {
	list := rows(1, 2, 3, 4, 5)
	list[0], list[3] = list[3], list[0]
	return list
}

// Pages make up the list, whatever the size, direction and ties.
func TestPagesMakeUpTheList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		numbers := rapid.SliceOf(rapid.Int64Range(0, 5)).Draw(t, "numbers")
		size := rapid.IntRange(1, 4).Draw(t, "size")
		descending := rapid.Bool().Draw(t, "descending")
		whole := keyset.Cut(rows(numbers...), keyset.Window{First: len(numbers) + 1, Descending: descending}).Rows
		var found []keyset.Row[int64]
		w := keyset.Window{First: size, Descending: descending}
		for {
			page := keyset.Cut(rows(numbers...), w)
			found = append(found, page.Rows...)
			if !page.HasNext {
				break
			}
			w.After = &page.Rows[len(page.Rows)-1].Key
		}
		if !slices.Equal(found, whole) {
			t.Fatalf("%v, want %v", found, whole)
		}
	})
}
