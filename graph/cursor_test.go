package graph_test

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// lists are the connections, in each of their orders.
var lists = []struct{ field, id string }{
	{"clients(%s)", "id"},
	{"clients(orderBy: {field: NAME, direction: DESC}, %s)", "id"},
	{"clients(orderBy: {field: MRR}, %s)", "id"},
	{"clients(orderBy: {field: POINTS, direction: DESC}, %s)", "id"},
	{"clients(orderBy: {field: RENEWAL}, %s)", "id"},
	{"pointsBreakdown(%s)", "client { id }"},
	{"pointsBreakdown(orderBy: {field: NAME, direction: ASC}, %s)", "client { id }"},
	{"pointsBreakdown(orderBy: {field: SOLD}, %s)", "client { id }"},
	{"pointsBreakdown(orderBy: {field: MANAGED}, %s)", "client { id }"},
	{"postings(asOf: \"2027-01-01\", %s)", "id"},
	{"postings(asOf: \"2027-01-01\", orderBy: {field: ON, direction: ASC}, %s)", "id"},
	{"postings(asOf: \"2027-01-01\", orderBy: {field: POINTS, direction: ASC}, %s)", "id"},
	{"postings(asOf: \"2027-01-01\", orderBy: {field: POINTS, direction: DESC}, %s)", "id"},
}

func TestPagesMakeUpTheList(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, crowd(6), day("2025-06-30"))
		for _, list := range lists {
			t.Run(list.field, func(t *testing.T) {
				all, _ := page(t, a, list.field, list.id, "first: 100")
				for _, size := range []int{1, 4, 6, 100} {
					forward := walk(t, a, list.field, list.id, size, "first", "after", "hasNextPage", "endCursor")
					if !slices.Equal(forward, all) {
						t.Errorf("forward by %d: %v, want %v", size, forward, all)
					}
					backward := walk(t, a, list.field, list.id, size, "last", "before", "hasPreviousPage", "startCursor")
					if !slices.Equal(backward, all) {
						t.Errorf("backward by %d: %v, want %v", size, backward, all)
					}
				}
				if len(all) < 6 || len(all) > 99 {
					t.Errorf("only %d rows", len(all))
				}
			})
		}
	})
}

