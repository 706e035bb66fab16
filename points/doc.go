// Package points is the engine of the partner program: events of client
// companies in, postings of points out, and the tier they earn. This page is
// its specification; docs/rules.md gives the same rules with their examples,
// and its section numbers are cited throughout.
//
// # Purity
//
// The package takes values and returns values. It reads no clock, file or
// environment, uses no floating-point numbers, depends on no order of maps and
// does not panic. The same source runs in the server, in the importer, in
// tests and, compiled to WebAssembly, in the browser; it therefore avoids fmt,
// strconv, time, encoding/json and math/big, which cost the browser 9 to 70 KB
// each. Shared vectors in testdata/vectors hold all of them to the same digit.
//
// # Representation
//
//	Date    days, 0001-01-01 to 9999-12-31; zero is "no date"
//	Money   int64 minor units of an ISO 4217 currency (USD 2 decimals, JPY 0)
//	Points  int64 micro-points: 1,000,000 is one point
//	Ratio   a positive fraction in lowest terms (the market multiplier)
//
// Product terms are computed in 128 bits. Whatever would leave 64 bits returns
// an *Error with CodeOverflow; nothing wraps.
//
// # Rounding
//
// A balance is rounded once, half to even, to one micro-point:
//
//	balance = round(amount ÷ unit × rate × multiplier ÷ divisor)
//
// A posting is the difference of two rounded balances of the same lot or of
// the same managed line, and never zero. Sums of postings therefore equal sums
// of balances exactly, however often the balances moved (section 1).
//
// # Program and editions
//
// A Program is a list of editions, each in force from its first day until the
// next begins; the first also applies to all earlier days. An Edition prices
// currencies (units), markets (the growth multiplier), deal types and lines
// (rates), says how long a lot lives, and what each tier asks (section 2).
// Package points/editions loads and validates the shipped ones.
//
// # Replay
//
// Replay sorts the events of each company by date, seq and key (bytes), and
// goes through the days on which something happens. Within a day come first
// the expiries, in order of making, then an edition change, then the events
// (section 6). A stream is valid or not as a whole; an invalid one is refused
// with an *Error that names the first event that does not fit (section 3).
//
// A sale or increase with a seller makes a lot; its price is fixed by the
// edition of that day, the company's country and the line's first sale date.
// It expires on made on + lot life. Decreases eat the line's youngest living
// lots first; a cancellation ends them all, as churned where the company has
// no open line at the end of that day (section 4).
//
// For every open line and each of the n managers of the company, managed
// credit is round(MRR ÷ unit × rate × multiplier ÷ n) by the edition and
// country of the day, recomputed after every event and at the start of each
// edition (section 5).
//
// Expiries and the repricing by editions already published are part of the
// result with their future dates, so that a balance on any day, past or
// future, is one prefix sum of postings.
//
// # Standing
//
// StandingOn holds a balance and the facts of a day against each condition of
// each tier of the edition in force; CreditedHistory folds daily performance
// tiers into the credited tier with its rises, reviews and hold (sections 8
// and 9).
//
// # Retention
//
// Retention, SourcedMRR and SourcedAmount tell what section 10 defines, from a
// replay: exact sums over the least common multiple of all units, rounded once.
//
// # Explanation
//
// Every posting carries its Terms: the rule, the edition, the amount, currency,
// unit, rate, multiplier and divisor, and the balances before and after. They
// suffice to recompute it (F29).
package points
