package wire_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

const (
	company  = `{"id":"c","company":"acme","on":"2024-01-01","kind":"company","country":"DE"}`
	added    = `{"id":"m","company":"acme","on":"2024-02-01","kind":"manager_added","partner":"north"}`
	added1   = `{"id":"m","company":"acme","on":"2024-02-01","kind":"manager_added","partner":"south","revision":1}`
	added2   = `{"id":"m","company":"acme","on":"2024-02-01","kind":"manager_added","partner":"east","revision":2}`
	voided   = `{"id":"m","voided":true}`
	voided1  = `{"id":"m","voided":true,"revision":1}`
	otherOne = `{"id":"m","company":"acme","on":"2024-02-01","kind":"manager_added","partner":"west"}`
)

func TestTheHighestRevisionCounts(t *testing.T) {
	for _, c := range []struct {
		name   string
		lines  []string
		counts string // the partner of event m, "" where it does not count
	}{
		{"once", []string{company, added}, "north"},
		{"repeated", []string{company, added, added, company}, "north"},
		{"corrected", []string{company, added, added1}, "south"},
		{"corrected, in any order", []string{added2, company, added, added1}, "east"},
		{"a revision left out", []string{company, added, added2}, "east"},
		{"voided", []string{company, added, voided}, ""},
		{"voided before it came", []string{voided, company, added}, ""},
		{"voided for good", []string{company, added, voided, added2}, ""},
		{"a revision that voids", []string{company, added, voided1}, ""},
		{"a revision that voids beats its own content", []string{company, added1, voided1, added}, ""},
		{"a revision that voids beats its own content, in any order", []string{company, voided1, added1, added}, ""},
		{"brought back by a higher revision", []string{company, added2, added, voided1}, "east"},
		{"voided and never sent", []string{company, voided}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			events, err := wire.ReadEvents(strings.NewReader(strings.Join(c.lines, "\n")), wire.NDJSON)
			if err != nil {
				t.Fatal(err)
			}
			partner := ""
			for _, e := range events {
				if e.Key == "m" {
					partner = e.Partner
				}
			}
			if partner != c.counts || !slices.ContainsFunc(events, func(e points.Event) bool { return e.Key == "c" }) {
				t.Errorf("%+v count; want m by %q", events, c.counts)
			}
		})
	}
}

func TestOtherContentIsAConflict(t *testing.T) {
	for name, lines := range map[string][]string{
		"the same revision":          {company, added, otherOne},
		"the same higher revision":   {company, added1, strings.Replace(added1, "south", "west", 1)},
		"below the one that counts":  {company, added2, added, otherOne},
		"another amount":             {`{"id":"m","company":"acme","on":"2024-02-01","kind":"line_changed","line":"crm","mrr":"5"}`, `{"id":"m","company":"acme","on":"2024-02-01","kind":"line_changed","line":"crm","mrr":"5.01"}`},
		"another amount, a currency": {`{"id":"m","company":"acme","on":"2024-02-01","kind":"line_changed","line":"crm","mrr":"5"}`, `{"id":"m","company":"acme","on":"2024-02-01","kind":"line_changed","line":"crm","mrr":"6","currency":"USD"}`},
	} {
		t.Run(name, func(t *testing.T) {
			events, err := wire.ReadEvents(strings.NewReader(strings.Join(lines, "\n")), wire.NDJSON)
			refused(t, events, err, len(lines), "id")
			var bad *points.Error
			if errors.As(err, &bad) && (bad.Code != points.CodeConflict || bad.Event != "m") {
				t.Errorf("%+v; want a conflict about m", bad)
			}
		})
	}
}

func TestEqualAmountsAreNoConflict(t *testing.T) {
	for _, pair := range [][2]string{
		{`"mrr":"5"`, `"mrr":5.00`}, {`"mrr":"5.00"`, `"mrr":"005","currency":"USD"`}, {`"mrr":0`, `"mrr":"0.00"`},
		{`"mrr":0`, `"mrr":"0.00","currency":"USD"`}, {`"mrr":"100"`, `"mrr":"100.0"`},
	} {
		head := `{"id":"ch","company":"acme","on":"2024-02-01","kind":"line_changed","line":"crm",`
		sale := `{"id":"s","company":"acme","on":"2024-01-01","kind":"line_sold","line":"crm","mrr":"9","currency":"USD"}`
		lines := strings.Join([]string{sale, head + pair[0] + "}", head + pair[1] + "}"}, "\n")
		if events, err := wire.ReadEvents(strings.NewReader(lines), wire.NDJSON); err != nil || len(events) != 2 {
			t.Errorf("%v: %+v, %v", pair, events, err)
		}
	}
}

