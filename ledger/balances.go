package ledger

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/points"
)

// Known bounds an answer by its two dates (docs/rules.md, section 7).
type Known struct {
	// On is the day: what takes effect up to it counts.
	On points.Date
	// At is the moment, in any time zone: what was recorded up to it counts; the
	// zero time is now.
	At time.Time
}

// predicates keep a query of postings to what counts.
func (k Known) predicates() []predicate.Posting {
	bounds := []predicate.Posting{posting.OnLTE(k.On)}
	if !k.At.IsZero() {
		bounds = append(bounds, posting.RecordedAtLTE(k.At.UTC()))
	}
	return bounds
}

// ClientBalance is what a partner holds of one client on a day.
type ClientBalance struct {
	points.Balance
	// LivingSold is the part of the sold points that comes from lots and not
	// from adjustments: it is not zero while a lot lives.
	LivingSold points.Points
}

// ClientBalances sums the postings of one partner by client, in one statement.
// The key "" holds what belongs to no client: adjustments recorded without a
// company. With clientIDs, only theirs are summed. Clients without postings
// are left out. Reads are narrowed to what the context's viewer sees.
func ClientBalances(ctx context.Context, db *ent.Client, partnerID string, clientIDs []string, known Known) (map[string]ClientBalance, error) {
	query := db.Posting.Query().Where(known.predicates()...)
	if partnerID != "" {
		query.Where(posting.PartnerID(partnerID))
	}
	if clientIDs != nil {
		query.Where(posting.ClientIDIn(clientIDs...))
	}
	var sums []struct {
		ClientID sql.NullString `sql:"client_id"`
		Track    points.Track   `sql:"track"`
		Points   points.Points  `sql:"total"`
		Living   points.Points  `sql:"living"`
	}
	err := query.Modify(func(s *sql.Selector) {
		ofLines := fmt.Sprintf("SUM(CASE WHEN %s = '' THEN 0 ELSE %s END)", s.C(posting.FieldLine), s.C(posting.FieldPoints))
		s.Select(s.C(posting.FieldClientID), s.C(posting.FieldTrack), sql.As(sql.Sum(s.C(posting.FieldPoints)), "total")).
			AppendSelectExprAs(sql.Raw(ofLines), "living").
			GroupBy(s.C(posting.FieldClientID), s.C(posting.FieldTrack))
	}).Scan(ctx, &sums)
	if err != nil {
		return nil, fmt.Errorf("ledger: sum the postings by client: %w", err)
	}
	balances := make(map[string]ClientBalance, len(sums))
	for _, sum := range sums {
		balance := balances[sum.ClientID.String]
		if err := balance.Put(sum.Track, sum.Points); err != nil {
			return nil, err
		}
		if sum.Track.Sold() {
			if balance.LivingSold, err = balance.LivingSold.Add(sum.Living); err != nil {
				return nil, err
			}
		}
		balances[sum.ClientID.String] = balance
	}
	return balances, nil
}

// Unassigned sums the postings of one partner that belong to no client:
// adjustments recorded without a company.
func Unassigned(ctx context.Context, db *ent.Client, partnerID string, known Known) (points.Balance, error) {
	var sums []struct {
		Track  points.Track  `sql:"track"`
		Points points.Points `sql:"total"`
	}
	err := db.Posting.Query().
		Where(posting.PartnerID(partnerID), posting.ClientIDIsNil()).Where(known.predicates()...).
		Modify(func(s *sql.Selector) {
			s.Select(s.C(posting.FieldTrack), sql.As(sql.Sum(s.C(posting.FieldPoints)), "total")).GroupBy(s.C(posting.FieldTrack))
		}).Scan(ctx, &sums)
	if err != nil {
		return points.Balance{}, fmt.Errorf("ledger: sum the postings without a client: %w", err)
	}
	var balance points.Balance
	for _, sum := range sums {
		if err := balance.Put(sum.Track, sum.Points); err != nil {
			return points.Balance{}, err
		}
	}
	return balance, nil
}
