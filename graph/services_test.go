package graph_test

import (
	"testing"
	"time"

	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// An end can be undone for ten seconds, by a partner and by a program manager
// alike; then it can only be restored.
func TestUndoHasTenSeconds(t *testing.T) {
	const end = `mutation { clientEndServices(input: {client: "@client/ada/acme"}) { client { relationship } userErrors { code } } }`
	const undo = `mutation { clientUndoEndServices(input: {client: "@client/ada/acme"}) { client { relationship } userErrors { code field message } } }`
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, smallBook(), day("2025-01-15"))
		clock := time.Date(2025, 1, 15, 12, 0, 0, 0, time.UTC)
		a.now = func() time.Time { return clock }
		a.get(t, "ada", end, nil)
		clock = clock.Add(10 * time.Second)
		r := a.get(t, "ada", undo, nil)
		if got := at(t, r.Data, "clientUndoEndServices", "client", "relationship"); got != "SOLD_AND_MANAGED" {
			t.Fatalf("after ten seconds: %s", r.Text)
		}
		clock = clock.Add(time.Hour)
		a.get(t, "ada", end, nil)
		clock = clock.Add(10*time.Second + time.Microsecond)
		for _, who := range []string{"ada", "manager"} {
			r := a.get(t, who, undo, nil)
			want := map[string]any{
				"code": "CONFLICT", "field": "input.client",
				"message": "the services for Acme ended more than 10 seconds ago: restore them with clientRestoreServices",
			}
			for key, value := range want {
				if got := at(t, r.Data, "clientUndoEndServices", "userErrors", 0, key); got != value {
					t.Errorf("%s: %s is %v", who, key, got)
				}
			}
		}
	})
}
