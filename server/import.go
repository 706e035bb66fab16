package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/intake/mappings"
)

type importCommand struct {
	Paths       []string `arg:"" help:"CSV files, or folders of them." placeholder:"PATH"`
	Mapping     string   `required:"" help:"The mapping: what the files' columns mean (docs/mapping.md); a file, or crm-sales or portal." placeholder:"FILE"`
	SkipInvalid bool     `help:"Leave out rows at fault, and write them to a file, instead of importing nothing."`
	Rejected    string   `help:"Where --skip-invalid writes the rejected rows (default: SOURCE-rejected.csv)." placeholder:"FILE"`
	DryRun      bool     `help:"Print what would change, and change nothing."`
	JSON        bool     `name:"json" help:"Print the report as JSON."`
}

// Help shows examples.
func (importCommand) Help() string {
	return `Reads CSV files of any shape through a mapping: all or nothing, unless --skip-invalid. Importing the same files again changes nothing.

Examples:

  tierboard import --mapping crm-sales exports/
  tierboard import --mapping portal figures/
  tierboard import --mapping my.yaml --dry-run accounts.csv deals.csv
  tierboard import --mapping my.yaml --skip-invalid --rejected mend-these.csv exports/`
}

// imported is the report of an import as JSON.
type imported struct {
	intake.Report
	// Unchanged is set where all was on record already.
	Unchanged bool `json:"unchanged"`
	// RejectedFile is where the rejected rows were written, if any were.
	RejectedFile string  `json:"rejectedFile,omitempty"`
	Seconds      float64 `json:"seconds"`
}

// Run imports.
func (c *importCommand) Run(ctx context.Context, p *program) error {
	// An import holds what it read until it is recorded: collecting garbage
	// four times as late takes a tenth off its time, for as much memory again.
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	rules, err := readMapping(c.Mapping)
	if err != nil {
		return err
	}
	inputs, err := mapping.Inputs(c.Paths...)
	if errors.Is(err, fs.ErrNotExist) {
		return usagef("%v", err)
	}
	if err != nil {
		return err
	}
	if c.SkipInvalid {
		if err := c.checkRejected(rules); err != nil {
			return err
		}
	}
	hash, err := hashInputs(inputs)
	if err != nil {
		return err
	}
	book, kept, err := p.openDatabase(ctx)
	if err != nil {
		return err
	}
	defer book.Close()
	began := p.now()
	shown := newProgress(p, "reading")
	outcome, err := mapping.Import(ctx, book, kept, rules, inputs, mapping.ImportOptions{
		Read: mapping.Options{Progress: shown.show},
		Apply: intake.Options{
			Now: p.now, Today: today(began), Hash: hash, DryRun: c.DryRun,
			Progress: func(step intake.RecordKind, records int) {
				shown.step(fmt.Sprintf("recording: %s (%d)", step, records))
				p.log.DebugContext(ctx, "recording", "kind", step, "records", records)
			},
		},
		SkipInvalid: c.SkipInvalid,
	})
	shown.end()
	var invalid *mapping.InvalidRowsError
	if err != nil && (!errors.As(err, &invalid) || outcome == nil) {
		return err
	}
	if err == nil && !c.DryRun {
		if err := nameBook(ctx, book, rules.Source()); err != nil {
			return err
		}
	}
	answer := imported{Report: outcome.Report, Unchanged: err == nil && outcome.Report.Unchanged(), Seconds: p.now().Sub(began).Seconds()}
	var unwritten error
	if err == nil && outcome.Report.Rejected.Rows > 0 && !c.DryRun {
		if failed := writeFile(c.rejectedPath(rules), outcome.WriteRejected); failed != nil {
			unwritten = fmt.Errorf("the import is recorded, but the rejected rows could not be written: %w", failed)
		} else {
			answer.RejectedFile = c.rejectedPath(rules)
		}
	}
	if c.JSON {
		return errors.Join(json.NewEncoder(p.Out).Encode(answer), err, unwritten)
	}
	return errors.Join(printImport(p.Out, &answer, err == nil), err, unwritten)
}

