package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// Limits of programs: those of points/editions, which cannot be imported here
// since it brings encoding/json. They keep every product of the engine within
// its 128 bits; a property test holds the two readers against each other.
const (
	maxPrograms   = 20
	maxNameLength = 40
	maxEditions   = 100
	maxUnits      = 200
	maxCountries  = 300
	maxRates      = 100
	maxReviews    = 24
	maxMonths     = 120
	maxWindow     = 12
	maxUnitAmount = 1_000_000_000_000_000 // minor units
	maxRate       = 1_000 * points.Point
	maxNeed       = 1_000_000_000 * points.Point
	maxUsage      = 1_000 * points.Point
	maxMultiplier = 100
	maxRatioPart  = 10_000
)

// Decoder reads programs line by line.
type Decoder struct {
	programs []points.Program
	program  *points.Program
	edition  *points.Edition
	// Where the latest value read stands in the edition, for errors: a list,
	// the place in it (negative for none) and a field of that.
	list  string
	item  int
	field string
}

// Part reads the lines of an edition that are not about prices, and is called
// with kind "" at the end of each edition. What it returns is wrong with the
// latest value read; "" is nothing.
type Part func(d *Decoder, kind string, line *border.Fields) string

// Decode reads programs from lines, which name themselves by their first
// field. Each kind has the fields of the edition file's object, as texts:
//
//	program  name
//	edition  from illustrative multiplier
//	unit     currency amount
//	growth   the country
//	rate     kind dealType firstSoldFrom pointsPerUnit
//
// Editions belong to the program above them, everything else to the edition
// above it. All other lines are left to rest, and to nobody where that is nil.
// An error has code INVALID and the path of the value at fault, as in
// "editions.points[1].units[3].amount".
func Decode(lines border.Lines, rest Part) ([]points.Program, *points.Error) {
	d := &Decoder{}
	message := ""
	for lines.More() && message == "" {
		line := lines.Next()
		message = d.line(line.Text(), &line, rest)
	}
	if message == "" {
		message = d.endProgram(rest)
	}
	if message != "" {
		return nil, border.Invalid(d.path(), message)
	}
	if len(d.programs) == 0 {
		return nil, border.Invalid("editions", "there is no program: hand over at least one, such as {points: […]}")
	}
	return d.programs, nil
}

func (d *Decoder) line(kind string, line *border.Fields, rest Part) string {
	switch {
	case kind == "program":
		return d.beginProgram(line, rest)
	case d.program == nil:
		return "a program must come first"
	case kind == "edition":
		return d.beginEdition(line, rest)
	case d.edition == nil:
		return "an edition must come first"
	case kind == "unit":
		return d.unit(line)
	case kind == "growth":
		return d.growth(line)
	case kind == "rate":
		return d.rate(line)
	case rest != nil:
		return rest(d, kind, line)
	}
	return ""
}

// in says that what is read next is an item of a list.
func (d *Decoder) in(list string, item int) {
	d.list, d.item, d.field = list, item, ""
}

// read reads a field of the item.
func (d *Decoder) read(line *border.Fields, field string) string {
	d.field = field
	return line.Text()
}

// at says that an error is about a field of the edition.
func (d *Decoder) at(field, message string) string {
	d.in("", -1)
	d.field = field
	return message
}

// path is that of the latest value read.
func (d *Decoder) path() string {
	path := "editions"
	if d.program == nil {
		return path
	}
	path += "." + d.program.Name
	if d.edition == nil {
		return path
	}
	path += index(len(d.program.Editions) - 1)
	if d.list != "" {
		path += "." + d.list
		if d.item >= 0 {
			path += index(d.item)
		}
	}
	if d.field != "" {
		path += "." + d.field
	}
	return path
}

func index(i int) string { return "[" + border.WholeNumber(int64(i)) + "]" }

func (d *Decoder) beginProgram(line *border.Fields, rest Part) string {
	if message := d.endProgram(rest); message != "" {
		return message
	}
	d.program, d.edition = nil, nil
	name := line.Text()
	if !validName(name) || len(d.programs) == maxPrograms {
		return "name up to 20 programs, each with 1 to 40 small letters, digits and hyphens"
	}
	for i := range d.programs {
		if d.programs[i].Name == name {
			return "a program stands here twice: keep one"
		}
	}
	d.programs = append(d.programs, points.Program{Name: name})
	d.program = &d.programs[len(d.programs)-1]
	return ""
}

func (d *Decoder) endProgram(rest Part) string {
	switch {
	case d.program == nil:
		return ""
	case d.edition == nil:
		return "the program has no editions: add one"
	}
	return d.endEdition(rest)
}

func (d *Decoder) beginEdition(line *border.Fields, rest Part) string {
	before := points.Date(0)
	if d.edition != nil {
		if message := d.endEdition(rest); message != "" {
			return message
		}
		before = d.edition.From
	}
	d.program.Editions = append(d.program.Editions, points.Edition{})
	d.edition = &d.program.Editions[len(d.program.Editions)-1]
	d.in("", -1)
	if len(d.program.Editions) > maxEditions {
		return tooMany
	}
	if from, ok := date(d.read(line, "from")); ok && from > before {
		d.edition.From = from
	} else {
		return "must be a date, YYYY-MM-DD, after that of the edition before"
	}
	d.edition.Illustrative = line.Flag()
	multiplier, ok := ratio(d.read(line, "growth.multiplier"))
	if !ok || multiplier.Num < multiplier.Den || multiplier.Num > maxMultiplier*multiplier.Den {
		return "must be a ratio from 1 to 100, such as 2 or 3/2, of whole numbers up to 10000"
	}
	d.edition.GrowthMultiplier = multiplier
	return ""
}

// endEdition checks what can be told only of the whole edition.
func (d *Decoder) endEdition(rest Part) string {
	var sold, managed bool // a row of the kind that fits every line
	for i := range d.edition.Rates {
		rate := &d.edition.Rates[i]
		if rate.DealType == "" && rate.FirstSoldFrom == 0 {
			managed, sold = managed || rate.Managed, sold || !rate.Managed
		}
	}
	if !sold || !managed {
		return d.at("rates", "no row fits all the rest: end with one of kind sold and one of kind managed, without dealType and firstSoldFrom")
	}
	if rest != nil {
		return rest(d, "", nil)
	}
	return ""
}
