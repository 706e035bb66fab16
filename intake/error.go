package intake

import "github.com/tierboard/tierboard/points"

// CodeNotFound marks a reference to a record that is neither in the book nor
// on record.
const CodeNotFound points.Code = "NOT_FOUND"

// Error says which record of a book cannot be recorded, and why. The codes are
// the engine's, and CodeNotFound.
type Error struct {
	Code    points.Code
	Message string
	// Kind and Key name the record; Field is the value at fault.
	Kind  RecordKind
	Key   string
	Field string
}

// Error returns the message preceded by the record and field.
func (e *Error) Error() string {
	text := string(e.Kind) + " " + e.Key + ": "
	if e.Field != "" {
		text += e.Field + ": "
	}
	return text + e.Message
}
