package book

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Decide records what was decided about a renewal on a day, over what was
// decided before; undecided opens it anew (F16; docs/rules.md, section 13).
// CONFLICT once the term has begun, INVALID for a day that lies ahead or more
// than twelve months before the term.
func (d Desk) Decide(ctx context.Context, row *ent.Renewal, decision renewal.Decision, on points.Date) error {
	earliest := earliestDecision(row.StartsOn)
	switch {
	case row.StartsOn <= d.Today:
		return conflict("input.renewal", "the term started on %s: it can no longer be decided", row.StartsOn)
	case decision == renewal.DecisionUndecided:
		return row.Update().SetDecision(decision).SetDecidedOn(0).Exec(ctx)
	case on > d.Today:
		return &points.Error{Code: points.CodeInvalid, Field: "input.on", Message: fmt.Sprintf("%s lies ahead: give the day on which it was decided", on)}
	case on < earliest:
		return &points.Error{
			Code: points.CodeInvalid, Field: "input.on",
			Message: fmt.Sprintf("the term that starts on %s can be decided from %s on", row.StartsOn, earliest),
		}
	}
	return row.Update().SetDecision(decision).SetDecidedOn(on).Exec(ctx)
}

// MayDecide reports whether a partner may decide the renewals of a company: it
// does while it manages it.
func (d Desk) MayDecide(ctx context.Context, partnerID, companyID string) (bool, error) {
	client, err := d.Tx.Ent().Clientship.Query().
		Where(clientship.PartnerID(partnerID), clientship.CompanyID(companyID)).WithPartner().Only(ctx)
	if err != nil {
		return false, fmt.Errorf("book: read the client of a renewal: %w", err)
	}
	found, err := New(d.Tx.Ent(), d.Ledger.Program()).managementsOf(ctx, client.Edges.Partner, ledger.Known{On: d.Today})
	return found[pair{client.Edges.Partner.Key, companyID}].state == manages, err
}

// SetCommunication sets who tells a partner's clients about renewals, unless a
// client says otherwise.
func (d Desk) SetCommunication(ctx context.Context, partnerID string, owner CommunicationOwner) error {
	return d.Tx.Ent().Partner.UpdateOneID(partnerID).SetCommunicationOwner(partner.CommunicationOwner(owner)).Exec(ctx)
}

// SetClientCommunication sets who tells one client about renewals; nil goes
// back to the partner's default.
func (d Desk) SetClientCommunication(ctx context.Context, clientID string, owner *CommunicationOwner) error {
	update := d.Tx.Ent().Clientship.UpdateOneID(clientID)
	if owner == nil {
		return update.ClearCommunicationOwner().Exec(ctx)
	}
	return update.SetCommunicationOwner(clientship.CommunicationOwner(*owner)).Exec(ctx)
}
