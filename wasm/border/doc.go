// Package border is how values cross between a page and the engine's
// WebAssembly modules, the same for each of them.
//
// A request is text, answered by text: lines of fields, separated by tabs, in
// which a tab, a line feed and a backslash are written \t, \n and \\. The
// first line of a request is a command and its arguments. The first line of an
// answer is "ok", or "error" with the code, message, field, event and other of
// a points.Error. A module says with Serve how it answers; the exports that
// carry requests and answers are in exports.go.
//
// There is no garbage collector in the browser's modules: each call begins by
// giving back all memory that the one before took (Forget), but for what was
// to be kept (Keep).
package border
