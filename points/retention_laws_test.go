package points_test

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// asked is a question about retention, on a stream.
type asked struct {
	events  []points.Event
	partner string
	on      points.Date
}

// genAsked draws any stream, or one with much to retain and lose, and a day on
// which its months matter.
func genAsked(t *rapid.T) asked {
	if rapid.IntRange(0, 3).Draw(t, "any") > 0 {
		on := mustDate("2025-02-01") + points.Date(rapid.IntRange(0, 500).Draw(t, "day"))
		return asked{events: genBook(t), partner: rapid.SampledFrom([]string{"north", "north", "north", "south"}).Draw(t, "partner"), on: on}
	}
	events := genStream(t)
	on := rapid.SampledFrom(events).Draw(t, "event").On + points.Date(rapid.IntRange(-40, 450).Draw(t, "days after"))
	return asked{events: events, partner: rapid.SampledFrom(somePartners).Draw(t, "partner"), on: on}
}

// genBook draws a valid stream of companies that north mostly manages, with
// something happening every month or two, often on a month's first or last day.
func genBook(t *rapid.T) []points.Event {
	var events []points.Event
	for i := range rapid.IntRange(1, 4).Draw(t, "clients") {
		g := &streamGenerator{
			t: t, company: fmt.Sprintf("company-%d", i+1), amounts: rapid.Int64Range(1, 400_00), letter: "b",
			day:   mustDate("2024-05-01") + points.Date(rapid.IntRange(0, 300).Draw(t, "begins")),
			lines: map[string]points.Event{}, managers: map[string]bool{},
		}
		g.add(points.Event{Kind: points.EventCompany, Country: "US"})
		g.counter++
		g.seq++
		g.sell()
		if rapid.IntRange(0, 3).Draw(t, "managed") > 0 {
			g.counter++
			g.seq++
			g.managers["north"] = true
			g.add(points.Event{Kind: points.EventManagerAdded, Partner: "north"})
		}
		for range rapid.IntRange(0, 12).Draw(t, "events") {
			g.day = rapid.SampledFrom([]points.Date{
				g.day, g.day.EndOfMonth(), g.day.EndOfMonth() + 1, g.day + points.Date(rapid.IntRange(1, 60).Draw(t, "days")),
			}).Draw(t, "day")
			g.counter++
			g.seq++
			switch rapid.IntRange(0, 9).Draw(t, "kind") {
			case 0, 1:
				g.sell()
			case 2:
				g.cancel()
			case 3:
				g.manage()
			default:
				g.change()
			}
		}
		events = append(events, g.events...)
	}
	return events
}

func sameFigure(got *int64, want naiveFigure) bool {
	if got == nil || !want.known || !want.fits {
		return got == nil && (!want.known || !want.fits)
	}
	return *got == want.value
}

// compareRetention holds the engine against the naive reading of the rules.
func compareRetention(t rapid.TB, program *points.Program, events []points.Event, result *points.Result, partner string, on points.Date) {
	t.Helper()

	want := naiveRetentionOn(t, program, events, partner, on)
	got, err := program.Retention(result, partner, on)
	if !want.fits {
		wantOverflow(t, err)
	} else if err != nil {
		t.Fatalf("retention of %s on %v: %v", partner, on, err)
	} else if !sameFigure(got.CDR, want.cdr) || !sameFigure(got.GRR, want.grr) || !sameFigure(got.NRR, want.nrr) ||
		(got.NRROverflow != nil) == want.nrr.fits {
		t.Fatalf("retention of %s on %v: %s; want %+v", partner, on, pretty(got), want)
	}
	sourced, fits := naiveSourcedMRR(t, program, events, partner, on)
	money, err := program.SourcedMRR(result, partner, on)
	if !fits {
		wantOverflow(t, err)
	} else if err != nil || money != (points.Money{Amount: sourced, Currency: "USD"}) {
		t.Fatalf("sourced MRR of %s on %v: %v, error %v; want %d cents", partner, on, money, err, sourced)
	}
}

func wantOverflow(t rapid.TB, err error) {
	t.Helper()
	var bad *points.Error
	if !errors.As(err, &bad) || bad.Code != points.CodeOverflow {
		t.Fatalf("error %v; want an overflow", err)
	}
}

// TestRetentionAgreesWithReference holds retention and sourced MRR against a
// naive reading of the rules, on random valid streams.
func TestRetentionAgreesWithReference(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, q := genProgram(t, programs), genAsked(t)
		compareRetention(t, program, q.events, mustReplay(t, program, q.events), q.partner, q.on)
	})
}

