package mapping

import (
	"fmt"
	"slices"
	"strings"
)

// cell returns a cell of the row as the mapping sees it: trimmed, and empty
// where its text means so.
func (r *row) cell(column int) string {
	place := r.input.places[column]
	if place >= len(r.Cells) {
		return ""
	}
	text := r.Cells[place]
	reading := &r.input.file.spec.reading
	if reading.trim {
		text = strings.TrimSpace(text)
	}
	if slices.Contains(reading.empty, text) {
		return ""
	}
	return text
}

// evaluate returns what a reference gives. authored reports a text that the
// mapping itself wrote, in the mapping's own form of dates and numbers.
func (f *boundReference) evaluate(r *row) (text string, authored bool, err *fault) {
	switch {
	case f.let != nil:
		return f.let.evaluate(r)
	case f.join != nil:
		joined, err := f.join.evaluate(r)
		if err != nil || joined == nil {
			return "", false, err
		}
		text, authored, err := f.rest.evaluate(joined)
		if err != nil {
			// The fault is in the joined row; the row at hand needs it.
			moved := *err
			moved.message += fmt.Sprintf(" (in %s, line %d)", joined.input.input.Name, joined.Line)
			moved.column, moved.columnName = f.place(r), f.name
			err = &moved
		}
		return text, authored, err
	}
	return r.cell(f.column), false, nil
}

// place returns the number of the cell that the reference begins at, or 0.
func (f *boundReference) place(r *row) int {
	switch {
	case f.let != nil:
		return f.let.value.template.place(r)
	case f.join != nil:
		return f.join.value.place(r)
	}
	return r.input.places[f.column] + 1
}

func (t *boundTemplate) place(r *row) int {
	if reference := t.first(); reference != nil {
		return reference.place(r)
	}
	return 0
}

// first returns the template's first reference, or nil.
func (t *boundTemplate) first() *boundReference {
	for _, part := range t.parts {
		if part.reference != nil {
			return part.reference
		}
	}
	return nil
}

// fault makes a fault of the template's value.
func (t *boundTemplate) fault(r *row, value string, reason Reason, message string) *fault {
	made := &fault{value: value, reason: reason, message: message}
	if reference := t.first(); reference != nil {
		made.column, made.columnName = reference.place(r), reference.columnName(r)
	}
	return made
}

// columnName names the cell that the reference leads to.
func (f *boundReference) columnName(r *row) string {
	if f.let != nil {
		if first := f.let.value.template.first(); first != nil {
			return first.columnName(r)
		}
	}
	return f.name
}

// evaluate fills the template. A reference that gives nothing empties the
// whole text, unless it is optional.
func (t *boundTemplate) evaluate(r *row) (text string, authored bool, err *fault) {
	if len(t.parts) == 1 {
		part := &t.parts[0]
		if part.reference == nil {
			return part.literal, true, nil
		}
		return part.reference.evaluate(r)
	}
	var made strings.Builder
	authored = true
	for i := range t.parts {
		part := &t.parts[i]
		if part.reference == nil {
			made.WriteString(part.literal)
			continue
		}
		text, own, err := part.reference.evaluate(r)
		if err != nil {
			return "", false, err
		}
		if text == "" && !part.optional {
			return "", false, nil
		}
		authored = authored && own
		made.WriteString(text)
	}
	text = made.String()
	if r.input != nil && r.input.file.spec.reading.trim {
		text = strings.TrimSpace(text)
	}
	return text, authored, nil
}

func (l *boundLet) evaluate(r *row) (string, bool, *fault) {
	result := &r.lets[l.index]
	if !result.done {
		result.text, result.authored, result.fault = l.value.evaluate(r)
		result.done = true
	}
	return result.text, result.authored, result.fault
}

// evaluate finds the joined row; nil where its columns are to be empty.
func (j *boundJoin) evaluate(r *row) (*row, *fault) {
	result := &r.joined[j.index]
	if !result.done {
		result.row, result.fault = j.find(r)
		result.done = true
	}
	return result.row, result.fault
}

