package wire_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/points/wire"
)

// records reads all records of one of the readers.
func records[T any](t *testing.T, reader interface{ Next() (T, error) }) []T {
	t.Helper()
	var all []T
	for {
		record, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, record)
	}
}

func TestPostingsRoundTrip(t *testing.T) {
	want := []wire.Posting{
		{Partner: "north", Company: "acme", Line: "crm", Track: points.TrackSourced, Kind: points.KindNew, Points: 3_333_333, On: day("2024-03-01"), Event: "s/1"},
		{Partner: "north", Company: "acme", Line: "crm", Track: points.TrackManaged, Kind: points.KindRepriced, Points: -1, On: day("2025-07-15"), Event: "edition/2025-07-15", Recorded: time.Date(2024, 3, 2, 6, 0, 0, 123_000_000, time.UTC)},
		{Partner: "south", Track: points.TrackAssisted, Kind: points.KindAdjustment, Points: 5_000_000, On: day("2024-03-01"), Event: "hand/1"},
	}
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		var file bytes.Buffer
		writer := wire.NewPostingWriter(&file, format)
		for _, p := range want {
			if err := writer.Write(p); err != nil {
				t.Fatal(err)
			}
		}
		if err := writer.Flush(); err != nil {
			t.Fatal(err)
		}
		if format == wire.NDJSON && !strings.Contains(file.String(), `"event":"edition/2025-07-15","recorded":"2024-03-02T06:00:00.123Z"}`) {
			t.Errorf("written:\n%s", file.String())
		}
		if got := records(t, wire.NewPostingReader(&file, format)); !slices.Equal(got, want) {
			t.Errorf("%s: read %+v; want %+v", format, got, want)
		}
	}
}

func TestBadPostingsAreRefused(t *testing.T) {
	const rest = `"partner":"north","track":"sourced","kind":"new","on":"2024-03-01","event":"s/1"`
	for line, field := range map[string]string{
		`{` + rest + `}`:                                     "points",
		`{` + rest + `,"points":"x"}`:                        "points",
		`{` + rest + `,"points":"1","recorded":"yesterday"}`: "recorded",
		`{` + rest + `,"points":"1","terms":"{}"}`:           "terms",
	} {
		posting, err := wire.NewPostingReader(strings.NewReader(line), wire.NDJSON).Next()
		refused(t, posting, err, 1, field)
	}
}

func TestFactsRoundTrip(t *testing.T) {
	want := []points.Fact{
		{Partner: "north", On: day("2024-01-01"), Kind: points.FactCertifiedThrough, Value: "2024-12-31"},
		{Partner: "north", On: day("2024-01-01"), Kind: points.FactMedianToolUsage, Value: "3.5"},
		{Partner: "north", On: day("2024-01-01"), Kind: points.FactInvited, Value: "diamond,elite"},
		{Partner: "north", On: day("2024-02-01"), Kind: points.FactInvited},
		{Partner: "north", On: day("2024-01-01"), Kind: points.FactCountry, Value: "IN"},
		{Partner: "north", On: day("2024-01-01"), Kind: points.FactGRR, Value: "0.875"},
	}
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		var file bytes.Buffer
		writer := wire.NewFactWriter(&file, format)
		for _, fact := range want {
			if err := writer.Write(fact); err != nil {
				t.Fatal(err)
			}
		}
		if err := writer.Flush(); err != nil {
			t.Fatal(err)
		}
		if got := records(t, wire.NewFactReader(&file, format)); !slices.Equal(got, want) {
			t.Errorf("%s: read %+v; want %+v", format, got, want)
		}
	}
	fact, err := wire.NewFactReader(strings.NewReader(`{"partner":"north","on":"2024-01-01","fact":"gross_revenue_retention","value":0.875}`), wire.NDJSON).Next()
	if err != nil || fact.Value != "0.875" {
		t.Errorf("a number: %+v, %v", fact, err)
	}
}

func TestBadFactsAreRefused(t *testing.T) {
	for line, field := range map[string]string{
		`{"on":"2024-01-01","fact":"country","value":"IN"}`:                                  "partner",
		`{"partner":"north","fact":"country","value":"IN"}`:                                  "on",
		`{"partner":"north","on":"2024-01-01","value":"IN"}`:                                 "fact",
		`{"partner":"north","on":"2024-01-01","fact":"colour","value":"IN"}`:                 "fact",
		`{"partner":"north","on":"2024-01-01","fact":"country","value":"India"}`:             "value",
		`{"partner":"north","on":"2024-01-01","fact":"country"}`:                             "value",
		`{"partner":"north","on":"2024-01-01","fact":"median_tool_usage","value":"3.55"}`:    "value",
		`{"partner":"north","on":"2024-01-01","fact":"invited","value":"gold,titanium"}`:     "value",
		`{"partner":"north","on":"2024-01-01","fact":"certified_through","value":"forever"}`: "value",
		`{"partner":"north","on":"2024-01-01","fact":"certified_through","value":true}`:      "value",
	} {
		fact, err := wire.NewFactReader(strings.NewReader(line), wire.NDJSON).Next()
		refused(t, fact, err, 1, field)
	}
}

func TestStandingIsWrittenInDecimals(t *testing.T) {
	program, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	balance := points.Balance{Sourced: 44_500_000, Assisted: 500_000, Managed: 80 * points.Point}
	standing, err := program.StandingOn(balance, points.Facts{CertifiedThrough: day("2024-12-31")}, day("2024-06-01"))
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	writer := wire.NewStandingWriter(&file)
	credited := points.Credited{Tier: points.Platinum, Since: day("2024-05-01")}
	if err := writer.Write(wire.FromStanding("north", &standing, &credited)); err != nil {
		t.Fatal(err)
	}
	if err := writer.Flush(); err != nil {
		t.Fatal(err)
	}
	head := `{"partner":"north","on":"2024-06-01","edition":"2024-02-27","sourced":"44.5","assisted":"0.5","managed":"80",` +
		`"sold":"45","total":"125","performance":"gold","credited":"platinum","since":"2024-05-01","tiers":[`
	if !strings.HasPrefix(file.String(), head) || strings.Count(file.String(), "\n") != 1 {
		t.Errorf("written:\n%s\nwant it to begin with\n%s", file.String(), head)
	}
	var again wire.Standing
	if err := json.Unmarshal(file.Bytes(), &again); err != nil || !reflect.DeepEqual(again, wire.FromStanding("north", &standing, &credited)) {
		t.Errorf("read %+v, %v", again, err)
	}
	for _, c := range again.Tiers[len(again.Tiers)-1].Conditions {
		if c.Measure == string(points.MeasureCDR) && (c.Have != "" || c.Need != "0.85" || c.Met) {
			t.Errorf("an unknown fact: %+v", c)
		}
	}
}