// Names stand in the order of their letters, on both databases, page by page.
func TestNamesOfAllLanguagesPageInOrder(t *testing.T) {
	long := strings.Repeat("ยาว", 2000)
	want := []string{"adam", "Ahorn", "Äpfel", "Azur", "côté", "Été", "Łódź", "Lublin", "Öl", "Ost", "Żabka", "Zebra", "กาแฟ", "เกาะ", "ขนม", long + " 1", long + " 2"}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := crowd(len(want))
		for i := range b.Companies {
			b.Companies[i].Name = want[i*5%len(want)]
		}
		a := open(t, s, b, day("2025-06-30"))
		ordered := func(names []string) bool {
			// What differs only beyond a key's length stands by id.
			for i, name := range names {
				if name != want[i] && (i < len(want)-2 || !strings.HasPrefix(name, long)) {
					return false
				}
			}
			return len(names) == len(want) && names[len(names)-1] != names[len(names)-2]
		}
		for _, field := range []string{"clients(%s)", "pointsBreakdown(orderBy: {field: NAME, direction: ASC}, %s)"} {
			read := func(args string) ([]string, map[string]any) {
				show := "company { name }"
				if strings.HasPrefix(field, "points") {
					show = "client { company { name } }"
				}
				r := a.get(t, "ada", fmt.Sprintf(`{ viewer { partner { list: %s { nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
					fmt.Sprintf(field, args), show), nil)
				list := at(t, r.Data, "viewer", "partner", "list")
				var names []string
				for _, node := range at(t, list, "nodes").([]any) {
					if client, ok := node.(map[string]any)["client"]; ok {
						node = client
					}
					names = append(names, at(t, node, "company", "name").(string))
				}
				return names, at(t, list, "pageInfo").(map[string]any)
			}
			var forward, backward []string
			for args := "first: 1"; ; {
				names, info := read(args)
				forward = append(forward, names...)
				if !info["hasNextPage"].(bool) {
					break
				}
				args = fmt.Sprintf("first: 1, after: %q", info["endCursor"])
			}
			for args := "last: 1"; ; {
				names, info := read(args)
				backward = append(names, backward...)
				if !info["hasPreviousPage"].(bool) {
					break
				}
				args = fmt.Sprintf("last: 1, before: %q", info["startCursor"])
			}
			if !ordered(forward) || !slices.Equal(forward, backward) {
				t.Errorf("%s: forward %.2000q, backward %.2000q", field, forward, backward)
			}
		}
	})
}

// walk reads a list page by page, from either end, in the list's order.
func walk(t *testing.T, a *api, field, id string, size int, count, bound, more, edge string) []string {
	t.Helper()
	var all []string
	args := fmt.Sprintf("%s: %d", count, size)
	for i := 0; ; i++ {
		if i > 200 {
			t.Fatal("the pages do not end")
		}
		ids, info := page(t, a, field, id, args)
		if count == "last" {
			all = append(ids, all...)
		} else {
			all = append(all, ids...)
		}
		if !info[more].(bool) {
			return all
		}
		args = fmt.Sprintf("%s: %d, %s: %q", count, size, bound, info[edge])
	}
}

func page(t *testing.T, a *api, field, id, args string) (ids []string, info map[string]any) {
	t.Helper()
	r := a.get(t, "ada", fmt.Sprintf(`{ viewer { partner { list: %s { nodes { %s } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
		fmt.Sprintf(field, args), id), nil)
	list := at(t, r.Data, "viewer", "partner", "list")
	for _, node := range at(t, list, "nodes").([]any) {
		if client, ok := at(t, node, "client").(map[string]any); ok {
			node = client
		}
		ids = append(ids, at(t, node, "id").(string))
	}
	return ids, at(t, list, "pageInfo").(map[string]any)
}

// A forged cursor compares with any number, and finds what stands behind it.
func TestForgedCursorsAreHarmless(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, crowd(2), day("2025-06-30"))
		for _, order := range []string{"ON", "POINTS"} {
			for _, number := range []string{"9223372036854775807", "-9223372036854775808", "0"} {
				forged := base64.RawURLEncoding.EncodeToString([]byte(fmt.Sprintf(`{"o":"postings.%s.ASC","k":"AA==","n":%s,"i":"\u0000","s":%s}`, order, number, number)))
				for _, bound := range []string{"after", "before"} {
					a.get(t, "ada", fmt.Sprintf(`{ viewer { partner { postings(orderBy: {field: %s, direction: ASC}, %s: %q) { nodes { id } } } } }`, order, bound, forged), nil)
				}
			}
		}
	})
}

func TestCursorsOfAnotherListAreRefused(t *testing.T) {
	a := open(t, storetest.Open(t, storetest.SQLite(t)), crowd(5), day("2025-06-30"))
	cursor := func(field, id string) string {
		_, info := page(t, a, field, id, "first: 1")
		return info["endCursor"].(string)
	}
	byName := cursor(lists[0].field, "id")
	for name, c := range map[string]struct{ field, cursor string }{
		"another order":        {"clients(orderBy: {field: MRR}, %s)", byName},
		"another direction":    {"clients(orderBy: {field: NAME, direction: DESC}, %s)", byName},
		"another day":          {"clients(asOf: \"2025-01-01\", %s)", byName},
		"another list":         {"postings(%s)", byName},
		"not base64":           {"clients(%s)", "!"},
		"not JSON":             {"clients(%s)", base64.RawURLEncoding.EncodeToString([]byte("x"))},
		"empty":                {"clients(%s)", ""},
		"far too long":         {"clients(%s)", base64.RawURLEncoding.EncodeToString(make([]byte, 5000))},
		"by folded names":      {"clients(%s)", base64.RawURLEncoding.EncodeToString([]byte(`{"o":"clients.NAME.ASC.2025-06-30","t":"acme","i":"x"}`))},
		"numbers out of range": {"clients(%s)", base64.RawURLEncoding.EncodeToString([]byte(`{"o":"clients.NAME.ASC.2025-06-30","n":99999999999999999999}`))},
	} {
		t.Run(name, func(t *testing.T) {
			r := a.ask(t, "ada", fmt.Sprintf(`{ viewer { partner { list: %s { totalCount } } } }`, fmt.Sprintf(c.field, fmt.Sprintf("after: %q", c.cursor))), nil)
			if r.code(0) != "BAD_USER_INPUT" || at(t, r.Errors[0]["extensions"], "field") != "after" {
				t.Errorf("answered %s", r.Text)
			}
		})
	}
}
