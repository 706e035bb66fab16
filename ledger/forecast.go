package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/points"
)

// Forecast is what is known ahead of a partner's standing (F31): postings of the
// future, mostly expiries, facts with their dates, editions already published,
// and reviews. It knows of no sale that is yet to come.
type Forecast struct {
	// From is the day that parts what is from what is ahead, Until the last day.
	From, Until points.Date
	ledger      *Ledger
	whole       *Standing
}

// Forecasts looks ahead from q.On through a day for several partners, with the
// statements of Standings. Snapshots count up to q.On, as in the standing of
// that day, and partners are left out as there.
func (l *Ledger) Forecasts(ctx context.Context, client *ent.Client, partnerIDs []string, q Known, until points.Date) (map[string]*Forecast, error) {
	if review, ok := l.Program().NextReview(q.On); ok {
		until = max(until, review.On)
	}
	snapshots, err := loadSnapshots(ctx, client, l.Program().Name, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	standings, err := l.standings(ctx, client, partnerIDs, Known{On: until, At: q.At}, snapshots)
	if err != nil {
		return nil, err
	}
	forecasts := make(map[string]*Forecast, len(standings))
	for id, standing := range standings {
		forecasts[id] = &Forecast{From: q.On, Until: until, ledger: l, whole: standing}
	}
	return forecasts, nil
}

// On is the standing on a day up to Until, without what Standing tells of other
// days.
func (f *Forecast) On(day points.Date) (points.Standing, error) {
	k := f.whole.known
	balance, err := balanceOn(k.movements, day)
	if err != nil {
		return points.Standing{}, err
	}
	inForce, err := points.FactsOn(k.facts, k.partnerID, day)
	if err != nil {
		return points.Standing{}, err
	}
	return f.ledger.Program().StandingOn(balance, inForce, day)
}

// Credited is the credited tier on a day from From up to Until.
func (f *Forecast) Credited(day points.Date) points.Credited {
	credited := f.whole.start
	for _, change := range f.whole.Changes {
		if change.Since <= day {
			credited = change.Credited
		}
	}
	return credited
}

// Changes tells how the credited tier will change, after From.
func (f *Forecast) Changes() []points.CreditedChange {
	for i, change := range f.whole.Changes {
		if change.Since > f.From {
			return f.whole.Changes[i:]
		}
	}
	return nil
}

// Performance tells how the performance tier will change, after From.
func (f *Forecast) Performance() []points.TierChange {
	for i, change := range f.whole.Performance {
		if change.On > f.From {
			return f.whole.Performance[i:]
		}
	}
	return nil
}

// Performs is the performance tier on a day up to Until that counts for
// reviews: what a snapshot said on its day, else what is known now.
func (f *Forecast) Performs(day points.Date) points.Tier {
	tier := points.Untiered
	for _, change := range f.whole.Performance {
		if change.On <= day {
			tier = change.Tier
		}
	}
	return tier
}

// Review is what the next review is going to do (docs/rules.md, section 9).
type Review struct {
	points.ReviewDay
	// Before is the credited tier that is reviewed, after that day's rise, After
	// the one that comes of it.
	Before, After points.Credited
	// Cause says why the tier falls; "" where it stays.
	Cause points.CreditedCause
	// HeldUntil is the first day on which the tier may fall; zero where there is
	// no tier to lose. Before it the review does nothing.
	HeldUntil points.Date
	// Standing is how the conditions stand on the day.
	Standing points.Standing
}

// Held reports whether the tier is too young to be reviewed.
func (r *Review) Held() bool { return r.On < r.HeldUntil }

// Review predicts the first review after From; false where the program has none
// any more.
func (f *Forecast) Review() (Review, bool, error) {
	next, ok := f.ledger.Program().NextReview(f.From)
	if !ok {
		return Review{}, false, nil
	}
	review := Review{ReviewDay: next, Before: f.Credited(next.On - 1), After: f.Credited(next.On)}
	for _, change := range f.whole.Changes {
		switch {
		case change.Since != next.On:
		case change.Cause == points.CauseRise:
			review.Before = change.Credited
		default:
			review.Cause = change.Cause
		}
	}
	if review.Before.Tier > points.Untiered && !review.Before.Since.IsZero() {
		review.HeldUntil = review.Before.Since.AddMonths(next.HoldMonths)
	}
	var err error
	review.Standing, err = f.On(next.On)
	return review, true, err
}

// balanceOn adds up movements through a day.
func balanceOn(movements []points.Movement, day points.Date) (points.Balance, error) {
	var balance points.Balance
	var err error
	for _, movement := range movements {
		if movement.On > day {
			break
		}
		if balance, err = balance.Plus(movement.Balance); err != nil {
			return points.Balance{}, err
		}
	}
	return balance, nil
}
