package ledger

import (
	"context"
	"fmt"
	"maps"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/pointsmonth"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/points"
)

// ChangesQuery asks how a partner's points moved from a day to another, both
// included (F10).
type ChangesQuery struct {
	PartnerID string
	From      points.Date
	// Known.On is the last day.
	Known
}

// Change is what the postings of one client, track and row add up to.
type Change struct {
	// ClientID is "" for adjustments recorded without a company.
	ClientID string
	Track    points.Track
	Row      Row
	Points   points.Points
	// Postings is how many there are, Standing how many of them are neither
	// reversals nor reversed.
	Postings, Standing int
}

// Changes are what a partner's points did from a day to another: the closing
// balance is the opening one plus all changes.
type Changes struct {
	// Opening is the balance on the day before, Closing that on the last day.
	Opening, Closing points.Balance
	Changes          []Change
}

// Of adds up the changes that a figure is made of.
func (c *Changes) Of(f Figure) (sum points.Points, postings int, err error) {
	for _, change := range c.Changes {
		if !f.has(change.Track, change.Row) {
			continue
		}
		if sum, err = sum.Add(change.Points); err != nil {
			return 0, 0, err
		}
		postings += change.Postings
	}
	return sum, postings, nil
}

// ByClient adds up the changes that a figure is made of for each client; those
// without a posting that stands are left out: corrections took back all that they
// brought. "" holds what belongs to no client.
func (c *Changes) ByClient(f Figure) (map[string]PostingsSum, error) {
	sums, standing := map[string]PostingsSum{}, map[string]int{}
	for _, change := range c.Changes {
		if !f.has(change.Track, change.Row) {
			continue
		}
		sum := sums[change.ClientID]
		var err error
		if sum.Points, err = sum.Points.Add(change.Points); err != nil {
			return nil, err
		}
		sum.Count += change.Postings
		sums[change.ClientID] = sum
		standing[change.ClientID] += change.Standing
	}
	maps.DeleteFunc(sums, func(clientID string, _ PostingsSum) bool { return standing[clientID] == 0 })
	return sums, nil
}

// has reports whether postings of a track and row are part of the figure.
func (f Figure) has(track points.Track, row Row) bool {
	tracks, rows := f.parts()
	return contains(tracks, track) && contains(rows, row)
}

// contains takes an empty list for everything.
func contains[T comparable](list []T, value T) bool {
	for _, one := range list {
		if one == value {
			return true
		}
	}
	return len(list) == 0
}

