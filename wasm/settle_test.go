package main

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
	"github.com/tierboard/tierboard/wasm/border"
)

// TestReadEvents holds the reading of events against points/wire, which the
// browser cannot have: the same events count, and the same are refused.
func TestReadEvents(t *testing.T) {
	values := map[string]*rapid.Generator[string]{
		"id":       rapid.SampledFrom([]string{"v/1", "v/1", "v/2", "v/2", "v/3", ""}),
		"company":  rapid.SampledFrom([]string{"acme", "acme", "bolt", "a\tb"}),
		"on":       rapid.SampledFrom([]string{"2024-03-01", "2024-03-02", "2024-03-03", "2024-02-30", ""}),
		"seq":      rapid.SampledFrom([]string{"", "", "0", "7", "2147483647"}),
		"country":  rapid.SampledFrom([]string{"US", "DE", ""}),
		"line":     rapid.SampledFrom([]string{"crm", "crm", "sales", ""}),
		"mrr":      rapid.SampledFrom([]string{"100", "100.0", "100.00", "0100", "0", "-0", "-5", "1e3", "", "9999999999999999999", "0.001"}),
		"currency": rapid.SampledFrom([]string{"USD", "USD", "JPY", "", "", "usd"}),
		"kind": rapid.SampledFrom([]string{
			"line_sold", "line_sold", "line_changed", "line_changed", "line_cancelled", "company", "adjustment", "manager_added", "sold", "",
		}),
		"points":   rapid.SampledFrom([]string{"5", "-5", "", "1.0000001"}),
		"reason":   rapid.SampledFrom([]string{"", "so\tit is"}),
		"revision": rapid.SampledFrom([]string{"", "", "1", "2"}),
		"voided":   rapid.SampledFrom([]string{"", "", "", "true"}),
	}
	rapid.Check(t, func(t *rapid.T) {
		var ndjson, request strings.Builder
		for range rapid.IntRange(0, 5).Draw(t, "events") {
			object, line := "", ""
			for _, column := range eventFields {
				value := ""
				if generator, ok := values[column]; ok {
					value = generator.Draw(t, column)
				}
				if value == "" {
					line += "\t"
					continue
				}
				text := strconv.Quote(value)
				if column == "seq" || column == "revision" || column == "voided" {
					text = value
				}
				object += ",\"" + column + "\":" + text
				if value == "true" {
					value = "1"
				}
				line += strings.ReplaceAll(value, "\t", `\t`) + "\t"
			}
			ndjson.WriteString("{" + strings.TrimPrefix(object, ",") + "}\n")
			request.WriteString(line + "\n")
		}
		want, wantErr := wire.ReadEvents(bytes.NewBufferString(ndjson.String()), wire.NDJSON)
		got, bad := readEvents(border.Lines{Rest: request.String()})
		if (bad == nil) != (wantErr == nil) {
			t.Fatalf("%s\nrefused with %v; wire with %v", ndjson.String(), bad, wantErr)
		}
		if bad != nil {
			var known *points.Error
			if !errors.As(wantErr, &known) || known.Code != bad.Code || known.Field != bad.Field || known.Event != bad.Event {
				t.Fatalf("%s\nrefused with %+v; wire with %+v", ndjson.String(), *bad, wantErr)
			}
			return
		}
		// The order does not count, nor does a currency that came from the line.
		for _, events := range [][]points.Event{got, want} {
			for i := range events {
				if events[i].Kind == points.EventLineChanged || events[i].Kind == points.EventLineCancelled {
					events[i].Currency = ""
				}
			}
			slices.SortFunc(events, func(e, f points.Event) int { return cmp.Compare(e.Key, f.Key) })
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%s\ngot  %+v\nwant %+v", ndjson.String(), got, want)
		}
	})
}
