// Package keyset cuts pages out of ordered lists by the keys of their rows, so
// that a page does not shift when rows are added before it and costs the same
// wherever it stands.
package keyset

import (
	"cmp"
	"slices"

	"entgo.io/ent/dialect/sql"
)

// Key is a row's place in an order: its value, a text or a number, and what
// breaks ties. Which of the fields an order uses is the order's affair; the
// others stay zero.
type Key struct {
	Text   string
	Number int64
	// ID and Serial break ties; no two rows of a list share both.
	ID     string
	Serial int64
}

// Compare orders keys by Text, Number, Serial and ID.
func Compare(a, b Key) int {
	return cmp.Or(
		cmp.Compare(a.Text, b.Text), cmp.Compare(a.Number, b.Number),
		cmp.Compare(a.Serial, b.Serial), cmp.Compare(a.ID, b.ID),
	)
}

// Window says which rows of a list are wanted: the First rows after After, or
// the Last rows before Before, in the list's direction. One of First and Last
// is above zero.
type Window struct {
	First, Last   int
	After, Before *Key
	Descending    bool
}

// Row is an item with its key.
type Row[T any] struct {
	Key  Key
	Item T
}

// Page is part of a list.
type Page[T any] struct {
	Rows []Row[T]
	// HasPrevious and HasNext tell whether the list has rows before and after
	// the page.
	HasPrevious, HasNext bool
	// Total is the number of rows of the whole list.
	Total int
}

// Items returns the page's rows without their keys.
func (p Page[T]) Items() []T {
	items := make([]T, len(p.Rows))
	for i, row := range p.Rows {
		items[i] = row.Item
	}
	return items
}

// Cut sorts all rows of a list in place and returns a window of it.
func Cut[T any](rows []Row[T], w Window) Page[T] {
	order := func(a, b Key) int {
		if w.Descending {
			return Compare(b, a)
		}
		return Compare(a, b)
	}
	slices.SortFunc(rows, func(a, b Row[T]) int { return order(a.Key, b.Key) })
	from, to := 0, len(rows)
	if w.After != nil {
		from, _ = slices.BinarySearchFunc(rows, *w.After, func(row Row[T], key Key) int {
			if order(row.Key, key) <= 0 {
				return -1
			}
			return 1
		})
	}
	if w.Before != nil {
		to, _ = slices.BinarySearchFunc(rows, *w.Before, func(row Row[T], key Key) int { return order(row.Key, key) })
	}
	to = max(from, to)
	if w.First > 0 {
		to = min(to, from+w.First)
	}
	if w.Last > 0 {
		from = max(from, to-w.Last)
	}
	return Page[T]{Rows: rows[from:to:to], HasPrevious: from > 0, HasNext: to < len(rows), Total: len(rows)}
}

// Columns are the two columns that an order kept by the database sorts by; the
// second is unique in the list.
type Columns struct{ Value, Tie string }

// Narrow orders a selection, keeps it to the window and asks for one row more,
// which tells whether the list goes on. Values returns a key's two values. The
// rows come in the window's direction, or, where it counts from the end, in
// the opposite one: hand them to Turn.
func (w Window) Narrow(s *sql.Selector, columns Columns, values func(Key) [2]any) {
	value, tie := s.C(columns.Value), s.C(columns.Tie)
	bound := func(key *Key, greater bool) {
		if key == nil {
			return
		}
		v := values(*key)
		if greater {
			s.Where(sql.CompositeGT([]string{value, tie}, v[0], v[1]))
		} else {
			s.Where(sql.CompositeLT([]string{value, tie}, v[0], v[1]))
		}
	}
	bound(w.After, !w.Descending)
	bound(w.Before, w.Descending)
	if w.Descending != (w.Last > 0) {
		s.OrderBy(sql.Desc(value), sql.Desc(tie))
	} else {
		s.OrderBy(sql.Asc(value), sql.Asc(tie))
	}
	s.Limit(max(w.First, w.Last) + 1)
}

// Turn makes a page of the rows that a selection narrowed by the window
// returned.
func Turn[T any](rows []Row[T], w Window) Page[T] {
	size := max(w.First, w.Last)
	more := len(rows) > size
	if more {
		rows = rows[:size]
	}
	if w.Last > 0 {
		slices.Reverse(rows)
		return Page[T]{Rows: rows, HasPrevious: more, HasNext: w.Before != nil}
	}
	return Page[T]{Rows: rows, HasPrevious: w.After != nil, HasNext: more}
}
