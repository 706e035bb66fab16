package book

import "github.com/tierboard/tierboard/ent"

// CommunicationOwner is who tells clients about renewals (F5, F16).
type CommunicationOwner string

// The owners.
const (
	VendorCommunicates  CommunicationOwner = "vendor"
	PartnerCommunicates CommunicationOwner = "partner"
)

// Communication returns who tells a client about renewals, and whether that is
// so because it is the partner's default.
func Communication(client *ent.Clientship, partner *ent.Partner) (owner CommunicationOwner, byDefault bool) {
	if client.CommunicationOwner != nil {
		return CommunicationOwner(*client.CommunicationOwner), false
	}
	return CommunicationOwner(partner.CommunicationOwner), true
}
