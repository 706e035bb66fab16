package report

import (
	"fmt"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

func invalid(field, message string) error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}

func conflict(field, message string) error {
	return &points.Error{Code: points.CodeConflict, Field: field, Message: message}
}

// absent refuses an id of something that is not there, or not the viewer's.
func absent(field, what, id string) error {
	if len(id) > 64 {
		id = id[:64]
	}
	return &points.Error{Code: ledger.CodeNotFound, Field: field, Message: fmt.Sprintf("%s %q does not exist, or you have no access to it", what, id)}
}
