// Package order sorts for the engine and for its modules in the browser. The
// standard library's sorts are too large there: those of package slices come to
// three to ten kilobytes for each type that TinyGo compiles them for.
package order

// Of returns the numbers from 0 up to n in the order that compare gives them,
// equal ones as they are: a merge sort that takes one pass over what is in order
// already, as most streams are.
func Of(n int, compare func(i, j int) int) []int {
	sorted := make([]int, n)
	inOrder := true
	for i := range sorted {
		sorted[i] = i
		inOrder = inOrder && (i == 0 || compare(i-1, i) <= 0)
	}
	if inOrder {
		return sorted
	}
	spare := make([]int, n)
	for width := 1; width < n; width *= 2 {
		for from := 0; from < n; from += 2 * width {
			middle, end := min(from+width, n), min(from+2*width, n)
			i, j := from, middle
			for at := from; at < end; at++ {
				if i < middle && (j == end || compare(sorted[i], sorted[j]) <= 0) {
					spare[at] = sorted[i]
					i++
				} else {
					spare[at] = sorted[j]
					j++
				}
			}
		}
		sorted, spare = spare, sorted
	}
	return sorted
}

// Text compares two texts by their bytes: below zero where a comes first, zero
// where they are equal, above zero where b comes first.
func Text(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
