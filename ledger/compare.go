package ledger

import (
	"cmp"
	"context"
	"slices"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
)

// Difference is what other rules would make of the points of one company.
type Difference struct {
	// CompanyID is "" for the adjustments without a company.
	CompanyID string
	// Reversals counts the postings that would be taken back, Postings those
	// that would take their place.
	Reversals, Postings int
	// Partners are those whose postings would change, in order of their keys.
	Partners []PartnerDifference
}

// PartnerDifference is what other rules would make of a partner's points from
// one company.
type PartnerDifference struct {
	// Partner is the partner's key.
	Partner string
	// Before and After are its balances on the day under the rules kept and the
	// others.
	Before, After points.Balance
}

// Compare replays companies, by their ids, under the rules kept and under
// others, and returns those whose postings differ, with balances on a day. alone
// adds the adjustments without a company. It reads as the program itself and
// changes nothing.
func (l *Ledger) Compare(ctx context.Context, db *ent.Client, others *points.Program, ids []string, alone bool, on points.Date) ([]Difference, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	of, err := loadCompaniesByID(ctx, db, ids)
	if err != nil {
		return nil, err
	}
	streams, err := loadStreams(ctx, db, of, alone)
	if err != nil {
		return nil, err
	}
	var found []Difference
	for company, stream := range streams {
		was, err := points.Replay(l.Program(), stream)
		if err != nil {
			return nil, err
		}
		would, err := points.Replay(others, stream)
		if err != nil {
			return nil, err
		}
		one, err := compare(was.Postings, would.Postings, on)
		if err != nil {
			return nil, err
		}
		if one.Reversals+one.Postings > 0 {
			one.CompanyID = of.id[company]
			found = append(found, one)
		}
	}
	slices.SortFunc(found, func(a, b Difference) int { return cmp.Compare(a.CompanyID, b.CompanyID) })
	return found, nil
}

func compare(was, would []points.Posting, on points.Date) (Difference, error) {
	stand := make([]kept, len(was))
	for i := range was {
		stand[i].posting = was[i]
	}
	reverse, add := difference(stand, would)
	one := Difference{Reversals: len(reverse), Postings: len(add)}
	moved := map[string]*PartnerDifference{}
	for i := range reverse {
		moved[reverse[i].posting.Partner] = &PartnerDifference{Partner: reverse[i].posting.Partner}
	}
	for i := range add {
		moved[add[i].Partner] = &PartnerDifference{Partner: add[i].Partner}
	}
	for _, side := range []struct {
		postings []points.Posting
		balance  func(*PartnerDifference) *points.Balance
	}{
		{was, func(d *PartnerDifference) *points.Balance { return &d.Before }},
		{would, func(d *PartnerDifference) *points.Balance { return &d.After }},
	} {
		for i := range side.postings {
			p := &side.postings[i]
			if of := moved[p.Partner]; of != nil && p.On <= on {
				if err := side.balance(of).Put(p.Track, p.Points); err != nil {
					return one, err
				}
			}
		}
	}
	for _, of := range moved {
		one.Partners = append(one.Partners, *of)
	}
	slices.SortFunc(one.Partners, func(a, b PartnerDifference) int { return cmp.Compare(a.Partner, b.Partner) })
	return one, nil
}

// Under judges a standing by rules that come into force on its day, with another
// balance: what was before that day stays. It returns the performance tier and
// the credited one.
func (s *Standing) Under(others *points.Program, balance points.Balance, on points.Date) (points.Tier, points.Tier, error) {
	would, err := others.StandingOn(balance, s.Facts, on)
	if err != nil {
		return 0, 0, err
	}
	var performance []points.TierChange
	for _, change := range s.Performance {
		if change.On < on {
			performance = append(performance, change)
		}
	}
	performance = append(performance, points.TierChange{On: on, Tier: would.Performance})
	var after points.Date
	if s.Snapshot != nil {
		after = s.Snapshot.On
	}
	credited := s.history.Start.Tier
	for _, change := range others.CreditedHistory(s.history.Start, after, on, performance, s.history.CertifiedOn) {
		credited = change.Credited.Tier
	}
	return would.Performance, credited, nil
}
