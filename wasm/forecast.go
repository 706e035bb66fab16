package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// writeForecast writes what is known ahead of a book's partner (doc.go).
func writeForecast(a *border.Answer, of *points.Book, f *points.Forecast, months []points.ForecastMonth) *points.Error {
	today, err := f.StandingOn(f.From)
	if err != nil {
		return border.At(err, "")
	}
	writeStanding(a, of.Partner(), &today)
	writeCredited(a, f.CreditedOn(f.From))
	a.Line("until")
	a.Date(of.Until())
	for i := range months {
		month := &months[i]
		a.Line("month")
		a.Date(month.First)
		a.Date(month.On)
		writeBalance(a, month.Balance, month.Sold, month.Total)
		a.Field(month.Performance.String())
		a.Field(month.Credited.Tier.String())
	}
	for _, change := range f.TierChanges(of.Until()) {
		a.Line("change")
		a.Date(change.On)
		if change.Cause == "" {
			a.Field("performance")
		} else {
			a.Field("credited")
		}
		a.Field(change.From.String())
		a.Field(change.To.String())
		a.Field(string(change.Cause))
	}
	review, ok, err := f.Review()
	if err == nil && ok {
		writeReview(a, &review)
	}
	return border.At(err, "")
}

func writeReview(a *border.Answer, review *points.ReviewForecast) {
	on := &review.Standing
	a.Line("review")
	a.Date(review.On)
	a.Flag(review.Held())
	a.Date(review.HeldUntil)
	a.Field(review.Best.String())
	if on.Facts.CertifiedThrough.IsZero() {
		a.Field("")
	} else {
		a.Flag(on.Facts.CertifiedOn(review.On))
	}
	a.Field(review.Before.Tier.String())
	a.Field(review.After.Tier.String())
	a.Field(string(review.Cause))
	writeBalance(a, on.Balance, on.Sold, on.Total)
	for _, day := range review.Days {
		a.Line("window")
		a.Date(day.On)
		a.Field(day.Tier.String())
		a.Flag(day.Predicted)
	}
	if tier, ok := on.ToKeep(review.Before.Tier); ok {
		writeTier(a, "keep", &tier)
	}
	if tier, ok := on.Next(review.Before.Tier); ok {
		writeTier(a, "next", &tier)
	}
}

func writeBalance(a *border.Answer, balance points.Balance, sold, total points.Points) {
	for _, value := range [...]points.Points{balance.Sourced, balance.Assisted, balance.Managed, sold, total} {
		a.Points(value)
	}
}

func writeCredited(a *border.Answer, credited points.Credited) {
	a.Line("credited")
	a.Field(credited.Tier.String())
	a.Date(credited.Since)
}