// TestRetentionOfHugeAmountsNeverWraps: sums that leave 64 bits of cents are
// refused, and all others exact.
func TestRetentionOfHugeAmountsNeverWraps(t *testing.T) {
	programs := allPrograms(t)
	huge := rapid.OneOf(rapid.Int64Range(1, 1<<63-1), rapid.SampledFrom([]int64{1<<63 - 1, 1<<62 - 1, 1 << 62, 1 << 40, 1}))
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStreamOf(t, huge)
		result, err := points.Replay(program, events)
		if err != nil {
			return // not a stream: its MRR or points leave 64 bits
		}
		partner := rapid.SampledFrom(somePartners).Draw(t, "partner")
		on := rapid.SampledFrom(events).Draw(t, "event").On + points.Date(rapid.IntRange(-40, 450).Draw(t, "days after"))
		compareRetention(t, program, events, result, partner, on)
	})
}

// TestRetentionWithAwkwardUnits: units without common factors need more than 64
// bits of common denominator, and make no difference.
func TestRetentionWithAwkwardUnits(t *testing.T) {
	shipped := programNamed(t, "points")
	rapid.Check(t, func(t *rapid.T) {
		program := &points.Program{Name: "awkward", Editions: slices.Clone(shipped.Editions)}
		for i := range program.Editions {
			units := slices.Clone(program.Editions[i].Units)
			for j := range units {
				units[j].Amount = rapid.OneOf(rapid.Int64Range(1, 1_000_000_000_000_000), rapid.SampledFrom([]int64{
					1, 2, 999_999_999_999_989, 999_999_999_999_947, 1_000_003, 7_919, 10_007,
				})).Draw(t, "unit")
			}
			program.Editions[i].Units = units
		}
		q := genAsked(t)
		compareRetention(t, program, q.events, mustReplay(t, program, q.events), q.partner, q.on)
	})
}

// TestRetentionLaws: what a client keeps is at most what it had, and a lost
// client keeps nothing, in each month and so in each figure.
func TestRetentionLaws(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, q := genProgram(t, programs), genAsked(t)
		got, err := program.Retention(mustReplay(t, program, q.events), q.partner, q.on)
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Months) != 12 {
			t.Fatalf("%d months", len(got.Months))
		}
		for i, month := range got.Months {
			if month.First != got.From.AddMonths(i-12) || month.Edition != program.EditionOn(month.First).From {
				t.Fatalf("month %d before %v: %+v", 12-i, got.From, month)
			}
			if month.Retained > month.Kept || month.Kept > month.Start || month.Retained > month.End || month.Start < 0 || month.Retained < 0 {
				t.Fatalf("want 0 <= retained <= kept <= start and retained <= end: %+v", month)
			}
			if (month.Clients == 0) != (month.CDR == nil) || (month.CDR == nil) != (month.GRR == nil) {
				t.Fatalf("a month has figures if it has clients: %s", pretty(month))
			}
			if month.Clients == 0 {
				continue
			}
			inOrder(t, month.GRR.Month, month.CDR.Month, 1_000_000_000)
			inOrder(t, month.GRR.Year, month.CDR.Year, 1_000_000_000)
			inOrder(t, 0, month.CDR.Year, month.CDR.Month)
			if month.NRR != nil {
				inOrder(t, month.GRR.Month, month.NRR.Month, 1<<63-1)
				inOrder(t, month.GRR.Year, month.NRR.Year, 1<<63-1)
			}
		}
		if got.GRR == nil {
			return
		}
		inOrder(t, *got.GRR, *got.CDR, 1_000_000)
		if got.NRR != nil {
			inOrder(t, *got.GRR, *got.NRR, 1<<63-1)
		} else if got.NRROverflow == nil {
			t.Fatal("the net figure is missing without a word")
		}
	})
}

func inOrder(t rapid.TB, values ...int64) {
	t.Helper()
	if !slices.IsSorted(values) {
		t.Fatalf("want %v in order", values)
	}
}

