package wire

import (
	"errors"
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// Error is a domain error with the line it was found on. errors.As finds the
// *points.Error in it.
type Error struct {
	// Line counts from 1; 0 is unknown. It is the line on which the record
	// begins.
	Line  int
	Cause *points.Error
}

// Error returns the cause, preceded by the line.
func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Cause.Error()
	}
	return "line " + strconv.Itoa(e.Line) + ": " + e.Cause.Error()
}

// Unwrap returns the domain error.
func (e *Error) Unwrap() error { return e.Cause }

func refuse(line int, field, message string) *Error {
	return &Error{Line: line, Cause: &points.Error{Code: points.CodeInvalid, Field: field, Message: message}}
}

// at places an error of package points on a line and field.
func at(line int, field string, err error) *Error {
	cause := &points.Error{Code: points.CodeInvalid, Message: err.Error()}
	var known *points.Error
	if errors.As(err, &known) {
		copied := *known
		cause = &copied
	}
	cause.Field = field
	return &Error{Line: line, Cause: cause}
}
