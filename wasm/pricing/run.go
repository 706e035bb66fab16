// Package pricing answers what a calculator asks, in text and in numbers: both
// modules answer it alike.
package pricing

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/programs"
)

// Run is the border.Run of a calculator. The program and the edition to freeze
// come first with every command but "editions", "programs" and "day".
func Run(command string, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	switch command {
	case "editions":
		return programs.Replace(rest)
	case "programs":
		for i, all := 0, programs.All(); i < len(all); i++ {
			a.Line(all[i].Name)
		}
		return nil
	case "day":
		// The number of a day, as an estimate in numbers wants it.
		on, bad := arguments.Day("on")
		if bad == nil {
			a.Line(border.WholeNumber(int64(on)))
		}
		return bad
	}
	program, bad := programs.Choose(&arguments)
	if bad != nil {
		return bad
	}
	switch command {
	case "program":
		programs.Describe(program, a)
		return nil
	case "estimate":
		return runEstimate(program, arguments, a)
	case "to-points":
		return runToPoints(program, arguments, a)
	case "to-money":
		return runToMoney(program, arguments, a)
	}
	return border.Invalid("command", "\""+command+"\" is no command")
}
