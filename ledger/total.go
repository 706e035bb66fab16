package ledger

import (
	"context"
	"fmt"
	"sync"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/pointsmonth"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
)

// CountMost is where the count of a narrowed list stops: nobody reads further,
// and counting on would cost as much as there are rows.
const CountMost = 10_000

// PostingsSum is what a selection adds up to.
type PostingsSum struct {
	Count  int
	Points points.Points
}

// PostingsTotals tell what a list of postings comes to, read when it is asked
// for, and once.
type PostingsTotals struct {
	// Count is the number of postings; the second value says that there may be
	// more, because counting stopped at CountMost.
	Count func() (number int, atLeast bool, err error)
	// Sum adds up their points, all of them.
	Sum func() (points.Points, error)
}

// Totals returns what the selected postings come to. All postings of a partner or
// a client are counted exactly, from what is kept by month and the last month's
// postings, in two statements for both figures; a narrowed list up to CountMost,
// and each figure in a statement of its own.
func (q PostingsQuery) Totals(ctx context.Context, db *ent.Client) PostingsTotals {
	if q.whole() {
		kept := sync.OnceValues(func() (PostingsSum, error) { return q.kept(ctx, db) })
		return PostingsTotals{
			Count: func() (int, bool, error) {
				sum, err := kept()
				return sum.Count, false, err
			},
			Sum: func() (points.Points, error) {
				sum, err := kept()
				return sum.Points, err
			},
		}
	}
	count := sync.OnceValues(func() (int, error) {
		numbers, err := q.query(db).Limit(CountMost + 1).Select(posting.FieldNumber).Ints(ctx)
		if err != nil {
			return 0, fmt.Errorf("ledger: count postings: %w", err)
		}
		return len(numbers), nil
	})
	return PostingsTotals{
		Count: func() (int, bool, error) {
			number, err := count()
			return min(number, CountMost), number > CountMost, err
		},
		Sum: sync.OnceValues(func() (points.Points, error) {
			sum, err := addUp(ctx, q.query(db))
			return sum.Points, err
		}),
	}
}

// whole reports whether the query selects all that a partner or a client has up
// to a day, as known now: that is kept month by month.
func (q *PostingsQuery) whole() bool {
	return q.At.IsZero() && q.From.IsZero() && q.Figure == "" && q.EventKey == "" &&
		len(q.Tracks) == 0 && len(q.Kinds) == 0 && !q.Unassigned && !q.Standing
}

// kept sums whole months from what is kept, and the day's month from postings.
func (q *PostingsQuery) kept(ctx context.Context, db *ent.Client) (PostingsSum, error) {
	begun := *q
	begun.From = q.On.StartOfMonth()
	sum, err := addUp(ctx, begun.query(db))
	if err != nil {
		return PostingsSum{}, err
	}
	months := db.PointsMonth.Query().Where(pointsmonth.PartnerID(q.PartnerID), pointsmonth.MonthLT(begun.From))
	if q.ClientID != "" {
		months.Where(pointsmonth.ClientID(q.ClientID))
	}
	var rows []struct {
		Count  sql.NullInt64 `sql:"number"`
		Points sql.NullInt64 `sql:"total"`
	}
	err = months.Modify(func(s *sql.Selector) {
		s.Select(sql.As(sql.Sum(s.C(pointsmonth.FieldPostings)), "number"), sql.As(sql.Sum(s.C(pointsmonth.FieldPoints)), "total"))
	}).Scan(ctx, &rows)
	if err != nil {
		return PostingsSum{}, fmt.Errorf("ledger: add up the months before %s: %w", begun.From, err)
	}
	for _, row := range rows {
		sum.Count += int(row.Count.Int64)
		if sum.Points, err = sum.Points.Add(points.Points(row.Points.Int64)); err != nil {
			return PostingsSum{}, err
		}
	}
	return sum, nil
}

// Count counts the selected postings, all of them, however long it takes: for
// work in the background. Lists ask Totals.
func (q PostingsQuery) Count(ctx context.Context, db *ent.Client) (int, error) {
	count, err := q.query(db).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("ledger: count postings: %w", err)
	}
	return count, nil
}

func addUp(ctx context.Context, query *ent.PostingQuery) (PostingsSum, error) {
	var rows []struct {
		Count  int           `sql:"number"`
		Points sql.NullInt64 `sql:"total"`
	}
	err := query.Modify(func(s *sql.Selector) {
		s.Select(sql.As(sql.Count("*"), "number"), sql.As(sql.Sum(s.C(posting.FieldPoints)), "total"))
	}).Scan(ctx, &rows)
	if err != nil {
		return PostingsSum{}, fmt.Errorf("ledger: add up postings: %w", err)
	}
	if len(rows) == 0 {
		return PostingsSum{}, nil
	}
	return PostingsSum{Count: rows[0].Count, Points: points.Points(rows[0].Points.Int64)}, nil
}
