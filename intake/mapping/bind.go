package mapping

import (
	"slices"
	"strings"
)

// binder resolves a mapping against the headers of real files.
type binder struct {
	mapping *Mapping
	found   *problems
	files   map[string]*boundFile
	order   []*boundFile
	records []*boundRecord
	values  []*boundValue
}

// bind resolves every reference; inputs are by the name of their section.
func bind(m *Mapping, inputs map[string][]*boundInput) (*binder, error) {
	b := &binder{mapping: m, found: &problems{file: m.file}, files: map[string]*boundFile{}}
	for _, spec := range m.files {
		file := &boundFile{spec: spec, inputs: inputs[spec.name]}
		for _, input := range file.inputs {
			input.file = file
		}
		b.files[spec.name] = file
		b.order = append(b.order, file)
	}
	// Lets and joins get their places first, because they refer to each other.
	for _, file := range b.order {
		for i, spec := range file.spec.lets {
			file.lets = append(file.lets, &boundLet{index: i, name: spec.name})
		}
		for i, spec := range file.spec.joins {
			target := b.files[spec.file]
			target.held = true
			file.joins = append(file.joins, &boundJoin{index: i, spec: spec, target: target})
		}
	}
	for _, file := range b.order {
		b.file(file)
	}
	for _, spec := range m.records {
		b.record(spec)
	}
	return b, b.found.err()
}

func (b *binder) file(file *boundFile) {
	for i, spec := range file.spec.lets {
		b.shadows(file, spec.at, spec.name, "let value")
		file.lets[i].value = b.value(file, spec.value)
	}
	for i, spec := range file.spec.joins {
		b.shadows(file, spec.at, spec.name, "join")
		file.joins[i].value = b.template(file, spec.value)
		file.joins[i].matches = b.template(file.joins[i].target, spec.matches)
	}
	for _, spec := range file.spec.ignores {
		file.ignores = append(file.ignores, &boundNote{spec: spec, when: b.conditions(file, spec.when)})
	}
	for _, spec := range file.spec.reports {
		file.reports = append(file.reports, &boundNote{spec: spec, when: b.conditions(file, spec.when)})
	}
}

// shadows reports a name that a column of the file has too.
func (b *binder) shadows(file *boundFile, at *node, name, what string) {
	for _, input := range file.inputs {
		if slices.Contains(input.header, name) {
			b.found.add(at, "the %s %s has the name of a column of %s: give it another", what, quoted(name), input.input.Name)
		}
	}
}

func (b *binder) record(spec *recordSpec) {
	file := b.files[spec.file]
	made := &boundRecord{
		spec: spec, kind: spec.kind, currency: currencyField(spec.kind),
		key: b.template(file, spec.key), when: b.conditions(file, spec.when),
	}
	for i, value := range spec.values {
		if value == nil {
			continue
		}
		field := boundField{index: i, field: spec.kind.fields()[i], value: b.value(file, value)}
		if text, constant := value.constant(); constant && !field.field.typ.arithmetic() && field.field.typ.name != typeFactValue.name {
			fixed, _, _ := field.field.typ.read(text, &conversion{dates: isoDates, numbers: plainNumber})
			field.fixed = &fixed
		}
		made.values = append(made.values, field)
	}
	b.records = append(b.records, made)
	if file != nil {
		file.records = append(file.records, made)
	}
}

func (b *binder) value(file *boundFile, spec *value) *boundValue {
	made := &boundValue{
		spec: spec, template: b.template(file, spec.template),
		otherwise: b.template(file, spec.otherwise), fallback: b.template(file, spec.fallback),
		multiplyBy: b.template(file, spec.multiply), divideBy: b.template(file, spec.divide),
		mended: map[string]int{},
	}
	made.multiply, made.divide = spec.constantFactors()
	b.values = append(b.values, made)
	return made
}

func (b *binder) conditions(file *boundFile, specs []*condition) []*boundCondition {
	made := make([]*boundCondition, len(specs))
	for i, spec := range specs {
		made[i] = &boundCondition{spec, b.template(file, spec.value)}
	}
	return made
}

func (b *binder) template(file *boundFile, spec *template) *boundTemplate {
	if spec == nil {
		return nil
	}
	made := &boundTemplate{}
	for _, part := range spec.parts {
		bound := boundPart{literal: part.literal, optional: part.optional}
		if part.reference != "" && file != nil {
			bound.reference = b.reference(file, part.reference, spec.at)
		}
		made.parts = append(made.parts, bound)
	}
	return made
}

// reference resolves a name in a file: a let value, a column, or something
// behind a join.
func (b *binder) reference(file *boundFile, name string, at *node) *boundReference {
	for _, let := range file.lets {
		if let.name == name {
			return &boundReference{name: name, let: let}
		}
	}
	if b.hasColumn(file, name) {
		return &boundReference{name: name, column: b.column(file, name)}
	}
	first, rest, through := strings.Cut(name, ".")
	for _, join := range file.joins {
		if through && join.spec.name == first {
			return &boundReference{name: name, join: join, rest: b.reference(join.target, rest, at)}
		}
		if join.spec.name == name {
			b.found.add(at, "%s is a join: write the column of the joined file behind it, such as {%s.…}", quoted(name), name)
			return &boundReference{name: name}
		}
	}
	if len(file.inputs) == 0 && len(file.spec.reading.columns) == 0 {
		// The optional file is not there; its rows will not be either.
		return &boundReference{name: name, column: b.column(file, name)}
	}
	b.unknown(file, name, at)
	return &boundReference{name: name}
}

func (b *binder) unknown(file *boundFile, name string, at *node) {
	for _, input := range file.inputs {
		if slices.Contains(input.header, name) {
			continue
		}
		known := slices.Clone(input.header)
		for _, let := range file.lets {
			known = append(known, let.name)
		}
		for _, join := range file.joins {
			known = append(known, join.spec.name+".…")
		}
		b.found.add(at, "%s has no column %s%s", input.input.Name, quoted(name), suggest(name, known))
		return
	}
	b.found.add(at, "%s has no column %s%s", file.spec.name, quoted(name), suggest(name, file.spec.reading.columns))
}

// hasColumn reports whether every file of the section has the column.
func (b *binder) hasColumn(file *boundFile, name string) bool {
	for _, input := range file.inputs {
		if !slices.Contains(input.header, name) {
			return false
		}
	}
	return len(file.inputs) > 0 || slices.Contains(file.spec.reading.columns, name)
}

// column gives a column its index, and every input the place of its cell.
func (b *binder) column(file *boundFile, name string) int {
	if index := slices.Index(file.columns, name); index >= 0 {
		return index
	}
	file.columns = append(file.columns, name)
	for _, input := range file.inputs {
		place := slices.Index(input.header, name)
		input.places = append(input.places, place)
		if slices.Contains(input.header[place+1:], name) {
			b.found.add(file.spec.at, "%s has several columns %s: rename one in the file, or set header: false, skip: 1 and columns", input.input.Name, quoted(name))
		}
	}
	return len(file.columns) - 1
}

// unusedColumns lists the columns of an input that nothing refers to.
func (i *boundInput) unusedColumns() []string {
	var unused []string
	for _, name := range i.header {
		if !slices.Contains(i.file.columns, name) && name != "" {
			unused = append(unused, name)
		}
	}
	return unused
}
