package points

// Code classifies an Error. The same codes travel through the ledger to the
// API and the browser.
type Code string

// The codes of the engine's errors.
const (
	// CodeInvalid marks input that breaks a rule of docs/rules.md.
	CodeInvalid Code = "INVALID"
	// CodeConflict marks an event key that was sent before with other content.
	CodeConflict Code = "CONFLICT"
	// CodeOverflow marks a result that does not fit into 64 bits.
	CodeOverflow Code = "OVERFLOW"
)

// Error is what the engine returns for input it cannot use. Message says what
// is wrong and how to mend it; the other fields say where.
type Error struct {
	Code    Code
	Message string
	// Field is the path of the value at fault, such as "mrr".
	Field string
	// Event is the key of the event at fault, if there is one.
	Event string
	// Other is the key of the second event, where a late event makes an
	// accepted one invalid (docs/rules.md, section 3).
	Other string
}

// Error returns the message, preceded by the event and field at fault.
func (e *Error) Error() string {
	text := e.Message
	if e.Field != "" {
		text = e.Field + ": " + text
	}
	if e.Event != "" {
		text = "event " + e.Event + ": " + text
	}
	if e.Other != "" {
		text += " (because of event " + e.Other + ")"
	}
	return text
}

func invalid(field, message string) *Error {
	return &Error{Code: CodeInvalid, Field: field, Message: message}
}

func overflow(field string) *Error {
	return &Error{Code: CodeOverflow, Field: field, Message: "the result does not fit into 64 bits"}
}
