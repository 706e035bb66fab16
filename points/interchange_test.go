package points_test

import (
	"bytes"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points/wire"
)

// TestAnExportReplaysToTheSamePostings: whoever has the exported events can
// recompute the book, in either format.
func TestAnExportReplaysToTheSamePostings(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		format := rapid.SampledFrom([]wire.Format{wire.NDJSON, wire.CSV}).Draw(t, "format")
		var file bytes.Buffer
		if err := wire.WriteEvents(&file, format, events); err != nil {
			t.Fatal(err)
		}
		written := file.String()
		read, err := wire.ReadEvents(&file, format)
		if err != nil {
			t.Fatalf("%v in\n%s", err, written)
		}
		if got, want := mustReplay(t, program, read).Postings, mustReplay(t, program, events).Postings; !slices.Equal(got, want) {
			t.Fatalf("after the export\n%+v\nbefore\n%+v", got, want)
		}
	})
}
