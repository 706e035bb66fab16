package editions

import (
	"errors"
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
)

func invalid(field, message string) *points.Error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}

// within puts the file in front of the path at fault.
func within(file string, err error) error {
	var fault *points.Error
	if !errors.As(err, &fault) {
		return unreadable(file, err)
	}
	if fault.Field == "" {
		return invalid(file, fault.Message)
	}
	return invalid(file+": "+fault.Field, fault.Message)
}

func unreadable(file string, err error) error {
	return invalid(file, "cannot be read: "+err.Error())
}

// because puts the path of a value in front of what a parser of package points
// says about it.
func because(path string, err error) error {
	var fault *points.Error
	if errors.As(err, &fault) {
		return invalid(path, fault.Message)
	}
	return invalid(path, err.Error())
}

// quote shows what a file says without letting it flood the message.
func quote(text string) string {
	const most = 60
	if len(text) > most {
		text = text[:most] + "…"
	}
	return strconv.Quote(text)
}

func oneOf(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