func TestAChangeIsReadInTheCurrencyOfItsLine(t *testing.T) {
	stream := strings.Join([]string{
		`{"id":"z","company":"acme","on":"2024-06-01","kind":"line_changed","line":"crm","mrr":"700"}`,
		`{"id":"y","company":"acme","on":"2024-04-01","kind":"line_changed","line":"crm","mrr":"7.5"}`,
		`{"id":"x","company":"acme","on":"2024-05-01","kind":"line_sold","line":"crm","mrr":"500","currency":"JPY"}`,
		`{"id":"w","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"5","currency":"USD"}`,
		`{"id":"v","company":"beta","on":"2024-05-15","kind":"line_sold","line":"crm","mrr":"5","currency":"KWD"}`,
		`{"id":"u","company":"acme","on":"2024-05-15","kind":"line_sold","line":"cms","mrr":"5","currency":"KWD"}`,
		// later on the same day by seq
		`{"id":"t","company":"acme","on":"2024-06-01","seq":3,"kind":"line_sold","line":"crm","mrr":"5","currency":"KWD"}`,
	}, "\n")
	events, err := wire.ReadEvents(strings.NewReader(stream), wire.NDJSON)
	if err != nil {
		t.Fatal(err)
	}
	if e := events[0]; e.Key != "z" || e.MRR != 700 || e.Currency != "JPY" {
		t.Errorf("%+v; want 700 yen", e)
	}
	if e := events[1]; e.Key != "y" || e.MRR != 750 || e.Currency != "USD" {
		t.Errorf("%+v; want 7.50 dollars", e)
	}
}

func TestAChangeWithoutASaleBeforeIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ stream, field string }{
		"no sale":         {company + "\n" + `{"id":"y","company":"acme","on":"2024-04-01","kind":"line_changed","line":"crm","mrr":"7.5"}`, "line"},
		"a later sale":    {`{"id":"w","company":"acme","on":"2024-05-01","kind":"line_sold","line":"crm","mrr":"5","currency":"USD"}` + "\n" + `{"id":"y","company":"acme","on":"2024-04-01","kind":"line_changed","line":"crm","mrr":"7.5"}`, "line"},
		"a voided sale":   {`{"id":"w","voided":true}` + "\n" + `{"id":"y","company":"acme","on":"2024-04-01","kind":"line_changed","line":"crm","mrr":"7.5"}`, "line"},
		"no such decimal": {`{"id":"w","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"5","currency":"JPY"}` + "\n" + `{"id":"y","company":"acme","on":"2024-04-01","kind":"line_changed","line":"crm","mrr":"7.5"}`, "mrr"},
	} {
		t.Run(name, func(t *testing.T) {
			events, err := wire.ReadEvents(strings.NewReader(c.stream), wire.NDJSON)
			refused(t, events, err, 2, c.field)
			var bad *points.Error
			if errors.As(err, &bad) && bad.Event != "y" {
				t.Errorf("%+v names another event", bad)
			}
		})
	}
}

// TestRecordsRoundTripWithRevisions: an export of everything that was sent
// settles to the same events.
func TestRecordsRoundTripWithRevisions(t *testing.T) {
	stream := strings.Join([]string{
		company, added, added2, added1, voided1, `{"id":"q","voided":true}`,
		`{"id":"w","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"5","currency":"JPY"}`,
		`{"id":"y","company":"acme","on":"2024-04-01","kind":"line_changed","line":"crm","mrr":"7"}`,
	}, "\n")
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		var file bytes.Buffer
		writer := wire.NewEventWriter(&file, format)
		want := records(t, wire.NewEventReader(strings.NewReader(stream), wire.NDJSON))
		for _, record := range want {
			if err := writer.Write(record); err != nil {
				t.Fatal(err)
			}
		}
		if err := writer.Flush(); err != nil {
			t.Fatal(err)
		}
		got := records(t, wire.NewEventReader(&file, format))
		for i := range got {
			got[i].At, want[i].At = 0, 0
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: read %+v; want %+v", format, got, want)
		}
	}
}
