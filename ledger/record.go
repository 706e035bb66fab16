package ledger

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/batch"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Record records a batch of events within a transaction: it adds the revisions
// that are not on record yet, replays the companies they touch, appends what
// differs as postings and brings the projections up to date. Recording the same
// batch again changes nothing.
//
// The partners, companies and product lines that the events name must be on
// record. The whole batch is refused, with a *points.Error that names the
// event, where a stream would become invalid (INVALID), a key comes with other
// content (CONFLICT) or a reference is unknown (NOT_FOUND); the caller must
// then roll back.
//
// Record writes as the program itself: whether the asker may record is for the
// caller to judge.
func (l *Ledger) Record(ctx context.Context, tx *store.Tx, b Batch) (Receipt, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	r := &recording{ledger: l, tx: tx, batch: b}
	if err := r.sift(ctx); err != nil {
		return Receipt{}, err
	}
	if len(r.added) == 0 {
		return r.receipt, nil
	}
	if err := r.open(ctx); err != nil {
		return Receipt{}, err
	}
	if err := r.write(ctx); err != nil {
		return Receipt{}, err
	}
	return r.receipt, r.close(ctx)
}

// write replays the affected companies and writes what follows.
func (r *recording) write(ctx context.Context) error {
	for _, step := range []func(context.Context) error{
		r.replay, r.writeEvents, r.writeClients, r.writePostings, r.writeMonths, r.writeBook, r.writeSubscriptions,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// recording is one batch on its way into the ledger.
type recording struct {
	ledger  *Ledger
	tx      *store.Tx
	batch   Batch
	at      time.Time
	receipt Receipt

	partners  map[string]string // ids by key
	lines     map[string]string // ids by key
	companies *companies
	// added are the revisions to write, outdated the ids of rows whose
	// revision counts no longer.
	added    []addition
	outdated []string
	// affected are the keys of the companies to replay, sorted; "" stands for
	// the adjustments without a company.
	affected []string
	replayed map[string]*replayed
	clients  map[clientKey]string // ids
	known    []string             // ids of the clients that were on record before
	// appended counts the postings appended, by the monthly sum they count in.
	appended map[monthKey]int64
}

// addition is a revision to write.
type addition struct {
	event Event
	// current is false for a revision that arrives after a higher one.
	current bool
	// from is the company that the event belonged to before; "" where none.
	from string
}

// replayed is what the replay of one company gave.
type replayed struct {
	result     *points.Result
	projection projection
	// books are what the company changes in the book of each partner.
	books map[string][]points.BookChange
}

// clientKey names a partner's relationship with a company by their keys.
type clientKey struct{ partner, company string }

// open gives the batch its row.
func (r *recording) open(ctx context.Context) error {
	if r.batch.ID != "" {
		// What was known at a moment must not change after it, so an earlier
		// batch is closed for good.
		last, err := r.tx.Ent().Batch.Query().Order(batch.ByRecordedAt(sql.OrderDesc())).First(ctx)
		if err != nil {
			return err
		}
		if last.ID != r.batch.ID {
			return &points.Error{Code: points.CodeInvalid, Field: "batch", Message: "a later batch has begun: begin a new one"}
		}
		r.at, r.receipt.BatchID = last.RecordedAt, last.ID
		return nil
	}
	id, at, err := r.ledger.Begin(ctx, r.tx, r.batch)
	r.at, r.receipt.BatchID = at, id
	return err
}

func (r *recording) close(ctx context.Context) error {
	return r.tx.Ent().Batch.UpdateOneID(r.receipt.BatchID).
		AddEvents(r.receipt.Recorded).AddPostings(r.receipt.Postings).Exec(ctx)
}

// replay replays every affected company with the batch's events and makes its
// projection.
func (r *recording) replay(ctx context.Context) error {
	streams, err := loadStreams(ctx, r.tx.Ent(), r.companies.only(r.affected), slices.Contains(r.affected, ""))
	if err != nil {
		return err
	}
	replaced := make(map[string]bool, len(r.added))
	for _, one := range r.added {
		if one.current {
			replaced[one.event.Key] = true
		}
	}
	for company, stream := range streams {
		streams[company] = slices.DeleteFunc(stream, func(e points.Event) bool { return replaced[e.Key] })
	}
	for _, one := range r.added {
		if one.current && !one.event.Voided {
			streams[one.event.Company] = append(streams[one.event.Company], one.event.Event)
		}
	}
	r.replayed = make(map[string]*replayed, len(r.affected))
	for _, company := range r.affected {
		result, err := points.Replay(r.ledger.Program(), streams[company])
		if err != nil {
			return r.blame(err, streams[company])
		}
		projection, err := project(result, r.batch.Today)
		if err != nil {
			return err
		}
		books, err := r.ledger.books(result, projection.clients)
		if err != nil {
			return err
		}
		r.replayed[company] = &replayed{result, projection, books}
	}
	r.receipt.Companies = len(r.affected)
	return nil
}
