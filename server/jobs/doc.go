// Package jobs is the queue of what the program does in the background, kept in
// the book's own database by River: work that a row describes (exports,
// imports, replays of editions), and the daily round. It survives a restart, and
// what it holds is done once however many servers run.
//
// A job says only which row is meant: how far the work is, and what came of it,
// is in the row. So doing a job again is safe, and a row without a job gets one
// from the sweep.
package jobs
