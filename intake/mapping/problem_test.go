package mapping_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake/mapping"
)

// whole is a sound mapping into which the cases put one fault.
const whole = `mapping: 1
source: test
tables:
  names: {A: B}
files:
  deals:
    name: deals.csv
    let:
      line: {value: "{product}", mend: names}
    joins:
      agent: {file: agents, value: "{owner}", matches: "{name}"}
  agents:
    name: agents.csv
records:
  - make: line
    from: deals
    key: "{line}"
    fields:
      name: "{line}"
`

// problems returns what a mapping is refused with: by itself, or against files
// with these headers.
func problems(t *testing.T, text string) []string {
	t.Helper()
	m, err := mapping.Parse("m.yaml", []byte(text))
	if err == nil {
		_, err = mapping.Read(context.Background(), m, []mapping.Input{
			file("deals.csv", "id,product,owner,closed,value\n"), file("agents.csv", "name,team\n"),
		}, mapping.Options{})
	}
	if err == nil {
		return nil
	}
	var wrong *mapping.Error
	if !errors.As(err, &wrong) {
		t.Fatalf("want a *mapping.Error, got %v", err)
	}
	return strings.Split(err.Error(), "\n")
}

func TestSoundMapping(t *testing.T) {
	if found := problems(t, whole); found != nil {
		t.Errorf("problems %q", found)
	}
}

