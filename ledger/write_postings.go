package ledger

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
)

var postingColumns = []string{
	posting.FieldID, posting.FieldPartnerID, posting.FieldRecordedAt, posting.FieldClientID, posting.FieldCompanyID,
	posting.FieldNumber, posting.FieldEvent, posting.FieldEdition, posting.FieldLine, posting.FieldTrack,
	posting.FieldKind, posting.FieldPoints, posting.FieldOn, posting.FieldReverses, posting.FieldTerms,
}

// rowsAhead is how many rows are made ready while the ones before are written.
const rowsAhead = 1024

// writePostings appends the difference between the postings that stand and
// those of the replay.
func (r *recording) writePostings(ctx context.Context) error {
	stand, err := loadStanding(ctx, r.tx.Ent(), r.affectedIDs(), r.affectsAlone())
	if err != nil {
		return err
	}
	next, err := r.nextNumber(ctx)
	if err != nil {
		return err
	}
	// A large import writes two or more postings a row: the next ones are made
	// ready on one processor while the database takes the last on another.
	ready := make(chan [][]any, 1)
	r.appended = make(map[monthKey]int64)
	go func() {
		defer close(ready)
		r.makePostingRows(stand, next, ready)
	}()
	// Whatever ends the writing must not leave the other waiting for ever.
	defer func() {
		for range ready {
		}
	}()
	for rows := range ready {
		if err == nil {
			r.receipt.Postings += len(rows)
			err = r.tx.BulkInsert(ctx, posting.Table, postingColumns, rows)
		}
	}
	return err
}

// makePostingRows passes the rows of all reversals and new postings on, some at
// a time, in the order in which they are numbered.
func (r *recording) makePostingRows(stand map[string][]kept, number int64, ready chan<- [][]any) {
	var rows [][]any
	var terms []byte
	write := func(p *points.Posting, reverses string) {
		terms = appendTerms(terms[:0], &p.Terms)
		rows = append(rows, []any{
			id.New(id.Posting), r.partners[p.Partner], r.at, nullable(r.clients[clientKey{p.Partner, p.Company}]),
			nullable(r.companies.id[p.Company]), number, p.Event, int32(p.Terms.Edition), p.Line, string(p.Track),
			string(p.Kind), int64(p.Points), int32(p.On), reverses, string(terms),
		})
		r.appended[r.monthOf(p)]++
		number++
		if len(rows) == rowsAhead {
			ready <- rows
			rows = make([][]any, 0, rowsAhead)
		}
	}
	for _, company := range r.affected {
		reverse, add := difference(stand[r.companies.id[company]], r.replayed[company].result.Postings)
		r.receipt.Reversals += len(reverse)
		for _, undone := range reverse {
			back := reversal(undone.posting)
			back.Company = company
			write(&back, undone.id)
		}
		for i := range add {
			write(&add[i], "")
		}
	}
	ready <- rows
}

func (r *recording) affectsAlone() bool { return len(r.affected) > 0 && r.affected[0] == "" }

func (r *recording) nextNumber(ctx context.Context) (int64, error) {
	last, err := r.tx.Ent().Posting.Query().Order(posting.ByNumber(sql.OrderDesc())).Select(posting.FieldNumber).First(ctx)
	if ent.IsNotFound(err) {
		return 1, nil
	}
	if err != nil {
		return 0, err
	}
	return last.Number + 1, nil
}
