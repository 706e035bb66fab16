package main

// order returns the numbers from 0 up to n in the order that compare gives
// them, a stable merge sort. The generic sorts of package slices would cost
// the browser three to ten kilobytes for each type that is sorted.
func order(n int, compare func(i, j int) int) []int {
	sorted, spare := make([]int, n), make([]int, n)
	for i := range sorted {
		sorted[i] = i
	}
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
