package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/programs"
)

// runWhatIf answers from the book that is kept.
func runWhatIf(arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	if book == nil {
		return border.Invalid("book", "the instance keeps no book: open one first")
	}
	under, bad := chooseUnder(&arguments)
	if bad != nil {
		return bad
	}
	var changes []points.Change
	for rest.More() {
		line := rest.Next()
		change, bad := readChange(&line, changes)
		if bad != nil {
			return within("changes", len(changes), bad)
		}
		changes = append(changes, change)
	}
	result, err := book.WhatIf(changes, under)
	if err != nil {
		return border.At(err, "")
	}
	if bad := writeForecast(a, book, result.Forecast, result.Months); bad != nil {
		return bad
	}
	for i := range result.Differences {
		d := &result.Differences[i]
		a.Line("difference")
		a.Date(d.First)
		a.Date(d.On)
		writeBalance(a, d.Balance, d.Sold, d.Total)
		a.Field(d.Before.Performance.String())
		a.Field(d.After.Performance.String())
		a.Field(d.Before.Credited.Tier.String())
		a.Field(d.After.Credited.Tier.String())
	}
	return nil
}

// chooseUnder reads the program and the edition that stand for the book's own;
// nil where none is named. An edition alone is one of the book's program.
func chooseUnder(arguments *border.Fields) (*points.Program, *points.Error) {
	name, edition := arguments.Text(), arguments.Text()
	if name == "" && edition == "" {
		return nil, nil
	}
	if name == "" {
		name = bookProgram.Name
	}
	return programs.Named(name, edition)
}

// readChange reads a hypothetical change; those before it in the list may have
// opened its line.
func readChange(line *border.Fields, before []points.Change) (change points.Change, bad *points.Error) {
	name := func(field string) string {
		text := line.Text()
		if bad == nil {
			bad = checkName(text, field)
		}
		return text
	}
	change.Kind = points.ChangeKind(name("kind"))
	change.Company = name("company")
	on, err := line.Day("on")
	if bad == nil {
		bad = err
	}
	change.On = on
	change.Line = name("line")
	mrr := line.Text()
	change.Currency = points.Currency(name("currency"))
	change.DealType = points.DealType(name("dealType"))
	change.Country = points.Country(name("country"))
	change.Partner = name("partner")
	change.Manage = line.Flag()
	if bad == nil && (change.Kind == points.ChangeLineRenews || change.Kind == points.ChangeDealCloses) {
		bad = readAmount(&change, mrr, before)
	}
	return change, bad
}

func readAmount(change *points.Change, mrr string, before []points.Change) *points.Error {
	if bad := required(mrr, "mrr"); bad != nil {
		return bad
	}
	currency := change.Currency
	if currency == "" && change.Kind == points.ChangeLineRenews {
		currency = book.LineCurrency(change.Company, change.Line, change.On)
		for i := range before {
			deal := &before[i]
			if deal.Kind == points.ChangeDealCloses && deal.Company == change.Company && deal.Line == change.Line && deal.On <= change.On {
				currency = deal.Currency
			}
		}
		if currency == "" {
			return border.Invalid("line", "the line is not open: no sale of \""+change.Line+"\" comes before, and without one the MRR has no currency")
		}
	}
	money, bad := border.ReadMoney(mrr, "mrr", currency)
	change.MRR = money.Amount
	return bad
}
