package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// book is what the instance keeps for what-ifs, and program what it was opened
// with.
var (
	book        *points.Book
	bookProgram *points.Program
)

// runForecast answers with what is known ahead of a partner (doc.go).
func runForecast(program *points.Program, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	opened, bad := readBook(program, arguments, rest)
	if bad != nil {
		return bad
	}
	return writeForecast(a, opened, opened.Forecast(), opened.Months())
}

// runBook answers likewise and keeps the book, with all the memory that reading
// it took: its names lie in the request's text.
func runBook(program *points.Program, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	if book != nil {
		return border.Invalid("book", "the instance keeps a book already: open another in an instance of its own")
	}
	opened, bad := readBook(program, arguments, rest)
	if bad != nil {
		return bad
	}
	if bad := writeForecast(a, opened, opened.Forecast(), opened.Months()); bad != nil {
		return bad
	}
	book, bookProgram = opened, program
	border.Keep()
	return nil
}

// readBook reads the rest of a request "forecast" or "book".
func readBook(program *points.Program, arguments border.Fields, rest border.Lines) (*points.Book, *points.Error) {
	in := points.BookInput{Partner: arguments.Text()}
	var bad *points.Error
	if bad = checkName(in.Partner, "partner"); bad != nil {
		return nil, bad
	}
	if in.On, bad = arguments.Day("on"); bad != nil {
		return nil, bad
	}
	if in.Until, bad = arguments.Date("until"); bad != nil {
		return nil, bad
	}
	facts, bad := arguments.Count("facts", 0)
	if bad != nil {
		return nil, bad
	}
	snapshots, bad := arguments.Count("snapshots", 0)
	if bad != nil {
		return nil, bad
	}
	for i := 0; i < int(facts) && rest.More(); i++ {
		line := rest.Next()
		fact, bad := readFact(&line)
		if bad != nil {
			return nil, within("facts", i, bad)
		}
		in.Facts = append(in.Facts, fact)
	}
	for i := 0; i < int(snapshots) && rest.More(); i++ {
		line := rest.Next()
		snapshot, bad := readSnapshot(&line)
		if bad != nil {
			return nil, within("snapshots", i, bad)
		}
		in.Snapshots = append(in.Snapshots, snapshot)
	}
	if in.Events, bad = readEvents(rest); bad != nil {
		return nil, bad
	}
	opened, err := program.OpenBook(in)
	return opened, border.At(err, "")
}

// readSnapshot reads a day, the performance and the credited tier, and since
// when that is credited.
func readSnapshot(line *border.Fields) (snapshot points.Snapshot, bad *points.Error) {
	if snapshot.On, bad = line.Day("on"); bad != nil {
		return snapshot, bad
	}
	var err error
	if snapshot.Performance, err = points.ParseTier(line.Text()); err != nil {
		return snapshot, border.At(err, "performance")
	}
	if snapshot.Credited.Tier, err = points.ParseTier(line.Text()); err != nil {
		return snapshot, border.At(err, "credited")
	}
	snapshot.Credited.Since, bad = line.Date("since")
	return snapshot, bad
}

// within says which line of a list is at fault.
func within(list string, i int, bad *points.Error) *points.Error {
	bad.Field = list + "[" + border.WholeNumber(int64(i)) + "]." + bad.Field
	return bad
}
