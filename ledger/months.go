package ledger

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/pointsmonth"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/points"
)

// Month is one calendar month of a partner's points (F23, F24).
type Month struct {
	// First is the month's first day, On the day of the balance: the month's
	// last, or the day asked in its month.
	First, On points.Date
	// Projected tells months after that of the day asked: known postings only.
	Projected bool
	Balance   points.Balance
	Movements Movements
}

// Movements say how points moved (docs/rules.md, section 7). A reversal counts
// with its sign where the posting it undoes counted.
type Movements struct {
	// New, Increased, ExpiredOrChurned and Decreased are of sold points.
	New, Increased, ExpiredOrChurned, Decreased points.Points
	// ManagedGained and ManagedLost are of managed points, by their sign.
	ManagedGained, ManagedLost points.Points
	// Adjusted are the program manager's adjustments and their ends, on all
	// tracks.
	Adjusted points.Points
}

// MonthsQuery asks for a partner's months from one day's month to another's.
type MonthsQuery struct {
	PartnerID string
	From, To  points.Date
	// Known.On parts the past from the projection.
	Known
}

// movement is a sum of postings that move the same row on the same day or in
// the same month.
type movement struct {
	Day    points.Date
	Track  points.Track
	Kind   points.Kind
	Lineal bool
	// Plus is what came from postings (or reversals of postings) above zero,
	// Minus the rest.
	Plus, Minus points.Points
}

// Months returns one entry for each month of the query, in two statements.
// The first projected month also moves by what remains of the month of
// the day asked, so that each balance is the one before plus the movements.
func Months(ctx context.Context, db *ent.Client, q MonthsQuery) ([]Month, error) {
	first, last := q.From.StartOfMonth(), q.To.StartOfMonth()
	opening, err := openingBalance(ctx, db, q, first)
	if err != nil {
		return nil, err
	}
	moved, err := dailyMovements(ctx, db, q, first, last.EndOfMonth())
	if err != nil {
		return nil, err
	}
	var months []Month
	balance := opening
	today := q.On.StartOfMonth()
	for start := first; start <= last; start = start.AddMonths(1) {
		month := Month{First: start, On: start.EndOfMonth(), Projected: start > today}
		from := start
		switch {
		case start == today:
			month.On = q.On
		case start == today.AddMonths(1) && start > first:
			from = q.On + 1
		}
		for _, m := range moved {
			if m.Day < from || m.Day > month.On {
				continue
			}
			for _, part := range []points.Points{m.Plus, m.Minus} {
				if err := balance.Put(m.Track, part); err != nil {
					return nil, err
				}
			}
			if err := month.Movements.put(m); err != nil {
				return nil, err
			}
		}
		month.Balance = balance
		months = append(months, month)
		if start == last || start >= points.MaxDate.StartOfMonth() {
			break
		}
	}
	return months, nil
}

// put counts a movement under its row, or returns an error where a sum leaves 64
// bits: a row adds up tracks.
func (m *Movements) put(moved movement) error {
	if moved.Track == points.TrackManaged && moved.Lineal && moved.Kind != points.KindAdjustment {
		return errors.Join(increase(&m.ManagedGained, moved.Plus), increase(&m.ManagedLost, moved.Minus))
	}
	net, err := moved.Plus.Add(moved.Minus)
	if err != nil {
		return err
	}
	return increase(m.row(moved), net)
}

// row is where sold points and adjustments count.
func (m *Movements) row(moved movement) *points.Points {
	switch {
	case moved.Kind == points.KindAdjustment || !moved.Lineal:
		return &m.Adjusted
	case moved.Kind == points.KindNew:
		return &m.New
	case moved.Kind == points.KindIncreased:
		return &m.Increased
	case moved.Kind == points.KindDecreased:
		return &m.Decreased
	}
	return &m.ExpiredOrChurned
}

func increase(sum *points.Points, by points.Points) (err error) {
	*sum, err = sum.Add(by)
	return err
}

