package mapping

import "math/big"

// condition is a test of a row. Exactly one of its tests is set.
type condition struct {
	at    *node
	value *template
	// in lists the texts of which it must be one (or, negated, none).
	in    []string
	isIn  bool
	empty *bool
	// above and below are bounds of a number, not included.
	above, below *big.Rat
	negate       bool
}

// conditions reads a list of conditions, or one; all must hold.
func (p *mappingParser) conditions(at *node) []*condition {
	items := []*node{at}
	if at.shape == isList {
		items = at.list
	}
	made := make([]*condition, 0, len(items))
	for _, item := range items {
		made = append(made, p.condition(newSection(item, p.found)))
	}
	return made
}

func (p *mappingParser) condition(from *section) *condition {
	made := &condition{at: from.at}
	if value := from.need("value"); value != nil {
		made.value = parseTemplate(value, p.found)
	}
	tests := 0
	if at := from.get("in"); at != nil {
		made.in, made.isIn = textsOf(at, p.found), true
		tests++
	}
	if at := from.get("not_in"); at != nil {
		made.in, made.isIn, made.negate = textsOf(at, p.found), true, true
		tests++
	}
	if at := from.get("empty"); at != nil {
		empty := flagOf(at, p.found)
		made.empty = &empty
		tests++
	}
	for _, bound := range []struct {
		key string
		to  **big.Rat
	}{{"above", &made.above}, {"below", &made.below}} {
		at := from.get(bound.key)
		if at == nil {
			continue
		}
		tests++
		number, message := readNumber(textOf(at, p.found), plainNumber)
		if message != "" {
			p.found.add(at, "%s %s", quoted(at.text), message)
			number = new(big.Rat)
		}
		*bound.to = number
	}
	from.done()
	if tests != 1 {
		p.found.add(from.at, "a condition has value and exactly one test: in, not_in, empty, above or below")
	}
	return made
}
