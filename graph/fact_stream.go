package graph

import (
	"context"
	"strings"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// factStream writes what a replay needs of a partner beside its events (F30).
func (r *Resolver) factStream(ctx context.Context, partner *model.Partner, k ledger.Known) (*model.FactStream, error) {
	recorded, ok, err := r.dayOf(ctx, k).recorded.Load(ctx, partner.ID, partner.Page...)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, notFound("id", "partner", partner.ID)
	}
	stream := &model.FactStream{AsOf: k.On}
	if stream.Facts, err = factLines(recorded.Facts); err != nil {
		return nil, err
	}
	stream.Snapshots, err = snapshotLines(recorded.Snapshots)
	return stream, err
}

func factLines(facts []points.Fact) (string, error) {
	var text strings.Builder
	writer := wire.NewFactWriter(&text, wire.NDJSON)
	for _, fact := range facts {
		if err := writer.Write(fact); err != nil {
			return "", err
		}
	}
	err := writer.Flush()
	return text.String(), err
}

func snapshotLines(snapshots []points.Snapshot) (string, error) {
	var text strings.Builder
	writer := wire.NewSnapshotWriter(&text)
	for _, snapshot := range snapshots {
		if err := writer.Write(wire.FromSnapshot(snapshot)); err != nil {
			return "", err
		}
	}
	err := writer.Flush()
	return text.String(), err
}
