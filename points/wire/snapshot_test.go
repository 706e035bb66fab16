package wire_test

import (
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

func TestSnapshotsAreWrittenInTheNamedFields(t *testing.T) {
	var text strings.Builder
	writer := wire.NewSnapshotWriter(&text)
	for _, snapshot := range []points.Snapshot{
		{On: day("2026-01-14"), Performance: points.Gold},
		{On: day("2026-01-15"), Performance: points.Gold, Credited: points.Credited{Tier: points.Platinum, Since: day("2025-07-15")}},
	} {
		if err := writer.Write(wire.FromSnapshot(snapshot)); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Flush(); err != nil {
		t.Fatal(err)
	}
	const want = `{"on":"2026-01-14","performance":"gold","credited":"untiered"}
{"on":"2026-01-15","performance":"gold","credited":"platinum","since":"2025-07-15"}
`
	if text.String() != want {
		t.Errorf("written\n%s\nwant\n%s", text.String(), want)
	}
}
