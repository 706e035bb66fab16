package model

import (
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/report"
)

// Deal is a deal and those it was read with.
type Deal struct {
	Row *ent.Deal
	// Day is that of the list the deal was read through.
	Day  points.Date
	Page []*ent.Deal
}

// ID identifies the deal.
func (d *Deal) ID() string { return d.Row.ID }

// Name is the deal's name; nil where it has none.
func (d *Deal) Name() *string { return unless(d.Row.Name == "", d.Row.Name) }

// Stage is how far it is.
func (d *Deal) Stage() deal.Stage { return d.Row.Stage }

// DealType is who brought it; nil where unknown.
func (d *Deal) DealType() *points.DealType { return unless(d.Row.DealType == "", d.Row.DealType) }

// Amount is the contract amount; nil where unknown.
func (d *Deal) Amount() *points.Money {
	if d.Row.Amount == nil {
		return nil
	}
	return &points.Money{Amount: *d.Row.Amount, Currency: d.Row.Currency}
}

// OpenedOn is the day it was opened.
func (d *Deal) OpenedOn() points.Date { return d.Row.OpenedOn }

// ClosedOn is the day it was won or lost.
func (d *Deal) ClosedOn() points.Date { return d.Row.ClosedOn }

func (d *Deal) day(asOf *points.Date) points.Date {
	if asOf != nil {
		return *asOf
	}
	return d.Day
}

// InFlight reports whether it was open on a day.
func (d *Deal) InFlight(asOf *points.Date) bool { return book.DealInFlight(d.Row, d.day(asOf)) }

// DaysOpen is how long it has been open on a day; nil where unknown.
func (d *Deal) DaysOpen(asOf *points.Date) *int {
	days, known := book.DealDaysOpen(d.Row, d.day(asOf))
	return unless(!known, days)
}

// SharedSelling is what a partner's deals did over a range of days.
type SharedSelling struct {
	Of    *book.SharedSelling
	Deals []*ent.Deal
}

// From is the range's first day.
func (s *SharedSelling) From() points.Date { return s.Of.From }

// To is the range's last day.
func (s *SharedSelling) To() points.Date { return s.Of.To }

// PreviousFrom is the first day of the range before.
func (s *SharedSelling) PreviousFrom() points.Date { return s.Of.Before.From }

// PreviousTo is the last day of the range before.
func (s *SharedSelling) PreviousTo() points.Date { return s.Of.Before.To }

// Created are the deals opened within the range.
func (s *SharedSelling) Created() *DealFigure { return &DealFigure{&s.Of.Created, s} }

// InFlight are the sourced deals open on its last day.
func (s *SharedSelling) InFlight() *DealFigure { return &DealFigure{&s.Of.InFlight, s} }

// Won are the deals won within the range.
func (s *SharedSelling) Won() *DealFigure { return &DealFigure{&s.Of.Won, s} }

// Figure is one of the three by its name.
func (s *SharedSelling) Figure(number report.SharedSelling) *DealFigure {
	switch number {
	case report.DealsCreated:
		return s.Created()
	case report.DealsInFlight:
		return s.InFlight()
	default:
		return s.Won()
	}
}

// Months are the range's months.
func (s *SharedSelling) Months() []*SharedSellingMonth {
	months := make([]*SharedSellingMonth, len(s.Of.Months))
	for i, m := range s.Of.Months {
		months[i] = &SharedSellingMonth{
			Month: m.First, From: m.From, To: m.To,
			Created: totalsOf(&m.Created), InFlight: totalsOf(&m.InFlight), Won: totalsOf(&m.Won),
		}
	}
	return months
}

// DealFigure is one number of shared selling.
type DealFigure struct {
	Figure *book.DealFigure
	In     *SharedSelling
}

// Totals are the range's.
func (f *DealFigure) Totals() *DealTotals { return totalsOf(&f.Figure.Totals) }

// Previous are those of the range before.
func (f *DealFigure) Previous() *DealTotals { return totalsOf(&f.Figure.Previous) }

// Change is the difference of their numbers.
func (f *DealFigure) Change() int { return f.Figure.Totals.Count - f.Figure.Previous.Count }

// ChangeInUSD is the difference of their amounts.
func (f *DealFigure) ChangeInUSD() *points.Money {
	change := f.Figure.Totals.InUSD
	change.Amount -= f.Figure.Previous.InUSD.Amount
	return &change
}

func totalsOf(t *book.DealTotals) *DealTotals {
	return &DealTotals{
		Count: t.Count, Amounts: amounts(t.Amounts), AmountInUsd: &t.InUSD, Unpriced: amounts(t.Unpriced), WithoutAmount: t.WithoutAmount,
	}
}
