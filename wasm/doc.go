// Command wasm is the points engine's face to the browser: a WebAssembly
// module without imports, driven by js/points.js, which gives it types and
// errors (README.md).
//
// Values cross the border in two ways, both through linear memory:
//
//   - A request is text, answered by text: lines of fields, separated by tabs,
//     in which a tab, a line feed and a backslash are written \t, \n and \\
//     (request.go, answer.go). The first line of a request is a command and
//     its arguments (commands.go). The first line of an answer is "ok", or
//     "error" with the code, message, field, event and other of a
//     points.Error.
//   - An estimate, wanted at every keystroke, is also answered in numbers,
//     without allocating (keystroke.go).
//
// All this is plain Go and tested natively; only exports.go and the two files
// named memory_ are particular to a compiler. The module is built by TinyGo
// (build.sh); the same source builds with the stock compiler as well and is
// held to the same vectors.
package main

//go:generate go run generate_editions.go
