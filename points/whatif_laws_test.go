package points_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
)

// recordOf is what a replay tells of a partner: what a ledger keeps of it.
func recordOf(t rapid.TB, program *points.Program, in points.BookInput, events []points.Event) (points.Record, error) {
	record := points.Record{Partner: in.Partner, Facts: in.Facts, Snapshots: in.Snapshots}
	result, err := points.Replay(program, events)
	if err != nil {
		return record, err
	}
	days := map[points.Date]points.Balance{}
	for _, posting := range result.Postings {
		if posting.Partner == in.Partner {
			day := days[posting.On]
			if err := day.Put(posting.Track, posting.Points); err != nil {
				t.Fatal(err)
			}
			days[posting.On] = day
		}
	}
	for day, moved := range days {
		if moved != (points.Balance{}) {
			record.Movements = append(record.Movements, points.Movement{On: day, Balance: moved})
		}
	}
	slices.SortFunc(record.Movements, func(a, b points.Movement) int { return int(a.On) - int(b.On) })
	changes, err := program.BookChanges(result, in.Partner)
	if err != nil {
		t.Fatal(err)
	}
	slices.SortStableFunc(changes, func(a, b points.BookChange) int { return int(a.On) - int(b.On) })
	record.Book = changes
	return record, nil
}

// view is all that a forecast shows.
type view struct {
	months  []points.ForecastMonth
	changes []points.ForecastChange
	review  points.ReviewForecast
	ahead   []points.TierChange
}

func viewOf(t rapid.TB, f *points.Forecast, until points.Date) view {
	months, err := f.Months(until)
	if err != nil {
		t.Fatal(err)
	}
	review, _, err := f.Review()
	if err != nil {
		t.Fatal(err)
	}
	return view{months, f.TierChanges(until), review, f.Performance}
}

// freshly is the view of events that are replayed from the beginning.
func freshly(t rapid.TB, program *points.Program, in points.BookInput, events []points.Event) (view, error) {
	record, err := recordOf(t, program, in, events)
	if err != nil {
		return view{}, err
	}
	forecast, err := program.Forecast(record, in.On, in.Until)
	if err != nil {
		t.Fatal(err)
	}
	return viewOf(t, forecast, in.Until), nil
}

// genInput draws a partner's book of sizeable sales, so that tiers are reached.
func genInput(t *rapid.T) points.BookInput {
	in := points.BookInput{
		Partner: rapid.SampledFrom(somePartners).Draw(t, "of"),
		On:      mustDate("2023-01-01") + points.Date(rapid.IntRange(0, 1300).Draw(t, "book's day")),
		Events:  genStreamOf(t, rapid.OneOf(rapid.Int64Range(1, 30), rapid.Int64Range(1_000_000, 80_000_000))),
	}
	in.Until = in.On.AddMonths(rapid.IntRange(0, 30).Draw(t, "months")).EndOfMonth()
	for i := range rapid.IntRange(0, 3).Draw(t, "facts") {
		in.Facts = append(in.Facts, points.Fact{
			Partner: in.Partner, On: mustDate("2022-01-01") + points.Date(400*i), Kind: points.FactCertifiedThrough,
			Value: (in.On + points.Date(rapid.IntRange(-200, 500).Draw(t, "certified"))).String(),
		})
	}
	if rapid.Bool().Draw(t, "invited") {
		in.Facts = append(in.Facts, points.Fact{Partner: in.Partner, On: mustDate("2022-01-01"), Kind: points.FactInvited, Value: "elite"})
	}
	if rapid.Bool().Draw(t, "snapshot") {
		tier := points.Tier(rapid.IntRange(0, 5).Draw(t, "official"))
		on := in.On - points.Date(rapid.IntRange(1, 100).Draw(t, "ago"))
		in.Snapshots = append(in.Snapshots, points.Snapshot{On: on, Performance: tier, Credited: points.Credited{Tier: tier, Since: on - 30}})
	}
	return in
}

