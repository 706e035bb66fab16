package graph_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// managersOnly are the types that no answer to a partner holds. Every other type
// of the schema must show up in the walk below: whoever adds one gives it a row
// in walkedBook, or writes it down here.
var managersOnly = []string{
	"AuditEntry", "AuditEntryConnection", "AuditEntryEdge",
	"AuthoredEdition", "AuthoredEditionConnection", "AuthoredEditionEdge", "EditionChanges", "EditionCompanyChange", "EditionCompanyConnection",
	"EditionCompanyEdge", "EditionCompanyPartner", "EditionPartnerChange", "EditionPlace", "EditionProblem", "EditionReplay",
	"Import", "ImportChange", "ImportConnection", "ImportCorrection", "ImportEdge", "ImportFault", "ImportFile", "ImportFileReport", "ImportReport",
	"Job", "PartnerConnection", "PartnerEdge", "PartnerTotals", "PartnerTierCount", "RecordedEvent", "RecordedEventConnection", "RecordedEventEdge",
}

// unfilled are the types that walkedBook does not lead to.
var unfilled = []string{"CommissionPayout", "ForecastChange"}

// ofRivals is what an answer to ada must not hold: everything that is bee's says
// so in walkedBook.
var ofRivals = regexp.MustCompile(`(?i)rival|\bbee\b`)

// TestNoFieldShowsAnotherPartner asks for every field of the schema, as a partner
// and by every way of two steps, and looks for what is another's.
func TestNoFieldShowsAnotherPartner(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := walkedBook(t, s)
		foreign := foreignIDs(t, a)
		w := wander(t)
		shown := map[string]bool{}
		for _, op := range w.operations {
			r := a.ask(t, "ada", op.text, nil)
			if r.code(0) == "QUERY_TOO_COMPLEX" {
				r = a.ask(t, "ada", op.short, nil)
			}
			for i := range r.Errors {
				if code := r.code(i); code != "FORBIDDEN" && code != "NOT_FOUND" {
					t.Errorf("%s: %v\n%s", op.name, r.Errors[i], op.text)
				}
			}
			if found := ofRivals.FindStringIndex(r.Text); found != nil {
				t.Errorf("%s shows …%s…", op.name, r.Text[max(0, found[0]-200):min(len(r.Text), found[1]+200)])
			}
			for name, one := range foreign {
				if strings.Contains(r.Text, name) || strings.Contains(r.Text, one[3:]) {
					t.Errorf("%s shows %s", op.name, name)
				}
			}
			for _, match := range typeNamed.FindAllStringSubmatch(r.Text, -1) {
				shown[match[1]] = true
			}
		}
		for _, def := range w.schema.Types {
			if def.Kind != ast.Object || def.BuiltIn || strings.HasPrefix(def.Name, "__") || def == w.schema.Mutation || def == w.schema.Subscription || strings.HasSuffix(def.Name, "Payload") {
				continue
			}
			forManagers := slices.Contains(managersOnly, def.Name)
			switch {
			case !w.reached[def.Name] && !onlyByMutation[def.Name]:
				t.Errorf("no way leads to type %s", def.Name)
			case shown[def.Name] && forManagers:
				t.Errorf("a partner sees a %s", def.Name)
			case shown[def.Name] && slices.Contains(unfilled, def.Name):
				t.Errorf("a %s was shown: it is unfilled no more", def.Name)
			case !shown[def.Name] && !forManagers && !slices.Contains(unfilled, def.Name) && !onlyByMutation[def.Name] && def.Name != "Query":
				t.Errorf("no %s was shown: the book has none, so nothing is known of it", def.Name)
			}
		}
		t.Logf("%d operations, %d types shown, %d ids of others", len(w.operations), len(shown), len(foreign))
	})
}

// onlyByMutation are the types of payloads.
var onlyByMutation = map[string]bool{"EventsReceipt": true, "UserError": true}

var typeNamed = regexp.MustCompile(`"__typename":"(\w+)"`)

// walker makes operations that lead to every field.
type walker struct {
	schema     *ast.Schema
	reached    map[string]bool
	operations []operation
}

// operation asks for what is two steps further, and for less where that is too
// much.
type operation struct{ name, text, short string }

// way leads from the root to an object.
type way struct {
	def   *ast.Definition
	steps []string
}

func wander(t *testing.T) *walker {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: graph.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	w := &walker{schema: schema, reached: map[string]bool{"Query": true}}
	queue := []way{{def: schema.Query}}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, field := range at.def.Fields {
			def := schema.Types[field.Type.Name()]
			if strings.HasPrefix(field.Name, "__") || def.IsLeafType() {
				continue
			}
			step := field.Name + w.arguments(t, at.def, field)
			w.add(at, field.Name, step+w.selection(t, def, 1), step+w.selection(t, def, 0))
			steps := append(slices.Clone(at.steps), step)
			for _, possible := range schema.GetPossibleTypes(def) {
				if w.reached[possible.Name] || def.Name == "Node" {
					continue
				}
				w.reached[possible.Name] = true
				further := slices.Clone(steps)
				if def.IsAbstractType() {
					further = append(further, "... on "+possible.Name)
				}
				if more, known := wayTo[possible.Name]; known {
					further = more
				}
				queue = append(queue, way{possible, further})
			}
		}
	}
	return w
}

