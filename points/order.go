package points

// order returns the numbers from 0 up to n in the order that compare gives
// them, equal ones as they are: a merge sort that takes one pass over what is
// in order already, as most streams are. The generic sorts of package slices
// would cost the browser three to ten kilobytes for each type that is sorted.
func order(n int, compare func(i, j int) int) []int {
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

func compareText(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
