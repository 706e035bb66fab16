// Package mappings holds the mapping files that come with tierboard, in the
// language of docs/mapping.md.
package mappings

import (
	"embed"
	"strings"
)

// Files holds the mappings by file name, such as crm-sales.yaml.
//
//go:embed *.yaml
var Files embed.FS

const extension = ".yaml"

// Named returns the mapping of a name, such as "portal", and whether there is
// one.
func Named(name string) (text []byte, found bool) {
	text, err := Files.ReadFile(name + extension)
	return text, err == nil
}

// Names lists the names, in alphabetical order.
func Names() []string {
	entries, err := Files.ReadDir(".")
	if err != nil {
		// An embedded folder is always there.
		panic(err)
	}
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = strings.TrimSuffix(entry.Name(), extension)
	}
	return names
}
