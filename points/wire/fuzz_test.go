package wire_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// FuzzReadEvents reads any bytes in both formats: never a panic, always a
// domain error, and what is accepted can be written and read again.
func FuzzReadEvents(f *testing.F) {
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		var file bytes.Buffer
		if err := wire.WriteEvents(&file, format, aStream()); err != nil {
			f.Fatal(err)
		}
		f.Add(file.Bytes(), format == wire.CSV)
		for _, event := range aStream() {
			var one bytes.Buffer
			if err := wire.WriteEvents(&one, format, []points.Event{event}); err != nil {
				f.Fatal(err)
			}
			f.Add(one.Bytes(), format == wire.CSV)
		}
	}
	f.Add([]byte(`{"id":"s/1","voided":true,"revision":3}`), false)
	f.Add([]byte("id,kind,on\n\"a\nb\",company,2024-03-01\n"), true)
	f.Fuzz(func(t *testing.T, file []byte, csv bool) {
		format := wire.NDJSON
		if csv {
			format = wire.CSV
		}
		events, err := wire.ReadEvents(bytes.NewReader(file), format)
		if err != nil {
			var bad *points.Error
			if !errors.As(err, &bad) || bad.Code == "" || bad.Message == "" {
				t.Fatalf("not a domain error: %v", err)
			}
			return
		}
		for line := range bytes.Lines(file) {
			if !csv && len(bytes.TrimSpace(line)) > 0 && !json.Valid(line) {
				t.Fatalf("accepts what is not JSON: %q", line)
			}
		}
		var again bytes.Buffer
		if err := wire.WriteEvents(&again, wire.NDJSON, events); err != nil {
			t.Fatalf("cannot be written: %v", err)
		}
		written := again.String()
		if got, err := wire.ReadEvents(&again, wire.NDJSON); err != nil || !slices.Equal(got, events) {
			t.Fatalf("%v\nread again\n%+v\nat first\n%+v\nfrom\n%s", err, got, events, written)
		}
	})
}
