package ledger

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/posting"
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
	// tracks; SoldAdjusted those on the sold tracks.
	Adjusted, SoldAdjusted points.Points
}

// MonthsQuery asks for the months from one day's month to another's, of a
// partner or of some clients.
type MonthsQuery struct {
	// PartnerID may be left out with ClientIDs.
	PartnerID string
	ClientIDs []string
	From, To  points.Date
	// Known.On parts the past from the projection.
	Known
}

// movement is a sum of postings that move the same row on the same day.
type movement struct {
	day    points.Date
	track  points.Track
	row    Row
	points points.Points
}

// history is a balance and how it moved from then on.
type history struct {
	opening points.Balance
	moved   []movement
}

// Months returns one entry for each month of the query, in two statements.
// The first projected month also moves by what remains of the month of
// the day asked, so that each balance is the one before plus the movements.
func Months(ctx context.Context, db *ent.Client, q MonthsQuery) ([]Month, error) {
	histories, err := readHistories(ctx, db, q, false)
	if err != nil {
		return nil, err
	}
	return q.months(histories[""])
}

// ClientMonths are the months of each client of a query.
type ClientMonths struct {
	query     MonthsQuery
	histories map[string]history
}

// MonthsByClient is Months for each client, in two statements; "" holds what
// belongs to no client.
func MonthsByClient(ctx context.Context, db *ent.Client, q MonthsQuery) (*ClientMonths, error) {
	histories, err := readHistories(ctx, db, q, true)
	return &ClientMonths{q, histories}, err
}

// Of returns the months of one client.
func (c *ClientMonths) Of(clientID string) ([]Month, error) {
	return c.query.months(c.histories[clientID])
}

// In returns the month of each client, by the month's first day.
func (c *ClientMonths) In(first points.Date) (map[string]Month, error) {
	found := make(map[string]Month, len(c.histories))
	for clientID, history := range c.histories {
		q := c.query
		q.To = first
		months, err := q.months(history)
		if err != nil {
			return nil, err
		}
		found[clientID] = months[len(months)-1]
	}
	return found, nil
}

func readHistories(ctx context.Context, db *ent.Client, q MonthsQuery, byClient bool) (map[string]history, error) {
	first, last := q.start(), q.To.EndOfMonth()
	of := scope{partnerID: q.PartnerID, clientIDs: q.ClientIDs, byClient: byClient}
	opening, err := openings(ctx, db, of, first, q.Known)
	if err != nil {
		return nil, err
	}
	histories, err := dailyMovements(ctx, db, of, q.At, first, last)
	for key, balance := range opening {
		one := histories[key]
		one.opening = balance
		histories[key] = one
	}
	return histories, err
}

// start is the first month to read: that of the day asked, where the query begins
// with the month after it, which also moves by what remains of it.
func (q *MonthsQuery) start() points.Date {
	first, today := q.From.StartOfMonth(), q.On.StartOfMonth()
	if first == today.AddMonths(1) {
		return today
	}
	return first
}

// months makes the months of a history.
func (q *MonthsQuery) months(h history) ([]Month, error) {
	first, last := q.From.StartOfMonth(), q.To.StartOfMonth()
	var months []Month
	balance, moved := h.opening, h.moved
	today := q.On.StartOfMonth()
	for start := q.start(); start <= last; start = start.AddMonths(1) {
		month := Month{First: start, On: start.EndOfMonth(), Projected: start > today}
		if start == today {
			month.On = q.On
		}
		for ; len(moved) > 0 && moved[0].day <= month.On; moved = moved[1:] {
			if err := balance.Put(moved[0].track, moved[0].points); err != nil {
				return nil, err
			}
			if err := month.Movements.put(moved[0]); err != nil {
				return nil, err
			}
		}
		month.Balance = balance
		if start >= first {
			months = append(months, month)
		}
		if start == last || start >= points.MaxDate.StartOfMonth() {
			break
		}
	}
	return months, nil
}

// put counts a movement under its row, or returns an error where a sum leaves 64
// bits: a row adds up tracks.
func (m *Movements) put(moved movement) error {
	row := &m.Adjusted
	switch moved.row {
	case RowNew:
		row = &m.New
	case RowIncreased:
		row = &m.Increased
	case RowExpiredOrChurned:
		row = &m.ExpiredOrChurned
	case RowDecreased:
		row = &m.Decreased
	case RowManagedGained:
		row = &m.ManagedGained
	case RowManagedLost:
		row = &m.ManagedLost
	case RowAdjusted:
		if moved.track.Sold() {
			if err := increase(&m.SoldAdjusted, moved.points); err != nil {
				return err
			}
		}
	}
	return increase(row, moved.points)
}

func increase(sum *points.Points, by points.Points) (err error) {
	*sum, err = sum.Add(by)
	return err
}

// dailyMovements sums the postings between two days by day, track and row, and
// where asked by client, in order of days. It reads postings, because monthly
// sums do not tell gains from losses of one kind.
func dailyMovements(ctx context.Context, db *ent.Client, of scope, at time.Time, from, to points.Date) (map[string]history, error) {
	query := db.Posting.Query().Where(of.postings()...).Where(posting.OnGTE(from), posting.OnLTE(to))
	if !at.IsZero() {
		query.Where(posting.RecordedAtLTE(at.UTC()))
	}
	var sums []struct {
		ClientID sql.NullString `sql:"client_id"`
		Day      points.Date    `sql:"day"`
		Track    points.Track   `sql:"track"`
		Row      Row            `sql:"movement"`
		Points   points.Points  `sql:"total"`
	}
	err := query.Modify(func(s *sql.Selector) {
		row := rowOf(s)
		of.sum(s, posting.FieldClientID, posting.FieldTrack, posting.FieldPoints)
		s.AppendSelect(s.C(posting.FieldOn)).AppendSelectExprAs(sql.Raw(row), "movement").
			GroupBy(s.C(posting.FieldOn), row).OrderBy(s.C(posting.FieldOn))
	}).Scan(ctx, &sums)
	if err != nil {
		return nil, fmt.Errorf("ledger: sum the movements from %s to %s: %w", from, to, err)
	}
	histories := map[string]history{}
	for _, sum := range sums {
		key := of.group(sum.ClientID.String)
		one := histories[key]
		one.moved = append(one.moved, movement{day: sum.Day, track: sum.Track, row: sum.Row, points: sum.Points})
		histories[key] = one
	}
	return histories, nil
}
