// Package bench measures the program beside its peers, in one run on one
// machine, so that what counts is a ratio and not a millisecond. README.md says
// what was measured, when and how. Nothing here is a test.
package bench
