package report

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/tierboard/tierboard/store"
)

// Desk is where lists, saved reports and exports are made and changed, in the
// transaction of a command and as the program itself: whoever calls it has
// judged who may.
type Desk struct {
	Tx *store.Tx
	// Now is the moment of the command.
	Now time.Time
}

// How many of each a partner may have.
const (
	// MostLists is how many client lists a partner has at most.
	MostLists = 500
	// MostMembers is how many clients a list has at most.
	MostMembers = 10_000
	// MostIDs is how many ids one command takes.
	MostIDs = 1000
	// MostReports is how many saved reports a partner has at most.
	MostReports = 500
	// MostActive is how many exports of a partner wait or run at a time.
	MostActive = 5
	// MostKept is how many exports of a partner are kept.
	MostKept = 200
)

const (
	nameMost        = 100
	descriptionMost = 1000
)

// cleanName reads a name: 1 to 100 characters without the spaces around, none
// of them invisible.
func cleanName(field, text string) (string, error) {
	name := strings.TrimSpace(text)
	switch n := utf8.RuneCountInString(name); {
	case n < 1 || n > nameMost:
		return "", invalid(field, fmt.Sprintf("a name has 1 to %d characters", nameMost))
	case !printable(name, false):
		return "", invalid(field, "a name has no line breaks and no control characters")
	}
	return name, nil
}

func cleanDescription(field, text string) (string, error) {
	text = strings.TrimSpace(text)
	switch {
	case utf8.RuneCountInString(text) > descriptionMost:
		return "", invalid(field, fmt.Sprintf("a description has at most %d characters", descriptionMost))
	case !printable(text, true):
		return "", invalid(field, "a description has no control characters but line breaks")
	}
	return text, nil
}

// printable reports whether a text is UTF-8 without control characters, and
// without those that turn the way of writing, which make names look like others.
func printable(text string, lines bool) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsControl(r) && !(lines && (r == '\n' || r == '\r' || r == '\t')) || unicode.Is(unicode.Bidi_Control, r) ||
			r == '\u2028' || r == '\u2029'
	})
}
