// Command agreement throws generated questions at the engine and prints them
// with its native answers, for the WebAssembly builds to be held against
// (run.mjs; README.md of the folder above).
//
//	go run ./wasm/agreement -seed 7 -questions 1000000
//
// The answers come from points, points/wire and points/editions themselves, not
// from the code that is compiled to WebAssembly to speak with a page, so that a
// fault of that code cannot be on both sides.
//
// Questions are drawn by their seed alone: the same seed gives the same ones
// anywhere. They go out in chunks, each drawn by the seed and its own number: a
// line "chunk", its number and its size in bytes; then pairs of lines, the
// question as JSON and its canonical answer: JSON without blanks, the members
// of objects in order of their names, or {"error":…} with what a points.Error
// says but for its message.
package main
