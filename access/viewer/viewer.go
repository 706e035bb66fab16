// Package viewer carries who is asking through the context. It imports nothing
// of ours, so that the policies of ent/schema may use it.
package viewer

import "context"

// Role says what a viewer may do in general.
type Role string

// The roles.
const (
	// RoleManager is the vendor's program manager: sees and changes all.
	RoleManager Role = "manager"
	// RolePartner sees what belongs to one partner and what it shares.
	RolePartner Role = "partner"
	// RoleSystem is the program itself at work: imports, replays, jobs.
	RoleSystem Role = "system"
)

// Viewer is who is asking.
type Viewer struct {
	Role Role
	// PartnerID is the partner whose eyes a RolePartner viewer has (pa_…).
	PartnerID string
}

// System returns the viewer that the program itself has at work.
func System() Viewer { return Viewer{Role: RoleSystem} }

// Manager returns the program manager's viewer.
func Manager() Viewer { return Viewer{Role: RoleManager} }

// Partner returns the viewer of a partner, by its id (pa_…).
func Partner(id string) Viewer { return Viewer{Role: RolePartner, PartnerID: id} }

// SeesAll reports whether the viewer may see every partner's rows.
func (v Viewer) SeesAll() bool { return v.Role == RoleManager || v.Role == RoleSystem }

type key struct{}

// NewContext returns a context in which v is asking.
func NewContext(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// From returns who is asking; false where nobody is, which every policy
// denies.
func From(ctx context.Context) (Viewer, bool) {
	v, ok := ctx.Value(key{}).(Viewer)
	return v, ok
}
