// Package migrate holds the migrations and, generated, the tables they lead to.
package migrate

import "embed"

// Files holds the versioned migrations, in a folder per dialect: sqlite and
// postgres. They are planned by ent/migrate/diff, read, and never changed once
// released.
//
//go:embed sqlite/*.sql postgres/*.sql
var Files embed.FS
