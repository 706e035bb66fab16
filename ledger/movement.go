package ledger

import (
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
)

// Row is where a posting counts among the movements (docs/rules.md, section 7).
// Every posting counts in one row; a reversal in that of what it undoes, with
// its sign.
type Row string

// The rows: four of sold points, two of managed points, and adjustments of all
// tracks with their ends.
const (
	RowNew              Row = "new"
	RowIncreased        Row = "increased"
	RowExpiredOrChurned Row = "expired_or_churned"
	RowDecreased        Row = "decreased"
	RowManagedGained    Row = "managed_gained"
	RowManagedLost      Row = "managed_lost"
	RowAdjusted         Row = "adjusted"
)

// rowOf is the SQL expression for the row of a posting.
func rowOf(s *sql.Selector) string {
	return fmt.Sprintf(`CASE WHEN %[1]s = '' OR %[2]s = '%[5]s' THEN '%[6]s'`+
		` WHEN %[3]s = '%[7]s' THEN CASE WHEN (%[4]s > 0) = (%[8]s = '') THEN '%[9]s' ELSE '%[10]s' END`+
		` WHEN %[2]s IN ('%[11]s', '%[12]s', '%[13]s') THEN %[2]s ELSE '%[14]s' END`,
		s.C(posting.FieldLine), s.C(posting.FieldKind), s.C(posting.FieldTrack), s.C(posting.FieldPoints),
		points.KindAdjustment, RowAdjusted, points.TrackManaged, s.C(posting.FieldReverses), RowManagedGained, RowManagedLost,
		points.KindNew, points.KindIncreased, points.KindDecreased, RowExpiredOrChurned)
}

// Figure is a number that pages show and that is a sum of postings (F29). A
// figure of balances sums all postings up to a day, one of movements those
// between two days.
type Figure string

// The figures.
const (
	// Balances.
	FigureTotal    Figure = "total"
	FigureSold     Figure = "sold"
	FigureSourced  Figure = "sourced"
	FigureAssisted Figure = "assisted"
	FigureManaged  Figure = "managed"

	// What changed (F10).
	FigureNewSold     Figure = "new_sold"
	FigureLostSold    Figure = "lost_sold"
	FigureNewManaged  Figure = "new_managed"
	FigureLostManaged Figure = "lost_managed"

	// The rows of sold points by month (F24).
	FigureSoldNew              Figure = "sold_new"
	FigureSoldIncreased        Figure = "sold_increased"
	FigureSoldExpiredOrChurned Figure = "sold_expired_or_churned"
	FigureSoldDecreased        Figure = "sold_decreased"

	// Adjustments of all points, and of sold points.
	FigureAdjusted     Figure = "adjusted"
	FigureSoldAdjusted Figure = "sold_adjusted"
)

var soldTracks = []points.Track{points.TrackSourced, points.TrackAssisted}

// parts are the tracks and rows that a figure adds up; empty means all.
func (f Figure) parts() (tracks []points.Track, rows []Row) {
	switch f {
	case FigureSold:
		return soldTracks, nil
	case FigureSourced:
		return []points.Track{points.TrackSourced}, nil
	case FigureAssisted:
		return []points.Track{points.TrackAssisted}, nil
	case FigureManaged:
		return []points.Track{points.TrackManaged}, nil
	case FigureNewSold:
		return nil, []Row{RowNew, RowIncreased}
	case FigureLostSold:
		return nil, []Row{RowExpiredOrChurned, RowDecreased}
	case FigureNewManaged:
		return nil, []Row{RowManagedGained}
	case FigureLostManaged:
		return nil, []Row{RowManagedLost}
	case FigureSoldNew:
		return nil, []Row{RowNew}
	case FigureSoldIncreased:
		return nil, []Row{RowIncreased}
	case FigureSoldExpiredOrChurned:
		return nil, []Row{RowExpiredOrChurned}
	case FigureSoldDecreased:
		return nil, []Row{RowDecreased}
	case FigureAdjusted:
		return nil, []Row{RowAdjusted}
	case FigureSoldAdjusted:
		return soldTracks, []Row{RowAdjusted}
	}
	return nil, nil
}

// narrow keeps a selection of postings to those that the figure adds up.
func (f Figure) narrow(s *sql.Selector) {
	tracks, rows := f.parts()
	if len(tracks) > 0 {
		s.Where(sql.In(s.C(posting.FieldTrack), anys(tracks)...))
	}
	if len(rows) > 0 {
		s.Where(sql.P(func(b *sql.Builder) {
			b.WriteString(rowOf(s)).WriteString(" IN (")
			b.Args(anys(rows)...)
			b.WriteString(")")
		}))
	}
}

func anys[T any](values []T) []any {
	boxed := make([]any, len(values))
	for i, value := range values {
		boxed[i] = value
	}
	return boxed
}
