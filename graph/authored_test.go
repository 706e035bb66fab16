package graph_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ledger/rulebook"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	workers[id.AuthoredEdition] = func(ctx context.Context, a *api, editionID string) error {
		err := rulebook.Replay(ctx, a.store, editionID, rulebook.Clock{
			Now: time.Now, Today: func() points.Date { return a.today },
		})
		if err != nil {
			return err
		}
		_, err = rulebook.Refresh(ctx, a.store.Read(), a.kept)
		return err
	}
}

// halved is the last edition that ships with half the managed points, from a day
// on.
func halved(t testing.TB, from string) string {
	t.Helper()
	text, ok := editions.Text("points", day("2026-01-15"))
	if !ok {
		t.Fatal("no edition to begin with")
	}
	return strings.NewReplacer("2026-01-15", from, `"kind": "managed", "pointsPerUnit": "1"`, `"kind": "managed", "pointsPerUnit": "0.5"`).Replace(text)
}

const (
	draftEdition = `mutation ($from: Date!, $text: String!, $key: String) {
		editionDraft(input: {from: $from, text: $text, idempotencyKey: $key}) { edition { id problems { field message } } userErrors { code field message } } }`
	publishEdition = `mutation ($id: ID!) { editionPublish(input: {edition: $id, idempotencyKey: "p"}) {
		edition { status replay { state done total } effectiveAt } userErrors { code field } } }`
)

// From draft to effect: what was foretold comes about, and answers go by it.
func TestAnEditionFromDraftToEffect(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, smallBook(), day("2025-01-15"))
		text := halved(t, "2026-07-15")
		drafted := a.get(t, "manager", draftEdition, map[string]any{"from": "2026-07-15", "text": text, "key": "one"})
		again := a.get(t, "manager", draftEdition, map[string]any{"from": "2026-07-15", "text": text, "key": "one"})
		edition := at(t, drafted.Data, "editionDraft", "edition", "id")
		if other := at(t, again.Data, "editionDraft", "edition", "id"); other != edition {
			t.Errorf("sent again it is %v, was %v", other, edition)
		}
		id := map[string]any{"id": edition}

		foretold := a.get(t, "manager", `query ($id: ID!) { authoredEdition(id: $id) { simulation { on rising falling partners {
			partner { id } direction difference companyCount before { points { managed } creditedTier } after { points { managed } performanceTier } } } } }`, id)
		if got := at(t, foretold.Data, "authoredEdition", "simulation", "partners", 0, "after", "points", "managed"); got != "3.333325" {
			t.Errorf("managed points are foretold as %v: %s", got, foretold.Text)
		}
		const managed = `{ viewer(asPartner: "@partner/ada") { partner { eve: standing(asOf: "2026-07-14") { points { managed } } day: standing(asOf: "2026-07-15") { points { managed } edition { from } } } } }`
		before := a.get(t, "manager", managed, nil)

		published := a.get(t, "manager", publishEdition, id)
		if state := at(t, published.Data, "editionPublish", "edition", "replay", "state"); state != "DONE" {
			t.Errorf("the replay is %v: %s", state, published.Text)
		}
		after := a.get(t, "manager", managed, nil)
		for _, c := range []struct {
			answer *answer
			path   []any
			want   string
		}{
			{before, []any{"eve", "points", "managed"}, "6.66665"},
			{before, []any{"day", "points", "managed"}, "6.66665"},
			{after, []any{"eve", "points", "managed"}, "6.66665"},
			{after, []any{"day", "points", "managed"}, "3.333325"},
			{after, []any{"day", "edition", "from"}, "2026-07-15"},
		} {
			if got := at(t, c.answer.Data, append([]any{"viewer", "partner"}, c.path...)...); got != c.want {
				t.Errorf("%v is %v, want %s", c.path, got, c.want)
			}
		}
		report := a.get(t, "manager", `query ($id: ID!) { authoredEdition(id: $id) { effectiveAt simulation { on } changes { falling partners { difference } }
			edition { from } companies { totalCount nodes { company { name } reversals postings partners { partner { name } before { managed } after { managed } } } } } }`, id)
		if n := at(t, report.Data, "authoredEdition", "companies", "totalCount"); n != float64(1) {
			t.Errorf("%v companies changed, want that which somebody manages: %s", n, report.Text)
		}
		if at(t, report.Data, "authoredEdition", "simulation") != nil || at(t, report.Data, "authoredEdition", "changes") == nil {
			t.Errorf("in effect it says %s", report.Text)
		}
		reused := a.ask(t, "manager", publishEdition, id)
		if len(reused.Errors) > 0 {
			t.Errorf("the same key again: %s", reused.Text)
		}
	})
}

// The SQL of a simulation does not grow with partners or clients, but for the
// events themselves, which are read some companies at a time.
func TestStatementsOfASimulation(t *testing.T) {
	statements := func(clients int) int {
		a := open(t, storetest.Open(t, storetest.SQLite(t)), crowd(clients), day("2025-06-30"))
		drafted := a.get(t, "manager", draftEdition, map[string]any{"from": "2026-07-15", "text": halved(t, "2026-07-15"), "key": nil})
		r := a.get(t, "manager", `query ($id: ID!) { authoredEdition(id: $id) { simulation { partners { partner { name } difference } } } }`,
			map[string]any{"id": at(t, drafted.Data, "editionDraft", "edition", "id")})
		return len(r.Statements)
	}
	if few, many := statements(5), statements(60); few != many {
		t.Errorf("%d statements for 5 clients, %d for 60", few, many)
	}
}

func TestEditionsThatCannotBe(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), smallBook(), day("2025-01-15"))
	for _, c := range []struct {
		name, from, text, field string
	}{
		{"no JSON", "2026-07-15", "nothing", "line 1"},
		{"another day than its text", "2026-07-16", halved(t, "2026-07-15"), "from"},
		{"a currency less", "2026-07-15", strings.Replace(halved(t, "2026-07-15"), `"EUR"`, `"CHF"`, 1), "units"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := a.get(t, "manager", draftEdition, map[string]any{"from": c.from, "text": c.text, "key": nil})
			if field := fmt.Sprint(at(t, r.Data, "editionDraft", "edition", "problems", 0, "field")); !strings.HasPrefix(field, c.field) {
				t.Errorf("the problem is at %s: %s", field, r.Text)
			}
			published := a.get(t, "manager", publishEdition, map[string]any{"id": at(t, r.Data, "editionDraft", "edition", "id")})
			if code := at(t, published.Data, "editionPublish", "userErrors", 0, "code"); code != "BAD_USER_INPUT" {
				t.Errorf("it is published: %s", published.Text)
			}
		})
	}
}
