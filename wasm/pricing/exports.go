//go:build tinygo || wasip1

package pricing

import (
	"unsafe"

	"github.com/tierboard/tierboard/wasm/border"
)

//go:wasmexport estimate
func exportEstimate(at uint32, amount float64, managers uint32) float64 {
	return estimate(at, amount, int64(managers))
}

//go:wasmexport sold
func exportSold(at uint32) float64 { return table[at%slots].sold }

//go:wasmexport managed
func exportManaged(at uint32) float64 { return table[at%slots].managed }

//go:wasmexport estimate_exact
func exportEstimateExact(at uint32, amount int64, managers uint32) int64 {
	if !estimateExact(&table[at%slots].prices, amount, int64(managers)) {
		return refused
	}
	return exact[0]
}

//go:wasmexport sold_exact
func exportSoldExact() int64 { return exact[1] }

//go:wasmexport managed_exact
func exportManagedExact() int64 { return exact[2] }

// estimate_rows works on the memory that the latest request got, three int64
// for each row; with doubles set, the amounts come as doubles.
//
//go:wasmexport estimate_rows
func exportEstimateRows(at, rows, managers, doubles uint32) uint32 {
	memory := border.Requested()
	rows = min(rows, uint32(len(memory)/24))
	if rows == 0 {
		return 0
	}
	amounts := unsafe.Slice((*int64)(unsafe.Pointer(&memory[0])), 3*rows)
	if doubles != 0 {
		for i, amount := range unsafe.Slice((*float64)(unsafe.Pointer(&memory[0])), rows) {
			amounts[i] = minor(amount)
		}
	}
	return uint32(estimateRows(at, amounts, int64(managers)))
}
