package intake

import (
	"context"
	"maps"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/batch"
	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// medianSource is the source of the batches with computed medians. No mapping
// can have it: the names of sources have no blanks.
const medianSource = "median tool usage"

// readingLife is for how many days after it a reading of tool usage counts: it
// tells of the thirty days before it.
const readingLife = 30

// toolReading is a reading of a company's tool usage on record.
type toolReading struct {
	company string // id
	on      points.Date
	tools   int64
}

// medians records the median tool usage of partners for the days on which the
// book has readings of tool usage, and for those days after them on which the
// book's readings still count (docs/rules.md, section 13). A median that a
// source has told for a day stays.
func (a *application) medians(ctx context.Context) error {
	if len(a.book.ToolUsages) == 0 {
		return nil
	}
	first, last := a.book.ToolUsages[0].On, a.book.ToolUsages[0].On
	for i := range a.book.ToolUsages {
		first, last = min(first, a.book.ToolUsages[i].On), max(last, a.book.ToolUsages[i].On)
	}
	last += readingLife
	readings, err := a.toolReadings(ctx, first-readingLife, last)
	if err != nil {
		return err
	}
	credits, err := a.credits(ctx, first, last)
	if err != nil {
		return err
	}
	sweep := medianSweep{latest: map[string]toolReading{}, held: map[string]map[string]*points.Balance{}}
	made := map[factName]string{}
	for len(readings) > 0 {
		day := readings[0].on
		for len(readings) > 0 && readings[0].on == day {
			sweep.latest[readings[0].company] = readings[0]
			readings = readings[1:]
		}
		if day < first {
			continue
		}
		for len(credits) > 0 && credits[0].on <= day {
			if err := sweep.put(credits[0]); err != nil {
				return err
			}
			credits = credits[1:]
		}
		if err := sweep.medians(day, made); err != nil {
			return err
		}
	}
	return a.writeMedians(ctx, made)
}

// medianSweep goes from day to day.
type medianSweep struct {
	// latest are the latest readings by company.
	latest map[string]toolReading
	// held are the partners' points by partner and company.
	held map[string]map[string]*points.Balance
}

func (s *medianSweep) put(c credit) error {
	if s.held[c.partner] == nil {
		s.held[c.partner] = map[string]*points.Balance{}
	}
	if s.held[c.partner][c.company] == nil {
		s.held[c.partner][c.company] = &points.Balance{}
	}
	return s.held[c.partner][c.company].Put(c.track, c.points)
}

// medians adds the medians of the partners that have a reading on the day.
func (s *medianSweep) medians(day points.Date, made map[factName]string) error {
	for partner, companies := range s.held {
		var tools []int64
		today := false
		for company, balance := range companies {
			reading, known := s.latest[company]
			if !known || reading.on < day-readingLife || !contributes(balance) {
				continue
			}
			tools = append(tools, reading.tools)
			today = today || reading.on == day
		}
		if !today {
			continue
		}
		median, err := points.MedianToolUsage(tools)
		if err != nil {
			return err
		}
		made[factName{partner, points.FactMedianToolUsage, day}] = points.Points(*median).String()
	}
	return nil
}

// contributes reports whether a client adds to its partner's sold or managed
// points.
func contributes(b *points.Balance) bool { return b.Sourced+b.Assisted > 0 || b.Managed > 0 }

// toolReadings reads the readings from a day to another, by day.
func (a *application) toolReadings(ctx context.Context, from, to points.Date) ([]toolReading, error) {
	var readings []toolReading
	err := a.rows(ctx, `SELECT "company_id", "day", "tools" FROM "tool_usages" WHERE "day" BETWEEN $1 AND $2 ORDER BY "day"`,
		[]any{int64(from), int64(to)}, 3, func(values []any) {
			readings = append(readings, toolReading{values[0].(string), points.Date(values[1].(int64)), values[2].(int64)})
		})
	return readings, err
}

// credit is by how much a partner's points of a company moved on a day.
type credit struct {
	partner, company string // ids
	on               points.Date
	track            points.Track
	points           points.Points
}

// credits sums the postings up to a day of the companies with readings, day by
// day from the first: all that was before counts on it.
func (a *application) credits(ctx context.Context, first, last points.Date) ([]credit, error) {
	const statement = `SELECT c."partner_id", c."company_id", CASE WHEN p."day" < $1 THEN $1 ELSE p."day" END AS "moved_on", p."track", CAST(SUM(p."points") AS bigint)
		FROM "postings" AS p JOIN "clients" AS c ON c."id" = p."client_id"
		WHERE p."day" <= $2 AND c."company_id" IN (SELECT "company_id" FROM "tool_usages" WHERE "day" BETWEEN $3 AND $2)
		GROUP BY 1, 2, 3, 4 ORDER BY 3`
	var credits []credit
	err := a.rows(ctx, statement, []any{int64(first), int64(last), int64(first - readingLife)}, 5, func(values []any) {
		credits = append(credits, credit{
			values[0].(string), values[1].(string), points.Date(values[2].(int64)), points.Track(values[3].(string)), points.Points(values[4].(int64)),
		})
	})
	return credits, err
}

// writeMedians records the medians that no source has told and that are not on
// record, under a batch of their own.
func (a *application) writeMedians(ctx context.Context, made map[factName]string) error {
	if len(made) == 0 {
		return nil
	}
	told, latest, err := a.mediansOnRecord(ctx, made)
	if err != nil {
		return err
	}
	change := a.changes[RecordFact]
	var fresh []ownedFact
	for _, name := range slices.SortedFunc(maps.Keys(made), factName.compare) {
		value, known := latest[name]
		switch {
		case told[name]:
			continue
		case !known:
			change.Created++
		case value != made[name]:
			change.Changed++
		default:
			change.Unchanged++
			continue
		}
		fresh = append(fresh, ownedFact{name, made[name]})
	}
	if len(fresh) == 0 {
		return nil
	}
	id, at, err := a.ledger.Begin(ctx, a.tx, ledger.Batch{Source: medianSource, Hash: a.options.Hash, RecordedAt: a.options.Now(), Today: a.options.Today})
	if err != nil {
		return err
	}
	return a.writeFacts(ctx, fresh, id, at)
}

// mediansOnRecord returns which medians a source has told, and the latest
// values on record.
func (a *application) mediansOnRecord(ctx context.Context, made map[factName]string) (told map[factName]bool, latest map[factName]string, err error) {
	told, latest = map[factName]bool{}, map[factName]string{}
	var first, last points.Date
	for name := range made {
		if first == 0 || name.on < first {
			first = name.on
		}
		last = max(last, name.on)
	}
	rows, err := a.tx.Ent().Fact.Query().
		Where(fact.KindEQ(points.FactMedianToolUsage), fact.OnGTE(first), fact.OnLTE(last)).
		WithBatch(func(q *ent.BatchQuery) { q.Select(batch.FieldSource) }).
		Order(fact.ByRecordedAt(), fact.ByID()).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, row := range rows {
		name := factName{row.PartnerID, row.Kind, row.On}
		latest[name] = row.Value
		told[name] = told[name] || row.Edges.Batch.Source != medianSource
	}
	return told, latest, nil
}
