// Package book reads a partner's book of business beside points: its clients,
// their subscriptions and MRR, their renewals (F2, F5, F14, F21). Every answer
// is for a day, and every read is narrowed by ent's policies to what the
// context's viewer sees.
//
// Lists are put together in memory from a fixed number of statements, each
// over one partner's clients, because what they are ordered by (a balance, an
// MRR in US$, the next renewal) depends on the day asked; details are read
// for the clients of a page only.
package book

import (
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Book reads from one database, by the rules of one program.
type Book struct {
	db      *ent.Client
	program *points.Program
}

// New returns a book that reads from db. The program prices MRR in US$ and
// tells growth markets.
func New(db *ent.Client, program *points.Program) *Book { return &Book{db: db, program: program} }

// Client is a partner's client on a day.
type Client struct {
	*ent.Clientship
	// Known is the day that the client was read for, and the moment up to which
	// records count.
	ledger.Known
	// Listed is the relationship on that day, where a list found it out; else
	// "".
	Listed Relationship
	// Page are the clients that were read with it, itself among them: details
	// are read for all of them at once.
	Page []*ent.Clientship
}

// Together makes each client of a page know the others.
func Together(clients []*Client) {
	page := make([]*ent.Clientship, len(clients))
	for i, client := range clients {
		page[i] = client.Clientship
	}
	for _, client := range clients {
		client.Page = page
	}
}
