package points_test

import (
	"cmp"
	"errors"
	"math"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
)

// kept adds the changes of several companies up as a ledger does: by day and
// currency, in order of days.
func kept(t rapid.TB, changes []points.BookChange) []points.BookChange {
	type key struct {
		on       points.Date
		currency points.Currency
	}
	sums := map[key]points.BookChange{}
	for _, change := range changes {
		change.Company = ""
		at := key{change.On, change.Currency}
		sum, ok := sums[at]
		if !ok {
			sums[at] = change
			continue
		}
		sum, err := sum.Plus(change)
		if err != nil {
			t.Fatal(err)
		}
		sums[at] = sum
	}
	var result []points.BookChange
	for _, sum := range sums {
		result = append(result, sum)
	}
	slices.SortFunc(result, func(a, b points.BookChange) int { return cmp.Compare(a.On, b.On) })
	return result
}

// TestBookChangesAddUpToRetention: sums of changes, company by company and with
// corrections that were taken back, say what a replay of all companies does.
func TestBookChangesAddUpToRetention(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, q := genProgram(t, programs), genAsked(t)
		whole := mustReplay(t, program, q.events)
		var changes []points.BookChange
		for _, company := range []string{"company-4", "company-1", "company-3", "company-2"} {
			own := mustReplay(t, program, slices.DeleteFunc(slices.Clone(q.events), func(e points.Event) bool { return e.Company != company }))
			more, err := program.BookChanges(own, q.partner)
			if err != nil {
				t.Fatal(err)
			}
			changes = append(changes, more...)
		}
		direct, err := program.BookChanges(whole, q.partner)
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range direct {
			if change.IsZero() {
				t.Fatalf("a change of nothing: %+v", change)
			}
		}
		// Every third change was recorded wrongly before.
		for i := 0; i < len(direct); i += 3 {
			changes = append(changes, direct[i], direct[i].Minus())
		}
		sums := kept(t, changes)
		want, err := program.RetentionHistory(whole, q.partner, q.on)
		if err != nil {
			t.Fatal(err)
		}
		got, err := program.BookRetention(sums, q.on)
		if err != nil || len(got) != len(want) {
			t.Fatalf("%d months, error %v; want %d from %+v", len(got), err, len(want), sums)
		}
		for i := range want {
			if last := len(want[i].Months) - 1; !reflect.DeepEqual(got[i], want[i]) {
				t.Fatalf("%s\nwant\n%s\nfrom %+v", pretty(got[i].Months[last]), pretty(want[i].Months[last]), sums)
			}
		}
		wantSourced, err := program.SourcedMRR(whole, q.partner, q.on)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := program.BookSourcedMRR(sums, q.on); err != nil || got != wantSourced {
			t.Fatalf("sourced MRR %v, error %v; want %v", got, err, wantSourced)
		}
	})
}

// TestBookChangesThatCannotBe are refused, and never wrap.
func TestBookChangesThatCannotBe(t *testing.T) {
	program := programNamed(t, "points")
	first, until := mustDate("2024-01-01"), mustDate("2024-06-01")
	for _, c := range []struct {
		name    string
		changes []points.BookChange
		until   points.Date
		code    points.Code
	}{
		{"more lost than there was", []points.BookChange{{On: first, Currency: "USD", Clients: 1, Start: 100}, {On: mustDate("2024-02-01"), Currency: "USD", Churn: 101}}, until, points.CodeInvalid},
		{"a start that does not fit", []points.BookChange{{On: first, Currency: "USD", Clients: 1, Start: math.MaxInt64}, {On: mustDate("2024-02-01"), Currency: "USD", Start: 1}}, until, points.CodeOverflow},
		{"a currency without a unit", []points.BookChange{{On: first, Currency: "XXX", Clients: 1, Start: 1}}, until, points.CodeInvalid},
		{"no day", nil, 0, points.CodeInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := program.BookRetention(c.changes, c.until); !hasCode(err, c.code) {
				t.Errorf("%s, error %v; want %s", pretty(got), err, c.code)
			}
		})
	}
	huge := points.BookChange{On: first, Currency: "USD", Start: math.MaxInt64}
	if sum, err := huge.Plus(points.BookChange{Start: 1}); !hasCode(err, points.CodeOverflow) {
		t.Errorf("%+v, error %v", sum, err)
	}
	if got, err := program.BookSourcedMRR([]points.BookChange{{On: first, Currency: "USD", Sourced: -1}}, until); !hasCode(err, points.CodeInvalid) {
		t.Errorf("sourced below zero: %v, error %v", got, err)
	}
}

// TestInUSD by hand: until 2025-07-15 US$ 100 are 75 euros or 12,000 yen.
func TestInUSD(t *testing.T) {
	program := programNamed(t, "points")
	for _, c := range []struct {
		name    string
		on      string
		amounts []points.Money
		want    int64
		code    points.Code
	}{
		{"nothing", "2025-01-01", nil, 0, ""},
		{"dollars stay", "2025-01-01", []points.Money{{Amount: 123_45, Currency: "USD"}}, 123_45, ""},
		{"euros", "2025-01-01", []points.Money{{Amount: 75_00, Currency: "EUR"}}, 100_00, ""},
		{"by the table of the day", "2025-07-15", []points.Money{{Amount: 88_00, Currency: "EUR"}}, 100_00, ""},
		{"half a cent to even", "2025-01-01", []points.Money{{Amount: 3, Currency: "JPY"}}, 2, ""},
		{"rounded once", "2025-01-01", []points.Money{{Amount: 1, Currency: "EUR"}, {Amount: 1, Currency: "EUR"}, {Amount: 1, Currency: "EUR"}}, 4, ""},
		{"of several currencies", "2025-01-01", []points.Money{{Amount: 75_00, Currency: "EUR"}, {Amount: 12_000, Currency: "JPY"}, {Amount: 1, Currency: "USD"}}, 200_01, ""},
		{"below zero", "2025-01-01", []points.Money{{Amount: -1, Currency: "USD"}}, 0, points.CodeInvalid},
		{"without a unit", "2025-01-01", []points.Money{{Amount: 1, Currency: "CHF"}}, 0, points.CodeInvalid},
		{"beyond 64 bits", "2025-01-01", []points.Money{{Amount: math.MaxInt64, Currency: "USD"}, {Amount: 1, Currency: "USD"}}, 0, points.CodeOverflow},
		{"beyond 64 bits alone", "2025-01-01", []points.Money{{Amount: math.MaxInt64, Currency: "GBP"}}, 0, points.CodeOverflow},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := program.InUSD(c.amounts, mustDate(c.on))
			if c.code != "" {
				if !hasCode(err, c.code) {
					t.Fatalf("%v, error %v; want %s", got, err, c.code)
				}
				return
			}
			if err != nil || got != (points.Money{Amount: c.want, Currency: "USD"}) {
				t.Errorf("%v, error %v; want %d cents", got, err, c.want)
			}
		})
	}
}

func hasCode(err error, code points.Code) bool {
	return isError(err, code, field(err), "")
}

func field(err error) string {
	var refused *points.Error
	if errors.As(err, &refused) {
		return refused.Field
	}
	return ""
}
