// Package editions holds the editions of the programs that ship and reads and
// checks edition files. An edition file is JSON that people write: amounts and
// points are decimal strings, dates are ISO 8601, and "note" and "source" may
// stand in every object. What a file says is docs/rules.md, section 2.
package editions

import (
	"embed"
	"io/fs"

	"github.com/tierboard/tierboard/points"
)

//go:embed points mrr
var shipped embed.FS

// Names lists the programs that ship, sorted.
func Names() []string {
	entries, err := shipped.ReadDir(".")
	if err != nil {
		return nil
	}
	names := make([]string, 0, len(entries))
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

// Load returns a program that ships, by its name (see Names), or an INVALID
// error that lists the names there are. The program is the caller's own copy.
func Load(name string) (*points.Program, error) {
	for _, known := range Names() {
		if known == name {
			files, err := fs.Sub(shipped, name)
			if err != nil {
				return nil, invalid("program", err.Error())
			}
			return Parse(name, files)
		}
	}
	return nil, invalid("program", quote(name)+" is no program: use "+oneOf(Names()))
}