func TestProblems(t *testing.T) {
	line := func(field string) string { return whole + field }
	swap := func(from, to string) string {
		if !strings.Contains(whole, from) {
			t.Fatalf("the sound mapping has no %q", from)
		}
		return strings.Replace(whole, from, to, 1)
	}
	sale := func(fields string) string {
		return whole + "  - make: event line_sold\n    from: deals\n    key: \"{id}\"\n    fields: {company: \"{id}\", on: \"{closed}\", line: \"{line}\", " + fields + "}\n"
	}
	cases := []struct{ name, text, want string }{
		{"no YAML", "a: [1", `m.yaml:1:4: not YAML: sequence end token ']' not found`},
		{"a key twice", "mapping: 1\nmapping: 1\n", `m.yaml:2:1: not YAML: mapping key "mapping" already defined at [1:1]`},
		{"empty", "# nothing\n", `m.yaml:1:1: the mapping is empty`},
		{"two documents", "mapping: 1\n---\nsource: a\n", `m.yaml:3:7: a mapping is one YAML document`},
		{"not UTF-8", "source: \xff", `m.yaml:1:1: the mapping is not UTF-8`},
		{"an alias", swap("source: test", "source: *x"), `m.yaml:2:9: source: anchors, aliases, tags and merge keys are not part of the mapping language`},
		{"a list for a table", "- a\n", `m.yaml:1:1: want a table of keys and values, not a list`},
		{"unknown key", swap("source: test", "source: test\nsorce: x"), `m.yaml:3:1: unknown key "sorce": did you mean "source"?`},
		{"unknown key of a file", swap("    let:", "    delimeter: \";\"\n    let:"), `m.yaml:8:5: files.deals: unknown key "delimeter": did you mean "delimiter"?`},
		{"unknown field", line("      nmae: x\n"), `m.yaml:20:7: records[1].fields: unknown key "nmae": did you mean "name"?`},
		{"version", swap("mapping: 1", "mapping: 2"), `m.yaml:1:10: mapping: this is version 1 of the mapping language: write mapping: 1`},
		{"no source", swap("source: test\n", ""), `m.yaml:1:1: the key "source" is missing`},
		{"source", swap("source: test", "source: My Data"), `m.yaml:2:9: source: the source's name begins event keys`},
		{"name of a table", swap("  names: {A: B}", "  names: {A: B}\n  \"my names\": {}"), `m.yaml:5:3: tables: "my names" is no name for a table`},
		{"a table for a text", swap("source: test", "source: {a: b}"), `m.yaml:2:9: source: want a text, not a table`},
		{"no value", swap("name: agents.csv", "name:"), `m.yaml:13:5: files.agents.name: want a text, not nothing`},
		{"true or false", swap("name: agents.csv", "name: agents.csv\n    optional: maybe"), `m.yaml:14:15: files.agents.optional: want true or false`},
		{"whole number", swap("name: agents.csv", "name: agents.csv\n    skip: -1"), `m.yaml:14:11: files.agents.skip: want a whole number from 0 to 1000`},
		{"delimiter", swap("name: agents.csv", "name: agents.csv\n    delimiter: ';;'"), `m.yaml:14:16: files.agents.delimiter: want one character, such as ";", or tab`},
		{"delimiter and quote", swap("name: agents.csv", "name: agents.csv\n    delimiter: '\"'"), `m.yaml:13:5: files.agents: delimiter and quote are the same character`},
		{"encoding", swap("name: agents.csv", "name: agents.csv\n    encoding: latin1"), `m.yaml:14:15: files.agents.encoding: "latin1" is not possible here: did you mean "latin-1"?`},
		{"decimal", swap("name: agents.csv", "name: agents.csv\n    decimal: ;"), `m.yaml:14:14: files.agents.decimal: want "." or ","`},
		{"decimal and group", swap("name: agents.csv", "name: agents.csv\n    group: '.'"), `m.yaml:13:5: files.agents: decimal and group are the same sign "."`},
		{"columns with a header", swap("name: agents.csv", "name: agents.csv\n    columns: [a]"), `m.yaml:14:14: files.agents.columns: columns are named only where there is no header row`},
		{"date form", swap("name: agents.csv", "name: agents.csv\n    dates: dd.MM.YYYY"), `m.yaml:14:12: files.agents.dates: "dd.MM.YYYY" is no form of a date: "Y" is not part of a date`},
		{"date form without a day", swap("name: agents.csv", "name: agents.csv\n    dates: yyyy-MM"), `is no form of a date: it needs a year (yyyy or yy), a month (MM, M or MMM) and a day (dd or d)`},
		{"two digits and no pivot", swap("name: agents.csv", "name: agents.csv\n    dates: dd-MM-yy"), `m.yaml:13:5: files.agents: the date form "dd-MM-yy" has years of two digits`},
		{"file pattern", swap("name: agents.csv", "name: in/agents.csv"), `m.yaml:13:11: files.agents.name: "in/agents.csv" is no pattern for a file's name`},
		{"unknown file", swap("from: deals", "from: deal"), `m.yaml:16:11: records[1].from: files has no "deal": did you mean "deals"?`},
		{"unknown file of a join", swap("file: agents", "file: agent"), `m.yaml:11:21: files.deals.joins.agent.file: files has no "agent": did you mean "agents"?`},
		{"join without matches", swap(", matches: \"{name}\"", ""), `m.yaml:11:14: files.deals.joins.agent: the key "matches" is missing`},
		{"unknown table", swap("mend: names", "mend: nmaes"), `m.yaml:9:40: files.deals.let.line.mend: there is no table "nmaes": did you mean "names"?`},
		{"open brace", swap("name: \"{line}\"", "name: \"{line\""), `m.yaml:19:13: records[1].fields.name: the brace { in "{line" is never closed`},
		{"closing brace", swap("name: \"{line}\"", "name: \"line}\""), `m.yaml:19:13: records[1].fields.name: the brace } in "line}" closes nothing`},
		{"empty braces", swap("name: \"{line}\"", "name: \"{ }\""), `m.yaml:19:13: records[1].fields.name: the braces in "{ }" name no column`},
		{"a let value needs itself", swap("value: \"{product}\"", "value: \"{line}\""), `m.yaml:9:7: files.deals.let: this needs itself: deals.line → deals.line`},
		{"a join needs itself", swap("value: \"{owner}\"", "value: \"{agent.team}\""), `this needs itself: deals.agent → deals.agent`},
		{"a circle through two files", swap("    name: agents.csv", "    name: agents.csv\n    let: {x: \"{deal.line}{deal.agent.x}\"}\n    joins: {deal: {file: deals, value: \"{name}\", matches: \"{owner}\"}}"),
			`this needs itself: agents.x → agents.x`},
		{"a name twice", swap("      agent: {", "      line: {file: agents, value: a, matches: b}\n      agent: {"), `m.yaml:11:13: files.deals.joins.line: "line" is named twice in this file`},
		{"otherwise without map", swap("mend: names", "otherwise: x"), `otherwise belongs to map, which is not given`},
		{"arithmetic on a text", swap("name: \"{line}\"", "name: {value: \"{line}\", divide: 12}"), `m.yaml:19:39: records[1].fields.name.divide: divide is possible only in fields that hold an amount, points or a whole number`},
		{"divided by zero", sale("currency: EUR, mrr: {value: \"{value}\", divide: 0}"), `"0" is not above zero`},
		{"divided by a word", sale("currency: EUR, mrr: {value: \"{value}\", divide: twelve}"), `"twelve" is not a number with the decimal sign .`},
		{"a condition without a test", swap("    key: \"{line}\"", "    when: {value: \"{line}\"}\n    key: \"{line}\""), `m.yaml:17:11: records[1].when: a condition has value and exactly one test`},
		{"a condition with two tests", swap("    key: \"{line}\"", "    when: {value: \"{line}\", in: a, empty: true}\n    key: \"{line}\""), `a condition has value and exactly one test`},
		{"unknown kind", swap("make: line", "make: lines"), `m.yaml:15:11: records[1].make: "lines" is no kind of record: did you mean "line"`},
		{"no key", swap("    key: \"{line}\"\n", ""), `m.yaml:15:5: records[1]: the key "key" is missing: say what tells one line from another`},
		{"a key for a fact", whole + "  - make: fact\n    key: x\n    fields: {partner: a, on: 2020-01-01, kind: invited, value: elite}\n", `m.yaml:21:10: records[2].key: a fact has no key`},
		{"earliest without a date", swap("    key: \"{line}\"", "    repeats: earliest\n    key: \"{line}\""), `m.yaml:17:14: records[1].repeats: a line has no date to be earliest by`},
		{"no field", swap("      name: \"{line}\"", "      {}"), `records[1].fields: the field "name" of line is missing`},
		{"no currency", whole + "  - make: deal\n    from: deals\n    key: \"{id}\"\n    fields: {partner: \"{id}\", stage: won, amount: \"{value}\"}\n", `the field "currency" is missing: "amount" is an amount of money`},
		{"constant currency", sale("currency: eur, mrr: \"{value}\""), `records[2].fields.currency: "eur" is no ISO 4217 currency: did you mean "EUR"`},
		{"constant date", whole + "  - make: fact\n    fields: {partner: a, on: 31.12.2020, kind: invited, value: elite}\n", `m.yaml:21:30: records[2].fields.on: "31.12.2020" is not a date of the form yyyy-MM-dd`},
		{"constant fact", whole + "  - make: fact\n    fields: {partner: a, on: 2020-12-31, kind: invited, value: royal}\n", `m.yaml:21:64: records[2].fields.value: "royal" cannot be a fact`},
		{"constant word", sale("currency: EUR, mrr: \"{value}\", deal_type: sold"), `"sold" is not possible here: there are "sourced" and "assisted"`},
		{"constant country", whole + "  - make: partner\n    key: a\n    fields: {name: A, country: Germny}\n", `"Germny" is no country: did you mean "Germany"?`},
		{"a column without a file", whole + "  - make: partner\n    key: a\n    fields: {name: \"{x}\"}\n", `m.yaml:22:20: records[2].fields.name: there is no column "x": the record names no file (from)`},
		{"unknown column", swap("value: \"{product}\"", "value: \"{prodct}\""), `m.yaml:9:21: files.deals.let.line.value: deals.csv has no column "prodct": did you mean "product"?`},
		{"unknown column behind a join", swap("name: \"{line}\"", "name: \"{agent.nme}\""), `m.yaml:19:13: records[1].fields.name: agents.csv has no column "nme": did you mean "name"?`},
		{"a join for a column", swap("name: \"{line}\"", "name: \"{agent}\""), `"agent" is a join: write the column of the joined file behind it, such as {agent.…}`},
		{"a let value named like a column", swap("      line: {", "      owner: x\n      line: {"), `m.yaml:9:7: files.deals.let: the let value "owner" has the name of a column of deals.csv`},
		{"no such file", swap("name: agents.csv", "name: agent.csv"), `m.yaml:13:5: files.agents: no file named "agent.csv" was given: did you mean "agents.csv"?`},
		{"a file that fits twice", swap("name: agents.csv", "name: [agents.csv, d*.csv]"), `deals.csv fits the name of "deals" as well as that of "agents"`},
		{"nested too deeply", strings.Repeat("[", 200), `m.yaml:1:1: brackets are nested too deeply`},
		{"indented too far", "notes: a\n" + strings.Repeat(" ", 121) + "b\n", `m.yaml:1:1: lines are indented by more than 120 blanks`},
		{"a long line", "source: " + strings.Repeat("x", 5000), `m.yaml:1:1: a line of a mapping has at most 4096 bytes`},
		{"a large mapping", strings.Repeat("# comment\n", 30_000), `m.yaml:1:1: a mapping has at most 262144 bytes`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			found := problems(t, c.text)
			for _, problem := range found {
				if strings.Contains(problem, c.want) {
					return
				}
			}
			t.Errorf("problems:\n%s\nwant among them\n%s", strings.Join(found, "\n"), c.want)
		})
	}
}

