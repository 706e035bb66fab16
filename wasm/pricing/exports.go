//go:build tinygo || wasip1

package pricing

import (
	"unsafe"

	"github.com/tierboard/tierboard/wasm/border"
)

// estimate is keystroke for the browser: it returns where the total, the sold
// and the managed micro-points stand, three little-endian int64, or 0.
//
//go:wasmexport estimate
func estimate(program, amountHigh, amountLow, currency, country, dealType, others, on uint32) unsafe.Pointer {
	border.Forget()
	if !keystroke(program, amountHigh, amountLow, currency, country, dealType, others, on) {
		return nil
	}
	return unsafe.Pointer(&earned)
}
