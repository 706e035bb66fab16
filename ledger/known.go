package ledger

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/points"
)

// Events keeps a query to the events that counted at the moment, whatever their
// days: of each the highest revision that was recorded by then, unless it is a
// void.
func (k Known) Events() predicate.Event {
	if k.At.IsZero() {
		return event.And(event.Current(true), event.Voided(false))
	}
	at := k.At.UTC()
	return event.And(event.Voided(false), event.RecordedAtLTE(at), func(s *sql.Selector) {
		later := sql.Dialect(s.Dialect()).Table(event.Table).As("later")
		s.Where(sql.NotExists(sql.Dialect(s.Dialect()).Select(later.C(event.FieldID)).From(later).Where(sql.And(
			sql.ColumnsEQ(later.C(event.FieldKey), s.C(event.FieldKey)),
			sql.ColumnsGT(later.C(event.FieldRevision), s.C(event.FieldRevision)),
			sql.LTE(later.C(event.FieldRecordedAt), at),
		))))
	})
}

// FirstPostings returns the first effective day of the points that partners had
// through clients, by the client's id, in one statement: what was undone by the
// moment leaves no trace.
func FirstPostings(ctx context.Context, db *ent.Client, clientIDs []string, known Known) (map[string]points.Date, error) {
	return firstPostings(ctx, db.Posting.Query().Where(posting.ClientIDIn(clientIDs...)), known)
}

// FirstPostingsOf is FirstPostings of all clients of a partner.
func FirstPostingsOf(ctx context.Context, db *ent.Client, partnerID string, known Known) (map[string]points.Date, error) {
	return firstPostings(ctx, db.Posting.Query().Where(posting.PartnerID(partnerID), posting.ClientIDNotNil()), known)
}

func firstPostings(ctx context.Context, query *ent.PostingQuery, known Known) (map[string]points.Date, error) {
	standing := PostingsQuery{Known: known}
	query.Where(posting.Reverses(""), standing.notReversed)
	if !known.At.IsZero() {
		query.Where(posting.RecordedAtLTE(known.At.UTC()))
	}
	var firsts []struct {
		ClientID string      `sql:"client_id"`
		On       points.Date `sql:"first"`
	}
	err := query.Modify(func(s *sql.Selector) {
		s.Select(s.C(posting.FieldClientID), sql.As(sql.Min(s.C(posting.FieldOn)), "first")).GroupBy(s.C(posting.FieldClientID))
	}).Scan(ctx, &firsts)
	if err != nil {
		return nil, fmt.Errorf("ledger: read the first postings of clients: %w", err)
	}
	found := make(map[string]points.Date, len(firsts))
	for _, first := range firsts {
		found[first.ClientID] = first.On
	}
	return found, nil
}
