package model

import (
	"github.com/tierboard/tierboard/access/viewer"
)

// Viewer is who is asking, and whose eyes what is below it is seen through.
type Viewer struct {
	Role    Role
	Partner *Partner
	// Eyes is the viewer in whose context everything below is resolved.
	Eyes viewer.Viewer
}
