package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// small are the tables of the catalogue, which may be read whole: they do not
// grow with the business.
var small = map[string]bool{"product_lines": true, "products": true, "settings": true}

// What a partner's pages read must cost as much in a book of a hundred partners
// as in its own, so no statement walks through a whole table; and the details of
// a page as much for a partner of ten thousand clients as for one of ten, so none
// lists a partner's clients to see whether a row is its viewer's.
func TestPagesLookRowsUp(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), crowd(20), day("2025-06-30"))
	asked := slices.Clone(pages)
	asked = append(asked,
		budget{name: "deals of clients", query: `{ viewer { partner { clients(first: 50) { nodes { deals(first: 5) { nodes { name } } } } } } }`},
	)
	for _, page := range asked {
		ofPartner := strings.Contains(page.query, "partner {")
		if !ofPartner && page.name != "program" {
			continue
		}
		t.Run(page.name, func(t *testing.T) {
			look(t, a, "ada", page.query)
			if ofPartner {
				look(t, a, "manager", strings.Replace(page.query, "partner {", `partner(id: "@partner/ada") {`, 1))
			}
		})
	}
}

// look fails where an answer takes a walk through a table.
func look(t *testing.T, a *api, who, query string) {
	t.Helper()
	for _, statement := range a.get(t, who, query, nil).Statements {
		for _, step := range plan(t, a.store, statement) {
			words := strings.Fields(step)
			switch table := words[1]; {
			case words[0] == "SCAN" && !small[table] && !first(statement, step):
				t.Errorf("all of %s is read for %s: %s\nof %s", table, who, step, statement)
			case table == "scope_clients" && !strings.Contains(step, "company_id=?"):
				t.Errorf("all clients are listed for %s: %s\nof %s", who, step, statement)
			}
		}
	}
}

// first reports whether a statement takes the first row of an index and no more.
func first(statement, step string) bool {
	return strings.Contains(step, " USING INDEX ") && !strings.Contains(statement, " WHERE ") && strings.HasSuffix(statement, " LIMIT 1")
}

// plan tells how SQLite goes about a statement.
func plan(t *testing.T, s *store.Store, statement string) []string {
	t.Helper()
	rows, err := s.Writer().QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+statement, make([]any, strings.Count(statement, "?"))...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var steps []string
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		steps = append(steps, step)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return steps
}
