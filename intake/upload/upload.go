// Package upload is imports by way of the API: a program manager says what the
// columns of which files mean, uploads the files, and a job brings them into the
// book. Files are kept in the database, a part at a time, so that any server may
// do the job, and again after a restart.
package upload

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/importrun"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/intake/mappings"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// StepUploading is the step of an import that was not started yet.
const StepUploading = "uploading"

// FilesMost is the number of files of one import.
const FilesMost = 50

// nameMost is the length of a file's name, in characters.
const nameMost = 100

// Request says what is to be imported.
type Request struct {
	// Mapping is the name of one that ships, such as "crm-sales", Text a mapping
	// itself (docs/mapping.md). One of the two is given.
	Mapping, Text string
	// Files are the names of the files that will be uploaded.
	Files []string
	// SkipInvalid leaves out rows at fault instead of importing nothing.
	SkipInvalid bool
	// DryRun tells what would change, and changes nothing.
	DryRun bool
}

// rules are what an import row keeps of its request.
type rules struct {
	Name        string `json:"name,omitempty"`
	Text        string `json:"text,omitempty"`
	SkipInvalid bool   `json:"skipInvalid,omitempty"`
}

// parse reads the mapping.
func (r rules) parse() (*mapping.Mapping, error) {
	if r.Name == "" {
		return mapping.Parse("mapping", []byte(r.Text))
	}
	text, err := fs.ReadFile(mappings.Files, r.Name+".yaml")
	if err != nil {
		return nil, refuse("input.mapping.name", fmt.Sprintf("there is no mapping %q: give one of %s, or its text", shortened(r.Name), strings.Join(Mappings(), ", ")))
	}
	return mapping.Parse(r.Name+".yaml", text)
}

// Mappings names the mappings that ship, sorted.
func Mappings() []string {
	entries, err := fs.ReadDir(mappings.Files, ".")
	if err != nil {
		return nil // An embedded folder can be read.
	}
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = strings.TrimSuffix(entry.Name(), ".yaml")
	}
	return names
}

// Create makes the row of an import that waits for its files, and returns its
// id. What is wrong with the request is a points.Error with the field at fault.
func Create(ctx context.Context, tx *store.Tx, at time.Time, request Request) (string, error) {
	if (request.Mapping == "") == (request.Text == "") {
		return "", refuse("input.mapping", "give the name of a mapping, or the text of one")
	}
	kept := rules{Name: request.Mapping, Text: request.Text, SkipInvalid: request.SkipInvalid}
	if _, err := kept.parse(); err != nil {
		if wrong, ok := err.(*mapping.Error); ok { //nolint:errorlint // as Parse returns it
			return "", refuse("input.mapping.text", wrong.Error())
		}
		return "", err
	}
	if err := checkNames(request.Files); err != nil {
		return "", err
	}
	encoded, err := json.Marshal(kept)
	if err != nil {
		return "", err
	}
	row, err := tx.Ent().ImportRun.Create().SetMapping(string(encoded)).SetDryRun(request.DryRun).SetStep(StepUploading).SetRecordedAt(at).Save(ctx)
	if err != nil {
		return "", err
	}
	for _, name := range request.Files {
		// A file that is to come is one empty part.
		if err := tx.Ent().FileChunk.Create().SetOwnerID(row.ID).SetName(name).SetNumber(0).SetData([]byte{}).Exec(ctx); err != nil {
			return "", err
		}
	}
	return row.ID, nil
}

func checkNames(names []string) error {
	if n := len(names); n < 1 || n > FilesMost {
		return refuse("input.files", fmt.Sprintf("name 1 to %d files", FilesMost))
	}
	for i, name := range names {
		field := fmt.Sprintf("input.files.%d", i)
		switch {
		case name == "" || utf8.RuneCountInString(name) > nameMost || !utf8.ValidString(name):
			return refuse(field, fmt.Sprintf("a file's name has 1 to %d characters", nameMost))
		case path.Base(name) != name || strings.HasPrefix(name, ".") || name == RejectedName || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == '\\' || r == 0x7f }):
			return refuse(field, "give the name of a file without its folder, such as deals.csv")
		case slices.Contains(names[:i], name):
			return refuse(field, "this name is there twice")
		}
	}
	return nil
}

// Start makes an import ready for its job, once all its files are there.
func Start(ctx context.Context, tx *store.Tx, importID string) error {
	row, err := tx.Ent().ImportRun.Get(ctx, importID)
	if ent.IsNotFound(err) {
		return absent("input.import", importID)
	}
	if err != nil {
		return err
	}
	if row.State != importrun.StateQueued || row.Step != StepUploading {
		return nil // Started before.
	}
	files, err := Files(ctx, tx.Ent(), importID)
	if err != nil {
		return err
	}
	for _, file := range files[importID] {
		if file.Bytes == 0 {
			return &points.Error{
				Code: points.CodeConflict, Field: "input.import",
				Message: fmt.Sprintf("%s was not uploaded yet, or is empty: PUT it to its uploadUrl first", file.Name),
			}
		}
	}
	return tx.Ent().ImportRun.UpdateOneID(importID).SetStep("").Exec(ctx)
}

// SkipsInvalid reports whether an import leaves out rows at fault, and the name
// of its mapping, "" where it came as a text.
func SkipsInvalid(row *ent.ImportRun) (skips bool, mappingName string, err error) {
	var kept rules
	if err := json.Unmarshal([]byte(row.Mapping), &kept); err != nil {
		return false, "", fmt.Errorf("upload: the mapping of %s: %w", row.ID, err)
	}
	return kept.SkipInvalid, kept.Name, nil
}

func refuse(field, message string) error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}

func absent(field, importID string) error {
	return &points.Error{Code: ledger.CodeNotFound, Field: field, Message: fmt.Sprintf("import %q does not exist", shortened(importID))}
}

func shortened(text string) string {
	if len(text) > 64 {
		return strings.ToValidUTF8(text[:64], "") + "…"
	}
	return text
}
