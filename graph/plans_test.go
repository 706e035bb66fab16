package graph_test

import (
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
	for _, page := range pages {
		if !strings.Contains(page.query, "partner {") {
			continue
		}
		t.Run(page.name, func(t *testing.T) {
			for _, statement := range a.get(t, "ada", page.query, nil).Statements {
				for _, step := range plan(t, a.store, statement) {
					words := strings.Fields(step)
					switch table := words[1]; {
					case words[0] == "SCAN" && !small[table]:
						t.Errorf("all of %s is read: %s\nof %s", table, step, statement)
					case table == "scope_clients" && !strings.Contains(step, "company_id=?"):
						t.Errorf("all clients are listed: %s\nof %s", step, statement)
					}
				}
			}
		})
	}
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
