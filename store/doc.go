// Package store opens databases and keeps them sound: SQLite in a file by
// default, PostgreSQL where one machine is too small.
//
// There is one writer at a time, in one transaction per command of the domain
// (Store.WithTx), and any number of readers (Store.Read, Store.View). Opening
// applies the migrations that are missing, and refuses a database that is newer
// than the program, was changed under it, or cannot be kept safely.
//
// Everything read or written through ent passes the policies of ent/schema. The
// raw doors of a transaction (Tx.Exec, Tx.Query, Tx.BulkInsert) know no rows
// but only viewers: they open for the program manager and the program itself,
// and for nobody else.
package store
