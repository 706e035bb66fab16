package ledger

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tierboard/tierboard/points"
)

// Codes of errors that only the ledger knows; the engine's are points.Code…
const (
	// CodeNotFound marks a reference to a partner, company or line that is not
	// on record.
	CodeNotFound points.Code = "NOT_FOUND"
)

// Event is an event with the number of its revision (docs/rules.md, section 3).
type Event struct {
	points.Event
	// Revision counts from 1; 0 stands for 1, and for a void for the next one.
	// The highest revision of a key counts, in whatever order they arrive. The
	// greatest is 2,147,483,646.
	Revision int32
	// Voided withdraws the event; its other fields need not be given then.
	Voided bool
}

// Batch is a set of events that is recorded whole or not at all.
type Batch struct {
	// ID is that of a batch opened by Begin; "" lets Record open one.
	ID string
	// Source says where the events come from, such as "crm-sales".
	Source string
	// Hash identifies the content that the batch was read from, if any.
	Hash string
	// RecordedAt is now; it is moved up to the latest recorded time should the
	// clock have gone back, so that the past stays as it was known.
	RecordedAt time.Time
	// Today is the day for which the projections are made.
	Today  points.Date
	Events []Event
}

// Receipt says what recording a batch changed.
type Receipt struct {
	// BatchID is the id of the batch (ba_…), "" where nothing changed.
	BatchID string
	// Recorded counts the event revisions added, Unchanged those already on
	// record with the same content.
	Recorded, Unchanged int
	// Companies counts the companies that were replayed.
	Companies int
	// Postings counts the postings appended, Reversals among them those that
	// undo one.
	Postings, Reversals int
	// BookChanges counts the changes of partners' books appended.
	BookChanges int
}

// nextRevision stands for the revision of a void that does not say its own.
const nextRevision = 1<<31 - 1

// check judges what the engine does not: the revision, and whether the texts can
// be kept and given back as they are.
func (e Event) check() error {
	switch {
	case e.Revision < 0 || e.Revision >= nextRevision:
		return invalid(e.Key, "revision", fmt.Sprintf("revisions count from 1 to %d, not %d", nextRevision-1, e.Revision))
	case !keepable(e.Key):
		return invalid(e.Key, "id", "the key is not UTF-8 text without NUL: save the source as UTF-8")
	case !keepable(e.Reason):
		return invalid(e.Key, "reason", "the reason is not UTF-8 text without NUL: save the source as UTF-8")
	}
	return nil
}

func keepable(text string) bool { return utf8.ValidString(text) && !strings.Contains(text, "\x00") }

// normal returns the event with the revision it stands for.
func (e Event) normal() Event {
	switch {
	case e.Revision == 0 && e.Voided:
		e.Revision = nextRevision
	case e.Revision == 0:
		e.Revision = 1
	}
	return e
}

func invalid(key, field, message string) error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Event: key, Message: message}
}

func conflict(key string, revision, highest int32) error {
	return &points.Error{
		Code: points.CodeConflict, Field: "id", Event: key,
		Message: fmt.Sprintf("revision %d of this event is on record with other content: send the change as revision %d", revision, highest+1),
	}
}

func twice(key string, revision, highest int32) error {
	return &points.Error{
		Code: points.CodeConflict, Field: "id", Event: key,
		Message: fmt.Sprintf("the batch has revision %d of this event twice, with different content: leave one out, or send it as revision %d", revision, highest+1),
	}
}

func nothingToVoid(key string) error {
	return &points.Error{
		Code: CodeNotFound, Field: "id", Event: key,
		Message: "there is no such event on record to void: check its id, or send the event before its void",
	}
}

func unknown(key, field, value, what string) error {
	return &points.Error{
		Code: CodeNotFound, Field: field, Event: key,
		Message: fmt.Sprintf("%s %q is not on record: record it before its events", what, value),
	}
}
