package ledger

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
)

// Part is what the postings of one track, kind and edition add up to.
type Part struct {
	Track points.Track
	Kind  points.Kind
	// Edition is the first day of the edition that priced them; 0 for
	// adjustments.
	Edition  points.Date
	Points   points.Points
	Postings int
}

// Opened is the arithmetic of a sum of postings (F29).
type Opened struct {
	// Points is the sum of the parts.
	Points points.Points
	Parts  []Part
}

// Explain adds up the selected postings by track, kind and edition, in one
// statement.
func (q PostingsQuery) Explain(ctx context.Context, db *ent.Client) (Opened, error) {
	var sums []struct {
		Track    points.Track  `sql:"track"`
		Kind     points.Kind   `sql:"kind"`
		Edition  points.Date   `sql:"edition"`
		Points   points.Points `sql:"total"`
		Postings int           `sql:"number"`
	}
	err := q.query(db).Modify(func(s *sql.Selector) {
		by := []string{s.C(posting.FieldTrack), s.C(posting.FieldKind), s.C(posting.FieldEdition)}
		s.Select(by...).AppendSelectAs(sql.Sum(s.C(posting.FieldPoints)), "total").AppendSelectAs(sql.Count("*"), "number").
			GroupBy(by...).OrderBy(by...)
	}).Scan(ctx, &sums)
	if err != nil {
		return Opened{}, fmt.Errorf("ledger: explain postings: %w", err)
	}
	opened := Opened{Parts: make([]Part, len(sums))}
	for i, sum := range sums {
		opened.Parts[i] = Part(sum)
		if opened.Points, err = opened.Points.Add(sum.Points); err != nil {
			return Opened{}, err
		}
	}
	return opened, nil
}
