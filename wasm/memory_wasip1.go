//go:build wasip1 && !tinygo

package main

// forget leaves memory to the garbage collector.
func forget() {}