// ReadChanges sums the postings of the query by client, track and row, in two
// or three statements.
func ReadChanges(ctx context.Context, db *ent.Client, q ChangesQuery) (*Changes, error) {
	opening, err := openings(ctx, db, scope{partnerID: q.PartnerID}, q.From, q.Known)
	if err != nil {
		return nil, err
	}
	var sums []struct {
		ClientID sql.NullString `sql:"client_id"`
		Track    points.Track   `sql:"track"`
		Row      Row            `sql:"movement"`
		Points   points.Points  `sql:"total"`
		Postings int            `sql:"number"`
		Standing int            `sql:"standing"`
	}
	err = db.Posting.Query().Where(posting.PartnerID(q.PartnerID), posting.OnGTE(q.From)).Where(q.predicates()...).
		Modify(func(s *sql.Selector) {
			row := rowOf(s)
			s.Select(s.C(posting.FieldClientID), s.C(posting.FieldTrack),
				sql.As(sql.Sum(s.C(posting.FieldPoints)), "total"), sql.As(sql.Count("*"), "number")).
				AppendSelectExprAs(sql.Raw(row), "movement").
				// A reversal counts in the row and on the day of what it reverses.
				AppendSelectExprAs(sql.Raw("SUM(CASE WHEN "+s.C(posting.FieldReverses)+" = '' THEN 1 ELSE -1 END)"), "standing").
				GroupBy(s.C(posting.FieldClientID), s.C(posting.FieldTrack), row)
		}).Scan(ctx, &sums)
	if err != nil {
		return nil, fmt.Errorf("ledger: sum the changes from %s to %s: %w", q.From, q.On, err)
	}
	c := &Changes{Opening: opening[""], Closing: opening[""], Changes: make([]Change, len(sums))}
	for i, sum := range sums {
		c.Changes[i] = Change{ClientID: sum.ClientID.String, Track: sum.Track, Row: sum.Row, Points: sum.Points, Postings: sum.Postings, Standing: sum.Standing}
		if err := c.Closing.Put(sum.Track, sum.Points); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// scope says whose points are summed: a partner's as one, or by client, or
// those of some clients.
type scope struct {
	partnerID string
	byClient  bool
	// clientIDs are some clients; with them, the partner may be left out.
	clientIDs []string
}

// group is the key that a row's client counts under.
func (s scope) group(clientID string) string {
	if s.byClient {
		return clientID
	}
	return ""
}

func (s scope) postings() []predicate.Posting {
	var some []predicate.Posting
	if s.partnerID != "" {
		some = append(some, posting.PartnerID(s.partnerID))
	}
	if s.clientIDs != nil {
		some = append(some, posting.ClientIDIn(s.clientIDs...))
	}
	return some
}

func (s scope) months() []predicate.PointsMonth {
	var some []predicate.PointsMonth
	if s.partnerID != "" {
		some = append(some, pointsmonth.PartnerID(s.partnerID))
	}
	if s.clientIDs != nil {
		some = append(some, pointsmonth.ClientIDIn(s.clientIDs...))
	}
	return some
}

// openings are the balances on the day before a day, by client or under "": as
// known now, from the monthly sums and what the day's month has before it, else
// from postings.
func openings(ctx context.Context, db *ent.Client, of scope, day points.Date, known Known) (map[string]points.Balance, error) {
	type sum struct {
		ClientID sql.NullString `sql:"client_id"`
		Track    points.Track   `sql:"track"`
		Points   points.Points  `sql:"total"`
	}
	var whole, begun []sum
	from := points.Date(0)
	if known.At.IsZero() {
		from = day.StartOfMonth()
		err := db.PointsMonth.Query().Where(of.months()...).Where(pointsmonth.MonthLT(from)).
			Modify(func(s *sql.Selector) {
				of.sum(s, pointsmonth.FieldClientID, pointsmonth.FieldTrack, pointsmonth.FieldPoints)
			}).Scan(ctx, &whole)
		if err != nil {
			return nil, fmt.Errorf("ledger: sum the months before %s: %w", from, err)
		}
	}
	if from < day {
		query := db.Posting.Query().Where(of.postings()...).Where(posting.OnLT(day))
		if from > 0 {
			query.Where(posting.OnGTE(from))
		}
		if !known.At.IsZero() {
			query.Where(posting.RecordedAtLTE(known.At.UTC()))
		}
		err := query.Modify(func(s *sql.Selector) {
			of.sum(s, posting.FieldClientID, posting.FieldTrack, posting.FieldPoints)
		}).Scan(ctx, &begun)
		if err != nil {
			return nil, fmt.Errorf("ledger: sum the postings before %s: %w", day, err)
		}
	}
	balances := map[string]points.Balance{}
	for _, sum := range append(whole, begun...) {
		key := of.group(sum.ClientID.String)
		balance := balances[key]
		if err := balance.Put(sum.Track, sum.Points); err != nil {
			return nil, err
		}
		balances[key] = balance
	}
	return balances, nil
}

// sum selects the sums of a column by track and, where asked, by client.
func (s scope) sum(selector *sql.Selector, client, track, value string) {
	columns := []string{selector.C(track)}
	if s.byClient {
		columns = append(columns, selector.C(client))
	}
	selector.Select(columns...).AppendSelectAs(sql.Sum(selector.C(value)), "total").GroupBy(columns...)
}
