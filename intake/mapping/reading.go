package mapping

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/intake"
)

// Reading is what the files said: records, and the faults of rows. Book
// settles it; Reject takes a row back.
type Reading struct {
	mapping  *Mapping
	bound    *binder
	unmapped []string
	drafts   []draft
	// chosen are the drafts of the latest Book; places leads from its records
	// to them, once it is needed.
	chosen     []int
	places     map[identity]int
	rejections []intake.Rejection
	// rejected are the rows at fault, with the index of their first rejection.
	rejected []rejectedRow
	reasons  map[Reason]int
	repeated int
}

type rejectedRow struct {
	row   *row
	first int
}

// evaluate makes all records of a row.
func (r *Reading) evaluate(file *boundFile, at *row) {
	if at.rejected {
		return
	}
	for _, note := range file.ignores {
		ignored, err := holds(note.when, at)
		if err != nil {
			r.reject(at, err)
			return
		}
		if ignored {
			note.rows++
			at.input.report.Ignored++
			at.ignored = true
			return
		}
	}
	for _, note := range file.reports {
		noted, err := holds(note.when, at)
		if err != nil {
			r.reject(at, err)
		}
		if noted {
			note.rows++
		}
	}
	before := len(r.drafts)
	for _, record := range file.records {
		made := record.make(r.mapping.source, at, func(err *fault) { r.reject(at, err) })
		if made != nil {
			r.drafts = append(r.drafts, draft{record, at, made})
		}
	}
	switch {
	case at.rejected:
		r.drafts = r.drafts[:before]
	case len(r.drafts) > before:
		at.imported = true
		at.input.report.Imported++
	case !file.held:
		at.input.unused(at.Line)
	}
}

// constant makes a record that depends on no row.
func (r *Reading) constant(record *boundRecord) {
	at := &row{}
	at.Line = record.spec.at.line
	made := record.make(r.mapping.source, at, func(err *fault) { r.reject(at, err) })
	if made != nil && !at.rejected {
		r.drafts = append(r.drafts, draft{record, at, made})
	}
}

func (i *boundInput) unused(line int) {
	i.report.Unused++
	if len(i.report.UnusedLines) < 10 {
		i.report.UnusedLines = append(i.report.UnusedLines, line)
	}
}

// reject notes a fault of a row and leaves the row out.
func (r *Reading) reject(at *row, err *fault) {
	rejection := intake.Rejection{
		File: r.fileOf(at), Line: at.Line, Column: err.column, ColumnName: err.columnName,
		Value: shortened(err.value), Reason: err.reason, Message: err.message,
	}
	if !at.rejected {
		at.rejected = true
		if at.imported {
			at.imported = false
			at.input.report.Imported--
		}
		if at.input != nil {
			at.input.report.Rejected++
		}
		r.rejected = append(r.rejected, rejectedRow{at, len(r.rejections)})
	} else if r.known(rejection) {
		return
	}
	r.reasons[err.reason]++
	r.rejections = append(r.rejections, rejection)
}

// known reports whether the row's fault was noted before: a value that
// several records use is one fault.
func (r *Reading) known(rejection intake.Rejection) bool {
	for i := len(r.rejections) - 1; i >= 0; i-- {
		other := r.rejections[i]
		if other.Line != rejection.Line || other.File != rejection.File {
			return false
		}
		if other == rejection || other.Column == rejection.Column && other.ColumnName == rejection.ColumnName && other.Reason == rejection.Reason && other.Value == rejection.Value {
			return true
		}
	}
	return false
}

func (r *Reading) fileOf(at *row) string {
	if at.input == nil {
		return r.mapping.file
	}
	return at.input.input.Name
}

func shortened(text string) string {
	const most = 200
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

// Rejections returns the faults found so far, in the order of discovery.
func (r *Reading) Rejections() []intake.Rejection { return r.rejections }

// Report accounts for all rows as of now.
func (r *Reading) Report() intake.Report {
	report := intake.Report{Source: r.mapping.source, Notes: r.mapping.notes, Unmapped: r.unmapped}
	for _, file := range r.bound.order {
		for _, input := range file.inputs {
			report.Files = append(report.Files, input.account())
		}
		for _, note := range file.ignores {
			report.RowNotes = append(report.RowNotes, intake.RowNote{Section: file.spec.name, Note: note.spec.note, Rows: note.rows, Ignored: true})
		}
		for _, note := range file.reports {
			report.RowNotes = append(report.RowNotes, intake.RowNote{Section: file.spec.name, Note: note.spec.note, Rows: note.rows})
		}
	}
	for _, value := range r.bound.values {
		for from, rows := range value.mended {
			report.Mended = append(report.Mended, intake.Mend{Place: value.spec.at.path, From: from, To: value.spec.mend.replace[from], Rows: rows})
		}
	}
	slices.SortFunc(report.Mended, func(a, b intake.Mend) int {
		return cmp.Or(strings.Compare(a.Place, b.Place), strings.Compare(a.From, b.From))
	})
	report.Rejected.Rows = len(r.rejected)
	for reason, faults := range r.reasons {
		report.Rejected.Reasons = append(report.Rejected.Reasons, intake.ReasonCount{Reason: reason, Faults: faults})
	}
	slices.SortFunc(report.Rejected.Reasons, func(a, b intake.ReasonCount) int {
		return cmp.Or(b.Faults-a.Faults, strings.Compare(a.Reason, b.Reason))
	})
	report.Rejected.First = r.rejections[:min(len(r.rejections), intake.MaxRejectionsShown)]
	return report
}

// account counts the held rows that made no record as joined or unused.
func (i *boundInput) account() intake.FileReport {
	report := *i.report
	report.UnusedLines = slices.Clone(report.UnusedLines)
	if i.file.held {
		counted := &boundInput{report: &report}
		for _, row := range i.file.rows {
			switch {
			case row.input != i || row.imported || row.ignored || row.rejected:
			case row.used:
				report.Joined++
			default:
				counted.unused(row.Line)
			}
		}
	}
	return report
}
