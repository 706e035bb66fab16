//go:build tinygo

package border

import "unsafe"

// The module is built without a garbage collector: allocating moves heapNext
// on, and Forget moves it back to heapBase. Package variables that outlive a
// call point to static data or to what was kept (but for those in exports.go,
// which every call sets anew).

//go:extern runtime.heapptr
var heapNext uintptr

var heapBase uintptr

// Forget gives back all memory that calls have allocated and not kept.
func Forget() {
	if heapBase == 0 {
		heapBase = heapNext
		return
	}
	// The allocator relies on fresh memory to be zero.
	if used := heapNext - heapBase; used > 0 {
		clear(unsafe.Slice((*byte)(unsafe.Pointer(heapBase)), used))
		heapNext = heapBase
	}
}

// Keep keeps all memory that is allocated now for as long as the module runs,
// the request's text included.
func Keep() { heapBase = heapNext }
