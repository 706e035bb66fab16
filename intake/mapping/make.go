package mapping

import (
	"fmt"

	"github.com/tierboard/tierboard/points"
)

// make makes the record of a row, or says everything that is wrong with it.
// made is nil where the record's conditions do not hold.
func (b *boundRecord) make(source string, r *row, report func(*fault)) (made any) {
	holding, err := holds(b.when, r)
	if err != nil {
		report(err)
		return nil
	}
	if !holding {
		return nil
	}
	sound := true
	wrong := func(err *fault) {
		sound = false
		report(err)
	}
	made = b.kind.start(b.evaluateKey(source, r, wrong))
	var context recordContext
	for i := range b.values {
		if context.voided && b.values[i].field.name != "revision" {
			continue
		}
		b.fill(made, &b.values[i], &context, r, wrong)
	}
	if !sound {
		return nil
	}
	return made
}

func (b *boundRecord) evaluateKey(source string, r *row, wrong func(*fault)) string {
	if b.key == nil {
		return ""
	}
	key, _, err := b.key.evaluate(r)
	if err != nil {
		wrong(err)
		return ""
	}
	if key == "" {
		wrong(b.key.fault(r, "", ReasonMissing, fmt.Sprintf("the key of the %s is empty: fill the cell, or leave such rows out with when or ignore", b.kind.name())))
		return ""
	}
	if _, reason, message := typeKey.read(key, nil); message != "" {
		wrong(b.key.fault(r, key, reason, quoted(key)+" "+message))
	}
	if b.kind.event() != "" {
		key = source + "/" + key
	}
	return key
}

// fill evaluates one field into the record.
func (b *boundRecord) fill(made any, field *boundField, context *recordContext, r *row, wrong func(*fault)) {
	if field.fixed != nil {
		context.keep(field, *field.fixed)
		b.kind.set(made, field.index, *field.fixed, context.currency)
		return
	}
	text, authored, err := field.value.evaluate(r)
	if err != nil {
		wrong(err)
		return
	}
	if text == "" {
		if field.field.need {
			wrong(field.value.template.fault(r, "", ReasonMissing, fmt.Sprintf("the %s of the %s is empty: fill the cell, or give the value a default", field.field.name, b.kind.name())))
		}
		return
	}
	if field.field.typ.name == typeMoney.name && context.currency == "" {
		wrong(field.value.template.fault(r, text, ReasonMissing, fmt.Sprintf("the %s of the %s has no currency", field.field.name, b.kind.name())))
		return
	}
	with, err := field.conversion(context, authored, r)
	if err != nil {
		wrong(err)
		return
	}
	scalar, reason, message := field.field.typ.read(text, &with)
	if message != "" {
		wrong(field.value.template.fault(r, text, reason, quoted(text)+" "+message))
		return
	}
	context.keep(field, scalar)
	b.kind.set(made, field.index, scalar, context.currency)
}

func (c *recordContext) keep(field *boundField, value scalar) {
	switch {
	case field.field.typ.name == typeCurrency.name:
		c.currency = points.Currency(value.text)
	case field.field.name == "kind":
		c.fact = points.FactKind(value.text)
	case field.field.name == voidedField:
		c.voided = value.text == yes
	}
}

// conversion gathers what reading the field's text needs. Texts that the
// mapping wrote are read in its own form, texts of the file in the file's.
func (f *boundField) conversion(context *recordContext, authored bool, r *row) (with conversion, err *fault) {
	with = conversion{
		dates: isoDates, numbers: plainNumber, currency: context.currency, fact: context.fact,
		multiply: f.value.multiply, divide: f.value.divide,
	}
	if !authored && r.input != nil {
		with.numbers = r.input.file.spec.reading.numbers
		with.dates = r.input.file.spec.reading.dates
	}
	if f.value.spec.dates != nil {
		with.dates = f.value.spec.dates
	}
	if !f.field.typ.arithmetic() {
		return with, nil
	}
	if f.value.multiplyBy != nil && with.multiply == nil {
		if with.multiply, err = f.value.multiplyBy.number(r, "multiplied"); err != nil {
			return with, err
		}
	}
	if f.value.divideBy != nil && with.divide == nil {
		if with.divide, err = f.value.divideBy.number(r, "divided"); err != nil {
			return with, err
		}
		if with.divide.Sign() <= 0 {
			return with, f.value.divideBy.fault(r, with.divide.RatString(), ReasonNumber, "an amount is to be divided by this, and it is not above zero: mend the cell")
		}
	}
	return with, nil
}
