// Package programs holds the programs that a module computes with. They are
// data: the loader hands them over at the start, in the lines that Decode
// reads, made of edition files (points/editions).
package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// The programs at hand, none before Replace.
var all []points.Program

// All returns the programs in the order in which they were handed over.
func All() []points.Program { return all }

// Replace runs the command "editions": it takes the programs of the lines in
// place of those at hand, all or none, and keeps them across calls. Their
// memory is given back only with the module's, so a module takes them once.
// rest is as for Decode. Answer: for each edition a line with its growth
// multiplier in lowest terms, and below it for each unit its amount, with all
// decimals of the currency, and their number.
func Replace(lines border.Lines, rest Part, a *border.Answer) *points.Error {
	if all != nil {
		return border.Invalid("editions", "editions were handed over before: load the module anew")
	}
	decoded, bad := Decode(lines, rest)
	if bad != nil {
		return bad
	}
	all = decoded
	border.Keep()
	for i := range all {
		for j := range all[i].Editions {
			edition := &all[i].Editions[j]
			a.Line("")
			a.Ratio(edition.GrowthMultiplier)
			for _, unit := range edition.Units {
				a.Line(points.Money{Amount: unit.Amount, Currency: unit.Currency}.String())
				a.Count(unit.Currency.Exponent())
			}
		}
	}
	return nil
}

// Choose reads the name of a program ("" is points) and, optionally, the first
// day of an edition that is to be in force for all time (F33).
func Choose(arguments *border.Fields) (*points.Program, *points.Error) {
	return Named(arguments.Text(), arguments.Text())
}

// Named is Choose for the texts of a name and a first day.
func Named(name, first string) (*points.Program, *points.Error) {
	if name == "" {
		name = "points"
	}
	known := ""
	for i := range all {
		program := &all[i]
		if program.Name != name {
			known += " " + program.Name
			continue
		}
		edition, bad := border.ReadDate(first, "edition")
		if bad != nil {
			return nil, bad
		}
		if edition.IsZero() {
			return program, nil
		}
		if frozen, ok := program.Frozen(edition); ok {
			return frozen, nil
		}
		dates := ""
		for j := range program.Editions {
			dates += " " + program.Editions[j].From.String()
		}
		return nil, border.Invalid("edition", "no edition of \""+name+"\" begins on "+edition.String()+": use one of"+dates)
	}
	return nil, border.Invalid("program", "\""+name+"\" is no program: use one of"+known)
}
