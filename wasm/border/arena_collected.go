//go:build !tinygo

package border

// Forget leaves memory to the garbage collector.
func Forget() {}

// Keep leaves memory to the garbage collector.
func Keep() {}
