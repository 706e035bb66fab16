package graph_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// foreignTo are ids of bee's, by the type that has them or by the name of an
// input for them.
func foreignTo(t *testing.T, a *api) map[string]string {
	t.Helper()
	ids := map[string]string{
		"Partner": "@partner/bee", "Client": "@client/bee/c000", "Company": "@company/rival", "ClientList": "@list/bee/Rival list",
		"SavedReport": "@report/bee/Rival report", "Export": "@export/bee/Rival export", "Deal": "@deal/bee/c000",
		"Employee": "@employee/bee/bo", "Renewal": "@renewal/rival", "TeamMember": "@team/bee/Rival Tom", "ClientSubscription": "@subscription/rival/marketing/2024-01-10",
	}
	for name, id := range ids {
		if ids[name] = a.ids[id]; ids[name] == "" {
			t.Fatalf("there is no %s", id)
		}
	}
	first := func(query string, path ...any) string {
		return at(t, a.get(t, "manager", query, nil).Data, path...).(string)
	}
	ids["Posting"] = first(`{ partner(id: "@partner/bee") { postings(first: 1) { nodes { id } } } }`, "partner", "postings", "nodes", 0, "id")
	ids["CommissionStatement"] = first(`{ partner(id: "@partner/bee") { commissionStatements(first: 1) { nodes { id } } } }`,
		"partner", "commissionStatements", "nodes", 0, "id")
	ids["PartnerFact"] = must(a.store.Read().Fact.Query().Where(fact.PartnerID(ids["Partner"])).FirstID(system))(t)
	ids["AuditEntry"] = first(`{ auditEntries(first: 1) { nodes { id } } }`, "auditEntries", "nodes", 0, "id")
	ids["event"] = first(`{ company(id: "@company/rival") { events(first: 1) { nodes { event { id } } } } }`, "company", "events", "nodes", 0, "event", "id")
	ids["Import"] = first(`mutation { importCreate(input: {mapping: {name: "crm-sales"}, files: ["rival.csv"]}) { import { id } } }`, "importCreate", "import", "id")
	text := must(json.Marshal(first(`{ editionTemplate }`, "editionTemplate")))(t)
	ids["AuthoredEdition"] = first(`mutation { editionDraft(input: {from: "2027-01-01", text: `+string(text)+`}) { edition { id } } }`, "editionDraft", "edition", "id")
	for input, of := range map[string]string{
		"partner": "Partner", "client": "Client", "clients": "Client", "list": "ClientList", "report": "SavedReport", "export": "Export",
		"renewal": "Renewal", "member": "TeamMember", "commissionStatement": "CommissionStatement", "import": "Import", "edition": "AuthoredEdition",
	} {
		ids[input] = ids[of]
	}
	return ids
}

// TestAForeignIDIsAsAnAbsentOne asks for an object of every type that has ids.
func TestAForeignIDIsAsAnAbsentOne(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a, schema := walkedBook(t, s), wander(t).schema
		ids := foreignTo(t, a)
		for _, def := range schema.GetPossibleTypes(schema.Types["Node"]) {
			id, known := ids[def.Name]
			switch {
			case def.Name == "Product" || def.Name == "ProductLine":
				continue // The catalogue is everybody's.
			case !known:
				t.Errorf("no id of another's %s is tried: name one", def.Name)
				continue
			}
			// The last digits of an id are random: this is nobody's.
			absent := id[:len(id)-4] + strings.Map(func(c rune) rune { return map[bool]rune{true: '1', false: '0'}[c == '0'] }, id[len(id)-4:])
			if def.Name == "CommissionStatement" {
				absent = strings.Replace(id, a.ids["@partner/bee"][3:], strings.Repeat("0", 32), 1)
			}
			const query = `query ($id: ID!) { node(id: $id) { __typename id } }`
			if r := a.ask(t, "manager", query, map[string]any{"id": id}); r.code(0) != "" {
				t.Errorf("%s %s is not there: %s", def.Name, id, r.Text)
			}
			foreign, none := a.ask(t, "ada", query, map[string]any{"id": id}), a.ask(t, "ada", query, map[string]any{"id": absent})
			if code := foreign.code(0); code != "NOT_FOUND" && code != "FORBIDDEN" || strings.ReplaceAll(foreign.Text, id, "") != strings.ReplaceAll(none.Text, absent, "") {
				t.Errorf("another's %s is not as one that is absent:\n%s\n%s", def.Name, foreign.Text, none.Text)
			}
			if len(foreign.Statements) != len(none.Statements) {
				t.Errorf("another's %s takes %d statements, one that is absent %d", def.Name, len(foreign.Statements), len(none.Statements))
			}
		}
	})
}

