package mapping

import (
	"math/big"

	"github.com/tierboard/tierboard/points"
)

// value says how a text is made from a row. Its steps, in order: the template
// is filled, the texts of strip are taken out, mend corrects it, map
// translates it, and default stands in where nothing is left. Amounts are then
// multiplied and divided.
type value struct {
	at        *node
	template  *template
	strip     []string
	mend      *table
	translate *table
	// otherwise stands for texts that translate does not know.
	otherwise        *template
	fallback         *template
	dates            []dateFormat
	multiply, divide *template
}

// references lists what the value refers to.
func (v *value) references() []string {
	var names []string
	for _, template := range v.templates() {
		names = append(names, template.references()...)
	}
	return names
}

func (v *value) templates() []*template {
	templates := make([]*template, 0, 5)
	for _, template := range []*template{v.template, v.otherwise, v.fallback, v.multiply, v.divide} {
		if template != nil {
			templates = append(templates, template)
		}
	}
	return templates
}

// constant reports whether the value depends on no row, and its text.
func (v *value) constant() (string, bool) {
	if v.template == nil || v.mend != nil || v.translate != nil || v.fallback != nil || len(v.strip) > 0 || v.dates != nil {
		return "", false
	}
	for _, factor := range []*template{v.multiply, v.divide} {
		if factor == nil {
			continue
		}
		if _, constant := factor.constant(); !constant {
			return "", false
		}
	}
	return v.template.constant()
}

// constantFactors returns multiply and divide where they are constant, or nil.
func (v *value) constantFactors() (multiply, divide *big.Rat) {
	return constantNumber(v.multiply), constantNumber(v.divide)
}

func constantNumber(from *template) *big.Rat {
	if from == nil {
		return nil
	}
	text, constant := from.constant()
	if !constant {
		return nil
	}
	number, _ := readNumber(text, plainNumber)
	return number
}

// value reads a value: a text with references, or a table.
func (p *mappingParser) value(at *node, arithmetic bool) *value {
	made := &value{at: at}
	if at.shape != isTable {
		made.template = parseTemplate(at, p.found)
		return made
	}
	from := newSection(at, p.found)
	if template := from.need("value"); template != nil {
		made.template = parseTemplate(template, p.found)
	}
	made.strip = from.texts("strip")
	if mend := from.get("mend"); mend != nil {
		made.mend = p.tableOrName(mend)
	}
	if translate := from.get("map"); translate != nil {
		made.translate = p.tableOrName(translate)
	}
	if otherwise := from.get("otherwise"); otherwise != nil {
		made.otherwise = parseTemplate(otherwise, p.found)
		if made.translate == nil {
			p.found.add(otherwise, "otherwise belongs to map, which is not given")
		}
	}
	if fallback := from.get("default"); fallback != nil {
		made.fallback = parseTemplate(fallback, p.found)
	}
	if dates := from.get("dates"); dates != nil {
		pivot := from.number("pivot", 0, 1, 9899)
		made.dates = p.dateFormats(dates)
		for i := range made.dates {
			made.dates[i].pivot = pivot
			if made.dates[i].usesPivot() && pivot == 0 {
				p.found.add(dates, "the date form %s has years of two digits: give pivot beside it", quoted(made.dates[i].source))
			}
		}
	}
	for _, factor := range []struct {
		key string
		to  **template
	}{{"multiply", &made.multiply}, {"divide", &made.divide}} {
		at := from.get(factor.key)
		if at == nil {
			continue
		}
		if !arithmetic {
			p.found.add(at, "%s is possible only in fields that hold an amount, points or a whole number", factor.key)
			continue
		}
		*factor.to = parseTemplate(at, p.found)
		if text, constant := (*factor.to).constant(); constant {
			number, message := readNumber(text, plainNumber)
			if message == "" && (number.Sign() < 0 || factor.key == "divide" && number.Sign() == 0) {
				message = "is not above zero"
			}
			if message != "" {
				p.found.add(at, "%s %s", quoted(text), message)
			}
		}
	}
	from.done()
	return made
}

func currencyOf(text string) points.Currency {
	if knownCurrency(text) {
		return points.Currency(text)
	}
	return ""
}

func factKindOf(text string) points.FactKind { return points.FactKind(text) }
