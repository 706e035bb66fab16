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
	changes, bad := readChanges(rest)
	if bad != nil {
		return bad
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

// readChanges reads hypothetical changes. Amounts come last: another change may
// say in which currency they are.
func readChanges(rest border.Lines) ([]points.Change, *points.Error) {
	var changes []points.Change
	var amounts []string
	for rest.More() {
		line := rest.Next()
		change, mrr, bad := readChange(&line)
		if bad != nil {
			return nil, within("changes", len(changes), bad)
		}
		changes, amounts = append(changes, change), append(amounts, mrr)
	}
	for i, mrr := range amounts {
		if bad := readAmount(changes, i, mrr); bad != nil {
			return nil, within("changes", i, bad)
		}
	}
	return changes, nil
}

// readChange reads a change, and its amount as it is written.
func readChange(line *border.Fields) (change points.Change, mrr string, bad *points.Error) {
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
	mrr = line.Text()
	change.Currency = points.Currency(name("currency"))
	change.DealType = points.DealType(name("dealType"))
	change.Country = points.Country(name("country"))
	change.Partner = name("partner")
	change.Manage = line.Flag()
	return change, mrr, bad
}

func readAmount(changes []points.Change, number int, mrr string) *points.Error {
	change := &changes[number]
	if change.Kind != points.ChangeLineRenews && change.Kind != points.ChangeDealCloses {
		return nil
	}
	if bad := required(mrr, "mrr"); bad != nil {
		return bad
	}
	if change.Currency == "" && change.Kind == points.ChangeLineRenews {
		if change.Currency = book.LineCurrency(changes, number); change.Currency == "" {
			return notOpen(change.Line)
		}
	}
	money, bad := border.ReadMoney(mrr, "mrr", change.Currency)
	change.MRR = money.Amount
	return bad
}
