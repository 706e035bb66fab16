package ledger

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
)

// LinePostings returns the postings of some clients' lines, in the order in
// which they were appended, by the client's id: all but adjustments, in one
// statement.
func LinePostings(ctx context.Context, db *ent.Client, clientIDs []string, known Known) (map[string][]*ent.Posting, error) {
	rows, err := db.Posting.Query().
		Where(posting.ClientIDIn(clientIDs...), posting.LineNEQ("")).Where(known.predicates()...).Order(posting.ByNumber()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("ledger: read the postings of lines: %w", err)
	}
	found := make(map[string][]*ent.Posting, len(clientIDs))
	for _, row := range rows {
		found[*row.ClientID] = append(found[*row.ClientID], row)
	}
	return found, nil
}

// Sale is a lot as its postings tell of it up to a day (docs/rules.md, section 4).
type Sale struct {
	// Made is the posting that it made.
	Made *ent.Posting
	// Left is what is left of its points.
	Left points.Points
	// EndedOn is the day it stopped counting, 0 while it counts, and EndedBy why.
	EndedOn points.Date
	EndedBy points.Kind
}

// SalesOf finds the sales among one client's postings of lines, in the order in
// which they were appended.
func SalesOf(rows []*ent.Posting) []*Sale {
	stands := standingAmong(rows)
	byLot := map[string]*Sale{}
	var sales []*Sale
	for _, row := range rows {
		if !stands(row) || row.Terms.Lot == "" {
			continue
		}
		sale := byLot[row.Terms.Lot]
		if sale == nil {
			sale = &Sale{}
			byLot[row.Terms.Lot] = sale
		}
		sale.Left += row.Points
		switch {
		case row.Terms.Rule == points.RuleLotMade:
			sale.Made = row
			sales = append(sales, sale)
		case row.Terms.After == 0:
			sale.EndedOn, sale.EndedBy = row.On, row.Kind
		}
	}
	return sales
}

// ManagedLine is the managed credit of one line, as its postings tell of it up to
// a day (docs/rules.md, section 5).
type ManagedLine struct {
	Points points.Points
	// Latest is the posting that led to it.
	Latest *ent.Posting
}

// ManagedLinesOf finds the lines with managed credit among one client's postings
// of lines, in the order in which the lines first appear.
func ManagedLinesOf(rows []*ent.Posting) []*ManagedLine {
	stands := standingAmong(rows)
	byLine := map[string]*ManagedLine{}
	var lines []*ManagedLine
	for _, row := range rows {
		if row.Track != points.TrackManaged || !stands(row) {
			continue
		}
		line := byLine[row.Line]
		if line == nil {
			line = &ManagedLine{}
			byLine[row.Line] = line
			lines = append(lines, line)
		}
		line.Points += row.Points
	}
	for _, row := range rows {
		// Of a day's movements, the one that led to the balance is the last.
		if line := byLine[row.Line]; line != nil && row.Track == points.TrackManaged && stands(row) &&
			(line.Latest == nil || row.On > line.Latest.On || row.On == line.Latest.On && row.Terms.After == line.Points) {
			line.Latest = row
		}
	}
	kept := lines[:0]
	for _, line := range lines {
		if line.Points != 0 {
			kept = append(kept, line)
		}
	}
	return kept
}
