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

// decoder reads programs line by line. What it reads last stands last in the
// lists, so that their lengths tell where it is.
type decoder struct {
	programs []points.Program
	program  *points.Program
	edition  *points.Edition
}

// Decode reads programs from lines, which name themselves by their first
// field. Each kind has the fields of the edition file's object, as texts:
//
//	program    name
//	edition    from illustrative multiplier homeGrowthShare lotMonths holdMonths
//	unit       currency amount
//	growth     the country
//	rate       kind dealType firstSoldFrom pointsPerUnit
//	tier       tier
//	condition  measure need above
//	review     on windowMonths
//
// Editions belong to the program above them, everything else to the edition
// above it, conditions to the tier. An error has code INVALID and the path of
// the value at fault, as in "editions.points[1].units[3].amount".
func Decode(rest border.Lines) ([]points.Program, *points.Error) {
	d := &decoder{}
	for rest.More() {
		line := rest.Next()
		if bad := d.line(line.Text(), &line); bad != nil {
			return nil, bad
		}
	}
	if bad := d.endProgram(); bad != nil {
		return nil, bad
	}
	if len(d.programs) == 0 {
		return nil, border.Invalid("editions", "there is no program: hand over at least one, such as {points: […]}")
	}
	return d.programs, nil
}

func (d *decoder) line(kind string, line *border.Fields) *points.Error {
	if kind == "program" {
		return d.beginProgram(line)
	}
	if kind == "edition" && d.program != nil {
		return d.beginEdition(line)
	}
	if d.edition != nil {
		switch kind {
		case "unit":
			return d.unit(line)
		case "growth":
			return d.growth(line)
		case "rate":
			return d.rate(line)
		case "tier":
			return d.tier(line)
		case "condition":
			return d.condition(line)
		case "review":
			return d.review(line)
		}
	}
	return border.Invalid("editions", "a line \""+kind+"\" does not belong here")
}

func (d *decoder) beginProgram(line *border.Fields) *points.Error {
	if bad := d.endProgram(); bad != nil {
		return bad
	}
	name := line.Text()
	if !validName(name) {
		return border.Invalid("editions", "\""+name+"\" cannot name a program: use 1 to 40 small letters, digits and hyphens")
	}
	for i := range d.programs {
		if d.programs[i].Name == name {
			return border.Invalid("editions."+name, "stands here twice: keep one")
		}
	}
	if len(d.programs) == maxPrograms {
		return border.Invalid("editions", tooMany)
	}
	d.programs = append(d.programs, points.Program{Name: name})
	d.program, d.edition = &d.programs[len(d.programs)-1], nil
	return nil
}

func (d *decoder) endProgram() *points.Error {
	if d.program == nil {
		return nil
	}
	if d.edition == nil {
		return border.Invalid("editions."+d.program.Name, "the program has no editions: add one")
	}
	return d.endEdition()
}

func (d *decoder) beginEdition(line *border.Fields) *points.Error {
	if d.edition != nil {
		if bad := d.endEdition(); bad != nil {
			return bad
		}
	}
	if len(d.program.Editions) == maxEditions {
		return border.Invalid("editions."+d.program.Name, tooMany)
	}
	d.program.Editions = append(d.program.Editions, points.Edition{})
	last := len(d.program.Editions) - 1
	e := &d.program.Editions[last]
	d.edition = e

	from, err := points.ParseDate(line.Text())
	if err != nil {
		return d.because(err, "from")
	}
	if last > 0 && from <= d.program.Editions[last-1].From {
		return d.invalid("from", "does not come after the edition before: list each day once, the oldest first")
	}
	e.From = from
	e.Illustrative = line.Flag()
	var ok bool
	if e.GrowthMultiplier, ok = ratio(line.Text()); !ok {
		return d.invalid("growth.multiplier", noRatio)
	}
	if e.GrowthMultiplier.Num < e.GrowthMultiplier.Den || e.GrowthMultiplier.Num > maxMultiplier*e.GrowthMultiplier.Den {
		return d.invalid("growth.multiplier", "must be from 1 to 100")
	}
	if e.HomeGrowthShare, ok = ratio(line.Text()); !ok {
		return d.invalid("homeGrowthShare", noRatio)
	}
	if e.HomeGrowthShare.Num > e.HomeGrowthShare.Den {
		return d.invalid("homeGrowthShare", "must be at most 1: it lowers thresholds, 1 leaving them as they are")
	}
	if e.LotMonths, ok = whole(line.Text(), maxMonths); !ok || e.LotMonths == 0 {
		return d.invalid("lotMonths", "must be a whole number from 1 to 120")
	}
	if e.HoldMonths, ok = whole(line.Text(), maxMonths); !ok {
		return d.invalid("holdMonths", "must be a whole number from 0 to 120")
	}
	return nil
}

// endEdition checks what can be told only of the whole edition.
func (d *decoder) endEdition() *points.Error {
	if _, priced := d.edition.Unit("USD"); !priced {
		return d.invalid("units", "USD is not priced: add {currency: \"USD\", amount: \"100.00\"}")
	}
	if last := len(d.program.Editions) - 1; last > 0 {
		for _, unit := range d.program.Editions[last-1].Units {
			if _, priced := d.edition.Unit(unit.Currency); !priced {
				return d.invalid("units", string(unit.Currency)+" is not priced, but it is in the edition before: add a unit for it")
			}
		}
	}
	if bad := d.endRates(); bad != nil {
		return bad
	}
	if len(d.edition.Tiers) == 0 {
		return d.invalid("tiers", "must have at least one tier")
	}
	return d.endTier()
}

// at is the path of a field of the edition being read; item, unless negative,
// is the place in the list that precedes the field.
func (d *decoder) at(list string, item int, field string) string {
	path := "editions." + d.program.Name + index(len(d.program.Editions)-1) + "." + list
	if item >= 0 {
		path += index(item)
	}
	if field != "" {
		path += "." + field
	}
	return path
}

func (d *decoder) invalid(field, message string) *points.Error {
	return border.Invalid(d.at(field, -1, ""), message)
}

func (d *decoder) because(err error, field string) *points.Error {
	return border.At(err, d.at(field, -1, ""))
}

func index(i int) string { return "[" + border.WholeNumber(int64(i)) + "]" }
