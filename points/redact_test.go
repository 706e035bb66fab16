package points_test

import (
	"cmp"
	"regexp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
)

var aliasOfOther = regexp.MustCompile(`^other-[1-9][0-9]*$`)

// TestRedactedStreamReplaysToTheViewersPostings: to the same postings with the
// same terms, but for the keys of events.
func TestRedactedStreamReplaysToTheViewersPostings(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		viewer := rapid.SampledFrom(somePartners).Draw(t, "viewer")
		redacted := points.Redact(events, viewer)
		original := keysByRedacted(t, events, redacted, viewer)

		var got, want []points.Posting
		for _, p := range mustReplay(t, program, redacted).Postings {
			if p.Partner == viewer {
				if p.Event != "" {
					p.Event = original[p.Event]
				}
				if p.Terms.Lot != "" {
					p.Terms.Lot = original[p.Terms.Lot]
				}
				got = append(got, p)
			}
		}
		for _, p := range mustReplay(t, program, events).Postings {
			if p.Partner == viewer {
				want = append(want, p)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("redacted\n%+v\noriginal\n%+v", got, want)
		}
	})
}

// TestRedactCallsNobodyLikeTheViewer: a partner may be called like an alias.
func TestRedactCallsNobodyLikeTheViewer(t *testing.T) {
	events := []points.Event{
		{Key: "v/1", Company: "acme", On: mustDate("2024-03-01"), Kind: points.EventCompany, Country: "DE"},
		{Key: "v/2", Company: "acme", On: mustDate("2024-03-01"), Seq: 1, Kind: points.EventManagerAdded, Partner: "north"},
		{Key: "v/3", Company: "acme", On: mustDate("2024-03-01"), Seq: 2, Kind: points.EventManagerAdded, Partner: "south"},
		{Key: "v/4", Company: "acme", On: mustDate("2024-03-01"), Seq: 3, Kind: points.EventManagerAdded, Partner: "other-2"},
		{Key: "v/5", Company: "acme", On: mustDate("2024-03-01"), Seq: 4, Kind: points.EventManagerAdded, Partner: "other-1"},
	}
	var got []string
	for _, e := range points.Redact(events, "other-2") {
		got = append(got, e.Partner)
	}
	if want := []string{"", "other-1", "other-3", "other-2", "other-4"}; !slices.Equal(got, want) {
		t.Errorf("the managers are %q; want %q", got, want)
	}
}

// keysByRedacted pairs the keys of both streams by their order.
func keysByRedacted(t rapid.TB, events, redacted []points.Event, viewer string) map[string]string {
	kept := slices.DeleteFunc(slices.Clone(events), func(e points.Event) bool {
		return e.Kind == points.EventAdjustment && e.Partner != viewer
	})
	byPlace := func(a, b points.Event) int {
		return cmp.Or(cmp.Compare(a.Company, b.Company), cmp.Compare(a.On, b.On), cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.Key, b.Key))
	}
	slices.SortFunc(kept, byPlace)
	copied := slices.Clone(redacted)
	slices.SortFunc(copied, byPlace)
	if len(kept) != len(copied) {
		t.Fatalf("%d events of %d are left", len(copied), len(kept))
	}
	original := map[string]string{}
	for i := range kept {
		original[copied[i].Key] = kept[i].Key
	}
	return original
}

// TestRedactedStreamNamesNobodyElse: no name, key, adjustment or reason of
// another partner is left, and one company's aliases tell nothing of another's.
func TestRedactedStreamNamesNobodyElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := genStream(t)
		viewer := rapid.SampledFrom(append([]string{"nobody"}, somePartners...)).Draw(t, "viewer")
		keys := map[string]bool{}
		for i := range events {
			keys[events[i].Key] = true
		}
		highest := map[string]map[string]bool{}
		for _, e := range points.Redact(events, viewer) {
			if keys[e.Key] {
				t.Fatalf("the key is the original one: %+v", e)
			}
			for _, name := range []string{e.Seller, e.Partner} {
				if name == "" || name == viewer {
					continue
				}
				if !aliasOfOther.MatchString(name) {
					t.Fatalf("%q is named: %+v", name, e)
				}
				if highest[e.Company] == nil {
					highest[e.Company] = map[string]bool{}
				}
				highest[e.Company][name] = true
				if !highest[e.Company]["other-1"] {
					t.Fatalf("aliases of a company start at other-1: %+v", e)
				}
			}
			if e.Kind == points.EventAdjustment && e.Partner != viewer {
				t.Fatalf("somebody else's adjustment: %+v", e)
			}
		}
	})
}

// TestRedactKeepsItsInput: the caller's events are left as they were.
func TestRedactKeepsItsInput(t *testing.T) {
	program := programNamed(t, "points")
	rapid.Check(t, func(t *rapid.T) {
		events := genStream(t)
		before := slices.Clone(events)
		points.Redact(events, "north")
		mustReplay(t, program, events)
		if !slices.Equal(events, before) {
			t.Fatal("the events were changed")
		}
	})
}
