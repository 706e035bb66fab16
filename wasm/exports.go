//go:build tinygo || wasip1

package main

import "unsafe"

func main() {}

// The request and the answer of the call in progress, kept here so that a
// garbage collector sees them.
var requested, answered []byte

// request begins a call: it returns where to write a request of up to the
// given size, in bytes. What earlier calls returned is gone.
//
//go:wasmexport request
func request(size uint32) unsafe.Pointer {
	forget()
	requested = make([]byte, size+1)
	return unsafe.Pointer(&requested[0])
}

// answer runs the request, of the given size in bytes, and returns where its
// answer stands; answer_size tells how many bytes it has.
//
//go:wasmexport answer
func runRequest(size uint32) unsafe.Pointer {
	// Nobody writes to the request any more, so it may serve as a string.
	answered = respond(unsafe.String(&requested[0], min(int(size), len(requested)-1)))
	return unsafe.Pointer(&answered[0])
}

//go:wasmexport answer_size
func answerSize() uint32 { return uint32(len(answered)) }

// estimate is keystroke for the browser: it returns where the total, the sold
// and the managed micro-points stand, three little-endian int64, or 0.
//
//go:wasmexport estimate
func estimate(program, amountHigh, amountLow, currency, country, dealType, others, on uint32) unsafe.Pointer {
	forget()
	if !keystroke(program, amountHigh, amountLow, currency, country, dealType, others, on) {
		return nil
	}
	return unsafe.Pointer(&earned)
}
