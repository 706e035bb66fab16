package mapping_test

import (
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake/mapping"
)

// oneFile is a mapping of one file that makes lines, whose keys and names show
// what a value came to.
func oneFile(reading, file, records string) string {
	return "mapping: 1\nsource: t\nreading: {" + reading + "}\nfiles:\n  f: {name: f*.csv" + file + "}\nrecords:\n" + records
}

const lineOf = "  - {make: line, from: f, key: \"{k}\", fields: {name: %}}\n"

// TestValues shows each step of a value: what a line is named for the cell v.
func TestValues(t *testing.T) {
	cases := []struct{ name, value, cell, want string }{
		{"column", `"{v}"`, "x", "x"},
		{"constant", `fixed`, "x", "fixed"},
		{"template", `"{k}/{v}"`, "x", "1/x"},
		{"braces", `"{{{v}}}"`, "x", "{x}"},
		{"blanks around a name", `"{ v }"`, "x", "x"},
		{"trimmed", `"{v}"`, "  x ", "x"},
		{"empty text of the file", `{value: "{v}", default: none}`, "n/a", "none"},
		{"an empty column empties the text", `{value: "{k}/{v}", default: none}`, "", "none"},
		{"an optional column does not", `"{k} {v?}"`, "", "1"},
		{"strip", `{value: "{v}", strip: [a, b]}`, "a x b", "x"},
		{"mend", `{value: "{v}", mend: {x: y}}`, "x", "y"},
		{"mend passes others", `{value: "{v}", mend: {x: y}}`, "z", "z"},
		{"map", `{value: "{v}", map: {x: y}}`, "x", "y"},
		{"map after mend", `{value: "{v}", mend: {X: x}, map: {x: y}}`, "X", "y"},
		{"otherwise", `{value: "{v}", map: {x: y}, otherwise: "{v}?"}`, "z", "z?"},
		{"otherwise empty, then default", `{value: "{v}", map: {x: y}, otherwise: "", default: d}`, "z", "d"},
		{"default is not mapped", `{value: "{v}", map: {x: y}, default: x}`, "", "x"},
		{"let", `"{again}"`, "x", "1:x"},
		{"a let value of a let value", `"{twice}"`, "x", "1:x1:x"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := parse(t, oneFile(`empty: [n/a]`, `, let: {twice: "{again}{again}", again: "{k}:{v}"}`, strings.Replace(lineOf, "%", c.value, 1)))
			book, reading := read(t, m, file("f.csv", "k,v\n1,"+c.cell+"\n"))
			if len(book.Lines) != 1 || book.Lines[0].Name != c.want {
				t.Errorf("lines %+v, want one named %q; faults %q", book.Lines, c.want, faults(reading))
			}
		})
	}
}

// TestConditions shows for which cells v a record is made.
func TestConditions(t *testing.T) {
	cells := "a,1\nb,20\nc,\nd,-3.5\n"
	for when, want := range map[string]string{
		`{value: "{v}", in: "1"}`:                               "a",
		`{value: "{v}", in: ["1", "20"]}`:                       "a b",
		`{value: "{v}", not_in: ["1"]}`:                         "b c d",
		`{value: "{v}", empty: true}`:                           "c",
		`{value: "{v}", empty: false}`:                          "a b d",
		`{value: "{v}", above: 1}`:                              "b",
		`{value: "{v}", below: 1}`:                              "d",
		`[{value: "{v}", above: 0}, {value: "{k}", not_in: b}]`: "a",
		`{value: "{k}{v}", in: b20}`:                            "b",
	} {
		t.Run(when, func(t *testing.T) {
			m := parse(t, oneFile("", "", "  - {make: line, from: f, when: "+when+", key: \"{k}\", fields: {name: x}}\n"))
			book, reading := read(t, m, file("f.csv", "k,v\n"+cells))
			var keys []string
			for _, line := range book.Lines {
				keys = append(keys, line.Key)
			}
			if got := strings.Join(keys, " "); got != want {
				t.Errorf("made for %q, want %q; faults %q", got, want, faults(reading))
			}
			same(t, "unused", reading.Report().Files[0].Unused, 4-len(keys))
		})
	}
	t.Run("a number that is none", func(t *testing.T) {
		m := parse(t, oneFile("", "", "  - {make: line, from: f, when: {value: \"{v}\", above: 0}, key: \"{k}\", fields: {name: x}}\n"))
		_, reading := read(t, m, file("f.csv", "k,v\na,one\n"))
		if len(faults(reading)) != 1 || !strings.HasPrefix(faults(reading)[0], `f.csv, line 2, column 2 (v): "one" is not a number`) {
			t.Errorf("faults %q", faults(reading))
		}
	})
}

