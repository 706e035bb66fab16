package main

import "github.com/tierboard/tierboard/points"

// respond runs a request and returns its answer, never empty.
func respond(request string) []byte {
	rest := lines{request}
	arguments := rest.next()
	var a answer
	a.line("ok")
	if bad := run(arguments.text(), arguments, rest, &a); bad != nil {
		a.fault(bad)
	}
	return a.text
}

// run runs a command. Its arguments follow the command on the request's first
// line; the program and the edition to freeze come first with each of them.
func run(command string, arguments fields, rest lines, a *answer) *points.Error {
	program, bad := chosenProgram(&arguments)
	if bad != nil {
		return bad
	}
	switch command {
	case "programs":
		for i := range programs {
			a.line(programs[i].Name)
		}
		return nil
	case "day":
		// The number of a day, as keystroke wants it.
		on, bad := requiredDay(&arguments)
		if bad == nil {
			a.line(wholeNumber(int64(on)))
		}
		return bad
	case "program":
		describe(program, a)
		return nil
	case "estimate":
		return runEstimate(program, arguments, a)
	case "to-points":
		return runToPoints(program, arguments, a)
	case "to-money":
		return runToMoney(program, arguments, a)
	case "replay":
		return runReplay(program, rest, a)
	case "standing":
		return runStanding(program, arguments, rest, a)
	case "standings":
		return runStandings(program, arguments, rest, a)
	case "credited":
		return runCredited(program, arguments, rest, a)
	}
	return invalid("command", "\""+command+"\" is no command")
}

// chosenProgram reads the name of a program ("" is points) and, optionally,
// the first day of an edition that is to be in force for all time (F33).
func chosenProgram(arguments *fields) (*points.Program, *points.Error) {
	name := arguments.text()
	edition, bad := arguments.date("edition")
	if bad != nil {
		return nil, bad
	}
	if name == "" {
		name = "points"
	}
	known := ""
	for i := range programs {
		program := &programs[i]
		if program.Name != name {
			known += " " + program.Name
			continue
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
		return nil, invalid("edition", "no edition of \""+name+"\" begins on "+edition.String()+": use one of"+dates)
	}
	return nil, invalid("program", "\""+name+"\" is no program: use one of"+known)
}
