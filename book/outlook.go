package book

import (
	"math/big"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Outlook says what may become of a partner's credited tier (F34; docs/rules.md,
// section 9). A partner may have several.
type Outlook string

// The outlooks.
const (
	// BelowCredited: the performance tier is below the credited one.
	BelowCredited Outlook = "below_credited"
	// AboutToLose: a review in the six months after the day would lower the
	// credited tier, did the performance stay as it is on the day.
	AboutToLose Outlook = "about_to_lose"
	// AboutToReach: of the tier above the credited one, all conditions that are
	// not in points are met, and of each in points no more is missing than a
	// given share of what it needs.
	AboutToReach Outlook = "about_to_reach"
	// NotCertified: no certification is valid on the day, or none is known.
	NotCertified Outlook = "not_certified"
)

// outlookMonths is how far ahead of the day a review is looked for: every
// edition reviews twice a year.
const outlookMonths = 6

func (o Outlook) of(program *points.Program, s *ledger.Standing, within int64) bool {
	switch o {
	case BelowCredited:
		return s.Standing.Performance < s.Credited.Tier
	case AboutToLose:
		return losesTier(program, s)
	case AboutToReach:
		next, ok := s.Next(s.Credited.Tier)
		return ok && !next.Met && near(next, within)
	case NotCertified:
		return !s.Facts.CertifiedOn(s.On)
	}
	return false
}

// losesTier folds the days after the standing's, as rules 9 do, with the
// performance of the standing's day and the certification as known.
func losesTier(program *points.Program, s *ledger.Standing) bool {
	certified := func(on points.Date) bool { return s.Facts.CertifiedOn(on) }
	for _, change := range program.CreditedHistory(s.Credited, s.On, s.On.AddMonths(outlookMonths), s.Performance, certified) {
		if change.Tier < change.From {
			return true
		}
	}
	return false
}

// near reports whether only points are missing, of each condition at most the
// share, in millionths, of what it needs.
func near(tier points.TierResult, within int64) bool {
	for _, c := range tier.Conditions {
		switch {
		case c.Met:
		case !c.Condition.Measure.InPoints(), c.Need <= 0:
			return false
		case big.NewRat(c.Missing, c.Need).Cmp(big.NewRat(within, 1_000_000)) > 0:
			return false
		}
	}
	return true
}
