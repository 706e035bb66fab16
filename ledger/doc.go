// Package ledger keeps points. It records events of client companies, replays
// them through the engine, appends the difference as postings, keeps the
// projections that pages read, and answers for any day as known at any time.
//
// Its invariants, which Verify proves:
//
//   - Events and postings are only ever added. A correction is a higher
//     revision of an event; a posting that no longer holds is undone by a
//     reversal with the opposite points, the same effective date and kind.
//   - The postings that stand (neither reversed nor reversals) are, as a set,
//     exactly what a fresh replay of the events that count makes.
//   - points_months holds, per partner, client, month, track and kind, the sum
//     of all postings; a client's balances are the sums of its postings up to
//     the day they were made for. Both are written in the transaction that
//     appends the postings.
//   - The order in which batches arrive, and how events are split into valid
//     batches, makes no difference to what stands.
//   - A snapshot says what was known when it was taken and never changes.
//
// The ledger reads no clock: every batch and every question brings its times.
package ledger