// TestRetentionHistoryIsRetentionOfEachMonth, day by day and without gaps.
func TestRetentionHistoryIsRetentionOfEachMonth(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, q := genProgram(t, programs), genAsked(t)
		result, partner, until := mustReplay(t, program, q.events), q.partner, q.on
		history, err := program.RetentionHistory(result, partner, until)
		if err != nil {
			t.Fatal(err)
		}
		at := mustDate("2021-09-01")
		for ; at <= until; at = at.EndOfMonth() + 1 {
			day := min(until, rapid.SampledFrom([]points.Date{at, at + 1, at + 14, at.EndOfMonth()}).Draw(t, "day"))
			want, err := program.Retention(result, partner, day)
			if err != nil {
				t.Fatal(err)
			}
			if len(history) == 0 || history[0].From > at {
				if want.GRR != nil {
					t.Fatalf("the history leaves out %v: %s", at, pretty(want))
				}
				continue
			}
			if !reflect.DeepEqual(history[0], want) {
				t.Fatalf("on %v\n%s\nin the history\n%s", day, pretty(want), pretty(history[0]))
			}
			history = history[1:]
		}
		if len(history) > 0 {
			t.Fatalf("the history goes on after %v: %s", until, pretty(history))
		}
	})
}

// TestRedactedStreamHasTheViewersRetention: what a partner may see is all that
// its own figures need.
func TestRedactedStreamHasTheViewersRetention(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, q := genProgram(t, programs), genAsked(t)
		events, viewer, on := q.events, q.partner, q.on
		whole, redacted := mustReplay(t, program, events), mustReplay(t, program, points.Redact(events, viewer))
		want, err := program.Retention(whole, viewer, on)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := program.Retention(redacted, viewer, on); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("redacted %s, error %v; want %s", pretty(got), err, pretty(want))
		}
		wantSourced, err := program.SourcedMRR(whole, viewer, on)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := program.SourcedMRR(redacted, viewer, on); err != nil || got != wantSourced {
			t.Fatalf("redacted %v, error %v; want %v", got, err, wantSourced)
		}
	})
}

// TestRetentionLooksOnlyBack: events of the day's own month and later do not
// touch it, nor does the order in which companies stand in the result.
func TestRetentionLooksOnlyBack(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, q := genProgram(t, programs), genAsked(t)
		events, partner, on := q.events, q.partner, q.on
		result := mustReplay(t, program, events)
		want, err := program.Retention(result, partner, on)
		if err != nil {
			t.Fatal(err)
		}
		past := slices.DeleteFunc(slices.Clone(events), func(e points.Event) bool { return e.On >= on.StartOfMonth() })
		if got, err := program.Retention(mustReplay(t, program, past), partner, on); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("from the past %s, error %v; want %s", pretty(got), err, pretty(want))
		}
		var backwards points.Result
		for _, company := range []string{"company-4", "company-3", "company-2", "company-1", ""} {
			own := mustReplay(t, program, slices.DeleteFunc(slices.Clone(events), func(e points.Event) bool { return e.Company != company }))
			backwards.Lots = append(backwards.Lots, own.Lots...)
			backwards.Lines = append(backwards.Lines, own.Lines...)
			backwards.Managers = append(backwards.Managers, own.Managers...)
		}
		if got, err := program.Retention(&backwards, partner, on); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("in another order %s, error %v; want %s", pretty(got), err, pretty(want))
		}
	})
}

// FuzzRetention reads any bytes as a stream: where the engine accepts it, it
// answers with a domain error or agrees with the naive reading, on any day.
func FuzzRetention(f *testing.F) {
	paths, err := filepath.Glob("testdata/vectors/replay*.json")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no vectors to start from: %v", err)
	}
	for _, path := range paths {
		for i, v := range readVectors(f, path).Vectors {
			f.Add(streamOf(v.Events), int32(mustDate("2023-06-01"))+int32(i)*30)
		}
	}
	program := programNamed(f, "points")
	f.Fuzz(func(t *testing.T, stream []byte, day int32) {
		events, err := wire.ReadEvents(bytes.NewReader(stream), wire.NDJSON)
		if err != nil || len(events) > 30 { // the naive reading takes its time
			return
		}
		result, err := points.Replay(program, events)
		if err != nil {
			return
		}
		on := points.Date(day)
		partners := []string{"nobody"}
		for i := range events {
			partners = append(partners, events[i].Seller, events[i].Partner)
		}
		slices.Sort(partners)
		for _, partner := range slices.Compact(partners) {
			if on < points.MinDate || on > points.MaxDate {
				var bad *points.Error
				if _, err := program.Retention(result, partner, on); !errors.As(err, &bad) || bad.Code != points.CodeInvalid {
					t.Fatalf("the day %d: %v", day, err)
				}
				continue
			}
			if on > 400 && partner != "" {
				compareRetention(t, program, events, result, partner, on)
			}
		}
	})
}