func (j *boundJoin) find(r *row) (*row, *fault) {
	text, _, err := j.value.evaluate(r)
	if err != nil || text == "" {
		return nil, err
	}
	if j.found == nil {
		j.buildIndex()
	}
	rows := j.found[text]
	switch {
	case len(rows) > 1 && !slices.ContainsFunc(rows, func(other *row) bool { return !slices.Equal(other.Cells, rows[0].Cells) }):
		fallthrough
	case len(rows) == 1:
		if rows[0].rejected {
			return nil, j.value.fault(r, text, ReasonJoin, fmt.Sprintf("%s, line %d, to which it belongs, is rejected itself: mend that row", rows[0].input.input.Name, rows[0].Line))
		}
		rows[0].used = true
		return rows[0], nil
	case len(rows) > 1:
		return nil, j.value.fault(r, text, ReasonJoin, fmt.Sprintf("%s stands in several rows of %s (lines %d and %d): remove all but one",
			quoted(text), rows[1].input.input.Name, rows[0].Line, rows[1].Line))
	case j.spec.orEmpty:
		return nil, nil
	}
	known := make([]string, 0, len(j.found))
	for other := range j.found {
		known = append(known, other)
	}
	return nil, j.value.fault(r, text, ReasonJoin, fmt.Sprintf("%s has no row for %s%s", j.spec.file, quoted(text), suggest(text, sorted(known))))
}

// buildIndex indexes the rows of the joined file.
func (j *boundJoin) buildIndex() {
	j.found = make(map[string][]*row, len(j.target.rows))
	for _, row := range j.target.rows {
		if text, _, err := j.matches.evaluate(row); err == nil && text != "" {
			j.found[text] = append(j.found[text], row)
		}
	}
}

// evaluate takes the value through its steps up to the text that is read.
func (v *boundValue) evaluate(r *row) (text string, authored bool, err *fault) {
	text, authored, err = v.template.evaluate(r)
	if err != nil {
		return "", false, err
	}
	for _, strip := range v.spec.strip {
		if strip != "" {
			text = strings.TrimSpace(strings.ReplaceAll(text, strip, ""))
		}
	}
	if v.spec.mend != nil && text != "" {
		if mended, ok := v.spec.mend.replace[text]; ok && mended != text {
			v.mended[text]++
			text = mended
		}
	}
	if v.spec.translate != nil && text != "" {
		translated, ok := v.spec.translate.replace[text]
		switch {
		case ok:
			text, authored = translated, true
		case v.otherwise != nil:
			if text, authored, err = v.otherwise.evaluate(r); err != nil {
				return "", false, err
			}
		default:
			return "", false, v.template.fault(r, text, ReasonMap,
				advise(quoted(text)+" is not in the map", text, v.spec.translate.keys(), "add it to the map, or set otherwise"))
		}
	}
	if text == "" && v.fallback != nil {
		return v.fallback.evaluate(r)
	}
	return text, authored, nil
}

// holds reports whether all conditions hold for a row.
func holds(conditions []*boundCondition, r *row) (bool, *fault) {
	for _, condition := range conditions {
		if ok, err := condition.holds(r); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}

func (c *boundCondition) holds(r *row) (bool, *fault) {
	text, authored, err := c.value.evaluate(r)
	if err != nil {
		return false, err
	}
	switch {
	case c.spec.isIn:
		return slices.Contains(c.spec.in, text) != c.spec.negate, nil
	case c.spec.empty != nil:
		return (text == "") == *c.spec.empty, nil
	case text == "":
		return false, nil
	}
	form := plainNumber
	if !authored && r.input != nil {
		form = r.input.file.spec.reading.numbers
	}
	number, message := readNumber(text, form)
	if message != "" {
		return false, c.value.fault(r, text, ReasonNumber, quoted(text)+" "+message)
	}
	if c.spec.above != nil {
		return number.Cmp(c.spec.above) > 0, nil
	}
	return number.Cmp(c.spec.below) < 0, nil
}