// TestProblemsAreCollected holds that one run names all faults, in the order
// of the file.
func TestProblemsAreCollected(t *testing.T) {
	text := strings.Replace(whole, "file: agents", "file: agent", 1)
	text = strings.Replace(text, "source: test", "source: Test", 1)
	text = strings.Replace(text, "make: line", "make: lines", 1)
	found := problems(t, text)
	if len(found) != 3 {
		t.Fatalf("problems %q, want 3", found)
	}
	for i, place := range []string{"m.yaml:2:", "m.yaml:11:", "m.yaml:15:"} {
		if !strings.HasPrefix(found[i], place) {
			t.Errorf("problem %d is %q, want one at %s", i+1, found[i], place)
		}
	}
}

func TestProblemsAreBounded(t *testing.T) {
	found := problems(t, "mapping: 1\nsource: a\n"+strings.Repeat("x: 1\n", 1)+"files: {}\nrecords:\n"+strings.Repeat("  - make: nothing\n    fields: {}\n", 500))
	if len(found) != 101 || !strings.HasSuffix(found[100], "mend these first") {
		t.Errorf("%d problems, the last %q", len(found), found[len(found)-1])
	}
}

// FuzzParse holds that no mapping file can do harm: it parses or is refused
// with a place.
func FuzzParse(f *testing.F) {
	f.Add([]byte(whole))
	f.Add([]byte("a: &a [*a]\n"))
	f.Add([]byte("mapping: 1\nsource: a\nfiles: {a: {name: \"[\", let: {b: \"{b}\"}}}\nrecords: [{make: fact, fields: {on: x}}]\n"))
	f.Add([]byte("{[?"))
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := mapping.Parse("m.yaml", text)
		if (m == nil) == (err == nil) {
			t.Fatalf("mapping %v with error %v", m, err)
		}
		var wrong *mapping.Error
		if err != nil && (!errors.As(err, &wrong) || len(wrong.Problems) == 0 || wrong.Problems[0].Line < 1 || wrong.Problems[0].Column < 1) {
			t.Fatalf("refused without a place: %v", err)
		}
	})
}
