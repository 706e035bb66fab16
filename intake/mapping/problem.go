package mapping

import (
	"fmt"
	"slices"
	"strings"
)

// Problem is a fault of a mapping file. Its text says what is wrong and how to
// mend it.
type Problem struct {
	// Line and Column count from 1.
	Line, Column int
	// Path leads to the place, such as "files.deals.joins.agent".
	Path    string
	Message string
}

// Error is the error of a mapping that cannot be used: all faults found, in the
// order of the file.
type Error struct {
	File     string
	Problems []Problem
}

// Error lists the problems, one a line: "file:line:column: path: message".
func (e *Error) Error() string {
	var text strings.Builder
	for i, problem := range e.Problems {
		if i > 0 {
			text.WriteByte('\n')
		}
		fmt.Fprintf(&text, "%s:%d:%d: ", e.File, problem.Line, problem.Column)
		if problem.Path != "" {
			text.WriteString(problem.Path + ": ")
		}
		text.WriteString(problem.Message)
	}
	return text.String()
}

// maxProblems bounds what is collected; one more says so.
const maxProblems = 100

// problems collects the faults found while a mapping is read or bound.
type problems struct {
	file string
	list []Problem
}

func (p *problems) add(at *node, format string, values ...any) {
	p.addAt(at.line, at.column, at.path, fmt.Sprintf(format, values...))
}

func (p *problems) addAt(line, column int, path, message string) {
	switch {
	case len(p.list) < maxProblems:
		p.list = append(p.list, Problem{Line: line, Column: column, Path: path, Message: message})
	case len(p.list) == maxProblems:
		p.list = append(p.list, Problem{Line: line, Column: column, Message: "and more: mend these first"})
	}
}

// err returns the problems as an error, or nil where there are none.
func (p *problems) err() error {
	if len(p.list) == 0 {
		return nil
	}
	slices.SortStableFunc(p.list, func(a, b Problem) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	return &Error{File: p.file, Problems: p.list}
}
