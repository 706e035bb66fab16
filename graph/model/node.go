// Package model holds the objects of the API that are neither rows of ent nor
// answers of the book and the ledger.
package model

// Node is any object with an id.
type Node any
