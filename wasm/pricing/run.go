// Package pricing answers what a calculator asks, in text and in numbers: both
// modules answer it alike.
package pricing

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/programs"
)

// Run is the border.Run of a calculator. The program and the edition to freeze
// come first with every command but "editions".
func Run(command string, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	if command == "editions" {
		return programs.Replace(rest, nil, a)
	}
	program, bad := programs.Choose(&arguments)
	if bad != nil {
		return bad
	}
	switch command {
	case "day":
		// Says what is wrong with the edition or the day, if anything.
		_, bad := arguments.Day("on")
		return bad
	case "prices":
		return runPrices(program, arguments)
	case "estimate":
		return runEstimate(program, arguments, a)
	case "to-points":
		return runToPoints(program, arguments, a)
	case "to-money":
		return runToMoney(program, arguments, a)
	}
	return border.Invalid("command", "\""+command+"\" is no command")
}
