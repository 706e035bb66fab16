package points

// Forecast is what is known ahead of a partner's standing (F31): postings of the
// future, mostly expiries, facts with their dates, editions already published,
// and reviews. It knows of no sale that is yet to come.
type Forecast struct {
	// From is the day that parts what is from what is ahead.
	From Date
	History
}

// Forecast looks ahead from a day through another, or through the next review
// where that is later. Snapshots after From do not matter. Errors are those of
// History.
func (p *Program) Forecast(record Record, from, until Date) (*Forecast, error) {
	if review, ok := p.NextReview(from); ok {
		until = max(until, review.On)
	}
	for i := range record.Snapshots {
		if record.Snapshots[i].On > from {
			record.Snapshots = record.Snapshots[:i]
			break
		}
	}
	history, err := p.History(record, until)
	if err != nil {
		return nil, err
	}
	return &Forecast{From: from, History: *history}, nil
}

// ForecastMonth is a month of a forecast.
type ForecastMonth struct {
	// First is the month's 1st; On is the day that the figures are for: its
	// last one, of the first month the day of the forecast, of the last one the
	// last day asked for.
	First, On   Date
	Balance     Balance
	Sold, Total Points
	// Performance is the highest tier all of whose conditions hold on the day,
	// Credited the tier that the partner holds at its end.
	Performance Tier
	Credited    Credited
}

// Months lists the months from that of From to that of a day up to Until
// (docs/rules.md, section 13).
func (f *Forecast) Months(until Date) ([]ForecastMonth, error) {
	var months []ForecastMonth
	for first := f.From.StartOfMonth(); first <= until; first = first.EndOfMonth() + 1 {
		month := ForecastMonth{First: first, On: min(first.EndOfMonth(), until)}
		if len(months) == 0 {
			month.On = f.From
		}
		month.Balance, month.Credited = f.BalanceOn(month.On), f.CreditedOn(month.On)
		facts, err := f.FactsOn(month.On)
		if err != nil {
			return nil, err
		}
		if month.Sold, month.Total, err = month.Balance.sums(); err != nil {
			return nil, err
		}
		tiers := f.program.EditionOn(month.On).ladder(nil, &facts, month.On)
		if month.Performance, err = tiers.performance(month.Balance); err != nil {
			return nil, err
		}
		months = append(months, month)
	}
	return months, nil
}

// ForecastChange is a change of a tier that is known ahead.
type ForecastChange struct {
	// On is the first day of the new tier.
	On       Date
	From, To Tier
	// Cause says why the credited tier changes; "" for the performance tier.
	Cause CreditedCause
}

// TierChanges lists the changes of both tiers after From through a day; on one
// day the performance, which causes the other, comes first.
func (f *Forecast) TierChanges(until Date) []ForecastChange {
	changes := []ForecastChange{}
	credited := f.Changes
	before := f.PerformanceOn(f.From)
	through := func(day Date) {
		for ; len(credited) > 0 && credited[0].Since <= day; credited = credited[1:] {
			if c := &credited[0]; c.Since > f.From {
				changes = append(changes, ForecastChange{On: c.Since, From: c.From, To: c.Tier, Cause: c.Cause})
			}
		}
	}
	for _, change := range f.Performance {
		if change.On > f.From && change.On <= until {
			through(change.On - 1)
			changes = append(changes, ForecastChange{On: change.On, From: before, To: change.Tier})
			before = change.Tier
		}
	}
	through(until)
	return changes
}

// ReviewForecast is what a review is going to do (docs/rules.md, section 9).
type ReviewForecast struct {
	ReviewDay
	// Before is the credited tier that is reviewed, after that day's rise, After
	// the one that comes of it.
	Before, After Credited
	// Cause says why the tier falls; "" where it stays.
	Cause CreditedCause
	// HeldUntil is the first day on which the tier may fall; zero where there is
	// no tier to lose. Before it the review does nothing.
	HeldUntil Date
	// Days are those of the window, oldest first; Best is the highest tier met
	// on any of them.
	Days []ReviewEvaluation
	Best Tier
	// Standing is how the conditions stand on the day.
	Standing Standing
}

// ReviewEvaluation is a day of a review's window, with the performance tier
// that counts; Predicted tells that it is still ahead.
type ReviewEvaluation struct {
	On        Date
	Tier      Tier
	Predicted bool
}

// Held reports whether the tier is too young to be reviewed.
func (r *ReviewForecast) Held() bool { return r.On < r.HeldUntil }

// Review predicts the first review after From; false where the program has none
// any more.
func (f *Forecast) Review() (ReviewForecast, bool, error) {
	next, ok := f.program.NextReview(f.From)
	if !ok {
		return ReviewForecast{}, false, nil
	}
	review := ReviewForecast{ReviewDay: next, Before: f.CreditedOn(next.On - 1), After: f.CreditedOn(next.On)}
	for i := range f.Changes {
		change := &f.Changes[i]
		switch {
		case change.Since != next.On:
		case change.Cause == CauseRise:
			review.Before = change.Credited
		default:
			review.Cause = change.Cause
		}
	}
	if review.Before.Tier > Untiered && !review.Before.Since.IsZero() {
		review.HeldUntil = review.Before.Since.AddMonths(next.HoldMonths)
	}
	for _, day := range next.Window() {
		tier := f.PerformanceOn(day)
		review.Days = append(review.Days, ReviewEvaluation{On: day, Tier: tier, Predicted: day > f.From})
		review.Best = max(review.Best, tier)
	}
	var err error
	review.Standing, err = f.StandingOn(next.On)
	return review, true, err
}
