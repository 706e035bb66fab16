//go:build tinygo

package main

import "unsafe"

// The module is built without a garbage collector: allocating moves heapNext
// on, and forget moves it back. Nothing that is allocated by one call is used
// by the next, and package variables that outlive a call point to static data
// (but for those in exports.go, which every call sets anew).

//go:extern runtime.heapptr
var heapNext uintptr

var heapStart uintptr

// forget gives back all memory that calls have allocated.
func forget() {
	if heapStart == 0 {
		heapStart = heapNext
		return
	}
	// The allocator relies on fresh memory to be zero.
	if used := heapNext - heapStart; used > 0 {
		clear(unsafe.Slice((*byte)(unsafe.Pointer(heapStart)), used))
		heapNext = heapStart
	}
}
