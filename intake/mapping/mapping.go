// Package mapping reads CSV files of any shape as a book of business, by a
// mapping file that says what their columns mean (docs/mapping.md): no code
// knows any source.
package mapping

import (
	"regexp"

	"github.com/tierboard/tierboard/intake/csvfile"
)

// Mapping is a mapping file that has been read and found sound in itself. It
// meets real files in Read.
type Mapping struct {
	file    string
	source  string
	notes   []string
	tables  map[string]*table
	files   []*fileSpec
	records []*recordSpec
}

// Source is the name that event keys begin with.
func (m *Mapping) Source() string { return m.source }

// Notes are the assumptions that the mapping states, in its order.
func (m *Mapping) Notes() []string { return m.notes }

// table is a named or inline table of replacements.
type table struct {
	at      *node
	replace map[string]string
}

// keys lists what the table replaces.
func (t *table) keys() []string {
	keys := make([]string, 0, len(t.replace))
	for _, entry := range t.at.entries {
		keys = append(keys, entry.key.text)
	}
	return keys
}

// fileSpec describes a file, or several of one shape.
type fileSpec struct {
	at       *node
	name     string
	patterns []string
	reading  reading
	optional bool
	lets     []*letSpec
	joins    []*joinSpec
	ignores  []*rowNote
	reports  []*rowNote
}

// reading says how the text of a file becomes values.
type reading struct {
	dialect   csvfile.Dialect
	header    bool
	columns   []string
	columnsAt *node
	pad       bool
	trim      bool
	empty     []string
	numbers   numberForm
	dates     []dateFormat
}

// letSpec is a value that is computed once a row under a name.
type letSpec struct {
	at    *node
	name  string
	value *value
}

// joinSpec finds the row of another file that belongs to a row.
type joinSpec struct {
	at      *node
	name    string
	file    string
	fileAt  *node
	value   *template
	matches *template
	// orEmpty: where no row matches, its columns are empty.
	orEmpty bool
}

// rowNote is a text about the rows for which its conditions hold.
type rowNote struct {
	at   *node
	note string
	when []*condition
}

// recordSpec makes a record of every row for which its conditions hold.
type recordSpec struct {
	at      *node
	kind    kind
	file    string
	fileAt  *node
	key     *template
	when    []*condition
	repeats repeats
	// values are by the field's index; nil where the field is not given.
	values []*value
}

// repeats says what becomes of records with the same key.
type repeats string

const (
	repeatsSame     repeats = "same"
	repeatsFirst    repeats = "first"
	repeatsEarliest repeats = "earliest"
	repeatsLatest   repeats = "latest"
)

// version is the version of the language.
const version = "1"

var (
	sourceName = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,63}$`)
	plainName  = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_-]{0,63}$`)
)

// Parse reads a mapping file. The error is *Error: every fault with its
// line and column. The file's name only serves the messages.
func Parse(name string, text []byte) (*Mapping, error) {
	found := &problems{file: name}
	root := readTree(text, found)
	if root == nil || len(found.list) > 0 {
		return nil, found.err()
	}
	parser := mappingParser{found: found, made: &Mapping{file: name, tables: map[string]*table{}}}
	parser.parse(newSection(root, found))
	if err := found.err(); err != nil {
		return nil, err
	}
	return parser.made, nil
}

// mappingParser turns the tree into a Mapping.
type mappingParser struct {
	found *problems
	made  *Mapping
}

func (p *mappingParser) parse(root *section) {
	if number := root.need("mapping"); number != nil && (number.shape != isText || number.text != version) {
		p.found.add(number, "this is version %s of the mapping language: write mapping: %s", version, version)
	}
	if source := root.need("source"); source != nil {
		p.made.source = textOf(source, p.found)
		if source.shape == isText && !sourceName.MatchString(source.text) {
			p.found.add(source, "the source's name begins event keys: use small letters, digits, point, hyphen and underline, at most 64")
		}
	}
	p.made.notes = root.texts("notes")
	if tables := root.get("tables"); tables != nil {
		for _, entry := range newSection(tables, p.found).at.entries {
			p.name(entry.key, "a table")
			p.made.tables[entry.key.text] = p.table(entry.value)
		}
	}
	standard := reading{dialect: csvfile.Standard(), header: true, trim: true, numbers: plainNumber, dates: isoDates}
	if defaults := root.get("reading"); defaults != nil {
		section := newSection(defaults, p.found)
		standard = p.reading(section, standard)
		section.done()
	}
	if files := root.need("files"); files != nil {
		p.files(newSection(files, p.found), standard)
	}
	if records := root.need("records"); records != nil {
		p.records(records)
	}
	root.done()
}

// name checks a name that the mapping gives.
func (p *mappingParser) name(at *node, what string) {
	if !plainName.MatchString(at.text) {
		p.found.add(at, "%s is no name for %s: use letters, digits, hyphen and underline, beginning with a letter", quoted(at.text), what)
	}
}

// table reads an inline table of replacements.
func (p *mappingParser) table(at *node) *table {
	made := &table{at: at, replace: map[string]string{}}
	for _, entry := range newSection(at, p.found).at.entries {
		made.replace[entry.key.text] = textOf(entry.value, p.found)
	}
	return made
}

// tableOrName reads a table, or the name of one.
func (p *mappingParser) tableOrName(at *node) *table {
	if at.shape == isTable {
		return p.table(at)
	}
	name := textOf(at, p.found)
	if at.shape != isText {
		return &table{at: at}
	}
	known, ok := p.made.tables[name]
	if !ok {
		names := make([]string, 0, len(p.made.tables))
		for name := range p.made.tables {
			names = append(names, name)
		}
		p.found.add(at, "there is no table %s%s", quoted(name), suggest(name, sorted(names)))
		return &table{at: at}
	}
	return known
}
