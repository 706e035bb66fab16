package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/pricing"
	"github.com/tierboard/tierboard/wasm/programs"
)

func init() { border.Serve(run) }

// run is the border.Run of the whole engine: what it does not answer itself is
// the calculator's. The program and the edition to freeze come first with each
// of its commands.
func run(command string, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	switch command {
	case "what-if":
		return runWhatIf(arguments, rest, a)
	case "editions":
		return programs.Replace(rest, programs.Standing, a)
	}
	answer := answers(command)
	if answer == nil {
		return pricing.Run(command, arguments, rest, a)
	}
	program, bad := programs.Choose(&arguments)
	if bad != nil {
		return bad
	}
	return answer(program, arguments, rest, a)
}

func answers(command string) func(*points.Program, border.Fields, border.Lines, *border.Answer) *points.Error {
	switch command {
	case "replay":
		return runReplay
	case "standing":
		return runStanding
	case "standings":
		return runStandings
	case "credited":
		return runCredited
	case "forecast":
		return runForecast
	case "book":
		return runBook
	}
	return nil
}
