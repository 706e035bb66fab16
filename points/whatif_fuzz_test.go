package points_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// FuzzWhatIf reads any bytes as a stream and any values as a change: a book
// never panics, refuses with a domain error, and opens just what Replay takes.
func FuzzWhatIf(f *testing.F) {
	paths, err := filepath.Glob("testdata/vectors/replay*.json")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no vectors to start from: %v", err)
	}
	kinds := []points.ChangeKind{
		points.ChangeClientChurns, points.ChangeLineRenews, points.ChangeDealCloses, points.ChangeManagerAdded, points.ChangeManagerRemoved, "none",
	}
	for _, path := range paths {
		for i, v := range readVectors(f, path).Vectors {
			f.Add(streamOf(v.Events), uint8(i), "acme", int32(mustDate("2026-01-20")), "crm", int64(100_000), "USD", "", true, "p1")
		}
	}
	program := programNamed(f, "points")
	frozen, _ := program.Frozen(mustDate("2024-02-27"))
	f.Fuzz(func(t *testing.T, stream []byte, kind uint8, company string, on int32, line string, mrr int64, currency, country string, manage bool, partner string) {
		events, err := wire.ReadEvents(bytes.NewReader(stream), wire.NDJSON)
		if err != nil || len(events) > 200 {
			return
		}
		in := points.BookInput{Partner: "p1", On: mustDate("2026-01-20"), Events: events}
		if len(events) > 0 && events[0].Seller != "" {
			in.Partner = events[0].Seller
		}
		_, invalid := points.Replay(program, events)
		book, err := program.OpenBook(in)
		var bad *points.Error
		switch {
		case err != nil && !errors.As(err, &bad):
			t.Fatalf("not a domain error: %v", err)
		case err != nil && invalid == nil && bad.Code != points.CodeOverflow, err == nil && invalid != nil:
			t.Fatalf("the book says %v, the replay %v", err, invalid)
		case err != nil:
			return
		}
		change := points.Change{
			Kind: kinds[int(kind)%len(kinds)], Company: company, On: points.Date(on), Line: line, MRR: mrr,
			Currency: points.Currency(currency), Country: points.Country(country), Manage: manage, Partner: partner,
		}
		for _, under := range []*points.Program{nil, frozen} {
			if _, err := book.WhatIf([]points.Change{change, change}, under); err != nil && !errors.As(err, &bad) {
				t.Fatalf("not a domain error: %v", err)
			}
		}
	})
}
