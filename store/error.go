package store

// Code classifies an Error.
type Code string

// The codes of the store's errors.
const (
	// CodeInvalid marks an address or a call that cannot work.
	CodeInvalid Code = "INVALID"
	// CodeTooNew marks a database that a later version of the program wrote.
	CodeTooNew Code = "TOO_NEW"
	// CodeUnsafe marks a database that could not be kept without loss.
	CodeUnsafe Code = "UNSAFE"
)

// Error is what the store returns for what it refuses. Message says what is
// wrong and how to mend it.
type Error struct {
	Code    Code
	Message string
	// Field is the value at fault, such as "db"; it may be empty.
	Field string
}

// Error returns the message, preceded by the field at fault.
func (e *Error) Error() string {
	if e.Field != "" {
		return e.Field + ": " + e.Message
	}
	return e.Message
}

func refuse(code Code, field, message string) error {
	return &Error{Code: code, Field: field, Message: message}
}
