package wire

import (
	"io"

	"github.com/tierboard/tierboard/points"
)

// Snapshot is what of an official snapshot tiers go on from, as it is exchanged
// (docs/rules.md, section 9).
type Snapshot struct {
	On          string `json:"on"`
	Performance string `json:"performance"`
	Credited    string `json:"credited"`
	// Since is absent where the credited tier never changed.
	Since string `json:"since,omitempty"`
}

// FromSnapshot returns a snapshot of the engine as it is exchanged.
func FromSnapshot(s points.Snapshot) Snapshot {
	snapshot := Snapshot{On: s.On.String(), Performance: s.Performance.String(), Credited: s.Credited.Tier.String()}
	if !s.Credited.Since.IsZero() {
		snapshot.Since = s.Credited.Since.String()
	}
	return snapshot
}

// SnapshotWriter writes snapshots as NDJSON.
type SnapshotWriter struct{ lineWriter[Snapshot] }

// NewSnapshotWriter returns a writer of snapshots.
func NewSnapshotWriter(w io.Writer) *SnapshotWriter {
	return &SnapshotWriter{newLineWriter[Snapshot](w)}
}
