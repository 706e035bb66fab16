package ledger

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/ent/posting"
	entstanding "github.com/tierboard/tierboard/ent/standing"
	"github.com/tierboard/tierboard/points"
)

// Standing is where a partner stands on a day, with its credited tier
// (docs/rules.md, sections 8 and 9).
type Standing struct {
	points.Standing
	PartnerID string
	// Credited is the credited tier on the day; Since is zero for a partner
	// that never had one.
	Credited points.Credited
	// Changes tells how the credited tier came about, from the latest snapshot
	// that counts or, without one, from the beginning.
	Changes []points.CreditedChange
	// Performance tells how the performance tier changed up to the day.
	Performance []points.TierChange
	// Retention is the retention in force in each month up to that of the day, as
	// computed; none where the partner never had a book (docs/rules.md, section
	// 10). The standing is judged by it.
	Retention []points.Retention
	// Snapshot is the latest official snapshot up to the day; nil where there
	// is none (F25).
	Snapshot *ent.Standing

	// history is what the answer was made from, book what changed the partner's.
	history *points.History
	book    []points.BookChange
}

// Standings answers for several partners with a fixed number of queries. The
// context's viewer must be allowed to see the partners; those it may not see,
// or that do not exist, are left out.
func (l *Ledger) Standings(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string]*Standing, error) {
	snapshots, err := loadSnapshots(ctx, client, l.Program().Name, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	return l.standings(ctx, client, partnerIDs, q, snapshots)
}

// standings is Standings over given snapshots, by partner and in order of days.
func (l *Ledger) standings(ctx context.Context, client *ent.Client, partnerIDs []string, q Known, snapshots map[string][]*ent.Standing) (map[string]*Standing, error) {
	records, err := loadRecords(ctx, client, partnerIDs, q, snapshots)
	if err != nil {
		return nil, err
	}
	answers := make(map[string]*Standing, len(records))
	for id, record := range records {
		if answers[id], err = standingOf(l.Program(), record, q.On); err != nil {
			return nil, err
		}
		if n := len(snapshots[id]); n > 0 {
			answers[id].Snapshot = snapshots[id][n-1]
		}
	}
	return answers, nil
}

// standingOf makes a partner's standing on a day of what is known of it.
func standingOf(program *points.Program, record points.Record, on points.Date) (*Standing, error) {
	history, err := program.History(record, on)
	if err != nil {
		return nil, err
	}
	answer := &Standing{
		PartnerID: record.Partner, Credited: history.CreditedOn(on), Changes: history.Changes, Performance: history.Performance,
		Retention: history.Retention, history: history, book: record.Book,
	}
	answer.Standing, err = history.StandingOn(on)
	return answer, err
}

// loadRecords reads what is known of partners, over given snapshots, which are
// by partner and in order of days.
func loadRecords(ctx context.Context, client *ent.Client, partnerIDs []string, q Known, snapshots map[string][]*ent.Standing) (map[string]points.Record, error) {
	found, err := partnersOf(ctx, client, partnerIDs)
	if err != nil {
		return nil, err
	}
	movements, err := loadMovements(ctx, client, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	facts, err := loadFacts(ctx, client, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	books, err := loadBooks(ctx, client, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	records := make(map[string]points.Record, len(found))
	for _, id := range found {
		record := points.Record{Partner: id, Movements: movements[id], Facts: facts[id], Book: books[id]}
		if record.Snapshots, err = engineSnapshots(snapshots[id]); err != nil {
			return nil, err
		}
		records[id] = record
	}
	return records, nil
}

// engineSnapshots returns kept snapshots as the engine takes them.
func engineSnapshots(rows []*ent.Standing) ([]points.Snapshot, error) {
	snapshots := make([]points.Snapshot, len(rows))
	for i, row := range rows {
		performance, err := points.ParseTier(row.Performance)
		if err != nil {
			return nil, fmt.Errorf("ledger: read the snapshot of %v: %w", row.On, err)
		}
		credited, err := points.ParseTier(row.Credited)
		if err != nil {
			return nil, fmt.Errorf("ledger: read the snapshot of %v: %w", row.On, err)
		}
		snapshots[i] = points.Snapshot{
			On: row.On, Performance: performance, Credited: points.Credited{Tier: credited, Since: row.CreditedSince},
		}
	}
	return snapshots, nil
}

// loadMovements sums the postings of each partner by day.
func loadMovements(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string][]points.Movement, error) {
	movements := make(map[string][]points.Movement, len(partnerIDs))
	return movements, inChunks(partnerIDs, func(chunk []string) error {
		var sums []struct {
			PartnerID string        `sql:"partner_id"`
			On        points.Date   `sql:"day"`
			Track     points.Track  `sql:"track"`
			Sum       points.Points `sql:"sum"`
		}
		query := client.Posting.Query().Where(posting.PartnerIDIn(chunk...)).Where(q.predicates()...)
		err := query.Order(posting.ByOn()).
			GroupBy(posting.FieldPartnerID, posting.FieldOn, posting.FieldTrack).
			Aggregate(ent.As(ent.Sum(posting.FieldPoints), "sum")).
			Scan(ctx, &sums)
		if err != nil {
			return err
		}
		for _, sum := range sums {
			of := movements[sum.PartnerID]
			if len(of) == 0 || of[len(of)-1].On != sum.On {
				of = append(of, points.Movement{On: sum.On})
			}
			if err := of[len(of)-1].Balance.Put(sum.Track, sum.Sum); err != nil {
				return err
			}
			movements[sum.PartnerID] = of
		}
		return nil
	})
}

// loadFacts reads the dated facts of each partner, so that of two of one kind
// and day the one recorded later comes later. Their Partner is the id.
func loadFacts(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string][]points.Fact, error) {
	facts := make(map[string][]points.Fact, len(partnerIDs))
	return facts, inChunks(partnerIDs, func(chunk []string) error {
		query := client.Fact.Query().Where(fact.PartnerIDIn(chunk...))
		if !q.At.IsZero() {
			query.Where(fact.RecordedAtLTE(q.At.UTC()))
		}
		rows, err := query.Order(fact.ByOn(), fact.ByRecordedAt(), fact.ByID()).All(ctx)
		for _, row := range rows {
			facts[row.PartnerID] = append(facts[row.PartnerID], points.Fact{Partner: row.PartnerID, On: row.On, Kind: row.Kind, Value: row.Value})
		}
		return err
	})
}

// loadSnapshots reads the official snapshots of each partner up to the day, in
// order of days.
func loadSnapshots(ctx context.Context, client *ent.Client, program string, partnerIDs []string, q Known) (map[string][]*ent.Standing, error) {
	snapshots := make(map[string][]*ent.Standing, len(partnerIDs))
	return snapshots, inChunks(partnerIDs, func(chunk []string) error {
		query := client.Standing.Query().
			Where(entstanding.PartnerIDIn(chunk...), entstanding.Program(program), entstanding.OnLTE(q.On))
		if !q.At.IsZero() {
			query.Where(entstanding.RecordedAtLTE(q.At.UTC()))
		}
		rows, err := query.Order(entstanding.ByOn()).All(ctx)
		for _, row := range rows {
			snapshots[row.PartnerID] = append(snapshots[row.PartnerID], row)
		}
		return err
	})
}