// readMapping reads a mapping file, or one that comes with the program by its
// name.
func readMapping(path string) (*mapping.Mapping, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		shipped, found := mappings.Named(path)
		if !found {
			return nil, usagef("--mapping: there is no file %s, nor a mapping of this name: there are %s", path, strings.Join(mappings.Names(), ", "))
		}
		text, err = shipped, nil
	}
	if err != nil {
		return nil, err
	}
	return mapping.Parse(path, text)
}

// hashInputs identifies the content of the files.
func hashInputs(inputs []mapping.Input) (string, error) {
	sum := sha256.New()
	for _, input := range inputs {
		file, err := input.Open()
		if err != nil {
			return "", err
		}
		fmt.Fprintf(sum, "%s %d\n", input.Name, input.Size)
		_, err = io.Copy(sum, file)
		if err := errors.Join(err, file.Close()); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// writeFile writes a file whole or not at all.
func writeFile(path string, write func(io.Writer) error) error {
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	if err := errors.Join(write(file), file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

// rejectionsShown is how many faults the text report spells out.
const rejectionsShown = 20

// printImport writes the report for people.
func printImport(out io.Writer, report *imported, recorded bool) error {
	var text strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&text, format+"\n", args...) }
	for _, note := range report.Notes {
		line("note: %s", note)
	}
	line("%-28s %9s %9s %9s %9s %9s %9s", "file", "rows", "imported", "joined", "ignored", "rejected", "unused")
	for _, file := range report.Files {
		line("%-28s %9d %9d %9d %9d %9d %9d", file.File, file.Rows, file.Imported, file.Joined, file.Ignored, file.Rejected, file.Unused)
		if len(file.UnusedColumns) > 0 {
			line("  columns not read: %s", strings.Join(file.UnusedColumns, ", "))
		}
	}
	for _, name := range report.Unmapped {
		line("%-28s is not named by the mapping", name)
	}
	for _, note := range report.RowNotes {
		if note.Rows > 0 {
			line("%6d rows of %s: %s", note.Rows, note.Section, note.Note)
		}
	}
	for _, mend := range report.Mended {
		line("%6d values %q read as %q (%s)", mend.Rows, mend.From, mend.To, mend.Place)
	}
	for _, reason := range report.Rejected.Reasons {
		line("%6d faults: %s", reason.Faults, reason.Reason)
	}
	for i, rejection := range report.Rejected.First {
		if i == rejectionsShown {
			line("  and more: --json shows %d", len(report.Rejected.First))
			break
		}
		line("  %s", rejection.String())
	}
	if !recorded {
		_, err := io.WriteString(out, text.String())
		return err
	}
	line("%-28s %9s %9s %9s", "record", "created", "changed", "unchanged")
	for _, change := range report.Changes {
		line("%-28s %9d %9d %9d", change.Kind, change.Created, change.Changed, change.Unchanged)
	}
	for _, change := range report.Changes {
		if change.Kept > 0 {
			line("%6d of kind %s: the decision or communication owner on record stays, the source tells another", change.Kept, change.Kind)
		}
	}
	line("%-28s %9d", "posting", report.Postings)
	if report.Reversals > 0 {
		line("%-28s %9d", "  reversals among them", report.Reversals)
	}
	if report.RejectedFile != "" {
		line("rejected rows are in %s", report.RejectedFile)
	}
	took := time.Duration(report.Seconds * float64(time.Second)).Round(time.Millisecond)
	switch {
	case report.Unchanged:
		line("nothing changed: all of it was on record (%s in %s)", rowsRead(report), took)
	case report.DryRun:
		line("dry run: nothing was recorded (%s in %s)", rowsRead(report), took)
	default:
		line("imported %s in %s", rowsRead(report), took)
	}
	_, err := io.WriteString(out, text.String())
	return err
}
