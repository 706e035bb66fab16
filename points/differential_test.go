package points_test

import (
	"cmp"
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

// TestEngineAgreesWithReference holds the engine against a naive reading of the
// rules, on random valid streams.
func TestEngineAgreesWithReference(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		compareWithReference(t, genProgram(t, programs), genStream(t), true)
	})
}

// TestHugeAmountsNeverWrap: what does not fit into 64 bits is refused, and what
// fits is exact.
func TestHugeAmountsNeverWrap(t *testing.T) {
	programs := allPrograms(t)
	const most = 1<<63 - 1
	huge := rapid.OneOf(
		rapid.Int64Range(1, most),
		rapid.Map(rapid.IntRange(30, 62), func(bits int) int64 { return 1 << bits }),
		rapid.SampledFrom([]int64{most, most - 1, most / 2, most/2 + 1, most / 1_000_000, 1}),
	)
	rapid.Check(t, func(t *rapid.T) {
		compareWithReference(t, genProgram(t, programs), genStreamOf(t, huge), false)
	})
}

// TestInvalidStreamsAreRefusedAlike breaks one thing of a valid stream: both
// sides must come to the same verdict, naming the same event.
func TestInvalidStreamsAreRefusedAlike(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		broken := rapid.IntRange(0, len(events)-1).Draw(t, "which")
		e := &events[broken]
		switch rapid.IntRange(0, 14).Draw(t, "how") {
		case 0:
			events = slices.Delete(events, broken, broken+1)
		case 1:
			again := *e
			again.Key += "-again"
			events = append(events, again)
		case 2:
			e.MRR = -e.MRR
		case 3:
			e.MRR = 0
		case 4:
			e.Currency = rapid.SampledFrom([]points.Currency{"CHF", "USD", "EUR", "eur", "KRW"}).Draw(t, "currency")
		case 5:
			e.Country = rapid.SampledFrom([]points.Country{"", "usa", "D", "DE"}).Draw(t, "country")
		case 6:
			e.DealType = "shared"
		case 7:
			e.Partner = rapid.SampledFrom(append([]string{""}, somePartners...)).Draw(t, "partner")
		case 8:
			e.Line = rapid.SampledFrom(append([]string{""}, someLines...)).Draw(t, "line")
		case 9:
			e.Company = rapid.SampledFrom([]string{"", "company-1", "company-9"}).Draw(t, "company")
		case 10:
			e.On += points.Date(rapid.IntRange(-800, 800).Draw(t, "moved"))
		case 11:
			e.Track = "both"
		case 12:
			e.Until = e.On - points.Date(rapid.IntRange(-1, 3).Draw(t, "until"))
		case 13:
			e.Reason = ""
		case 14:
			e.Kind = rapid.SampledFrom([]points.EventKind{
				"", points.EventCompany, points.EventLineSold, points.EventLineChanged, points.EventLineCancelled,
				points.EventManagerAdded, points.EventManagerRemoved, points.EventCountryChanged, points.EventAdjustment,
			}).Draw(t, "kind")
		}
		if len(events) > 0 {
			compareWithReference(t, program, events, false)
		}
	})
}

func compareWithReference(t rapid.TB, program *points.Program, events []points.Event, mustBeValid bool) {
	t.Helper()
	want, refusal := reference.Replay(program, events)
	result, err := points.Replay(program, events)
	if refusal != nil {
		if mustBeValid {
			t.Fatalf("the generator made an invalid stream: %+v", *refusal)
		}
		var got *points.Error
		if !errors.As(err, &got) {
			t.Fatalf("the engine accepts what the reference refuses: %+v", *refusal)
		}
		if got.Code != refusal.Code || got.Event != refusal.Event {
			t.Fatalf("the engine refuses %+v; the reference %+v", *got, *refusal)
		}
		return
	}
	if err != nil {
		t.Fatalf("the engine refuses what the reference accepts: %v", err)
	}
	got := make([]reference.Posting, 0, len(result.Postings))
	for i := range result.Postings {
		got = append(got, plain(&result.Postings[i]))
	}
	sortPlain(got)
	sortPlain(want)
	if !slices.Equal(got, want) {
		t.Fatalf("engine:\n%s\nreference:\n%s", listing(got), listing(want))
	}
}

// plain is a posting without its explanation.
func plain(p *points.Posting) reference.Posting {
	source := p.Event
	if source == "" {
		source = "edition/" + p.Terms.Edition.String()
	}
	return reference.Posting{
		Partner: p.Partner, Company: p.Company, Line: p.Line, Track: p.Track, Kind: p.Kind,
		Points: int64(p.Points), On: p.On, Event: source,
	}
}

func sortPlain(postings []reference.Posting) {
	slices.SortFunc(postings, func(a, b reference.Posting) int {
		return cmp.Or(
			cmp.Compare(a.On, b.On), cmp.Compare(a.Company, b.Company), cmp.Compare(a.Partner, b.Partner),
			cmp.Compare(a.Line, b.Line), cmp.Compare(a.Track, b.Track), cmp.Compare(a.Event, b.Event),
			cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Points, b.Points),
		)
	})
}

func listing(postings []reference.Posting) string {
	text := ""
	for _, p := range postings {
		text += p.On.String() + " " + p.Partner + " " + p.Company + "/" + p.Line + " " + string(p.Track) + " " +
			string(p.Kind) + " " + points.Points(p.Points).String() + " by " + p.Event + "\n"
	}
	return text
}
