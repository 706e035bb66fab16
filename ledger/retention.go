package ledger

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/bookchange"
	"github.com/tierboard/tierboard/points"
)

// loadBooks adds up what changed the books of partners, by partner, in order of
// days, up to the day.
func loadBooks(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string][]points.BookChange, error) {
	books := make(map[string][]points.BookChange, len(partnerIDs))
	return books, inChunks(partnerIDs, func(chunk []string) error {
		query := client.BookChange.Query().Where(bookchange.PartnerIDIn(chunk...), bookchange.OnLTE(q.On))
		if !q.At.IsZero() {
			query.Where(bookchange.RecordedAtLTE(q.At.UTC()))
		}
		sums, err := bookSums(ctx, query, bookchange.FieldPartnerID)
		if err != nil {
			return fmt.Errorf("ledger: add up what changed the books: %w", err)
		}
		for _, sum := range sums {
			books[sum.PartnerID] = append(books[sum.PartnerID], sum.change())
		}
		return nil
	})
}

// SourcedMRR returns the partner's sourced MRR (12 months) on the standing's day
// (F8; docs/rules.md, section 10).
func (l *Ledger) SourcedMRR(s *Standing) (points.Money, error) {
	return l.Program().BookSourcedMRR(s.book, s.On)
}
