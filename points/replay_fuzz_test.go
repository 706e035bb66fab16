package points_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// FuzzReplay reads any bytes as a stream: the engine never panics, refuses with
// a domain error, and where it accepts, agrees with the reference.
func FuzzReplay(f *testing.F) {
	paths, err := filepath.Glob("testdata/vectors/replay*.json")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no vectors to start from: %v", err)
	}
	for _, path := range paths {
		for _, v := range readVectors(f, path).Vectors {
			f.Add(streamOf(v.Events))
		}
	}
	program := programNamed(f, "points")
	f.Fuzz(func(t *testing.T, stream []byte) {
		events, err := wire.ReadEvents(bytes.NewReader(stream), wire.NDJSON)
		var bad *points.Error
		if err != nil {
			if !errors.As(err, &bad) {
				t.Fatalf("not a domain error: %v", err)
			}
			return
		}
		if len(events) > 40 { // the reference takes its time
			return
		}
		seen := map[string]int{}
		for i := range events {
			seen[events[i].Company]++
		}
		_, err = points.Replay(program, events)
		if err != nil && !errors.As(err, &bad) {
			t.Fatalf("not a domain error: %v", err)
		}
		if len(seen) == 1 { // with several, each side may name another company's event
			compareWithReference(t, program, events, false)
		}
	})
}

func streamOf(lines []json.RawMessage) []byte {
	var stream bytes.Buffer
	for _, line := range lines {
		stream.Write(line)
		stream.WriteByte('\n')
	}
	return stream.Bytes()
}