// openingBalance is the balance on the day before the first month: from the
// monthly sums, or from postings where only some are known.
func openingBalance(ctx context.Context, db *ent.Client, q MonthsQuery, first points.Date) (points.Balance, error) {
	var sums []struct {
		Track  points.Track  `sql:"track"`
		Points points.Points `sql:"total"`
	}
	var err error
	if q.At.IsZero() {
		err = db.PointsMonth.Query().
			Where(pointsmonth.PartnerID(q.PartnerID), pointsmonth.MonthLT(first)).
			Modify(func(s *sql.Selector) {
				s.Select(s.C(pointsmonth.FieldTrack), sql.As(sql.Sum(s.C(pointsmonth.FieldPoints)), "total")).
					GroupBy(s.C(pointsmonth.FieldTrack))
			}).Scan(ctx, &sums)
	} else {
		err = db.Posting.Query().
			Where(posting.PartnerID(q.PartnerID), posting.OnLT(first), posting.RecordedAtLTE(q.At.UTC())).
			Modify(func(s *sql.Selector) {
				s.Select(s.C(posting.FieldTrack), sql.As(sql.Sum(s.C(posting.FieldPoints)), "total")).
					GroupBy(s.C(posting.FieldTrack))
			}).Scan(ctx, &sums)
	}
	if err != nil {
		return points.Balance{}, fmt.Errorf("ledger: sum the months before %s: %w", first, err)
	}
	var balance points.Balance
	for _, sum := range sums {
		if err := balance.Put(sum.Track, sum.Points); err != nil {
			return points.Balance{}, err
		}
	}
	return balance, nil
}

// dailyMovements sums the postings of the months by day and row. It reads
// postings, because monthly sums do not tell gains from losses of one kind.
func dailyMovements(ctx context.Context, db *ent.Client, q MonthsQuery, from, to points.Date) ([]movement, error) {
	bounds := []predicate.Posting{posting.PartnerID(q.PartnerID), posting.OnGTE(from), posting.OnLTE(to)}
	if !q.At.IsZero() {
		bounds = append(bounds, posting.RecordedAtLTE(q.At.UTC()))
	}
	var sums []struct {
		Day    points.Date   `sql:"day"`
		Track  points.Track  `sql:"track"`
		Kind   points.Kind   `sql:"kind"`
		Lineal int           `sql:"lineal"`
		Plus   points.Points `sql:"plus"`
		Minus  points.Points `sql:"minus"`
	}
	err := db.Posting.Query().Where(bounds...).Modify(func(s *sql.Selector) {
		value, reverses := s.C(posting.FieldPoints), s.C(posting.FieldReverses)
		gain := fmt.Sprintf("(%[1]s > 0 AND %[2]s = '' OR %[1]s < 0 AND %[2]s <> '')", value, reverses)
		lineal := fmt.Sprintf("CASE WHEN %s = '' THEN 0 ELSE 1 END", s.C(posting.FieldLine))
		s.Select(s.C(posting.FieldOn), s.C(posting.FieldTrack), s.C(posting.FieldKind)).
			AppendSelectExprAs(sql.Raw(lineal), "lineal").
			AppendSelectExprAs(sql.Raw("SUM(CASE WHEN "+gain+" THEN "+value+" ELSE 0 END)"), "plus").
			AppendSelectExprAs(sql.Raw("SUM(CASE WHEN "+gain+" THEN 0 ELSE "+value+" END)"), "minus").
			GroupBy(s.C(posting.FieldOn), s.C(posting.FieldTrack), s.C(posting.FieldKind), lineal)
	}).Scan(ctx, &sums)
	if err != nil {
		return nil, fmt.Errorf("ledger: sum the movements from %s to %s: %w", from, to, err)
	}
	moved := make([]movement, len(sums))
	for i, sum := range sums {
		moved[i] = movement{Day: sum.Day, Track: sum.Track, Kind: sum.Kind, Lineal: sum.Lineal != 0, Plus: sum.Plus, Minus: sum.Minus}
	}
	return moved, nil
}
