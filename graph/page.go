package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// The sizes of pages: what a connection returns without first or last, and the
// most it returns with them.
const (
	pageDefault = 25
	pageMost    = 100
)

// pageArgs are the arguments that every connection takes.
type pageArgs struct {
	first, last   *int
	after, before *string
}

// window reads the arguments of a connection. The order's name goes into
// cursors: it holds whatever decides the order, the direction included.
func (a pageArgs) window(order string, direction model.OrderDirection) (keyset.Window, error) {
	w := keyset.Window{Descending: direction == model.OrderDirectionDesc}
	var err error
	switch {
	case a.first != nil && a.last != nil:
		return w, &points.Error{Code: points.CodeInvalid, Field: "last", Message: "give first or last, not both"}
	case a.last != nil:
		w.Last, err = pageSize("last", *a.last)
	case a.first != nil:
		w.First, err = pageSize("first", *a.first)
	default:
		w.First = pageDefault
	}
	if err != nil {
		return w, err
	}
	if w.After, err = decodeCursor("after", order, a.after); err != nil {
		return w, err
	}
	w.Before, err = decodeCursor("before", order, a.before)
	return w, err
}

func pageSize(field string, size int) (int, error) {
	if size < 1 || size > pageMost {
		return 0, &points.Error{Code: points.CodeInvalid, Field: field, Message: fmt.Sprintf("%d is out of range: ask for 1 to %d at a time", size, pageMost)}
	}
	return size, nil
}

func pageInfo[T any](page keyset.Page[T], order string) *model.PageInfo {
	info := &model.PageInfo{HasNextPage: page.HasNext, HasPreviousPage: page.HasPrevious}
	if n := len(page.Rows); n > 0 {
		first, last := encodeCursor(order, page.Rows[0].Key), encodeCursor(order, page.Rows[n-1].Key)
		info.StartCursor, info.EndCursor = &first, &last
	}
	return info
}

// edges makes the edges of a page: edge returns that of a row, with its cursor.
func edges[T, E any](page keyset.Page[T], order string, edge func(i int, cursor string) E) []E {
	made := make([]E, len(page.Rows))
	for i, row := range page.Rows {
		made[i] = edge(i, encodeCursor(order, row.Key))
	}
	return made
}

// distinct returns each of the values once, sorted: a filter may repeat one of
// an enum's few values as often as a request has room, and reading a list would
// cost as much for each.
func distinct[T cmp.Ordered](values []T) []T {
	values = slices.Clone(values)
	slices.Sort(values)
	return slices.Compact(values)
}

// searchText reads a search: 1 to 100 characters, without the spaces around.
func searchText(text *string) (string, error) { return filterText("filter.search", text) }

// filterText reads a text that a filter asks for: 1 to 100 characters, without
// the spaces around; "" where none is asked.
func filterText(field string, text *string) (string, error) {
	if text == nil {
		return "", nil
	}
	given := strings.TrimSpace(*text)
	if n := utf8.RuneCountInString(given); n < 1 || n > 100 {
		return "", invalid(field, "ask for 1 to 100 characters, or leave it out")
	}
	return given, nil
}
