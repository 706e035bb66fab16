package border

import "github.com/tierboard/tierboard/points"

// Run runs a command: its arguments, which follow it on the request's first
// line, the lines below that, and where to write the answer, which begins with
// a line "ok".
type Run func(command string, arguments Fields, rest Lines, answer *Answer) *points.Error

var served Run

// Serve says how the module answers requests; it belongs into main's init.
func Serve(run Run) { served = run }

// Respond runs a request and returns its answer, never empty.
func Respond(request string) []byte {
	rest := Lines{Rest: request}
	arguments := rest.Next()
	var answer Answer
	answer.Line("ok")
	if bad := served(arguments.Text(), arguments, rest, &answer); bad != nil {
		answer.Fault(bad)
	}
	return answer.text
}
