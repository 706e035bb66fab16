package border

import "github.com/tierboard/tierboard/points"

// Invalid returns an INVALID error about a field.
func Invalid(field, message string) *points.Error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}

// At returns the engine's error with the field it is about, unless that is "".
func At(err error, field string) *points.Error {
	if err == nil {
		return nil
	}
	bad, ok := err.(*points.Error) //nolint:errorlint // the engine wraps nothing; errors.As would cost the browser reflection
	if !ok {
		bad = &points.Error{Code: "INTERNAL", Message: err.Error()}
	}
	if field != "" {
		bad.Field = field
	}
	return bad
}
