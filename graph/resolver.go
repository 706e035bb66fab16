// Package graph is the API: it reads what clients ask, calls the book and the
// ledger, and maps their answers to schema.graphqls, which is written by hand
// and described in full. Resolvers are one to five lines; what they share is
// in files named for it. Who sees what is decided by ent's policies, from the
// viewer in the context.
package graph

import (
	"time"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/live"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/intake/upload"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Resolver answers the fields of the schema that are not plain values.
type Resolver struct {
	store    *store.Store
	db       *ent.Client
	ledger   *ledger.Ledger
	book     *book.Book
	programs map[model.ProgramKey]*program
	today    func() points.Date
	now      func() time.Time
	work     Work
	jobs     Jobs
	daily    Daily
	live     *live.Watch
	// importing tells how far an import is that this process does.
	importing func(id string) (upload.Progress, bool)
}

// kept is the program that the ledger is kept for.
func (r *Resolver) kept() *program { return r.programs[model.ProgramKeyPoints] }

// day returns the day asked, else the given one.
func day(asOf *points.Date, otherwise points.Date) points.Date {
	if asOf == nil {
		return otherwise
	}
	return *asOf
}

// known reads the two dates of a question; as known now where it does not say.
func known(asOf *points.Date, otherwise points.Date, at *time.Time) ledger.Known {
	return knownOr(asOf, at, ledger.Known{On: otherwise})
}

// knownOr reads the two dates of a question, each else as given.
func knownOr(asOf *points.Date, at *time.Time, otherwise ledger.Known) ledger.Known {
	k := ledger.Known{On: day(asOf, otherwise.On), At: otherwise.At}
	if at != nil {
		// Equal moments are equal values: loaders are told apart by them.
		k.At = at.Round(0).UTC()
	}
	return k
}