// TestDialects reads the same three rows from files written differently.
func TestDialects(t *testing.T) {
	record := "  - {make: company, from: f, key: \"{k}\", fields: {name: \"{v}\", employees: \"{n}\"}}\n"
	for name, c := range map[string]struct{ reading, text string }{
		"standard":           {``, "k,v,n\na,\"Müller, A.\",1200\nb,x,3\n"},
		"other order":        {``, "n,k,v\n1200,a,\"Müller, A.\"\n3,b,x\n"},
		"byte order mark":    {``, "\ufeffk,v,n\r\na,\"Müller, A.\",1200\r\nb,x,3\r\n"},
		"semicolon, groups":  {`delimiter: ";", decimal: ",", group: "."`, "k;v;n\na;Müller, A.;1.200\nb;x;3,0\n"},
		"tab":                {`delimiter: tab, group: ","`, "k\tv\tn\na\tMüller, A.\t1,200\nb\tx\t3\n"},
		"other quote":        {`quote: "'"`, "k,v,n\na,'Müller, A.',1200\nb,x,3\n"},
		"no quote":           {`quote: none, delimiter: "|"`, "k|v|n\na|Müller, A.|1200\nb|x|3\n"},
		"latin-1":            {`encoding: latin-1`, "k,v,n\na,\"M\xfcller, A.\",1200\nb,x,3\n"},
		"title lines":        {`skip: 2`, "Report\n\nk,v,n\na,\"Müller, A.\",1200\nb,x,3\n"},
		"no header":          {`header: false, columns: [k, v, n]`, "a,\"Müller, A.\",1200\nb,x,3\n"},
		"short rows":         {`short_rows: pad, columns: [k, v, n, more], header: false`, "a,\"Müller, A.\",1200\nb,x,3\n"},
		"groups with blanks": {`delimiter: ";", group: " "`, "k;v;n\na;Müller, A.;1\u202f200\nb;x;3\n"},
	} {
		t.Run(name, func(t *testing.T) {
			book, reading := read(t, parse(t, oneFile(c.reading, "", record)), file("f.csv", c.text))
			same(t, "faults", faults(reading), []string(nil))
			if len(book.Companies) != 2 || book.Companies[0].Name != "Müller, A." || book.Companies[0].Employees != 1200 || book.Companies[1].Employees != 3 {
				t.Errorf("companies %+v", book.Companies)
			}
		})
	}
}

// TestRepeats shows which of several rows with one key counts.
func TestRepeats(t *testing.T) {
	rows := "k,on,v\na,2024-03-01,x\na,2024-01-01,y\na,2024-05-01,z\na,2024-05-01,w\na,2024-01-01,v\n"
	for repeats, want := range map[string]string{"first": "2024-03-01", "earliest": "2024-01-01", "latest": "2024-05-01"} {
		t.Run(repeats, func(t *testing.T) {
			book, reading := read(t, parse(t, oneFile("", "", `
  - {make: company, key: C, fields: {name: C}}
  - {make: line, from: f, key: "{v}", fields: {name: "{v}"}}
  - {make: event line_cancelled, from: f, key: "{k}", repeats: `+repeats+`, fields: {company: C, on: "{on}", line: "{v}"}}
`)), file("f.csv", rows))
			same(t, "faults", faults(reading), []string(nil))
			line := map[string]string{"first": "x", "earliest": "y", "latest": "w"}[repeats]
			same(t, "events", events(book), []string{"t/a C " + want + " line_cancelled " + line})
		})
	}
}

func teams(texts []string) []mapping.Input {
	var inputs []mapping.Input
	for _, text := range texts {
		inputs = append(inputs, file("teams.csv", text))
	}
	return inputs
}

// TestJoins shows chains, a file joined to itself, and what is missing.
func TestJoins(t *testing.T) {
	m := parse(t, `mapping: 1
source: t
files:
  people:
    name: people.csv
    joins:
      boss: {file: people, value: "{chief}", matches: "{id}"}
      crew: {file: teams, value: "{boss.team}", matches: "{id}", missing: empty}
  teams: {name: teams.csv, optional: true}
records:
  - {make: line, from: people, key: "{id}", fields: {name: {value: "{boss.name} of {crew.name}", default: alone}}}
`)
	people := file("people.csv", "id,name,chief,team\n1,Ann,,A\n2,Bob,1,B\n3,Cy,2,B\n4,Di,3,C\n")
	names := func(inputs ...string) string {
		files := []string{}
		book, reading := read(t, m, append(teams(inputs), people)...)
		for _, line := range book.Lines {
			files = append(files, line.Name)
		}
		same(t, "faults", faults(reading), []string(nil))
		return strings.Join(files, ", ")
	}
	same(t, "with teams", names("id,name\nA,Apes\nB,Bees\n"), "alone, Ann of Apes, Bob of Bees, Cy of Bees")
	same(t, "with an unknown team", names("id,name\nB,Bees\n"), "alone, alone, Bob of Bees, Cy of Bees")
	same(t, "without the optional file", names(), "alone, alone, alone, alone")
}

// TestFactValues shows what the value of a fact is read as.
func TestFactValues(t *testing.T) {
	for _, c := range []struct{ kind, value, want, fault string }{
		{"certified_through", "31.12.2027", "2027-12-31", ""},
		{"median_tool_usage", "4,5", "4.5", ""},
		{"invited", "elite", "elite", ""},
		{"country", "Germany", "DE", ""},
		{"customer_dollar_retention", "0,875", "0.875", ""},
		{"gross_revenue_retention", "unknown", "unknown", ""},
		{"customer_dollar_retention", "unknown", "unknown", ""},
		{"median_tool_usage", "unknown", "", `"unknown" cannot be a fact: `},
		{"customer_dollar_retention", "unbekannt", "", `"unbekannt" is not a number`},
	} {
		t.Run(c.kind+" "+c.value, func(t *testing.T) {
			book, reading := read(t, parse(t, oneFile(`delimiter: ";", decimal: ",", dates: dd.MM.yyyy`, "",
				"  - {make: partner, key: P, fields: {name: P}}\n"+
					"  - {make: fact, from: f, fields: {partner: P, on: 2026-01-01, kind: \"{k}\", value: \"{v}\"}}\n")),
				file("f.csv", "k;v\n"+c.kind+";"+c.value+"\n"))
			got := ""
			for _, fact := range book.Facts {
				got += fact.Value
			}
			same(t, "value", got, c.want)
			if found := strings.Join(faults(reading), "\n"); !strings.Contains(found, c.fault) || (found == "") != (c.fault == "") {
				t.Errorf("faults %q, want %q", found, c.fault)
			}
		})
	}
}
