package mapping

import (
	"path"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/intake/csvfile"
)

func sorted(texts []string) []string {
	slices.Sort(texts)
	return texts
}

func (p *mappingParser) files(all *section, standard reading) {
	if len(all.at.entries) == 0 {
		p.found.add(all.at, "files names no file")
	}
	for _, entry := range all.at.entries {
		p.name(entry.key, "a file")
		p.made.files = append(p.made.files, p.fileSpec(entry.key.text, newSection(entry.value, p.found), standard))
	}
	for _, file := range p.made.files {
		for _, join := range file.joins {
			p.knownFile(join.fileAt, join.file)
		}
	}
	p.cycles()
}

func (p *mappingParser) fileSpec(name string, from *section, standard reading) *fileSpec {
	made := &fileSpec{at: from.at, name: name}
	if patterns := from.need("name"); patterns != nil {
		made.patterns = textsOf(patterns, p.found)
		for _, pattern := range made.patterns {
			if _, err := path.Match(pattern, ""); err != nil || pattern == "" || strings.Contains(pattern, "/") {
				p.found.add(patterns, "%s is no pattern for a file's name: write a name, with * for any characters and ? for one", quoted(pattern))
			}
		}
	}
	made.optional = from.flag("optional", false)
	made.reading = p.reading(from, standard)
	if lets := from.get("let"); lets != nil {
		for _, entry := range newSection(lets, p.found).at.entries {
			p.name(entry.key, "a value")
			made.lets = append(made.lets, &letSpec{entry.key, entry.key.text, p.value(entry.value, false)})
		}
	}
	if joins := from.get("joins"); joins != nil {
		for _, entry := range newSection(joins, p.found).at.entries {
			p.name(entry.key, "a join")
			made.joins = append(made.joins, p.join(entry.key.text, newSection(entry.value, p.found)))
		}
	}
	made.ignores = p.rowNotes(from.get("ignore"))
	made.reports = p.rowNotes(from.get("report"))
	from.done()
	return made
}

// reading reads the keys that say how text is read, over the standard ones.
func (p *mappingParser) reading(from *section, standard reading) reading {
	made := standard
	made.dialect.Delimiter = p.delimiter(from, standard.dialect.Delimiter)
	if quote := from.get("quote"); quote != nil {
		made.dialect.Quote = p.quote(quote)
	}
	if made.dialect.Quote == made.dialect.Delimiter {
		p.found.add(from.at, "delimiter and quote are the same character")
	}
	made.dialect.Encoding = csvfile.Encoding(from.choice("encoding", string(standard.dialect.Encoding),
		string(csvfile.UTF8), string(csvfile.Latin1), string(csvfile.Windows1252)))
	made.dialect.Skip = from.number("skip", standard.dialect.Skip, 0, 1000)
	made.header = from.flag("header", standard.header)
	if columns := from.get("columns"); columns != nil {
		made.columns, made.columnsAt = textsOf(columns, p.found), columns
	}
	if made.header && made.columnsAt != nil {
		p.found.add(made.columnsAt, "columns are named only where there is no header row: set header: false")
	}
	made.pad = from.choice("short_rows", map[bool]string{true: "pad", false: "reject"}[standard.pad], "reject", "pad") == "pad"
	made.trim = from.flag("trim", standard.trim)
	if empty := from.get("empty"); empty != nil {
		made.empty = textsOf(empty, p.found)
	}
	p.numbers(from, &made)
	p.dates(from, &made)
	return made
}

func (p *mappingParser) delimiter(from *section, otherwise byte) byte {
	if at := from.get("delimiter"); at != nil && at.shape == isText && (at.text == "tab" || at.text == "\t") {
		return '\t'
	}
	return from.character("delimiter", otherwise, func(c byte) bool { return c > ' ' && c < 0x7f || c == ' ' },
		"one character, such as \";\", or tab")
}

func (p *mappingParser) quote(at *node) byte {
	switch {
	case at.shape == isText && at.text == "none":
		return 0
	case at.shape == isText && len(at.text) == 1 && at.text[0] > ' ' && at.text[0] < 0x7f:
		return at.text[0]
	}
	p.found.add(at, "want one character, such as \"'\", or none")
	return 0
}

func (p *mappingParser) numbers(from *section, made *reading) {
	signs := func(c byte) bool { return c == '.' || c == ',' }
	made.numbers.decimal = from.character("decimal", made.numbers.decimal, signs, "\".\" or \",\"")
	if at := from.get("group"); at != nil && at.shape == isText && at.text == "none" {
		made.numbers.group = 0
		return
	}
	groups := func(c byte) bool { return c == '.' || c == ',' || c == ' ' || c == '\'' }
	made.numbers.group = from.character("group", made.numbers.group, groups, "\",\", \".\", \" \", \"'\" or none")
	if made.numbers.group == made.numbers.decimal {
		p.found.add(from.at, "decimal and group are the same sign %s: set both", quoted(string(made.numbers.group)))
	}
}

func (p *mappingParser) dates(from *section, made *reading) {
	pivot := from.number("pivot", 0, 1, 9899)
	if at := from.get("dates"); at != nil {
		made.dates = p.dateFormats(at)
	}
	made.dates = slices.Clone(made.dates)
	for i := range made.dates {
		if pivot != 0 {
			made.dates[i].pivot = pivot
		}
		if made.dates[i].usesPivot() && made.dates[i].pivot == 0 {
			p.found.add(from.at, "the date form %s has years of two digits: say with pivot which is the first year they can mean (pivot: 1970 reads 70 as 1970 and 69 as 2069)", quoted(made.dates[i].source))
		}
	}
}

func (p *mappingParser) dateFormats(at *node) []dateFormat {
	sources := textsOf(at, p.found)
	formats := make([]dateFormat, 0, len(sources))
	for _, source := range sources {
		format, message := parseDateFormat(source)
		if message != "" {
			p.found.add(at, "%s is no form of a date: %s", quoted(source), message)
			continue
		}
		formats = append(formats, format)
	}
	return formats
}

func (p *mappingParser) join(name string, from *section) *joinSpec {
	made := &joinSpec{at: from.at, name: name}
	if made.fileAt = from.need("file"); made.fileAt != nil {
		made.file = textOf(made.fileAt, p.found)
	}
	if value := from.need("value"); value != nil {
		made.value = parseTemplate(value, p.found)
	}
	if matches := from.need("matches"); matches != nil {
		made.matches = parseTemplate(matches, p.found)
	}
	made.orEmpty = from.choice("missing", "error", "error", "empty") == "empty"
	from.done()
	return made
}

func (p *mappingParser) knownFile(at *node, name string) {
	if at == nil || at.shape != isText {
		return
	}
	names := make([]string, 0, len(p.made.files))
	for _, file := range p.made.files {
		names = append(names, file.name)
	}
	if !slices.Contains(names, name) {
		p.found.add(at, "files has no %s%s", quoted(name), suggest(name, names))
	}
}

// rowNotes reads a list of notes about rows.
func (p *mappingParser) rowNotes(at *node) []*rowNote {
	if at == nil {
		return nil
	}
	if at.shape != isList {
		p.found.add(at, "want a list of entries with note and when, not %s", at.shape)
		return nil
	}
	notes := make([]*rowNote, 0, len(at.list))
	for _, item := range at.list {
		section := newSection(item, p.found)
		made := &rowNote{at: item}
		if note := section.need("note"); note != nil {
			made.note = textOf(note, p.found)
		}
		if when := section.need("when"); when != nil {
			made.when = p.conditions(when)
		}
		section.done()
		notes = append(notes, made)
	}
	return notes
}
