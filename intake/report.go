package intake

import "fmt"

// Report says what an import read, what it changed and what it left out. It is
// complete: every row of every file is counted in Files, every row left out is
// in Rejected or noted.
type Report struct {
	Source string `json:"source"`
	// DryRun reports that the changes were computed and then undone.
	DryRun bool `json:"dryRun"`
	// Notes are the assumptions that the mapping states.
	Notes []string     `json:"notes,omitempty"`
	Files []FileReport `json:"files,omitempty"`
	// Unmapped lists files that were given and that no part of the mapping
	// names.
	Unmapped []string `json:"unmapped,omitempty"`
	// RowNotes count the rows for which the mapping has something to say.
	RowNotes []RowNote `json:"rowNotes,omitempty"`
	// Mended counts the values that the mapping corrected.
	Mended   []Mend   `json:"mended,omitempty"`
	Rejected Rejected `json:"rejected"`
	// Changes are by kind of record, in the order of RecordKinds.
	Changes []Change `json:"changes"`
	// Postings is the number of postings appended, Reversals that of those
	// among them that undo one.
	Postings  int `json:"postings"`
	Reversals int `json:"reversals"`
}

// Unchanged reports whether the import found everything recorded already.
func (r *Report) Unchanged() bool {
	for _, change := range r.Changes {
		if change.Created+change.Changed > 0 {
			return false
		}
	}
	return r.Postings == 0
}

// Rows is the number of rows read from all files, headers and blank lines not
// counted.
func (r *Report) Rows() int {
	rows := 0
	for _, file := range r.Files {
		rows += file.Rows
	}
	return rows
}

// FileReport accounts for the rows of one file: Rows = Imported + Joined +
// Ignored + Rejected + Unused.
type FileReport struct {
	File string `json:"file"`
	// Section is the file's name in the mapping.
	Section string `json:"section"`
	Rows    int    `json:"rows"`
	// Blank counts empty lines, which are no rows.
	Blank int `json:"blank"`
	// Imported rows made at least one record; Joined rows made none but were
	// used by rows of other files.
	Imported int `json:"imported"`
	Joined   int `json:"joined"`
	// Ignored rows were left out because the mapping says so (RowNotes tell
	// why).
	Ignored  int `json:"ignored"`
	Rejected int `json:"rejected"`
	// Unused rows fitted no record of the mapping; UnusedLines are the first.
	Unused      int   `json:"unused"`
	UnusedLines []int `json:"unusedLines,omitempty"`
	// UnusedColumns are columns that the mapping never reads.
	UnusedColumns []string `json:"unusedColumns,omitempty"`
}

// RowNote counts rows with a note of the mapping.
type RowNote struct {
	Section string `json:"section"`
	Note    string `json:"note"`
	Rows    int    `json:"rows"`
	// Ignored tells rows left out from rows imported.
	Ignored bool `json:"ignored"`
}

// Mend counts the corrections of one value.
type Mend struct {
	// Place is the value's place in the mapping, such as
	// "files.pipeline.let.article".
	Place string `json:"place"`
	From  string `json:"from"`
	To    string `json:"to"`
	Rows  int    `json:"rows"`
}

// Rejected tells what could not be imported.
type Rejected struct {
	// Rows is the number of rows rejected.
	Rows int `json:"rows"`
	// Reasons counts the faults found, by reason; a row may have several.
	Reasons []ReasonCount `json:"reasons,omitempty"`
	// First are the first faults, at most MaxRejectionsShown.
	First []Rejection `json:"first,omitempty"`
}

// ReasonCount counts faults of one reason.
type ReasonCount struct {
	Reason string `json:"reason"`
	Faults int    `json:"faults"`
}

// MaxRejectionsShown bounds the faults that a report shows; all are counted.
const MaxRejectionsShown = 1000

// Rejection is a fault of one row: where, what, why and how to mend it.
type Rejection struct {
	File string `json:"file"`
	// Line counts from 1; Column is the number of the cell, from 1, or 0 where
	// the whole row is meant.
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
	// ColumnName is the column's name, or the reference of the mapping that
	// leads to the value, such as "agent.manager".
	ColumnName string `json:"columnName,omitempty"`
	Value      string `json:"value,omitempty"`
	// Reason is a short fixed word for the class of fault, such as "date".
	Reason string `json:"reason"`
	// Message says what is wrong and how to mend it.
	Message string `json:"message"`
}

// String words the rejection: "deals.csv, line 3, column 7 (close_date): …".
func (r Rejection) String() string {
	place := fmt.Sprintf("%s, line %d", r.File, r.Line)
	switch {
	case r.Column > 0 && r.ColumnName != "":
		place += fmt.Sprintf(", column %d (%s)", r.Column, r.ColumnName)
	case r.Column > 0:
		place += fmt.Sprintf(", column %d", r.Column)
	}
	return place + ": " + r.Message
}

// Change counts what an import did to one kind of record.
type Change struct {
	Kind      RecordKind `json:"kind"`
	Created   int        `json:"created"`
	Changed   int        `json:"changed"`
	Unchanged int        `json:"unchanged"`
	// Kept counts those of them whose renewal decision or communication owner
	// on record stayed though the source tells another.
	Kept int `json:"kept,omitempty"`
}