func (w *walker) add(at way, field, text, short string) {
	for _, step := range slices.Backward(at.steps) {
		text, short = step+" { "+text+" }", step+" { "+short+" }"
	}
	w.operations = append(w.operations, operation{at.def.Name + "." + field, "{ " + text + " }", "{ " + short + " }"})
}

// selection asks for the leaves of a type, and of what is so many steps further.
func (w *walker) selection(t *testing.T, def *ast.Definition, further int) string {
	if def.Name == "Node" {
		return " { __typename id }"
	}
	if def.IsAbstractType() {
		text := " { __typename"
		for _, possible := range w.schema.GetPossibleTypes(def) {
			text += " ... on " + possible.Name + w.selection(t, possible, 0)
		}
		return text + " }"
	}
	text := " { __typename"
	for _, field := range def.Fields {
		of := w.schema.Types[field.Type.Name()]
		switch {
		case strings.HasPrefix(field.Name, "__"):
		case of.IsLeafType():
			text += " " + field.Name + w.arguments(t, def, field)
		case further > 0 && field.Name != "edges":
			text += " " + field.Name + w.arguments(t, def, field) + w.selection(t, of, further-1)
		}
	}
	return text + " }"
}

// arguments gives the arguments that a field must have, and small pages.
func (w *walker) arguments(t *testing.T, def *ast.Definition, field *ast.FieldDefinition) string {
	var given []string
	for _, argument := range field.Arguments {
		place := def.Name + "." + field.Name + "." + argument.Name
		switch value, known := givenTo[place]; {
		case known:
			given = append(given, argument.Name+": "+value)
		case argument.Name == "first" && argument.DefaultValue == nil:
			given = append(given, "first: 3")
		case argument.Type.NonNull && argument.DefaultValue == nil:
			given = append(given, argument.Name+": "+w.value(t, place, argument.Type, own))
		}
	}
	if len(given) == 0 {
		return ""
	}
	return "(" + strings.Join(given, ", ") + ")"
}

// wayTo are ways to objects that show more than what the shortest leads to.
var wayTo = map[string][]string{"SavedReport": {"viewer", "partner", "reports(first: 10)", "nodes"}}

// givenTo are the values of arguments that stand for more than their type.
var givenTo = map[string]string{
	"Query.node.id": `"@client/ada/c000"`, "Query.nodes.ids": `["@client/ada/c000", "@company/c000"]`,
	"Partner.postings.asOf": `"9999-12-31"`, "Client.postings.asOf": `"9999-12-31"`,
	"Partner.explain.figure": "TOTAL", "ClientEngagement.history.area": `"Adoption"`,
	"Query.pointsConvert.input": `{country: "US", currency: "USD", pointsToCurrency: {sold: "1"}}`,
}

// own are the ids of the viewer's own objects, by the type that an argument's or
// input's name stands for.
var own = map[string]string{
	"partner": "@partner/ada", "client": "@client/ada/c000", "clients": "@client/ada/c000", "company": "@company/c000",
	"edition": "@edition/1", "authoredEdition": "@edition/1", "import": "@import/1",
	"list": "@list/ada/Own list", "report": "@report/ada/Own report", "commissionStatement": "@statement/ada",
}

// value makes a value of a type for a place, with ids from the given ones.
func (w *walker) value(t *testing.T, place string, typ *ast.Type, ids map[string]string) string {
	if typ.Elem != nil {
		return "[" + w.value(t, place, typ.Elem, ids) + "]"
	}
	names := strings.Split(place, ".")
	def := w.schema.Types[typ.NamedType]
	if def.Kind == ast.Enum {
		if place == "PointChanges.change.figure" {
			return "NEW_SOLD" // The first figure is no change.
		}
		return def.EnumValues[0].Name
	}
	if def.Kind == ast.InputObject {
		var fields []string
		for _, field := range def.Fields {
			if field.Type.NonNull && field.DefaultValue == nil {
				fields = append(fields, field.Name+": "+w.value(t, place+"."+field.Name, field.Type, ids))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	switch typ.NamedType {
	case "ID":
		for _, name := range slices.Backward(names) {
			if id, ok := ids[name]; ok {
				return `"` + id + `"`
			}
		}
		t.Fatalf("no id for %s: name one", place)
	case "Date":
		return `"2025-03-31"`
	case "CountryCode":
		return `"US"`
	case "CurrencyCode":
		return `"USD"`
	case "Points", "Decimal":
		return `"1"`
	case "Int":
		return "1"
	case "Boolean":
		return "true"
	case "String":
		return `"text"`
	}
	t.Fatalf("no value of type %s for %s: give one", typ.NamedType, place)
	return ""
}
