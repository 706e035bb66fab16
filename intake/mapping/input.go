package mapping

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/intake/csvfile"
)

// Input is a file to read. Open may be called more than once.
type Input struct {
	// Name is the file's name without its folder.
	Name string
	// Size is in bytes; it only serves the progress.
	Size int64
	Open func() (io.ReadCloser, error)
}

// Inputs lists the files to read: of a folder all files whose names end with
// .csv, .tsv or .txt, without its subfolders; of a file itself. They are in
// the order of their names.
func Inputs(paths ...string) ([]Input, error) {
	var inputs []Input
	for _, name := range paths {
		info, err := os.Stat(name)
		if err != nil {
			return nil, fmt.Errorf("cannot read the input: %w", err)
		}
		if !info.IsDir() {
			inputs = append(inputs, fileInput(name, info))
			continue
		}
		entries, err := os.ReadDir(name)
		if err != nil {
			return nil, fmt.Errorf("cannot read the input: %w", err)
		}
		for _, entry := range entries {
			if !slices.Contains([]string{".csv", ".tsv", ".txt"}, strings.ToLower(filepath.Ext(entry.Name()))) {
				continue
			}
			info, err := os.Stat(filepath.Join(name, entry.Name()))
			if err != nil {
				return nil, fmt.Errorf("cannot read the input: %w", err)
			}
			if info.Mode().IsRegular() {
				inputs = append(inputs, fileInput(filepath.Join(name, entry.Name()), info))
			}
		}
	}
	slices.SortStableFunc(inputs, func(a, b Input) int { return strings.Compare(a.Name, b.Name) })
	return inputs, nil
}

func fileInput(name string, info fs.FileInfo) Input {
	return Input{
		Name: filepath.Base(name), Size: info.Size(),
		Open: func() (io.ReadCloser, error) { return os.Open(name) },
	}
}

// assign gives every input to the section whose pattern its name fits, and
// reads the headers.
func assign(m *Mapping, inputs []Input, limits csvfile.Limits) (bySection map[string][]*boundInput, unmapped []string, err error) {
	found := &problems{file: m.file}
	bySection = map[string][]*boundInput{}
	for _, input := range inputs {
		var section *fileSpec
		for _, file := range m.files {
			if !file.fits(input.Name) {
				continue
			}
			if section != nil {
				found.add(file.at, "%s fits the name of %s as well as that of %s: make the names differ", input.Name, quoted(section.name), quoted(file.name))
			}
			section = file
		}
		if section == nil {
			unmapped = append(unmapped, input.Name)
			continue
		}
		header, err := readHeader(input, section.reading, limits)
		if err != nil {
			return nil, nil, &InputError{File: input.Name, Err: err}
		}
		bySection[section.name] = append(bySection[section.name], &boundInput{input: input, header: header})
	}
	for _, file := range m.files {
		if len(bySection[file.name]) == 0 && !file.optional {
			names := make([]string, len(inputs))
			for i, input := range inputs {
				names[i] = input.Name
			}
			found.add(file.at, "no file named %s was given%s", quotedList(file.patterns, "or"), suggest(strings.Join(file.patterns, " "), names))
		}
	}
	return bySection, unmapped, found.err()
}

func (f *fileSpec) fits(name string) bool {
	return slices.ContainsFunc(f.patterns, func(pattern string) bool {
		fits, _ := path.Match(pattern, name)
		return fits
	})
}

// readHeader returns the names of the file's columns.
func readHeader(input Input, reading reading, limits csvfile.Limits) ([]string, error) {
	if !reading.header {
		return reading.columns, nil
	}
	opened, err := input.Open()
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	row, err := csvfile.NewReader(opened, reading.dialect, limits).Read()
	if err == io.EOF {
		return nil, errors.New("the file is empty: it needs a header row (or header: false in the mapping)")
	}
	if err != nil {
		return nil, err
	}
	header := make([]string, len(row.Cells))
	for i, name := range row.Cells {
		header[i] = strings.TrimSpace(name)
	}
	return header, nil
}

// InputError is a file that cannot be read at all.
type InputError struct {
	File string
	Err  error
}

// Error names the file.
func (e *InputError) Error() string { return e.File + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *InputError) Unwrap() error { return e.Err }
