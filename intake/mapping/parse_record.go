package mapping

import "slices"

func (p *mappingParser) records(at *node) {
	if at.shape != isList || len(at.list) == 0 {
		p.found.add(at, "want a list of records, each with make, from, key and fields")
		return
	}
	for _, item := range at.list {
		if record := p.record(newSection(item, p.found)); record != nil {
			p.made.records = append(p.made.records, record)
		}
	}
}

func (p *mappingParser) record(from *section) *recordSpec {
	made := &recordSpec{at: from.at, repeats: repeatsSame}
	// All keys are asked for first, so that one fault is not followed by
	// others that it causes.
	name, key, fields := from.need("make"), from.get("key"), from.need("fields")
	if made.fileAt = from.get("from"); made.fileAt != nil {
		made.file = textOf(made.fileAt, p.found)
		p.knownFile(made.fileAt, made.file)
	}
	if when := from.get("when"); when != nil {
		made.when = p.conditions(when)
	}
	made.repeats = repeats(from.choice("repeats", string(repeatsSame),
		string(repeatsSame), string(repeatsFirst), string(repeatsEarliest), string(repeatsLatest)))
	from.done()
	if name == nil || name.shape != isText {
		if name != nil {
			textOf(name, p.found)
		}
		return nil
	}
	if made.kind = kinds[name.text]; made.kind == nil {
		p.found.add(name, "%s is no kind of record%s", quoted(name.text), suggest(name.text, kindNames()))
		return nil
	}
	p.recordKey(made, key)
	if (made.repeats == repeatsEarliest || made.repeats == repeatsLatest) && !dated(made.kind) {
		p.found.add(from.get("repeats"), "a %s has no date to be %s by: use same or first", made.kind.name(), made.repeats)
	}
	if fields != nil {
		p.recordFields(made, newSection(fields, p.found))
	}
	return made
}

// dated reports whether repeats of the kind can be told by their day.
func dated(k kind) bool {
	return slices.ContainsFunc(k.fields(), func(f field) bool { return f.name == "on" || f.name == "opened_on" || f.name == "starts_on" })
}

func (p *mappingParser) recordKey(made *recordSpec, key *node) {
	switch {
	case key == nil && made.kind.keyed():
		p.found.add(made.at, "the key \"key\" is missing: say what tells one %s from another, such as \"{id}\"", made.kind.name())
	case key != nil && !made.kind.keyed():
		p.found.add(key, "a %s has no key: its other fields and the day tell it apart", made.kind.name())
	case key != nil:
		made.key = parseTemplate(key, p.found)
		p.fitsFile(made, key, made.key.references())
		if text, constant := made.key.constant(); constant {
			p.constant(key, typeKey, text, &conversion{})
		}
	}
}

// fitsFile reports references in a record that is made of no file.
func (p *mappingParser) fitsFile(made *recordSpec, at *node, references []string) {
	if made.fileAt == nil && len(references) > 0 {
		p.found.add(at, "there is no column %s: the record names no file (from)", quoted(references[0]))
	}
}

func (p *mappingParser) recordFields(made *recordSpec, from *section) {
	list := made.kind.fields()
	made.values = make([]*value, len(list))
	voids := false
	for i, field := range list {
		at := from.get(field.name)
		if at == nil {
			if field.need && !voids {
				p.found.add(from.at, "the field %s of %s is missing", quoted(field.name), made.kind.name())
			}
			continue
		}
		if at.shape == isNothing {
			p.found.add(at, "the field %s has no value", quoted(field.name))
			continue
		}
		made.values[i] = p.value(at, field.typ.arithmetic())
		p.fitsFile(made, at, made.values[i].references())
		if field.name == voidedField {
			text, _ := made.values[i].constant()
			voids = text == yes
		}
	}
	from.done()
	p.amounts(made, from.at)
	p.constants(made)
}

// amounts demands a currency where amounts are given.
func (p *mappingParser) amounts(made *recordSpec, at *node) {
	currency := currencyField(made.kind)
	if currency < 0 || made.values[currency] != nil || made.kind.fields()[currency].need {
		return
	}
	for i, field := range made.kind.fields() {
		if field.typ.name == typeMoney.name && made.values[i] != nil {
			p.found.add(at, "the field \"currency\" is missing: %s is an amount of money", quoted(field.name))
		}
	}
}

// constants reads the values that depend on no row, so that a wrong one is
// found with its place in the mapping.
func (p *mappingParser) constants(made *recordSpec) {
	with := conversion{dates: isoDates, numbers: plainNumber}
	for i, field := range made.kind.fields() {
		value := made.values[i]
		if value == nil {
			continue
		}
		text, constant := value.constant()
		if constant && field.typ.name == typeMoney.name && with.currency == "" {
			continue
		}
		if constant && field.typ.name == typeFactValue.name && with.fact == "" {
			continue
		}
		if !constant {
			continue
		}
		with.multiply, with.divide = value.constantFactors()
		p.constant(value.at, field.typ, text, &with)
		switch field.typ.name {
		case typeCurrency.name:
			with.currency = currencyOf(text)
		case "word":
			if field.name == "kind" {
				with.fact = factKindOf(text)
			}
		}
	}
}

func (p *mappingParser) constant(at *node, typ fieldType, text string, with *conversion) {
	if text == "" {
		p.found.add(at, "the value is empty: leave the field out instead")
		return
	}
	if _, _, message := typ.read(text, with); message != "" {
		p.found.add(at, "%s %s", quoted(text), message)
	}
}
