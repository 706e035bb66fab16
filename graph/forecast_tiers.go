package graph

import (
	"context"

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
	ahead, err := found.Months(until)
	if err != nil {
		return nil, err
	}
	for i := range ahead {
		month, err := forecastMonth(&ahead[i])
		if err != nil {
			return nil, err
		}
		shown.Months = append(shown.Months, month)
	}
	review, ok, err := found.Review()
	if err != nil || !ok {
		return shown, err
	}
	shown.Review, err = reviewPrediction(&review)
	return shown, err
}

// forecasts reads the forecasts of a partner's page and returns the partner's.
func (r *Resolver) forecasts(ctx context.Context, partner *model.Partner, k ledger.Known, until points.Date) (*points.Forecast, error) {
	read := r.dayOf(ctx, k).forecast(until)
	found, ok, err := read.Load(ctx, partner.ID, partner.Page...)
	if err == nil && !ok {
		err = notFound("id", "partner", partner.ID)
	}
	return found, err
}

func forecastMonth(month *points.ForecastMonth) (*model.ForecastMonth, error) {
	balance, err := balanceOf(month.Balance)
	return &model.ForecastMonth{
		Month: month.First, On: month.On, Points: balance, PerformanceTier: month.Performance, CreditedTier: month.Credited.Tier,
	}, err
}

// forecastChanges lists the changes of both tiers through a day.
func forecastChanges(f *points.Forecast, until points.Date) []*model.ForecastChange {
	changes := []*model.ForecastChange{}
	for _, change := range f.TierChanges(until) {
		shown := &model.ForecastChange{On: change.On, Kind: model.ForecastChangeKindPerformance, From: change.From, To: change.To, Cause: orNone(change.Cause)}
		if shown.Cause != nil {
			shown.Kind = model.ForecastChangeKindCredited
		}
		changes = append(changes, shown)
	}
	return changes
}

func reviewPrediction(review *points.ReviewForecast) (*model.ReviewPrediction, error) {
	balance, err := balanceOf(review.Standing.Balance)
	if err != nil {
		return nil, err
	}
	shown := &model.ReviewPrediction{
		On: review.On, Held: review.Held(), HeldUntil: orNone(review.HeldUntil), Points: balance,
		CreditedBefore: review.Before.Tier, CreditedAfter: review.After.Tier, Cause: orNone(review.Cause),
		Certified: factsOf(review.Standing.Facts, review.On).Certified, BestInWindow: review.Best,
	}
	for _, day := range review.Days {
		shown.Window = append(shown.Window, &model.ReviewEvaluation{On: day.On, Tier: day.Tier, Predicted: day.Predicted})
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