func genChange(t *rapid.T, in *points.BookInput) points.Change {
	change := points.Change{
		Kind: rapid.SampledFrom([]points.ChangeKind{
			points.ChangeClientChurns, points.ChangeLineRenews, points.ChangeLineRenews, points.ChangeDealCloses, points.ChangeDealCloses,
			points.ChangeManagerAdded, points.ChangeManagerRemoved,
		}).Draw(t, "change"),
		Company: rapid.SampledFrom([]string{"company-1", "company-1", "company-2", "company-3", "new"}).Draw(t, "client"),
	}
	change.On = in.On + points.Date(rapid.SampledFrom([]int{-400, -1, 0, 1, 30, 90, 200}).Draw(t, "in days"))
	if rapid.Bool().Draw(t, "on the day of an event") {
		change.On = rapid.SampledFrom(in.Events).Draw(t, "event").On
	}
	switch change.Kind {
	case points.ChangeLineRenews, points.ChangeDealCloses:
		change.Line = rapid.SampledFrom(append([]string{"new"}, someLines...)).Draw(t, "line")
		change.MRR = rapid.Int64Range(1, 80_000_000).Draw(t, "mrr")
		if change.Kind == points.ChangeLineRenews && rapid.IntRange(0, 3).Draw(t, "lost") == 0 {
			change.MRR = 0
		}
		if change.Kind == points.ChangeDealCloses {
			change.Currency = rapid.SampledFrom([]points.Currency{"USD", "EUR", "JPY"}).Draw(t, "currency")
			change.DealType = rapid.SampledFrom([]points.DealType{"", points.DealSourced, points.DealAssisted}).Draw(t, "deal type")
			change.Manage = rapid.Bool().Draw(t, "manage")
			if change.Company == "new" {
				change.Country = "DE"
			}
		}
	case points.ChangeManagerAdded, points.ChangeManagerRemoved:
		change.Partner = rapid.SampledFrom(append([]string{"", "new"}, somePartners...)).Draw(t, "manager")
	}
	return change
}

// TestBookForecastIsTheLedgers: a book that is folded looks ahead as a record
// made of all postings does, the redacted stream as the whole one, and a what-if
// without changes changes nothing.
func TestBookForecastIsTheLedgers(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program := genProgram(t, programs)
		in := genInput(t)
		want, err := freshly(t, program, in, in.Events)
		if err != nil {
			t.Fatal(err)
		}
		redacted := in
		redacted.Events = points.Redact(in.Events, in.Partner)
		for name, in := range map[string]points.BookInput{"whole": in, "redacted": redacted} {
			book, err := program.OpenBook(in)
			if err != nil {
				t.Fatal(err)
			}
			if got := viewOf(t, book.Forecast(), in.Until); !reflect.DeepEqual(got, want) {
				t.Fatalf("the %s book:\n%+v\nwant\n%+v", name, got, want)
			}
			same, err := book.WhatIf(nil, nil)
			if err != nil || !reflect.DeepEqual(viewOf(t, same.Forecast, in.Until), want) || !reflect.DeepEqual(same.Months, book.Months()) {
				t.Fatalf("no changes: %+v, %v; want %+v", same, err, want)
			}
			for _, d := range same.Differences {
				if d.Balance != (points.Balance{}) || d.Sold != 0 || d.Total != 0 {
					t.Fatalf("no changes make a difference: %+v", d)
				}
			}
		}
	})
}

// TestWhatIfIsAReplayOfTheSupposed: changes have the effect that they would have
// as events, under the book's rules and under others.
func TestWhatIfIsAReplayOfTheSupposed(t *testing.T) {
	programs := allPrograms(t)
	valid, refused := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		program := genProgram(t, programs)
		in := genInput(t)
		var changes []points.Change
		for range rapid.IntRange(1, 3).Draw(t, "changes") {
			changes = append(changes, genChange(t, &in))
		}
		book, err := program.OpenBook(in)
		if err != nil {
			t.Fatal(err)
		}
		rules, under, fresh := program, (*points.Program)(nil), in
		if rapid.IntRange(0, 3).Draw(t, "other rules") == 0 {
			rules = genProgram(t, programs)
			under, fresh.Snapshots = rules, nil
		}
		got, err := book.WhatIf(changes, under)
		var bad *points.Error
		if err != nil && !errors.As(err, &bad) {
			t.Fatalf("not a domain error: %v", err)
		}
		events, possible := supposing(t, rules, &in, changes)
		var want view
		var wantErr error
		if possible {
			want, wantErr = freshly(t, rules, fresh, events)
		}
		if !possible || wantErr != nil {
			if refused++; err == nil {
				t.Fatalf("%+v was accepted: %v", changes, wantErr)
			}
			return
		}
		if valid++; err != nil {
			t.Fatalf("%+v: %v", changes, err)
		}
		if got := viewOf(t, got.Forecast, in.Until); !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v:\n%+v\nwant\n%+v", changes, got, want)
		}
		before := book.Months()
		for i, d := range got.Differences {
			was, is := before[i].Balance, want.months[i].Balance
			if is.Sourced-was.Sourced != d.Balance.Sourced || is.Assisted-was.Assisted != d.Balance.Assisted || is.Managed-was.Managed != d.Balance.Managed ||
				d.Sold != d.Balance.Sourced+d.Balance.Assisted || d.Total != d.Sold+d.Balance.Managed {
				t.Fatalf("the difference of %v is %+v: was %v, is %v", d.On, d, was, is)
			}
		}
	})
	if valid == 0 || refused == 0 {
		t.Errorf("%d were valid and %d refused: the law was hardly tried", valid, refused)
	}
}
