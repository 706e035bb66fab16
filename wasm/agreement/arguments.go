package main

import (
	"errors"
	"unicode/utf8"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// arguments reads the members of a question and keeps the first fault, as the
// package does: types come first, in the order in which they are read, and
// before all values.
type arguments struct {
	of  object
	bad *points.Error
}

func invalid(field string) *points.Error {
	return &points.Error{Code: points.CodeInvalid, Field: field}
}

func (a *arguments) fail(bad *points.Error) {
	if a.bad == nil {
		a.bad = bad
	}
}

// keep keeps an error of the engine's; field, unless it is "", says what it is
// about.
func (a *arguments) keep(err error, field string) {
	if err == nil || a.bad != nil {
		return
	}
	bad := domain(err)
	if field != "" {
		bad.Field = field
	}
	a.bad = bad
}

func domain(err error) *points.Error {
	var known *points.Error
	if !errors.As(err, &known) {
		return &points.Error{Code: "INTERNAL"}
	}
	copied := *known
	return &copied
}

// text reads a string; missing and null are "".
func (a *arguments) text(name string) string { return a.textAt(name, name) }

// textAt is text for a member that errors call by a longer name.
func (a *arguments) textAt(name, field string) string {
	switch value := a.of.get(name).(type) {
	case nil:
		return ""
	case string:
		if utf8.ValidString(value) {
			return value
		}
	}
	a.fail(invalid(field))
	return ""
}

// count reads a whole number from 0 to 2,147,483,647: whether it is a number
// now, and what it is by the function returned.
func (a *arguments) count(name string) func() int {
	value := a.of.get(name)
	text, ok := value.(number)
	if value != nil && !ok {
		a.fail(invalid(name))
	}
	return func() int {
		if !ok {
			return 0
		}
		// Questions write whole numbers without exponents, but for -0.
		count, err := points.ParsePoints(string(text))
		if err != nil || count < 0 || count%points.Point != 0 || count/points.Point > 1<<31-1 {
			a.fail(invalid(name))
		}
		return int(count / points.Point)
	}
}

func (a *arguments) flag(name string) bool {
	value := a.of.get(name)
	set, ok := value.(bool)
	if value != nil && !ok {
		a.fail(invalid(name))
	}
	return set
}

// day reads an optional day.
func (a *arguments) day(text, field string) points.Date {
	if text == "" || a.bad != nil {
		return 0
	}
	day, err := points.ParseDate(text)
	a.keep(err, field)
	return day
}

// requiredDay reads a day that must be there.
func (a *arguments) requiredDay(text, field string) points.Date {
	if text == "" {
		a.fail(invalid(field))
	}
	return a.day(text, field)
}

// money reads an amount; where its currency is at fault, that is named.
func (a *arguments) money(text, currency, field string) points.Money {
	if a.bad != nil {
		return points.Money{}
	}
	money, err := points.ParseMoney(text, points.Currency(currency))
	if err != nil && domain(err).Field == "currency" {
		field = "currency"
	}
	a.keep(err, field)
	return money
}

// points reads a number of points; "" is 0.
func (a *arguments) points(text, field string) points.Points {
	if text == "" || a.bad != nil {
		return 0
	}
	number, err := points.ParsePoints(text)
	a.keep(err, field)
	return number
}

// natives answers natively.
type natives struct {
	programs map[string]*points.Program
	// files are the editions of the shipped programs, as data.
	files map[string][]object
}

func loadNatives() (*natives, error) {
	files, err := shipped()
	if err != nil {
		return nil, err
	}
	n := &natives{programs: map[string]*points.Program{}, files: files}
	for _, name := range editions.Names() {
		program, err := editions.Load(name)
		if err != nil {
			return nil, err
		}
		n.programs[name] = program
	}
	return n, nil
}

// rules reads the program and the edition of a question: their types now, and
// what they name by the function returned.
func (n *natives) rules(a *arguments) func() *points.Program {
	name, edition := a.text("program"), a.text("edition")
	return func() *points.Program {
		if a.bad != nil {
			return nil
		}
		if name == "" {
			name = "points"
		}
		program, ok := n.programs[name]
		if !ok {
			a.fail(invalid("program"))
			return nil
		}
		from := a.day(edition, "edition")
		if a.bad != nil || from.IsZero() {
			return program
		}
		frozen, ok := program.Frozen(from)
		if !ok {
			a.fail(invalid("edition"))
		}
		return frozen
	}
}

// fault is the canonical answer that refuses a question.
func fault(bad *points.Error) object {
	return object{{"error", object{
		{"code", string(bad.Code)}, {"event", bad.Event}, {"field", bad.Field}, {"other", bad.Other},
	}}}
}
