package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tierboard/tierboard/intake/mapping"
)

// rejectedPath is where --skip-invalid writes.
func (c *importCommand) rejectedPath(rules *mapping.Mapping) string {
	if c.Rejected != "" {
		return c.Rejected
	}
	return rules.Source() + "-rejected.csv"
}

// checkRejected makes sure, before anything is recorded, that the rejected rows
// can be written, and that they replace nothing but the rejected rows of an
// earlier import: a slip of the hand must not cost a mapping or an export.
func (c *importCommand) checkRejected(rules *mapping.Mapping) error {
	path := c.rejectedPath(rules)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return usagef("--rejected: %v", err)
	case !info.Mode().IsRegular():
		return usagef("--rejected: %s is no regular file", path)
	default:
		for _, read := range append([]string{c.Mapping}, c.Paths...) {
			if other, err := os.Stat(read); err == nil && os.SameFile(info, other) {
				return usagef("--rejected: %s is read by this import, and would be overwritten: name another file", path)
			}
		}
		rejected, err := isRejected(path)
		if err != nil {
			return usagef("--rejected: %v", err)
		}
		if !rejected {
			return usagef("--rejected: %s is there already, and holds no rejected rows of an import: name another file", path)
		}
	}
	trial, err := os.CreateTemp(filepath.Dir(path), ".rejected-*")
	if err != nil {
		return usagef("--rejected: %s cannot be written: %v", path, err)
	}
	return errors.Join(trial.Close(), os.Remove(trial.Name()))
}

// isRejected reports whether a file begins as a file of rejected rows does.
func isRejected(path string) (bool, error) {
	file, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer file.Close()
	begin, err := io.ReadAll(io.LimitReader(file, int64(len(mapping.RejectedHeader))))
	return string(begin) == mapping.RejectedHeader, err
}

// rowsRead says how many rows an import took, of how many it read.
func rowsRead(report *imported) string {
	if report.Rejected.Rows == 0 {
		return fmt.Sprintf("%d rows", report.Rows())
	}
	return fmt.Sprintf("%d of %d rows", report.Rows()-report.Rejected.Rows, report.Rows())
}
