// Package mappings holds the mapping files that come with tierboard, in the
// language of docs/mapping.md.
package mappings

import "embed"

// Files holds the mappings by file name, such as crm-sales.yaml.
//
//go:embed *.yaml
var Files embed.FS
