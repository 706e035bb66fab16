package wire

import (
	"bufio"
	"encoding/json"
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
type SnapshotWriter struct {
	out     *bufio.Writer
	encoder *json.Encoder
}

// NewSnapshotWriter returns a writer of snapshots.
func NewSnapshotWriter(w io.Writer) *SnapshotWriter {
	out := bufio.NewWriterSize(w, 64<<10)
	return &SnapshotWriter{out, json.NewEncoder(out)}
}

// Write writes one snapshot.
func (w *SnapshotWriter) Write(s Snapshot) error { return w.encoder.Encode(s) }

// Flush writes what is still buffered. Call it after the last snapshot.
func (w *SnapshotWriter) Flush() error { return w.out.Flush() }
