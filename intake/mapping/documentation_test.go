package mapping

import (
	"os"
	"strings"
	"testing"
)

// TestDocumentation holds docs/mapping.md to the language: every kind of
// record with its fields, every type, reason and encoding is there.
func TestDocumentation(t *testing.T) {
	text, err := os.ReadFile("../../docs/mapping.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(text)
	_, reference, _ := strings.Cut(page, "## Kinds of records")
	reference, types, _ := strings.Cut(reference, "## Types of fields")
	_, common, _ := strings.Cut(reference, "Events tell what happened")
	common, _, _ = strings.Cut(common, "**`event")
	for _, name := range kindNames() {
		_, entry, found := strings.Cut(reference, "**`"+name+"`**")
		if !found {
			t.Errorf("the page has no kind %s", name)
			continue
		}
		entry, _, _ = strings.Cut(entry, "\n\n")
		// Kinds that share an entry stand one after the other.
		for _, field := range kinds[name].fields() {
			mark := "`" + field.name + "`"
			if field.need {
				mark += "*"
			}
			inCommon := kinds[name].event() != "" && strings.Contains(common, mark)
			shared := field.name == "deal_type" || field.name == "seller"
			if !inCommon && !strings.Contains(entry, mark) && !(shared && strings.Contains(entry, field.name)) {
				t.Errorf("the entry of %s lacks %s", name, mark)
			}
			if word := field.typ.name; word != "word" && word != "fact value" && !strings.Contains(types, word) {
				t.Errorf("the page lacks the type %s", word)
			}
		}
	}
	_, reasons, _ := strings.Cut(page, "## Errors of rows")
	for _, reason := range []Reason{
		ReasonRow, ReasonMissing, ReasonDate, ReasonNumber, ReasonCountry, ReasonCurrency, ReasonWord, ReasonMap, ReasonJoin,
		ReasonReference, ReasonRepeat, ReasonTooLong, ReasonValue, ReasonEvent,
	} {
		if !strings.Contains(reasons, "`"+reason+"`") {
			t.Errorf("the page lacks the reason %s", reason)
		}
	}
	for _, token := range dateTokens {
		if !strings.Contains(page, "`"+token+"`") {
			t.Errorf("the page lacks %s of a date form", token)
		}
	}
}
