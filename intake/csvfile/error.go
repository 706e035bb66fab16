package csvfile

import "fmt"

// Error says what is wrong with a file's form and where. All but those of one
// row's own (Row true) end the reading of the file.
type Error struct {
	// Line counts from 1; Column is the number of the cell in its row, from 1,
	// or 0 where the whole row is meant.
	Line, Column int
	Message      string
	// Row reports that only this row is at fault and the next can be read.
	Row bool
}

// Error returns the message preceded by its place.
func (e *Error) Error() string {
	if e.Column > 0 {
		return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Message)
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.Message)
}
