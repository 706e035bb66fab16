package graph

import (
	"cmp"
	"context"
	"slices"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// forecastMonthsMost is how many months ahead one may ask.
const forecastMonthsMost = 36

// forecast is what is known ahead of a partner's tier (F31).
func (r *Resolver) forecast(ctx context.Context, partner *model.Partner, k ledger.Known, months int) (*model.Forecast, error) {
	if months < 1 || months > forecastMonthsMost {
		return nil, invalid("months", "ask for 1 to 36 months")
	}
	until := k.On.StartOfMonth().AddMonths(months).EndOfMonth()
	found, err := r.forecasts(ctx, partner, k, until)
	if err != nil {
		return nil, err
	}
	shown := &model.Forecast{AsOf: k.On, Until: until, Partner: partner, Known: k, Changes: forecastChanges(found, until)}
	for first := k.On.StartOfMonth(); first <= until; first = first.EndOfMonth() + 1 {
		day := first.EndOfMonth()
		if len(shown.Months) == 0 {
			day = k.On
		}
		month, err := forecastMonth(found, first, day)
		if err != nil {
			return nil, err
		}
		shown.Months = append(shown.Months, month)
	}
	review, ok, err := found.Review()
	if err != nil || !ok {
		return shown, err
	}
	shown.Review, err = reviewPrediction(found, &review)
	return shown, err
}

// forecasts reads the forecasts of a partner's page and returns the partner's.
func (r *Resolver) forecasts(ctx context.Context, partner *model.Partner, k ledger.Known, until points.Date) (*ledger.Forecast, error) {
	read := r.dayOf(ctx, k).forecast(until)
	found, ok, err := read.Load(ctx, partner.ID, partner.Page...)
	if err == nil && !ok {
		err = notFound("id", "partner", partner.ID)
	}
	return found, err
}

func forecastMonth(f *ledger.Forecast, first, day points.Date) (*model.ForecastMonth, error) {
	standing, err := f.On(day)
	if err != nil {
		return nil, err
	}
	balance, err := balanceOf(standing.Balance)
	return &model.ForecastMonth{
		Month: first, On: day, Points: balance, PerformanceTier: standing.Performance, CreditedTier: f.Credited(day).Tier,
	}, err
}

// forecastChanges lists the changes of both tiers through a day; on one day the
// performance, which causes the other, comes first.
func forecastChanges(f *ledger.Forecast, until points.Date) []*model.ForecastChange {
	changes := []*model.ForecastChange{}
	before := f.Performs(f.From)
	for _, change := range f.Performance() {
		changes = append(changes, &model.ForecastChange{On: change.On, Kind: model.ForecastChangeKindPerformance, From: before, To: change.Tier})
		before = change.Tier
	}
	for _, change := range f.Changes() {
		cause := change.Cause
		changes = append(changes, &model.ForecastChange{
			On: change.Since, Kind: model.ForecastChangeKindCredited, From: change.From, To: change.Tier, Cause: &cause,
		})
	}
	slices.SortStableFunc(changes, func(a, b *model.ForecastChange) int { return cmp.Compare(a.On, b.On) })
	return slices.DeleteFunc(changes, func(c *model.ForecastChange) bool { return c.On > until })
}

func reviewPrediction(f *ledger.Forecast, review *ledger.Review) (*model.ReviewPrediction, error) {
	balance, err := balanceOf(review.Standing.Balance)
	if err != nil {
		return nil, err
	}
	shown := &model.ReviewPrediction{
		On: review.On, Held: review.Held(), HeldUntil: orNone(review.HeldUntil), Points: balance,
		CreditedBefore: review.Before.Tier, CreditedAfter: review.After.Tier, Cause: orNone(review.Cause),
		Certified: factsOf(review.Standing.Facts, review.On).Certified,
	}
	for _, day := range review.Window() {
		tier := f.Performs(day)
		shown.Window = append(shown.Window, &model.ReviewEvaluation{On: day, Tier: tier, Predicted: day > f.From})
		shown.BestInWindow = max(shown.BestInWindow, tier)
	}
	if tier, ok := review.Standing.ToKeep(review.Before.Tier); ok {
		shown.ToKeep = tierResult(tier)
	}
	if tier, ok := review.Standing.Next(review.Before.Tier); ok {
		shown.Next = tierResult(tier)
	}
	return shown, nil
}

// expiries are the expiries that a forecast knows of: what corrections took back is
// not going to expire.
func (r *Resolver) expiries(ctx context.Context, forecast *model.Forecast, until *points.Date, args pageArgs) (*model.PostingConnection, error) {
	last := day(until, forecast.Until)
	if last > forecast.Until {
		return nil, invalid("until", "the forecast ends on "+forecast.Until.String()+": ask for more months")
	}
	q := ledger.PostingsQuery{
		PartnerID: forecast.Partner.ID, Known: forecast.Known, From: forecast.AsOf + 1, Kinds: []points.Kind{points.KindExpired}, Standing: true,
	}
	q.On = last
	return r.postingsOf(ctx, q, model.PostingOrder{Field: model.PostingOrderFieldOn, Direction: model.OrderDirectionAsc}, args)
}
