//go:build tinygo || wasip1

package border

import "unsafe"

// The request and the answer of the call in progress, kept here so that a
// garbage collector sees them.
var requested, answered []byte

// request begins a call: it returns where to write a request of up to the
// given size, in bytes. What earlier calls returned is gone.
//
//go:wasmexport request
func request(size uint32) unsafe.Pointer {
	Forget()
	requested = make([]byte, size+1)
	return unsafe.Pointer(&requested[0])
}

// answer runs the request, of the given size in bytes, and returns where its
// answer stands; answer_size tells how many bytes it has.
//
//go:wasmexport answer
func answer(size uint32) unsafe.Pointer {
	// Nobody writes to the request any more, so it may serve as a string.
	answered = Respond(unsafe.String(&requested[0], min(int(size), len(requested)-1)))
	return unsafe.Pointer(&answered[0])
}

//go:wasmexport answer_size
func answerSize() uint32 { return uint32(len(answered)) }

// Requested returns the memory of the latest request, aligned for any number.
func Requested() []byte { return requested }
