// Package reference is a second, naive implementation of docs/rules.md, written
// from the text of the rules and not from the engine. Tests hold the engine
// against it. It prefers clarity to speed everywhere: balances are exact
// rationals, every step recomputes the whole company from its first event, and
// credited tiers are folded by walking each single day.
//
// Only tests import it.
package reference