// TestAPartnerNamesNoOther holds viewer.partner(id:) to the same, for a partner
// and for its borrowed eyes.
func TestAPartnerNamesNoOther(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, smallBook(), day("2025-01-15"))
		const query = `query ($eyes: ID, $id: ID!) { viewer(asPartner: $eyes) { partner(id: $id) { id name } } }`
		foreign, absent := a.ids["@partner/bee"], "pa_00000000000000000000000000000000"
		for who, eyes := range map[string]any{"ada": nil, "manager": "@partner/ada"} {
			ask := func(id string) *answer { return a.ask(t, who, query, map[string]any{"eyes": eyes, "id": id}) }
			other, none := ask(foreign), ask(absent)
			// Names stand for ids in Text.
			if other.code(0) != "NOT_FOUND" || strings.ReplaceAll(other.Text, "@partner/bee", "") != strings.ReplaceAll(none.Text, absent, "") {
				t.Errorf("%s: another is not as one that is absent:\n%s\n%s", who, other.Text, none.Text)
			}
			if len(other.Statements) != len(none.Statements) {
				t.Errorf("%s: another takes %d statements, one that is absent %d", who, len(other.Statements), len(none.Statements))
			}
		}
	})
}

// TestNoMutationTouchesAnotherPartner sends every mutation with another's id in
// every place that takes one.
func TestNoMutationTouchesAnotherPartner(t *testing.T) {
	const state = `{ viewer { partner { communicationOwner clients(first: 50, filter: {relationship: [SOLD, MANAGED, SOLD_AND_MANAGED, ENDED]}) { nodes { id relationship
			communicationOwner { owner } points { total } events(first: 50) { nodes { on kind } } renewals { id decision } } }
		postings(first: 100, asOf: "9999-12-31") { totalCount sum } lists(first: 50) { nodes { id name count } } reports(first: 50) { nodes { id name description onDashboard } }
		exports(first: 50) { nodes { id state } } } } }`
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a, w := walkedBook(t, s), wander(t)
		foreign := foreignTo(t, a)
		mine := map[string]string{
			"partner": "@partner/ada", "client": "@client/ada/c000", "clients": "@client/ada/c000", "list": "@list/ada/Own list",
			"report": "@report/ada/Own report", "export": "@export/ada/Own export", "renewal": "@renewal/c000",
			"import": foreign["import"], "edition": foreign["edition"], "event": foreign["event"],
		}
		before, drafts := a.get(t, "bee", state, nil), a.get(t, "manager", `{ authoredEditions(first: 9) { nodes { id status text } } }`, nil)
		for _, mutation := range w.schema.Mutation.Fields {
			input := w.schema.Types[mutation.Arguments[0].Type.Name()]
			places := idPlaces(w.schema, input, nil)
			if len(places) == 0 {
				places = [][]string{nil} // For program managers alone, or it has a foreign key in a text.
			}
			for _, place := range places {
				value := foreignInput(t, w, input, place, mine, foreign)
				query := "mutation { " + mutation.Name + "(input: " + value + ") { userErrors { code field message } } }"
				r := a.ask(t, "ada", query, nil)
				refused := r.code(0) == "FORBIDDEN" || strings.Contains(r.Text, `"code":"NOT_FOUND"`)
				// What is not on a list is off it, whatever it is.
				refused = refused || mutation.Name == "listRemoveClients" && place[0] == "clients"
				if !refused || strings.Contains(strings.ToLower(r.Text), "rival") {
					t.Errorf("%s is answered %s", query, r.Text)
				}
			}
		}
		after, editions := a.get(t, "bee", state, nil), a.get(t, "manager", `{ authoredEditions(first: 9) { nodes { id status text } } }`, nil)
		if before.Text != after.Text || drafts.Text != editions.Text {
			t.Errorf("something of another's has changed:\n%s\n%s", before.Text, after.Text)
		}
	})
}

// idPlaces lists the places of an input that take ids.
func idPlaces(schema *ast.Schema, input *ast.Definition, at []string) [][]string {
	var places [][]string
	for _, field := range input.Fields {
		place := append(slices.Clone(at), field.Name)
		switch def := schema.Types[field.Type.Name()]; {
		case def.Name == "ClientProductFilter": // The catalogue is everybody's.
		case def.Name == "ID":
			places = append(places, place)
		case def.Kind == ast.InputObject:
			places = append(places, idPlaces(schema, def, place)...)
		}
	}
	return places
}

// foreignInput makes an input with another's id in a place, and of all else what
// must be there, with own ids.
func foreignInput(t *testing.T, w *walker, input *ast.Definition, place []string, mine, foreign map[string]string) string {
	t.Helper()
	var fields []string
	for _, field := range input.Fields {
		here := len(place) > 0 && place[0] == field.Name
		value := ""
		switch {
		case here && len(place) == 1:
			id, known := foreign[field.Name]
			if !known {
				t.Fatalf("no id of another's for %s.%s: name one", input.Name, field.Name)
			}
			if value = `"` + id + `"`; field.Type.Elem != nil {
				value = "[" + value + "]"
			}
		case here:
			value = foreignInput(t, w, w.schema.Types[field.Type.Name()], place[1:], mine, foreign)
		case field.Type.Name() == "ReportKind":
			// Only these take the ids that are in question.
			value = map[string]string{"client": "POSTINGS, range: {preset: LAST_30_DAYS}", "list": "LIST_MEMBERS", "clientFilter": "CLIENTS"}[place[0]]
		case field.Type.NonNull && field.DefaultValue == nil:
			value = w.value(t, input.Name+"."+field.Name, field.Type, mine)
		}
		if value != "" {
			fields = append(fields, field.Name+": "+value)
		}
	}
	return "{" + strings.Join(fields, ", ") + "}"
}
