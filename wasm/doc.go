// Command wasm is the whole points engine's face to the browser: a WebAssembly
// module without imports, driven by js/points.ts, which gives it types and
// errors (README.md). Command wasm/calculator is the same for a page that only
// estimates and converts.
//
// What crosses into both is package border's: requests of text, answered by
// text. What they compute with, the programs, is handed over at the start
// (package programs). What a calculator asks is answered by package pricing,
// everything else here.
//
// All this is plain Go and tested natively; only the exports and the arena are
// particular to a compiler. The modules are built by TinyGo (build.sh); the
// same source builds with the stock compiler as well and is held to the same
// vectors.
//
// # What-if (F30)
//
// Four commands answer from a whole stream of events. Fields that may be left
// out are empty; "…" stands for more lines of the same kind. Amounts of money
// are decimals of their currency, points decimals, days YYYY-MM-DD, flags 1 and
// 0, lists in the order in which they are wanted.
//
// "replay" answers with a line for each posting, its terms included (F29):
//
//	replay  program edition
//	event line …                    (events.go)
//	→ partner company line track kind points on source rule edition amount
//	  currency unit rate multiplier divisor country first_sold lot made_on
//	  expires_on before after reason …
//
// "forecast" answers with what is known ahead of one partner (F31). The number
// of facts and of snapshots tells which lines are what; until is the last day,
// by default the end of the twelfth month after that of on:
//
//	forecast  program edition partner on until facts snapshots
//	partner on fact value …         (the facts; those of others do not matter)
//	on performance credited since … (official snapshots, in order of days)
//	event line …                    (adjustments without a company among them)
//	→ standing partner on edition sourced assisted managed sold total performance
//	    tier name met
//	      condition measure above need known have missing met …
//	  credited tier since
//	  until on
//	  month first on sourced assisted managed sold total performance credited …
//	  change on performance|credited from to cause …
//	  review on held held_until best certified before after cause
//	      sourced assisted managed sold total
//	    window on tier predicted …
//	    keep tier met
//	      condition …
//	    next tier met
//	      condition …
//
// The first month is that of on, with the figures of on; the others have those
// of their last day. The field certified is empty where it is unknown. There is
// no review where the program has no more of them, and no keep or next where
// there is no such tier.
//
// "book" takes and answers the same, and the instance keeps the book for all
// that comes; an instance keeps one book. "what-if" answers from it under
// changes; a program or an edition stands for the book's own where given:
//
//	what-if  program edition
//	kind company on line mrr currency deal_type country partner manage …
//	→ the lines of forecast, under the changes, and for each of the months
//	  difference first on sourced assisted managed sold total
//	      performance_before performance_after credited_before credited_after …
//
// A difference is what the changes add to the book as it is; the first one is
// today's. The kinds of a change and what each takes:
//
//	client_churns    company on                     all its open lines end
//	line_renews      company on line mrr            the line's new MRR; 0: lost
//	deal_closes      company on line mrr currency   a sale by the partner; on a new
//	                 [deal_type country manage]     company with its country; manage:
//	                                                the partner manages it from then on
//	manager_added    company on [partner]           by default the book's partner
//	manager_removed  company on [partner]           by default the book's partner
//
// Errors of a change have the field "changes[2].line", of a fact "facts[0].value",
// of a snapshot "snapshots[0].on".
package main
