package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// everything asks for all that a partner can see of a book.
const everything = `
{ a: viewer { ...eyes } program { book { name recordedAt } } }
fragment eyes on Viewer { role partner { ...all } }
fragment all on Partner {
  id name country
  standing { points { total } facts { country } official { on } }
  clients(first: 100, filter: {relationship: [SOLD, MANAGED, SOLD_AND_MANAGED, ENDED]}) { nodes {
    id partner { id name } since endedOn toolUsage { tools } contactTier { used }
    company { id name crmUrl parent { id name } clients { id partner { name } } subscriptions { id mrrHistory { on } } } subscriptions(openOnly: false) { id line { id name } mrr { amount } }
    renewal { id manager } points { total } } }
  pointsBreakdown(first: 100) { nodes { client { id partner { name } } } }
  postings(first: 100, asOf: "2027-12-31") { totalCount nodes {
    id client { id partner { name } } event { id key kind } reverses { id }
    explanation { reason lot { event { key } } } } }
  pointsOverTime { points { total } }
}`

func TestAPartnerSeesNothingOfOthers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, crowd(5), day("2025-06-30"))
		borrowed := strings.Replace(everything, "viewer {", `viewer(asPartner: "@partner/ada") {`, 1)
		own, lent := a.get(t, "ada", everything, nil), a.get(t, "manager", borrowed, nil)
		if own.Text != lent.Text {
			t.Errorf("a partner's eyes, borrowed, see something else:\n%s\n%s", own.Text, lent.Text)
		}
		// Names of ids are replaced in Text: those of another's would show.
		for _, secret := range []string{"bee", "Rival", "rival", "crowd/"} {
			if at := strings.Index(strings.ReplaceAll(own.Text, "@event/crowd/rival-", ""), secret); at >= 0 {
				t.Errorf("%q shows: …%s…", secret, own.Text[max(0, at-200):min(len(own.Text), at+200)])
			}
		}
		if !strings.Contains(own.Text, `"kind":"MANAGER_ADDED"`) {
			t.Error("no event of a manager is among the movements: the test looks at too little")
		}
	})
}

func TestAPartnerReadsNoOthersObjectByID(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, smallBook(), day("2025-01-15"))
		const query = `query ($id: ID!) { node(id: $id) { id } }`
		seen, hidden := 0, 0
		for name := range a.ids {
			manager, own := a.ask(t, "manager", query, map[string]any{"id": name}), a.ask(t, "ada", query, map[string]any{"id": name})
			foreign := strings.Contains(name, "/bee")
			for _, posting := range mustPostings(t, a, "bee") {
				foreign = foreign || name == posting
			}
			switch {
			case strings.HasPrefix(name, "@event/"):
				// Events are no nodes.
			case manager.code(0) != "":
				t.Errorf("the program manager does not see %s: %s", name, manager.Text)
			case foreign && own.code(0) != "NOT_FOUND":
				t.Errorf("ada sees %s: %s", name, own.Text)
			case foreign:
				hidden++
			case !foreign && own.code(0) != "":
				t.Errorf("ada does not see %s: %s", name, own.Text)
			default:
				seen++
			}
		}
		if seen == 0 || hidden == 0 {
			t.Errorf("%d seen, %d hidden: the test looks at too little", seen, hidden)
		}
	})
}

// mustPostings returns the names of a partner's postings.
func mustPostings(t *testing.T, a *api, partner string) []string {
	t.Helper()
	r := a.get(t, partner, `{ viewer { partner { postings(first: 100, asOf: "9999-12-31") { nodes { id } } } } }`, nil)
	var names []string
	for _, node := range at(t, r.Data, "viewer", "partner", "postings", "nodes").([]any) {
		names = append(names, at(t, node, "id").(string))
	}
	return names
}

// A sale that was booked on the wrong partner leaves it the movements of its
// own points, and no client, once it is corrected.
func TestACorrectionTakesTheClientFromTheList(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const query = `{ viewer { partner {
			clients(filter: {relationship: [SOLD, ENDED]}) { nodes { company { name } } }
			postings(filter: {client: "@client/ada/bolt"}) { totalCount sum nodes { event { on } explanation { lot { event { on } } } } } } } }`
		b := smallBook()
		before := open(t, s, b, day("2025-01-15")).get(t, "ada", query, nil)
		sale := b.Events[slices.IndexFunc(b.Events, func(e ledger.Event) bool { return e.Company == "bolt" && e.Seller == "ada" })]
		sale.Seller, sale.Revision, sale.On = "bee", 2, day("2024-09-09")
		b.Events = []ledger.Event{sale}
		after := open(t, s, b, day("2025-01-15")).get(t, "ada", query, nil)
		for _, c := range []struct {
			name     string
			answer   *answer
			clients  []any
			postings float64
			sum      string
		}{
			{"before", before, []any{"bolt", "Cové"}, 1, "30"},
			{"after", after, []any{"Cové"}, 2, "0"},
		} {
			var clients []any
			for _, node := range at(t, c.answer.Data, "viewer", "partner", "clients", "nodes").([]any) {
				clients = append(clients, at(t, node, "company", "name"))
			}
			postings := at(t, c.answer.Data, "viewer", "partner", "postings")
			if !slices.Equal(clients, c.clients) || at(t, postings, "totalCount") != c.postings || at(t, postings, "sum") != c.sum {
				t.Errorf("%s: %s", c.name, c.answer.Text)
			}
			if strings.Contains(c.answer.Text, "2024-09-09") || strings.Contains(c.answer.Text, `"event":null`) {
				t.Errorf("%s: the day of another's sale shows, or its own does not: %s", c.name, c.answer.Text)
			}
		}
	})
}
