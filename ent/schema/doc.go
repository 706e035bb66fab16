// Package schema declares what is kept: one entity per file, with mixins for
// what they share. `go generate ./ent` makes package ent from it, and
// `go run ./ent/migrate/diff NAME` the migrations of both databases.
//
// Conventions: ids are strings with a prefix (ent/id). Days are points.Date,
// kept as integers; the column of a field `on` is `day`, since ON is a word of
// SQL. Points are micro-points, money is minor units beside its currency.
// Times are UTC, cut to microseconds, so that both databases give back what
// they were given. "" and 0 stand for "none" where a column must sort or be
// unique; a column is nullable only where 0 is a value.
package schema
